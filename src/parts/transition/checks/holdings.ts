/** One thing by itself: is it possible, and is everything told that its rules ask for? */
import type { Finding } from '../../../kernel/findings.ts'
import { transitionFinding as finding } from '../findings.ts'
import { type KindId, transferables } from '../kinds.ts'
import { measures, type World } from '../model.ts'
import { heirsOf, locate } from '../rules/ground.ts'
import { mostOf } from './limits.ts'
import type { Given } from './model.ts'

const isKind = (kind: string): kind is KindId => Object.hasOwn(transferables, kind)

const said = ({ kind, reference, holder }: Given) => ({ kind, reference, organisation: holder })

/** Below nothing where only money can be owed, beyond what one thing can be, or nothing at all. */
const amountsOf = (given: Given): readonly Finding[] =>
  measures.flatMap((measure): readonly Finding[] => {
    const value = given.quantities[measure]
    const most = mostOf(given.kind, measure, given.asOf)
    const facts = { ...said(given), measure, value: String(value) }
    if (!Number.isSafeInteger(value)) return [finding('no-whole-number', facts)]
    if (value < 0 && (given.kind !== 'money' || measure !== 'vnd')) return [finding('below-nothing', facts)]
    return most !== null && Math.abs(value) > most
      ? [finding('hardly-possible', { ...facts, most: String(most) }, undefined, 'needs-person')]
      : []
  })

/** What its kind needs to be told so that a rule and not a person settles it. */
const untold = (given: Given & { readonly kind: KindId }, world: World): readonly Finding[] => {
  const { kind, attributes, place, holder, state } = given
  const ended = world.ended(holder)
  if (ended === null || state === 'settled') return []
  const missing = (what: string) => [finding('untold', { ...said(given), what }, undefined, 'unknown')]
  const { rules } = transferables[kind]
  if (kind === 'post' && !attributes.person) return missing('person')
  if (kind === 'record' && attributes.permanence === undefined && !attributes.unfinished)
    return missing('permanence')
  if (ended.level === 'district' && rules.includes('level-now') && !attributes.function)
    return missing('task')
  const isAsked = heirsOf(ended).length > 1 && rules.includes('place')
  return isAsked && place === null && !(given.shared && transferables[kind].divisible) ? missing('place') : []
}

/** Where it lies, if that is not where its holder was. */
const elsewhere = (given: Given, world: World): readonly Finding[] => {
  const ended = world.ended(given.holder)
  if (ended === null || given.place === null) return []
  const found = locate(given.place, ended, world)
  return found.where === 'elsewhere'
    ? [
        finding(
          'lies-outside',
          { ...said(given), units: found.units.map(world.nameOf).join(', ') },
          undefined,
          'needs-person',
        ),
      ]
    : []
}

/** Everything wrong with one thing. `existed`: whether there ever was such an organisation, and until when it acted. */
export const findingsOf = (
  given: Given,
  world: World,
  existed: (organisation: string) => { readonly until: string | null } | null,
): readonly Finding[] => {
  if (!isKind(given.kind)) return [finding('no-kind', said(given))]
  const ended = world.ended(given.holder)
  const holder = ended === null ? existed(given.holder) : null
  const facts = { ...said(given), on: world.on }
  return [
    ...(ended !== null
      ? []
      : holder === null
        ? [finding('holder-never-was', facts)]
        : holder.until !== null && holder.until < world.on
          ? [finding('holder-long-gone', { ...facts, until: holder.until })]
          : [finding('holder-goes-on', facts)]),
    ...(given.asOf >= world.on ? [finding('told-of-afterwards', { ...facts, asOf: given.asOf })] : []),
    ...amountsOf(given),
    ...untold({ ...given, kind: given.kind }, world),
    ...elsewhere(given, world),
  ]
}
