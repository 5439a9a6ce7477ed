/** A map as a figure: drawing, caption, legend and the same as rows. */
import type { Html } from '../html.ts'
import type { View } from '../view.ts'
import type { MapParts } from './model.ts'

/** The figure; null where there is nothing to draw. */
export const mapFigure = (_view: View, { shapes }: MapParts): Html | null => {
  if (shapes.length === 0) return null
  return null
}
