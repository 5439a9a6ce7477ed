/**
 * What the register counts of committees and organisations beside what was announced. Two numbers and their source; where they
 * differ, both stand.
 */
import type { Register } from '../../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import { citationWords } from '../../../law/index.ts'
import { bodyKindsOn, figureFactsOf, figuresOf } from '../../register/index.ts'
import type { Ending } from '../plan/endings.ts'
import { day } from './country.ts'

export type Beside = {
  readonly id: string
  readonly what: string
  /** Null where the register has no facts to count it from. */
  readonly counted: number | null
  readonly announced: string | null
  readonly source: string
}

/** Figures of units, committees and organisations; rates and posts are others' matter. */
const isOfOrganisations = (id: string): boolean =>
  /^(provinces|districts|communes\.(before|after)$|party|front\.departments|people\.moved|posts)/.test(id)

/** Bodies of a level that end: what the register knows of those that the announcement only counts. */
const endingAs: Readonly<Record<string, (ending: Ending) => boolean>> = {
  // Bodies under a provincial Party committee.
  'party.provinces.departments': ({ unit, kind }) =>
    unit.startsWith('province:') && kind.startsWith('party-') && kind !== 'party-committee',
}

/** `endings` are those of the whole country. */
export const besideAnnounced = (
  register: Register,
  endings: readonly Ending[],
  language: 'vi' | 'en',
): readonly Beside[] =>
  figuresOf(figureFactsOf(register, day))
    .filter(({ id }) => isOfOrganisations(id))
    .map(({ id, value, announced, basis, source }) => {
      const counts = endingAs[id]
      return {
        id,
        what: basis[language],
        counted: counts ? endings.filter(counts).length : value,
        announced: announced === null ? null : String(announced),
        source: citationWords(source, language),
      }
    })

export type KindTally = {
  readonly level: string
  readonly kind: string
  readonly ended: number
  readonly standing: number
}

/** Every kind of organisation: how many end, and how many stand on the day. */
export const talliesOf = (register: Register, endings: readonly Ending[]): readonly KindTally[] => {
  const tallies = new Map<string, { ended: number; standing: number }>()
  const note = (level: string, kind: string, what: 'ended' | 'standing') => {
    const key = `${level} ${kind}`
    const its = tallies.get(key) ?? { ended: 0, standing: 0 }
    its[what] += 1
    tallies.set(key, its)
  }
  const levels = levelsOn(register, addDays(day, -1))
  for (const { unit, kind } of endings) note(levels.get(unit) ?? '', kind, 'ended')
  for (const [unit, level] of levelsOn(register, day))
    for (const kind of bodyKindsOn(register, unit, day)) note(level, kind, 'standing')
  return [...tallies]
    .map(([key, its]) => {
      const [level = '', kind = ''] = key.split(' ')
      return { level, kind, ...its }
    })
    .toSorted((one, other) => (`${one.level} ${one.kind}` < `${other.level} ${other.kind}` ? -1 : 1))
}

const levelsOn = (register: Register, on: IsoDate): ReadonlyMap<string, string> =>
  new Map(
    ['province', 'district', 'commune'].flatMap((level) =>
      register.unitsOn(on, { level }).map(({ id }) => [id, level] as const),
    ),
  )
