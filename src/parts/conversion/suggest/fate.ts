/** What a unit of any day is on the day asked for, in one sentence. */
import type { Citation, IsoDate, Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { holdsOn } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { capital, dayOf, inFull, inSentence } from '../../register/index.ts'

export type Fate =
  /** It is still there, as it was. */
  | { readonly kind: 'current'; readonly unit: Unit }
  /** It is still there, with another name, type or place. */
  | { readonly kind: 'changed'; readonly unit: Unit; readonly citations: readonly Citation[] }
  /** One unit has all of it. */
  | { readonly kind: 'in'; readonly unit: Unit; readonly citations: readonly Citation[] }
  | { readonly kind: 'several'; readonly units: readonly Unit[]; readonly citations: readonly Citation[] }
  /** Where some of it is, is known; where the rest is, is not. */
  | { readonly kind: 'partly'; readonly units: readonly Unit[]; readonly citations: readonly Citation[] }
  | { readonly kind: 'unknown' }

/** What `unit` is on `day`, by the lines of changes. */
export const fateOf = (register: Register, unit: Unit, day: IsoDate): Fate => {
  if (holdsOn({ from: unit.validFrom, until: unit.validTo }, day)) return { kind: 'current', unit }
  const living = register.unitById(unit.id, day)
  if (unit.code === null)
    return living ? { kind: 'changed', unit: living, citations: [] } : { kind: 'unknown' }
  const found = register.convertCode(unit.code, { from: dayOf(unit, day), to: day, level: unit.level })
  if (living) return { kind: 'changed', unit: living, citations: found.citations }
  if (found.unit) return { kind: 'in', unit: found.unit, citations: found.citations }
  const units = found.candidates.map((one) => one.unit)
  if (units.length === 0) return { kind: 'unknown' }
  const isWhole = units.length > 1 && found.status !== 'lineage-unknown' && found.unknown.length === 0
  return { kind: isWhole ? 'several' : 'partly', units, citations: found.citations }
}

/** The unit that a fate leads to, where it is one. */
export const unitOf = (fate: Fate): Unit | null => ('unit' in fate ? fate.unit : null)
export const citationsOf = (fate: Fate): readonly Citation[] => ('citations' in fate ? fate.citations : [])

/** More than this are counted, not named. */
const mostNamed = 4

const words = {
  vi: {
    current: 'đơn vị hiện nay',
    changed: (now: string) => `nay là ${now}`,
    in: (now: string) => `nay thuộc ${now}`,
    several: (count: number, names: string) => `nay chia về ${count} đơn vị: ${names}`,
    partly: (names: string) => `một phần nay thuộc ${names}; phần còn lại chưa rõ`,
    unknown: 'không còn nữa, chưa rõ nay thuộc đơn vị nào',
    is: 'là',
  },
  en: {
    current: 'a unit of today',
    changed: (now: string) => `is now ${now}`,
    in: (now: string) => `is now in ${now}`,
    several: (count: number, names: string) => `is now divided between ${count} units: ${names}`,
    partly: (names: string) => `is now partly in ${names}; where the rest is, is not known`,
    unknown: 'no longer exists, and where it belongs now is not known',
    is: 'is',
  },
} as const

const namesOf = (units: readonly Unit[]): string => {
  const named = units.slice(0, mostNamed).map(inSentence).join(', ')
  return units.length > mostNamed ? `${named} …` : named
}

/** The fate without its subject: `nay thuộc phường Ba Đình, thành phố Hà Nội`. */
export const fateWords = (fate: Fate, language: Language): string => {
  const say = words[language]
  switch (fate.kind) {
    case 'current':
      return say.current
    case 'changed':
      return say.changed(inFull(fate.unit))
    case 'in':
      return say.in(inFull(fate.unit))
    case 'several':
      return say.several(fate.units.length, namesOf(fate.units))
    case 'partly':
      return say.partly(namesOf(fate.units))
    case 'unknown':
      return say.unknown
    default:
      return fate satisfies never
  }
}

/** The whole sentence: `Phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội nay thuộc phường Ba Đình, thành phố Hà Nội.` */
export const fateSentence = (unit: Unit, fate: Fate, language: Language): string =>
  [
    capital(inFull(unit)),
    ...(fate.kind === 'current' ? [words[language].is] : []),
    `${fateWords(fate, language)}.`,
  ].join(' ')
