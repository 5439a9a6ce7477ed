/** Maps: one figure for cells and for areas. */
export { drawing } from './drawing.ts'
export { mapFigure } from './figure.ts'
export type {
  MapGround,
  MapHue,
  MapKey,
  MapLabel,
  MapLook,
  MapParts,
  MapShade,
  MapShape,
  MapText,
} from './model.ts'
