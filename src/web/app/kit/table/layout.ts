/** How wide columns are: what somebody set, else what such values need; texts share what is left. */
import type { Column } from '../../../../platform/workspace/model.ts'
import { type Kind, kindOf } from '../cells.ts'
import type { Look } from './look.ts'

const usual: Readonly<Record<Kind, number>> = {
  text: 160,
  citation: 200,
  state: 168,
  number: 104,
  money: 136,
  share: 96,
  day: 120,
  instant: 164,
  yes: 88,
}

export const widthOf = (column: Column, { wide }: Pick<Look, 'wide'>): number =>
  wide[column.field] ?? usual[kindOf(column)]

const chooseWidth = 40

/** The columns of the grid, and how wide it is at least. */
export const templateOf = (
  columns: readonly Column[],
  look: Pick<Look, 'wide'>,
  isChoosing: boolean,
): { readonly template: string; readonly least: number } => {
  const parts = columns.map((column) => {
    const width = widthOf(column, look)
    const grows = look.wide[column.field] === undefined && ['text', 'citation'].includes(kindOf(column))
    return { width, text: grows ? `minmax(${width}px, 1fr)` : `${width}px` }
  })
  // Something must take what is left, or the lines end before the edge.
  const last = parts.some(({ text }) => text.endsWith('1fr)')) ? '' : ' minmax(0, 1fr)'
  return {
    template: `${isChoosing ? `${chooseWidth}px ` : ''}${parts.map(({ text }) => text).join(' ')}${last}`,
    least: parts.reduce((sum, { width }) => sum + width, isChoosing ? chooseWidth : 0),
  }
}
