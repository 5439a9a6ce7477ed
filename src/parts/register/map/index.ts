/** Maps of the register: the figures that pages show, and the page of its own. */
export { mapPage, mapSvg } from './screens/map-page.ts'
export { type MapAsked, mapOfCountry, mapOfUnit } from './screens/maps.ts'
