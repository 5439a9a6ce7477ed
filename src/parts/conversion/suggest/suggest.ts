/** What a box says while somebody types: the answer if there is one, and what else may be meant. */
import type { AddressConversion, Converter } from '../../../../packages/register/src/address/model.ts'
import type { Citation, IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import type { Hit, Register } from '../../../../packages/register/src/register.ts'
import { addDays } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { tidy } from '../../../kernel/text.ts'
import { settledStatuses } from '../model.ts'
import { citationsOf, type Fate, fateOf, fateSentence, fateWords, unitOf } from './fate.ts'

export type Suggested = {
  readonly answer: SuggestedAnswer | null
  readonly suggestions: readonly Suggestion[]
}
export type SuggestedAnswer = {
  readonly sentence: string
  /** The address anew, where one was typed. */
  readonly formatted: string | null
  /** The unit meant, as it was. */
  readonly origin: Unit | null
  /** The one unit of today; null where there are several or none is known. */
  readonly unit: Unit | null
  readonly citations: readonly Citation[]
  /** What the box would hold if this were chosen. */
  readonly text: string
  /** Where the whole answer stands. */
  readonly place: Place
}
export type Suggestion = {
  readonly text: string
  /** What became of it, without its name. */
  readonly said: string
  readonly unit: Unit
  readonly now: Unit | null
  readonly place: Place
}
/** A page: of a unit on a day, or of an address. */
export type Place =
  | { readonly kind: 'unit'; readonly code: string; readonly at: IsoDate | null }
  | { readonly kind: 'address'; readonly text: string }

export type Asking = {
  readonly register: Register
  readonly converter: Converter
  readonly today: IsoDate
  readonly language: Language
}

export const mostSuggested = 7
const nothing: Suggested = { answer: null, suggestions: [] }

export const isCode = (text: string): boolean => /^\d{1,6}$/.test(text)

/** `Phường Trúc Bạch, Quận Ba Đình, Thành phố Hà Nội`, as an address says it. */
export const asWritten = (unit: Pick<Unit, 'name' | 'parents'>): string =>
  [unit, ...unit.parents].map(({ name }) => name).join(', ')

const several = {
  vi: (typed: string, count: number) =>
    `“${typed}” là tên của ${count} đơn vị, cũ và nay. Chọn một, hoặc viết thêm huyện, tỉnh.`,
  en: (typed: string, count: number) =>
    `“${typed}” is the name of ${count} units, former and present. Choose one, or add district and province.`,
} satisfies Readonly<Record<Language, (typed: string, count: number) => string>>

const suggestionOf = (asking: Asking, unit: Unit, text: string = asWritten(unit)): Suggestion => {
  const fate = fateOf(asking.register, unit, asking.today)
  return {
    text,
    said: fateWords(fate, asking.language),
    unit,
    now: unitOf(fate),
    place: { kind: 'address', text },
  }
}

const answerFor = (asking: Asking, unit: Unit, fate: Fate, text: string): SuggestedAnswer => ({
  sentence: fateSentence(unit, fate, asking.language),
  formatted: null,
  origin: unit,
  unit: unitOf(fate),
  citations: citationsOf(fate),
  text,
  place: { kind: 'address', text },
})

/** Units of today before ended ones, larger before smaller, newer before older. */
export const byNearness =
  ({ register, today }: Pick<Asking, 'register' | 'today'>) =>
  (one: Unit, other: Unit): number =>
    Number(register.unitById(one.id, today) === null) - Number(register.unitById(other.id, today) === null) ||
    one.parents.length - other.parents.length ||
    (one.validFrom < other.validFrom ? 1 : one.validFrom > other.validFrom ? -1 : 0) ||
    (asWritten(one) < asWritten(other) ? -1 : 1)

/** The shortest texts fit most names and are typed by everybody: their answers are kept, so many and no more. */
const shortestKept = 3
const mostKept = 5_000
const kept = new WeakMap<Register, Map<string, Suggested>>()

export const suggest = (asking: Asking, typed: string): Suggested => {
  const text = tidy(typed).slice(0, 300)
  if (text === '') return nothing
  if (text.length > shortestKept) return answered(asking, text)
  const { register, today, language } = asking
  const answers = kept.get(register) ?? new Map<string, Suggested>()
  kept.set(register, answers)
  const key = `${today} ${language} ${text.toLowerCase()}`
  const known = answers.get(key)
  if (known) return known
  if (answers.size >= mostKept) answers.clear()
  const made = answered(asking, text)
  answers.set(key, made)
  return made
}

const answered = (asking: Asking, text: string): Suggested =>
  isCode(text) ? forCode(asking, text) : forWords(asking, text)

// ---- codes ------------------------------------------------------------------------------------------------------

/** Of provinces, districts and communes. */
const codeLengths = [2, 3, 5]

const forCode = (asking: Asking, code: string): Suggested => {
  const { register, today } = asking
  // A code that lost its zeros in a spreadsheet is tried with them.
  const spelled = [
    code,
    ...codeLengths.filter((length) => length > code.length).map((length) => code.padStart(length, '0')),
  ]
  const meant = spelled.find((one) => register.meanings(one).length > 0) ?? code
  if (meant !== code) return forCode(asking, meant)
  const bearers = register
    .meanings(code)
    .toReversed()
    .map(({ unit, until }) => ({ unit, day: until === null ? today : addDays(until, -1) }))
  const beginning = register
    .unitsOn(today)
    .filter((unit) => unit.code !== null && unit.code !== code && unit.code.startsWith(code))
    .slice(0, mostSuggested)
  const codePlace = (bearer: string, day: IsoDate): Place => ({
    kind: 'unit',
    code: bearer,
    at: day === today ? null : day,
  })
  const [first, ...others] = bearers
  const answer = first
    ? {
        ...answerFor(asking, first.unit, fateOf(register, first.unit, today), code),
        sentence: `${code}: ${fateSentence(first.unit, fateOf(register, first.unit, today), asking.language)}`,
        place: codePlace(code, first.day),
      }
    : null
  const suggestions = [
    ...others.map(({ unit, day }) => ({
      ...suggestionOf(asking, unit, `${code} · ${asWritten(unit)}`),
      place: codePlace(code, day),
    })),
    ...beginning.map((unit) => {
      const own = unit.code ?? code
      return { ...suggestionOf(asking, unit, `${own} · ${asWritten(unit)}`), place: codePlace(own, today) }
    }),
  ]
  return { answer, suggestions: suggestions.slice(0, mostSuggested) }
}

// ---- names and addresses ------------------------------------------------------------------------------------------

/** So short a text is the beginning of a name, not an address. */
const shortest = 4

const forWords = (asking: Asking, text: string): Suggested => {
  if (text.length < shortest) return withHits(asking, text, null)
  const found = asking.converter.convert(text, { to: asking.today })
  const readings = found.written?.readings ?? []
  const [only] = readings
  if (settledStatuses.includes(found.status) && only)
    return withHits(asking, text, settledAnswer(asking, text, found, only))
  // What could not be read beside a higher place may be a name with a slip in it.
  if (found.rest !== '' && found.doubt !== 'several-successors') {
    const hits = asking.register.search(text, { limit: mostSuggested + 2 })
    if (hits.length > 0) return ofHits(asking, { before: '', hits }, null)
  }
  if (readings.length > 1) return ofManyPlaces(asking, text, readings, found.rest)
  if (only && found.status === 'ambiguous') {
    const units = found.candidates.map(({ unit }) => unit)
    return withHits(
      asking,
      text,
      answerFor(asking, only, { kind: 'several', units, citations: found.citations }, text),
    )
  }
  return withHits(asking, text, null)
}

const settledAnswer = (
  asking: Asking,
  text: string,
  found: AddressConversion,
  origin: Unit,
): SuggestedAnswer => ({
  ...answerFor(asking, origin, fateOf(asking.register, origin, asking.today), text),
  formatted: found.rest === '' ? null : found.formatted,
  unit: found.unit,
  citations: found.citations,
})

/** A name of many places: the first of them as they are today, each with its own way on. */
const ofManyPlaces = (asking: Asking, text: string, readings: readonly Unit[], rest: string): Suggested => {
  const before = rest === '' ? '' : `${rest}, `
  const suggestions = readings
    .toSorted(byNearness(asking))
    .slice(0, mostSuggested)
    .map((unit) => suggestionOf(asking, unit, `${before}${asWritten(unit)}`))
  const answer: SuggestedAnswer = {
    sentence: several[asking.language](text, readings.length),
    formatted: null,
    origin: null,
    unit: null,
    citations: [],
    text,
    place: { kind: 'address', text },
  }
  return { answer, suggestions }
}

type Hits = { readonly before: string; readonly hits: readonly Hit[] }

/** What the words typed may become: a name, else (where nothing is known yet) the last part of an address. */
const hitsFor = ({ register }: Asking, text: string, isKnown: boolean): Hits => {
  const limit = mostSuggested + 2
  const whole = register.search(text, { limit })
  const comma = text.lastIndexOf(',')
  if (whole.length > 0 || comma < 0 || isKnown) return { before: '', hits: whole }
  const last = text.slice(comma + 1).trim()
  return {
    before: `${text.slice(0, comma).trim()}, `,
    hits: last === '' ? [] : register.search(last, { limit }),
  }
}

const withHits = (asking: Asking, text: string, known: SuggestedAnswer | null): Suggested =>
  ofHits(asking, hitsFor(asking, text, known !== null), known)

const ofHits = (asking: Asking, { before, hits }: Hits, known: SuggestedAnswer | null): Suggested => {
  const written = (unit: Unit) => `${before}${asWritten(unit)}`
  const [first, second] = hits
  const isClear = first && (!second || second.score < first.score)
  const answer =
    known ??
    (isClear
      ? answerFor(asking, first.unit, fateOf(asking.register, first.unit, asking.today), written(first.unit))
      : null)
  const suggestions = hits
    .filter(({ unit }) => unit.id !== answer?.origin?.id)
    .slice(0, mostSuggested)
    .map(({ unit }) => suggestionOf(asking, unit, written(unit)))
  return { answer, suggestions }
}
