/**
 * Decodes the reorganisation of 1 July 2025. First the provinces formed: `item code+letter+name|origins|seat`, by
 * their place in the annex of resolution 60-NQ/TW. Then per act `=number province issued effective` its clauses:
 * `clause code+letter+name|leg leg ...` forms a unit, `clause~...` renames one, `clause=code code ...` names the
 * units left as they are. A leg is the origin's code on the eve (a district's where the act takes a district, `*`
 * for land that belonged to no unit) and a mark of `legMarks`; `!` where a person decided which unit is meant.
 */
import type { People, Scope } from '../model.ts'

export const reformDay = '2025-07-01'

export const legMarks: ReadonlyMap<string, { readonly scope: Scope; readonly people: People }> = new Map([
  ['', { scope: 'whole', people: 'all' }],
  ['p', { scope: 'part', people: 'part' }],
  ['a', { scope: 'part', people: 'all' }],
  ['n', { scope: 'part', people: 'none' }],
  ['r', { scope: 'rest', people: 'part' }],
  ['s', { scope: 'rest', people: 'all' }],
  ['t', { scope: 'rest', people: 'none' }],
  ['l', { scope: 'land', people: 'none' }],
  ['o', { scope: 'people', people: 'part' }],
  ['q', { scope: 'people', people: 'all' }],
  ['m', { scope: 'renamed', people: 'all' }],
  ['u', { scope: 'unchanged', people: 'all' }],
])

export type Formed = { readonly code: string; readonly letter: string; readonly short: string }
export type ReformLeg = {
  /** Null for land that belonged to no unit. */
  readonly code: string | null
  readonly scope: Scope
  readonly people: People
  readonly decided: boolean
}
export type Clause = Formed & {
  readonly clause: string
  readonly kind: 'form' | 'rename'
  readonly legs: readonly ReformLeg[]
}
export type ArrangingAct = {
  readonly number: string
  readonly province: string
  readonly issuedOn: string
  readonly effectiveOn: string
  readonly clauses: readonly Clause[]
  readonly keeps: { readonly clause: string; readonly codes: readonly string[] } | null
}
export type ProvinceFormed = Formed & {
  readonly item: string
  readonly origins: readonly string[]
  readonly seat: string | null
}
export type Reform = { readonly provinces: readonly ProvinceFormed[]; readonly acts: readonly ArrangingAct[] }

const formedOf = (text: string, digits: number): Formed => ({
  code: text.slice(0, digits),
  letter: text.slice(digits, digits + 1),
  short: text.slice(digits + 1),
})

const legOf = (text: string): ReformLeg => {
  const decided = text.endsWith('!')
  const plain = decided ? text.slice(0, -1) : text
  const length = plain.startsWith('*') ? 1 : (/^\d+/.exec(plain)?.[0].length ?? 0)
  const meaning = legMarks.get(plain.slice(length))
  if (!meaning) throw new Error(`the leg ${text} has no known mark`)
  return { code: plain.startsWith('*') ? null : plain.slice(0, length), ...meaning, decided }
}

const actOf = (section: string): ArrangingAct => {
  const [head = '', ...lines] = section.split('\n')
  const [number = '', province = '', issuedOn = '', effectiveOn = ''] = head.split(' ')
  const clauses: Clause[] = []
  let keeps: ArrangingAct['keeps'] = null
  for (const line of lines) {
    const parts = /^([\d/]+)([ ~=])(.*)$/.exec(line)
    if (!parts) throw new Error(`a clause that cannot be read: ${line}`)
    const [, clause = '', sign, rest = ''] = parts
    if (sign === '=') {
      keeps = { clause, codes: rest.split(' ') }
      continue
    }
    const [unit = '', legs = ''] = rest.split('|')
    clauses.push({
      clause,
      kind: sign === '~' ? 'rename' : 'form',
      ...formedOf(unit, 5),
      legs: legs.split(' ').map(legOf),
    })
  }
  return { number, province, issuedOn, effectiveOn, clauses, keeps }
}

export const decodeReform = (text: string): Reform => {
  const [head = '', ...sections] = text.trim().split('\n=')
  const provinces = head.split('\n').map((line) => {
    const space = line.indexOf(' ')
    const [unit = '', origins = '', seat = ''] = line.slice(space + 1).split('|')
    return {
      item: line.slice(0, space),
      ...formedOf(unit, 2),
      origins: origins.split(' '),
      seat: seat || null,
    }
  })
  return { provinces, acts: sections.map(actOf) }
}
