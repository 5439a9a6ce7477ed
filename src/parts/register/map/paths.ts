/** Lines of a sheet as SVG path data: whole numbers, each step from the one before. */
import type { Spot } from './hexes.ts'

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits
const joinedTo = (value: number): string => (value < 0 ? String(value) : ` ${value}`)

/** Closed lines. */
export const pathOf = (
  lines: readonly (readonly Spot[])[],
  from: Spot = { x: 0, y: 0 },
  digits = 0,
): string =>
  lines
    .map((line) => {
      let [x, y] = [0, 0]
      return `${line
        .map((spot, index) => {
          const [across, down] = [round(spot.x - from.x, digits), round(spot.y - from.y, digits)]
          const step = [round(across - x, digits), round(down - y, digits)] as const
          x = across
          y = down
          if (index === 0) return `M${across}${joinedTo(down)}`
          return step[0] === 0 && step[1] === 0 ? '' : `l${step[0]}${joinedTo(step[1])}`
        })
        .join('')}z`
    })
    .join('')

/** A cell around a spot, `size` times as large as on the sheet. */
export const cellPath = ({ x, y }: Spot, size = 1): string => {
  const [wide, side, slope] = [round(5 * size, 1), round(6 * size, 1), round(3 * size, 1)]
  return `M${round(x, 1)} ${round(y - 6 * size, 1)}l${wide} ${slope}v${side}l-${wide} ${slope}-${wide}-${slope}v-${side}z`
}
