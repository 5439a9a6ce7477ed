/** The decisions of `data/decisions.ts` as notes at the units they speak of. */
import type { NoteRecord } from '../model.ts'
import type { Former } from './former.ts'
import { catalogueSource } from './frame.ts'
import { listsSource } from './observed.ts'

/** Kinds that speak of a unit of today. */
const todays: ReadonlySet<string> = new Set(['code', 'not-a-unit'])

const levelOf = (code: string) => (code.length === 3 ? 'district' : 'commune')

/** At every commune first seen with the list in one of the districts: it is older than the lists show. */
const unlistedNotes = (former: Former, value: string, reason: string): NoteRecord[] => {
  const [day = '', ...districts] = value.split(' ')
  const list = former.dates.indexOf(day)
  return former.units.commune
    .filter((unit) => unit.codes[0]?.from === list && districts.includes(unit.versions[0]?.parent ?? ''))
    .map(({ id }) => ({
      record: 'note',
      unit: id,
      code: 'not-listed-before',
      details: { day, reason },
      source: listsSource,
    }))
}

export const decisionNotes = (
  text: string,
  former: Former,
  unitOf: (code: string) => string,
): readonly NoteRecord[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line): NoteRecord[] => {
      const [kind = '', code = '', value = '', reason = ''] = line.split('|')
      if (kind === 'unlisted') return unlistedNotes(former, value, reason)
      const bearings = former.bearers[levelOf(code)].get(code) ?? []
      const unit = todays.has(kind) ? unitOf(code) : bearings.at(-1)?.unit.id
      if (unit === undefined) throw new Error(`a decision speaks of nobody: ${line}`)
      const details = { code, value, reason }
      return [{ record: 'note', unit, code: `decided-${kind}`, details, source: catalogueSource }]
    })
