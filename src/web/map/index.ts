/** Maps: one figure for cells and for areas. */
export { mapFigure } from './figure.ts'
export { mapFile } from './file.ts'
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
