/** Finding a unit from what people write: a code, a name, or a name with what it lay in after commas. */
import type { IsoDate } from '../../../../packages/register/src/model.ts'
import type { Hit, Register } from '../../../../packages/register/src/register.ts'
import { plainKey, tidy } from '../../../kernel/text.ts'

export type Found = { readonly hits: readonly Hit[]; readonly more: boolean }

const good = new Set<Hit['match']>(['code', 'exact', 'tone-placement', 'abbreviation', 'alias', 'retired'])

const lies = (hit: Hit, places: readonly string[]): boolean =>
  places.every((place) =>
    hit.unit.parents.some((parent) => {
      const name = plainKey(parent.name)
      return name.includes(place) || place.includes(name)
    }),
  )

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^(tp\.?|t\.p\.?) ?/i, ''],
  [/^(q\.) ?/i, 'quận '],
  [/^(h\.) ?/i, 'huyện '],
  [/^(p\.) ?/i, 'phường '],
  [/^(x\.) ?/i, 'xã '],
  [/^(tx\.?|t\.x\.?) ?/i, 'thị xã '],
  [/^(tt\.?) /i, 'thị trấn '],
  [/^(t\.) ?/i, 'tỉnh '],
]

const spelledOut = (part: string): string =>
  abbreviations.reduce((text, [short, long]) => text.replace(short, long), part)

/** Best hits first. Each part of an address is tried as the name, the parts after it as where it lies. */
export const find = (
  register: Register,
  typed: string,
  { at, limit }: { readonly at?: IsoDate; readonly limit: number },
): Found => {
  const options = { ...(at ? { at } : {}), limit: 200 }
  const parts = tidy(typed)
    .split(/[,;]|\s-\s/)
    .map((part) => spelledOut(part.trim()))
    .filter((part) => part !== '')
  const cut = (hits: readonly Hit[]): Found => ({ hits: hits.slice(0, limit), more: hits.length > limit })
  if (parts.length < 2) return cut(register.search(parts[0] ?? '', options))
  for (const [index, part] of parts.entries()) {
    const places = parts.slice(index + 1).map(plainKey)
    const hits = register.search(part, options)
    const inside = places.length > 0 ? hits.filter((hit) => lies(hit, places)) : hits
    if (inside.some((hit) => good.has(hit.match) || hit.match === 'no-accents')) return cut(inside)
  }
  return cut(register.search(typed, options))
}
