/** Cells as shapes of a map: their look by type, their words, their links. */
import type { Unit } from '../../../../../packages/register/src/model.ts'
import { addDays, type IsoDate } from '../../../../kernel/dates.ts'
import { number, to, type View, wordsIn } from '../../../../web/index.ts'
import type { MapKey, MapLook, MapShape } from '../../../../web/map/index.ts'
import { bookOf, nameIn } from '../../screens/book.ts'
import { type Cell, originCounts } from '../cells-on.ts'
import { middleOf, type Place } from '../hexes.ts'
import { cellPath } from '../paths.ts'
import type { MapAsked } from './model.ts'
import { registerMapWords } from './words.ts'

/** Told apart by lightness as well as by hue. Types of other countries take their turn. */
const looks: Readonly<Record<string, MapLook>> = {
  commune: { hue: 1, shade: 1 },
  ward: { hue: 1, shade: 3 },
  township: { hue: 3, shade: 2 },
  'special-zone': { hue: 2, shade: 4 },
}
const others: readonly MapLook[] = [
  { hue: 4, shade: 1 },
  { hue: 5, shade: 3 },
  { hue: 6, shade: 4 },
]

export const lookOfType = (type: string): MapLook => looks[type] ?? others[type.length % others.length] ?? {}

/** A key for each type among the cells, most common first. */
export const typeKeys = ({ view, register }: MapAsked, cells: readonly Cell[]): readonly MapKey[] =>
  [...Map.groupBy(cells, ({ unit }) => unit.type)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([type, of]) => ({
      kind: type,
      words: `${nameIn(bookOf(register).types.get(type)?.names, view.language, type)}: ${number(view, of.length)}`,
      ...lookOfType(type),
      filters: true,
    }))

/** Permanent: a unit of another day than today carries the day. */
export const hrefOf = (
  view: View,
  unit: Pick<Unit, 'code' | 'validFrom' | 'validTo'>,
  at: IsoDate,
): string | null => {
  if (unit.code === null) return null
  const day = unit.validTo !== null && unit.validTo <= at ? addDays(unit.validTo, -1) : at
  return to(view, `/unit/${encodeURIComponent(unit.code)}`, { at: day === view.today ? undefined : day })
}

/** Words of a name in lines that fit a cell. */
export const linesOfName = (name: string, most = 8): readonly string[] => {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (last.length + 1 + word.length <= most || last === '-'))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** What is told of a cell: what it was made of. */
export const tellerOf = ({ view, register }: MapAsked, at: IsoDate): ((unit: Unit) => string | undefined) => {
  const words = wordsIn(view, registerMapWords)
  const counts = originCounts(register, at)
  return (unit) => {
    const count = counts.get(unit.id)
    return count === undefined ? undefined : count < 2 ? words.kept : words.madeOf(number(view, count))
  }
}

export type CellLook = MapLook & { readonly kind: string; readonly named?: boolean; readonly group?: string }

/** A cell of `scale` times the sheet's size. */
export const cellShape = (
  view: View,
  { unit }: Cell,
  {
    place,
    scale,
    at,
    look,
    says,
  }: {
    readonly place: Place
    readonly scale: number
    readonly at: IsoDate
    readonly look: CellLook
    readonly says: string | undefined
  },
): MapShape => {
  const { x, y } = middleOf(place)
  const { named, ...rest } = look
  return {
    ...rest,
    d: cellPath({ x: x * scale, y: y * scale }, scale),
    name: unit.name,
    href: hrefOf(view, unit, at),
    ...(says === undefined ? {} : { says }),
    ...(named ? { text: { x: x * scale, y: y * scale, lines: linesOfName(unit.shortName) } } : {}),
  }
}
