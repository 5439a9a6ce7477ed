/** The acts that the register knows, and what each of them did. */
import { Type } from 'typebox'
import type { ChangeRecord, InstrumentRecord, LineRecord } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { sortKey } from '../../../kernel/text.ts'
import { list, nullable, nullableText, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { Change, date } from '../answers.ts'
import { problem } from '../problems.ts'
import { ask, knownAt, publicQuery } from '../questions.ts'
import { changeShown } from '../shown.ts'
import { wordsOfCountry } from '../words-of-country.ts'

export type Told = { readonly change: ChangeRecord; readonly lines: readonly LineRecord[] }
const changesBy = new WeakMap<Register, ReadonlyMap<string, readonly Told[]>>()

/** Clauses in the order of the text: 2 before 10. */
const clauseKey = ({ change }: Told): string =>
  sortKey(`${change.basis?.article ?? ''} ${change.basis?.clause ?? ''}`)

/** Changes by the act that made them, in the order of its text. */
export const changesByAct = (register: Register): ReadonlyMap<string, readonly Told[]> => {
  const known = changesBy.get(register)
  if (known) return known
  const grouped = Map.groupBy(
    register.changesSince(register.release.dataFrom).filter(({ change }) => change.basis),
    ({ change }) => change.basis?.instrument ?? '',
  )
  const made = new Map(
    [...grouped].map(([act, changes]) => [
      act,
      changes.toSorted((one, other) => (clauseKey(one) < clauseKey(other) ? -1 : 1)),
    ]),
  )
  changesBy.set(register, made)
  return made
}

/** The acts that changed something, newest first. */
export const actsOf = (register: Register): readonly InstrumentRecord[] => {
  const changes = changesByAct(register)
  return [...wordsOfCountry(register).instruments.values()]
    .filter((act) => changes.has(act.id))
    .toSorted((one, other) =>
      (one.issuedOn ?? '') === (other.issuedOn ?? '')
        ? one.id < other.id
          ? -1
          : 1
        : (other.issuedOn ?? '') < (one.issuedOn ?? '')
          ? -1
          : 1,
    )
}

const Act = Type.Object({
  number: Type.String(),
  title: nullableText,
  issuer: nullableText,
  issuedOn: nullable(date()),
  effectiveOn: nullable(date()),
  changes: Type.Integer({ description: 'How many changes of the register it made' }),
})

const actShown = (register: Register, act: InstrumentRecord) => ({
  number: act.id,
  title: act.title ?? null,
  issuer: act.issuer ?? null,
  issuedOn: act.issuedOn ?? null,
  effectiveOn: act.effectiveOn ?? null,
  changes: changesByAct(register).get(act.id)?.length ?? 0,
})

export const acts = defineOperation({
  ...publicQuery,
  name: 'register.acts',
  summary: {
    vi: 'Các văn bản mà sổ đăng ký biết, và số thay đổi của mỗi văn bản',
    en: 'The acts that the register knows, and how many changes each made',
  },
  input: Type.Object({ knownAt }),
  output: Type.Object({ knownAt: nullableText, acts: list(Act) }),
  examples: [''],
  table: {
    columns: ['number', 'title', 'issuer', 'issued_on', 'effective_on', 'changes'],
    rows: (answer) =>
      answer.acts.map(({ number, title, issuer, issuedOn, effectiveOn, changes }) => [
        number,
        title,
        issuer,
        issuedOn,
        effectiveOn,
        changes,
      ]),
  },
  run: async (input, context) => {
    const asked = await ask(context, { ...input, days: [] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    return fine({
      knownAt: input.knownAt ?? null,
      acts: actsOf(register).map((each) => actShown(register, each)),
    })
  },
})

export const act = defineOperation({
  ...publicQuery,
  name: 'register.act',
  summary: {
    vi: 'Một văn bản và mọi thay đổi của nó, theo thứ tự điều khoản',
    en: 'One act with all that it changed, in the order of its clauses',
  },
  input: Type.Object({
    number: textField({ maxLength: 80, description: 'Number of the act as printed' }),
    knownAt,
  }),
  output: Type.Object({ knownAt: nullableText, act: Act, changes: list(Change) }),
  positional: ['number'],
  examples: ['1685/NQ-UBTVQH15'],
  run: async (input, context) => {
    const asked = await ask(context, { ...input, days: [] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const number = input.number.replace(/\s+/g, '').normalize('NFC')
    const found = wordsOfCountry(register).instruments.get(number)
    if (!found) return refused(problem('unknown-act', { number }, { field: 'number' }))
    return fine({
      knownAt: input.knownAt ?? null,
      act: actShown(register, found),
      changes: (changesByAct(register).get(number) ?? []).map((change) => changeShown(register, change)),
    })
  },
})

export const actOperations = [acts, act] as const
