/** What every question of the register takes and how it is understood: the days, the code, the unit meant. */
import { type Static, Type } from 'typebox'
import type { Unit } from '../../../packages/register/src/model.ts'
import type { CodeMeaning, CodePlace, Register } from '../../../packages/register/src/register.ts'
import { addDays, type Instant, type IsoDate } from '../../kernel/dates.ts'
import type { Problem } from '../../kernel/problems.ts'
import { codeField, dateField, knownAtField } from '../../platform/fields.ts'
import type { Context } from '../../platform/operation.ts'
import type { Remark as RemarkShape } from './answers.ts'
import { currentRegister, firstKnown, registerRevision } from './current.ts'
import { didYouMean } from './did-you-mean.ts'
import { problem } from './problems.ts'
import { wordsOfCountry } from './words-of-country.ts'

export const validAt = Type.Optional(dateField({ description: 'The day asked about; today when left out' }))
export const knownAt = Type.Optional(knownAtField())
export const place = {
  level: Type.Optional(codeField({ description: 'Level of the unit, where a code is used on several' })),
  system: Type.Optional(codeField({ description: 'Code system; the usual one when left out' })),
}
/** Input fields that every question about a day shares, and the names they also answer to. */
export const onADay = { validAt, knownAt }
export const dayAliases = { at: 'validAt' } as const

export type Remark = Static<typeof RemarkShape>

/** A register ready for questions about the days given, or all that stands against asking. */
export type Asked =
  | { readonly ok: true; readonly register: Register; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Days = { readonly knownAt?: Instant | undefined; readonly days: readonly IsoDate[] } & CodePlaceAsked

/** Takes the register as known, and checks days, level and system against it. */
export const ask = async (context: Context, { knownAt, days, level, system }: Days): Promise<Asked> => {
  const register = await currentRegister(context, knownAt)
  if (register.release.id === '') {
    const first = await firstKnown(context)
    const known = { knownAt: knownAt ?? '', first: first ?? '' }
    return {
      ok: false,
      problems: [first ? problem('before-anything-was-known', known) : problem('nothing-loaded')],
    }
  }
  const problems = [...new Set(days.filter((date) => date < register.release.dataFrom))].map((date) =>
    problem('before-the-data', { date, ...rangeOf(register) }),
  )
  problems.push(...whyNotPlace(register, { level, system }))
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, register, remarks: remarksOnDays(register, days) }
}

const rangeOf = ({ release: { dataFrom, dataTo } }: Register) => ({ dataFrom, dataTo })

const whyNotPlace = (
  register: Register,
  { level, system }: { level?: string | undefined; system?: string | undefined },
) => {
  const { levels, systems } = wordsOfCountry(register)
  return [
    ...(level !== undefined && !levels.has(level)
      ? [problem('unknown-level', { level, levels: [...levels.keys()] }, { field: 'level' })]
      : []),
    ...(system !== undefined && !systems.has(system)
      ? [problem('unknown-system', { system, systems: [...systems.keys()] }, { field: 'system' })]
      : []),
  ]
}

/** Days after the data are answered with the last known state, and the answer says so. */
const remarksOnDays = (register: Register, days: readonly IsoDate[]): readonly Remark[] => {
  const { dataTo } = register.release
  const latest = days.reduce((last, day) => (day > last ? day : last), '')
  return latest > dataTo ? [{ code: 'after-the-data', details: { date: latest, dataTo } }] : []
}

/** Signs that codes and ids are made of. */
const codeForm = /^[\p{L}\p{N}._/#@:-]{1,80}$/u

const meaningWords = ({ unit: { name }, from, until }: CodeMeaning) => `${from} – ${until ?? '…'} ${name}`

/** The unit that bears the code, or has the id, on the day; else the problem, with what was probably meant. */
export const unitMeant = (
  register: Register,
  codeOrId: string,
  date: IsoDate,
  place: CodePlaceAsked = {},
): Unit | Problem => {
  const field = { field: 'code' }
  if (!codeForm.test(codeOrId)) return problem('malformed-code', { code: codeOrId }, field)
  const where = placeOf(place)
  const unit = register.unitAt(codeOrId, date, where) ?? register.unitById(codeOrId, date)
  if (unit) return unit
  const story = register.story(codeOrId)
  if (story) {
    const standing = story.versions.map(({ validFrom, validTo }) => `${validFrom} – ${validTo ?? '…'}`)
    return problem('unit-not-standing', { id: codeOrId, name: story.unit.name, at: date, standing }, field)
  }
  const meanings = register.meanings(codeOrId, where)
  const usedOn = meanings.map(meaningWords)
  const near = meanings.length > 0 ? [] : didYouMean(register, codeOrId, date)
  return problem('unknown-code', { code: codeOrId, at: date, usedOn, didYouMean: near }, field)
}

/** The day on which a code without a date is read: its one meaning's last day, else the problem that a day is needed. */
export const dayOfBareCode = (
  register: Register,
  code: string,
  today: IsoDate,
  place: CodePlaceAsked = {},
): IsoDate | Problem => {
  const meanings = register.meanings(code, placeOf(place))
  const [only, ...others] = meanings
  if (!only) return today
  if (others.length === 0) return only.until === null ? today : addDays(only.until, -1)
  return problem(
    'date-needed',
    { code, count: meanings.length, meanings: meanings.map(meaningWords) },
    { field: 'from' },
  )
}

type CodePlaceAsked = { readonly level?: string | undefined; readonly system?: string | undefined }
/** Only what was given: absent is not undefined. */
export const placeOf = ({ level, system }: CodePlaceAsked): CodePlace => ({
  ...(level === undefined ? {} : { level }),
  ...(system === undefined ? {} : { system }),
})

export const isProblem = <T>(answer: T | Problem): answer is Problem =>
  typeof answer === 'object' && answer !== null && 'details' in answer && 'code' in answer

/** What the answers to a question depend on besides its input: the register's revision, and the day it defaults to. */
export const revision = async (context: Context): Promise<string> =>
  `${await registerRevision(context)} ${context.today}`

/** What every public question of the register has in common. */
export const publicQuery = { kind: 'query', access: 'public', revision } as const
