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
  // One candidate without an answer: where the rest of it went is not known.
  return units.length > 1 && found.status !== 'lineage-unknown'
    ? { kind: 'several', units, citations: found.citations }
    : { kind: 'unknown' }
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
    unknown: 'không còn nữa, chưa rõ nay thuộc đơn vị nào',
    is: 'là',
  },
  en: {
    current: 'a unit of today',
    changed: (now: string) => `is now ${now}`,
    in: (now: string) => `is now in ${now}`,
    several: (count: number, names: string) => `is now divided between ${count} units: ${names}`,
    unknown: 'no longer exists, and where it belongs now is not known',
    is: 'is',
  },
} as const

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
    case 'several': {
      const named = fate.units.slice(0, mostNamed).map(inSentence).join(', ')
      return say.several(fate.units.length, fate.units.length > mostNamed ? `${named} …` : named)
    }
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
