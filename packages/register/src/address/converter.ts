/** Addresses between any two days: reads the text, finds the units it may mean, says what became of them. */
import { dayOrThrow } from '../dates.ts'
import { madeOnce } from '../maps.ts'
import type { IsoDate, Unit } from '../model.ts'
import type { Register } from '../register.ts'
import { holdsPoint } from './areas.ts'
import { doubted, type Fates, fatesOn, nothingFound, type Outcome } from './fates.ts'
import { gazetteerOf } from './gazetteer.ts'
import { hamletCode } from './hamlets.ts'
import type { AddressCandidate, AddressConversion, AddressOptions, Converter } from './model.ts'
import { type Understood, understandWith } from './understand.ts'

const mostSessions = 8

/** A converter over a register with the levels `province`, `district` and `commune`. Built on first use. */
export const createConverter = (register: Register): Converter => {
  let made:
    | { gazetteer: ReturnType<typeof gazetteerOf>; understand: ReturnType<typeof understandWith> }
    | undefined
  const parts = () => {
    if (!made) {
      const gazetteer = gazetteerOf(register)
      made = { gazetteer, understand: understandWith(gazetteer) }
    }
    return made
  }
  const sessions = new Map<string, Fates>()
  const sessionFor = (to: IsoDate, writtenAt: IsoDate | undefined): Fates => {
    const key = `${to} ${writtenAt ?? ''}`
    const known = sessions.get(key)
    if (known) return known
    dayOrThrow(to)
    if (writtenAt !== undefined) dayOrThrow(writtenAt)
    if (sessions.size >= mostSessions) sessions.delete(sessions.keys().next().value as string)
    const fates = fatesOn(register, parts().gazetteer, { to, writtenAt })
    sessions.set(key, fates)
    return fates
  }

  let last:
    | { readonly to: IsoDate; readonly writtenAt: IsoDate | undefined; readonly fates: Fates }
    | undefined

  const higherKept = new WeakMap<Fates, Map<string, Outcome>>()
  /** A district or province named alone, as of the day nearest to `to` on which it was. */
  const ofHigher = (fates: Fates, unit: string): Outcome => {
    const kept = higherKept.get(fates) ?? new Map<string, Outcome>()
    higherKept.set(fates, kept)
    return madeOnce(kept, unit, () => {
      const versions = register.story(unit)?.versions ?? []
      const [first, last] = [versions[0], versions[versions.length - 1]]
      return first && last ? fates.ofUnit(unit, { from: first.validFrom, until: last.validTo }) : nothingFound
    })
  }
  const outcomeOf = (fates: Fates, understood: Understood): Outcome => {
    const { entries, district, groups, rest } = understood
    if (entries.length > 0) {
      const commune = fates.ofEntries(entries, understood.lasting)
      if (!district) return commune
      const whole = ofHigher(fates, district.unit)
      if (commune.unit && commune.unit.id === whole.unit?.id) return commune
      const candidates = new Map(commune.candidates.map((one) => [one.unit.id, one]))
      for (const one of whole.candidates) if (!candidates.has(one.unit.id)) candidates.set(one.unit.id, one)
      return doubted(
        {
          ...commune,
          status: 'ambiguous',
          candidates: [...candidates.values()],
          origins: [...commune.origins, ...whole.origins],
        },
        'no-commune',
      )
    }
    const { gazetteer } = parts()
    const units = district
      ? [district.unit]
      : rest === ''
        ? [...new Set(groups.flatMap(({ lives }) => [...lives]))].map(
            (life) => gazetteer.provinceUnits[life] as string,
          )
        : []
    const outcomes = units.map((unit) => ofHigher(fates, unit))
    const [only] = outcomes
    if (!only) return nothingFound
    if (outcomes.length === 1)
      return only.unit || only.status === 'not-found' ? only : doubted(only, 'no-commune')
    // One name at two times: the same answer, or both.
    const answers = new Set(outcomes.map(({ unit }) => unit?.id ?? ''))
    if (answers.size === 1 && only.unit)
      return outcomes.find(({ status }) => status === 'already-current') ?? only
    return {
      ...only,
      status: 'ambiguous',
      unit: null,
      origins: outcomes.flatMap(({ origins }) => origins),
      candidates: outcomes.flatMap(({ candidates }) => candidates),
      citations: outcomes.flatMap(({ citations }) => citations),
      doubt: 'old-or-new',
      settledBy: ['date', 'commune'],
    }
  }

  const settled = (outcome: Outcome, rest: string, options: AddressOptions): Outcome => {
    if (outcome.status !== 'ambiguous' && outcome.status !== 'lineage-unknown') return outcome
    const { hamlets, point, boundaries } = options
    // Of several that the text could mean, only the one that leads there, and its acts.
    const one = (found: AddressCandidate, status: 'by-hamlet' | 'by-point'): Outcome => ({
      ...outcome,
      // The unit of today was meant, which nothing has changed.
      status: found.origin.id === found.unit.id && found.citations.length === 0 ? 'already-current' : status,
      unit: found.unit,
      origins: [found.origin],
      citations: found.citations,
      doubt: null,
      settledBy: [],
    })
    if (hamlets) {
      const code = hamletCode(
        hamlets,
        outcome.origins.map(({ code: old }) => old),
        rest,
      )
      const found = code === null ? undefined : outcome.candidates.find(({ unit }) => unit.code === code)
      if (found) return one(found, 'by-hamlet')
    }
    if (point && boundaries) {
      const inside = outcome.candidates.filter(
        ({ unit: { code } }) => code !== null && holdsPoint(boundaries, code, point),
      )
      const [only] = inside
      if (only && inside.length === 1) return one(only, 'by-point')
    }
    return outcome
  }

  const answer = (text: string, options: AddressOptions, fates: Fates): AddressConversion => {
    const understood = parts().understand(text, options.writtenAt)
    const { rest } = understood
    let outcome = outcomeOf(fates, understood)
    if (understood.doubt !== null) outcome = doubted(outcome, understood.doubt)
    outcome = settled(outcome, rest, options)
    const { unit, origins } = outcome
    const [only = null] = origins
    return {
      status: outcome.status,
      unit,
      candidates: outcome.candidates,
      doubt: outcome.doubt,
      settledBy: outcome.settledBy,
      written:
        understood.parts.length === 0
          ? null
          : { unit: origins.length === 1 ? only : null, readings: origins, parts: understood.parts },
      rest,
      formatted: unit === null ? null : formattedOf(rest, unit),
      citations: outcome.citations,
    }
  }
  const convertWith = (options: AddressOptions) => {
    const to = options.to ?? register.release.dataTo
    const { writtenAt } = options
    if (last === undefined || last.to !== to || last.writtenAt !== writtenAt)
      last = { to, writtenAt, fates: sessionFor(to, writtenAt) }
    return last.fates
  }
  return {
    convert: (text, options = {}) => answer(text, options, convertWith(options)),
    convertMany: (texts, options = {}) => {
      const fates = convertWith(options)
      const answers: AddressConversion[] = []
      for (const text of texts) answers.push(answer(text, options, fates))
      return answers
    },
  }
}

/** In full for its day: before 1 July 2025 with the district. */
const formattedOf = (rest: string, unit: Unit): string => {
  let text = rest === '' ? unit.name : `${rest}, ${unit.name}`
  for (const { name } of unit.parents) text += `, ${name}`
  return text
}
