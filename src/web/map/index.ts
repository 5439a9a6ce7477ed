/** Maps: one figure for cells and for areas. */
export { mapFigure } from './figure.ts'
export type { MapGround, MapHue, MapKey, MapParts, MapShape, MapText } from './model.ts'
