/** The decisions of `data/decisions.ts` as notes at the units they speak of. */
import type { NoteRecord } from '../model.ts'
import type { Former } from './former.ts'
import { catalogueSource } from './frame.ts'

const levelOf = (code: string) => (code.length === 3 ? 'district' : 'commune') as 'district' | 'commune'

export const decisionNotes = (
  text: string,
  former: Former,
  unitOf: (code: string) => string,
): readonly NoteRecord[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', code = '', value = '', reason = ''] = line.split('|')
      const bearings = former.bearers[levelOf(code)].get(code) ?? []
      const unit = kind === 'code' ? unitOf(code) : bearings.at(-1)?.unit.id
      if (unit === undefined) throw new Error(`a decision speaks of nobody: ${line}`)
      return {
        record: 'note',
        unit,
        code: `decided-${kind}`,
        details: { code, value, reason },
        source: catalogueSource,
      }
    })
