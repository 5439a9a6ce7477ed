/** Maps of the register: cells of a day, and the figures that pages show. */
export { type MapAsked, mapOfCountry, mapOfProvince, mapOfUnit } from './screens/maps.ts'
