/** Ties the names of an act to units of a register as it stood on the eve, and checks the act against it. */
import type { Register } from '../../../packages/register/src/register.ts'
import type { IsoDate } from '../../kernel/dates.ts'
import type { Finding } from '../../kernel/findings.ts'
import { decisions as knownDecisions } from './data/decisions.ts'
import { spellingVariants } from './data/spelling-variants.ts'
import { actFinding } from './findings.ts'
import type { Act, Decision, ResolvedAct, SpellingVariant } from './model.ts'
import { chainFindings } from './resolve/checks.ts'
import { coverageFindings } from './resolve/coverage.ts'
import { type Eve, eveOf } from './resolve/eve.ts'
import { homeProvinces } from './resolve/home.ts'
import { settleHomonyms } from './resolve/homonyms.ts'
import { candidatesFor, type Slot, slotsOf } from './resolve/slots.ts'
import { settleSpellings } from './resolve/spelling.ts'
import { tiedChanges } from './resolve/tied-legs.ts'
import { landAloneFindings, slotFindings } from './resolve/told.ts'

export type ResolveOptions = {
  /** The day from which the new units stand; the act's own when left out. */
  readonly on?: IsoDate
  readonly variants?: readonly SpellingVariant[]
  readonly decisions?: readonly Decision[]
  /** Ids of the provinces of the eve that the act arranges, where the caller knows them. */
  readonly provinces?: readonly string[]
}

const isRegister = (source: Register | Eve): source is Register => 'unitsOn' in source

/** Where a name is not in the province but in another: the act would cross a border. */
const settleOutside = (slots: readonly Slot[], eve: Eve): void => {
  for (const slot of slots) {
    if (slot.unit || slot.candidates.length > 0 || slot.leg.newLand) continue
    const found = candidatesFor(slot.leg, eve, new Set())
    const [only] = found
    if (found.length !== 1 || !only || only.type !== slot.leg.unit.type) continue
    slot.candidates = found
    slot.unit = only
    slot.how = 'exact'
  }
}

/** Land named in passing that no register knows ("toàn bộ diện tích của Trường bắn ...") has no unit to tie to. */
const withoutUnits = (slots: readonly Slot[]): Slot[] =>
  slots.map((slot) =>
    !slot.unit && slot.candidates.length === 0 && slot.leg.scope === 'land' && slot.leg.unit.type === null
      ? { ...slot, leg: { ...slot.leg, newLand: true } }
      : slot,
  )

/** Where a recorded decision answers what the text leaves open. */
const decidedPlaces = (slots: readonly Slot[]): ReadonlySet<number | undefined> =>
  new Set(slots.flatMap(({ decision, leg }) => (decision?.scope ? [leg.unit.place.start] : [])))

/** Totals beyond the clauses are counted against the register instead, where the province is known. */
const isSettledBelow = ({ code }: Finding, home: ReadonlySet<string>) =>
  code === 'acts/totals-beyond-clauses' && home.size > 0

/** What concerns the whole act first, then as the text goes. */
const inOrderOfText = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((left, right) => (left.place?.start ?? -1) - (right.place?.start ?? -1))

/** The act with every name tied to a unit where that can be done, and all that speaks against it. */
export const resolveAct = (act: Act, source: Register | Eve, options: ResolveOptions = {}): ResolvedAct => {
  const on = options.on ?? act.instrument.operationalOn
  if (!on && isRegister(source))
    throw new Error('resolveAct needs a day: the act states none and none was given')
  const eve = isRegister(source) ? eveOf(source, on ?? '') : source
  const home = options.provinces ? new Set(options.provinces) : homeProvinces(act, eve)
  const rows = {
    variants: options.variants ?? spellingVariants,
    decisions: options.decisions ?? knownDecisions,
  }
  const open = slotsOf(act.changes, act.instrument.number ?? '', eve, home, rows)
  settleHomonyms(open)
  if (home.size > 0) settleSpellings(open, eve, home)
  settleOutside(open, eve)
  const slots = withoutUnits(open)
  const decided = decidedPlaces(slots)
  const findings = [
    ...act.findings.filter(
      (finding) =>
        !isSettledBelow(finding, home) &&
        !(finding.code === 'acts/scope-not-said' && decided.has(finding.place?.start)),
    ),
    ...(home.size === 0 ? [actFinding('province-unknown', {})] : []),
    ...slots.flatMap((slot) => slotFindings(slot, home)),
    ...landAloneFindings(slots),
    ...chainFindings(slots),
    ...coverageFindings(act, slots, eve, home),
  ]
  return { ...act, changes: tiedChanges(act, slots, eve), findings: inOrderOfText(findings) }
}
