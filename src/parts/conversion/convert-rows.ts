/** Converts batches of cells: addresses by the converter of the library, codes by the register. */
import type {
  AddressConversion,
  AddressOptions,
  Converter,
  Point,
} from '../../../packages/register/src/address/model.ts'
import type { Candidate } from '../../../packages/register/src/model.ts'
import type { CodePlace, Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Language } from '../../kernel/problems.ts'
import { guessLegacy } from '../../platform/documents/legacy-text.ts'
import { flawAnswer } from './added.ts'
import { type Answered, type Asked, settledStatuses } from './model.ts'
import { squareAround } from './point.ts'
import { reasonWords } from './reasons.ts'

/** The answers to a batch, one for each cell and in its order. */
export type ConvertRows = (asked: readonly Asked[]) => readonly Answered[]

const candidatesOf = (candidates: readonly Candidate[], language: Language) =>
  candidates.map(({ unit, reason }) => ({ unit, reason: reasonWords(reason.code, language) }))

/** What is the same for all rows, and the code of the unit that a point lies in. */
export type RowOptions = Pick<AddressOptions, 'to' | 'writtenAt' | 'hamlets'> & {
  readonly codeAt?: (point: Point) => string | null
  /** For any day the first one that is answered alike. */
  readonly sameDay?: (day: IsoDate) => IsoDate
}

export const addressRows = (
  converter: Converter,
  { codeAt, sameDay = (day) => day, ...options }: RowOptions,
  language: Language,
): ConvertRows => {
  const answeredOf = (text: string, found: AddressConversion): Answered => {
    const { status, unit, candidates, citations, formatted, settledBy } = found
    if (status === 'not-found' && guessLegacy(text)) return flawAnswer('legacy-font')
    const isSettled = settledStatuses.includes(status)
    return {
      status,
      unit,
      // Of a settled row the answer says all; of any other the choice is what people need to see.
      candidates: isSettled ? [] : candidatesOf(candidates, language),
      citations,
      formatted,
      asks: isSettled
        ? []
        : settledBy.length > 0
          ? settledBy
          : [status === 'lineage-unknown' ? 'act' : 'commune'],
    }
  }
  const optionsFor = ({ writtenAt, point }: Asked): AddressOptions => {
    const code = point && codeAt ? codeAt(point) : null
    return {
      ...options,
      ...(writtenAt === null ? {} : { writtenAt: sameDay(writtenAt) }),
      ...(point && code !== null ? { point, boundaries: squareAround(code, point) } : {}),
    }
  }
  return (asked) => {
    // A list often says the same many times over; the same day is asked about at once.
    const alike = Map.groupBy(
      asked.filter(({ flaw }) => flaw === null),
      ({ text, writtenAt, point }) => `${writtenAt ?? ''} ${point?.latitude} ${point?.longitude} ${text}`,
    )
    const answers = new Map<Asked, Answered>()
    for (const [, rows] of [...alike].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const [first] = rows
      if (!first) continue
      const answer = answeredOf(first.text, converter.convert(first.text, optionsFor(first)))
      for (const row of rows) answers.set(row, answer)
    }
    return asked.map((one) =>
      one.flaw === null ? (answers.get(one) ?? flawAnswer('not-text')) : flawAnswer(one.flaw),
    )
  }
}

export type CodeOptions = { readonly from: IsoDate; readonly to: IsoDate; readonly place: CodePlace }

/** Lists hold few different codes; what is no code is not remembered for ever. */
const mostKept = 50_000

export const codeRows = (
  register: Register,
  { from, to, place }: CodeOptions,
  language: Language,
): ConvertRows => {
  const kept = new Map<string, Answered>()
  const answer = (code: string): Answered => {
    const { status, unit, origin, candidates, citations } = register.convertCode(code, { from, to, ...place })
    if (origin === null) return unknownCode(register, code, place)
    const isSettled = settledStatuses.includes(status)
    return {
      status,
      unit,
      candidates: isSettled ? [] : candidatesOf(candidates, language),
      citations,
      formatted: unit ? [unit.name, ...unit.parents.map(({ name }) => name)].join(', ') : null,
      asks: isSettled ? [] : [status === 'lineage-unknown' ? 'act' : 'hamlet'],
    }
  }
  return (asked) =>
    asked.map(({ text, flaw }) => {
      if (flaw !== null) return flawAnswer(flaw)
      const known = kept.get(text)
      if (known) return known
      const found = answer(text)
      if (kept.size < mostKept) kept.set(text, found)
      return found
    })
}

/** A code that no unit bore on the day: of another day, short of its zeros, or none at all. */
const unknownCode = (register: Register, code: string, place: CodePlace): Answered => {
  const none = { unit: null, citations: [], formatted: null } as const
  const meanings = register.meanings(code, place)
  if (meanings.length > 0) {
    const candidates = meanings.map(({ unit, from, until }) => ({
      unit,
      reason: `${from} – ${until ?? '…'}`,
    }))
    return { ...none, status: 'other-day', candidates, asks: ['other-date'] }
  }
  const padded = /^\d{1,4}$/.test(code)
    ? [2, 3, 5].flatMap((length) =>
        length > code.length ? register.meanings(code.padStart(length, '0'), place) : [],
      )
    : []
  const candidates = padded.map(({ unit }) => ({
    unit,
    reason: `${unit.validFrom} – ${unit.validTo ?? '…'}`,
  }))
  return padded.length > 0
    ? { ...none, status: 'not-found', candidates, asks: ['leading-zeros'] }
    : { ...none, status: 'not-found', candidates: [], asks: ['text'] }
}
