/** What is told of how each name was tied to a unit. */
import type { Finding } from '../../../kernel/findings.ts'
import { actFinding } from '../findings.ts'
import type { NamedLeg } from '../model.ts'
import { wordOfType } from '../read/vocabulary.ts'
import type { EveUnit } from './eve.ts'
import type { Slot } from './slots.ts'

const place = ({ leg }: Slot) => leg.unit.place
const fullName = ({ name, district }: EveUnit) => (district ? `${name} (${district.name})` : name)
const writtenName = ({ unit }: NamedLeg) =>
  `${unit.type ? `${wordOfType[unit.type] ?? unit.type} ` : ''}${unit.name}`

/** Findings about one name. */
export const slotFindings = (slot: Slot, home: ReadonlySet<string>): Finding[] => {
  const { unit, leg, how } = slot
  if (leg.newLand) return [actFinding('land-without-unit', { name: leg.unit.name }, place(slot))]
  if (!unit && slot.candidates.length > 1)
    return [
      actFinding(
        'ambiguous-name',
        { name: leg.unit.name, candidates: slot.candidates.map(fullName) },
        place(slot),
      ),
    ]
  if (!unit) return [actFinding('unknown-name', { name: writtenName(leg) }, place(slot))]
  const pair = { written: leg.unit.name, register: fullName(unit), code: unit.code }
  return [
    ...(how === 'fuzzy' ? [actFinding('fuzzy-match', pair, place(slot))] : []),
    ...(how === 'variant' ? [actFinding('spelling-variant', pair, place(slot))] : []),
    ...(how === 'decision'
      ? [
          actFinding(
            'decided-by-person',
            { name: leg.unit.name, code: unit.code, reason: slot.decision?.reason ?? '' },
            place(slot),
          ),
        ]
      : []),
    ...(leg.unit.type && leg.unit.type !== unit.type
      ? [actFinding('type-differs', { name: writtenName(leg), register: fullName(unit) }, place(slot))]
      : []),
    ...(home.size > 0 && !home.has(unit.province.id)
      ? [actFinding('crosses-province', { name: fullName(unit), province: unit.province.name }, place(slot))]
      : []),
  ]
}

/** All land of a unit taken by one clause only, and not a word on its people. */
export const landAloneFindings = (slots: readonly Slot[]): Finding[] =>
  [...Map.groupBy(slots, ({ unit }) => unit).values()].flatMap(([slot, ...others]) =>
    slot?.unit && slot.leg.wholeLand && others.length === 0
      ? [actFinding('people-not-named', { name: slot.leg.unit.name }, place(slot))]
      : [],
  )
