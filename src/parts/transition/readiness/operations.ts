/** `transition.readiness`, `confirmReadiness`: whether each unit can work on its first day, and what no data says of it. */
import { type Static, Type } from 'typebox'
import type { Unit } from '../../../../packages/register/src/model.ts'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { covers, holdsOn } from '../../../platform/access/may.ts'
import type { Territory } from '../../../platform/access/model.ts'
import {
  afterField,
  choiceField,
  codeField,
  flagField,
  limitField,
  list,
  nullable,
  nullableText,
  openTextField,
} from '../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { currentRegister } from '../../register/index.ts'
import { by, doneBy, lookers, transitionField, transitionMeant } from '../holdings/asking.ts'
import { transitionHead } from '../holdings/inventory-store.ts'
import { readinessFinding } from './findings.ts'
import { firstDayOf } from './first-day.ts'
import {
  type Check,
  type Figures,
  figuresOf,
  items,
  itemWords,
  outcomes,
  type UnitReadiness,
} from './model.ts'
import { readinessProblem } from './problems.ts'
import { say } from './store.ts'
import { confirmSystem, systems } from './systems.ts'

const CheckAnswer = Type.Object({
  item: choiceField(items),
  name: Type.String(),
  outcome: choiceField(outcomes),
  code: Type.String(),
  says: Type.String(),
  confirmed: nullable(Type.Object({ by: Type.String(), at: Type.String(), basis: Type.String() })),
})
const UnitAnswer = Type.Object({
  unit: Type.String(),
  name: Type.String(),
  level: choiceField(['province', 'commune']),
  province: Type.String(),
  ready: Type.Boolean(),
  checks: list(CheckAnswer),
})
const Tally = Type.Object({
  units: Type.Integer(),
  ready: Type.Integer(),
  items: list(
    Type.Object({
      item: choiceField(items),
      name: Type.String(),
      met: Type.Integer(),
      notMet: Type.Integer(),
      unknown: Type.Integer(),
    }),
  ),
})

const shownCheck = ({ code, facts, ...check }: Check, language: Language): Static<typeof CheckAnswer> => {
  // A cast: checks are made with the names of these findings; an unknown one is thrown by its words.
  const finding = readinessFinding(code as Parameters<typeof readinessFinding>[0], facts)
  return {
    ...check,
    name: itemWords[check.item][language],
    code: finding.code,
    says: wordsOfFinding(finding, language),
  }
}
const shownUnit = ({ checks, ...unit }: UnitReadiness, language: Language): Static<typeof UnitAnswer> => ({
  ...unit,
  checks: checks.map((check) => shownCheck(check, language)),
})
const shownFigures = ({ units, ready, items: tally }: Figures, language: Language): Static<typeof Tally> => ({
  units,
  ready,
  items: items.map((item) => {
    const { met, 'not-met': notMet, unknown } = tally[item]
    return { item, name: itemWords[item][language], met, notMet, unknown }
  }),
})

/** Units of the day on the ground of who asks, though that ground stands only from the day on. */
const onTheGround = async (
  { actor, territory, today }: Context,
  roles: readonly string[],
  on: string,
): Promise<(unit: Unit) => boolean> => {
  if (actor.kind !== 'person' && actor.kind !== 'client') return () => true
  const known: Territory | null = (await territory?.()) ?? null
  const grounds = actor.grants
    .filter(
      (grant) => roles.includes(grant.role) && (holdsOn(grant, today, known) || holdsOn(grant, on, known)),
    )
    .flatMap(({ unit }) => [unit, ...(known?.heirs?.(unit, on) ?? [])])
  return ({ id }) => grounds.some((unit) => covers({ unit }, id, on, known))
}

const provinceField = codeField({ description: 'Only this province: its permanent identity' })
const unitField = codeField({ description: 'The unit of the day, by its permanent identity' })
const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const readiness = defineOperation({
  name: 'transition.readiness',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Mức sẵn sàng ngày đầu của từng đơn vị mới: người đứng đầu, trụ sở, con dấu, chứng thư, tài khoản, người dùng, một cửa, hệ thống, tuyến thẩm quyền',
    en: 'Readiness of each new unit for its first day: head, seat, seal, certificates, accounts, users, counter, systems, routing',
  },
  input: Type.Object({
    transition: transitionField,
    province: Type.Optional(provinceField),
    unit: Type.Optional(unitField),
    item: Type.Optional(choiceField(items, { description: 'Only units where this is not met' })),
    missing: Type.Optional(flagField({ description: 'Only units that are not ready' })),
    limit: Type.Optional(limitField(4000, { description: 'Most units; 50 when left out' })),
    after: Type.Optional(afterField()),
  }),
  positional: ['transition'],
  pages: { rows: 'units' },
  output: Type.Object({
    on: Type.String(),
    all: Tally,
    provinces: list(Type.Object({ province: Type.String(), name: Type.String(), ...Tally.properties })),
    units: list(UnitAnswer),
    next: nullableText,
  }),
  examples: [`${example} --item counter`],
  table: {
    columns: ['unit', 'name', 'level', 'ready', 'item', 'outcome', 'says', 'confirmed_by', 'basis'],
    rows: ({ units }) =>
      units.flatMap((unit) =>
        unit.checks.map((check) => [
          ...[unit.unit, unit.name, unit.level, unit.ready, check.item, check.outcome, check.says],
          ...[check.confirmed?.by ?? null, check.confirmed?.basis ?? null],
        ]),
      ),
  },
  run: async (input, context) => {
    const head = await transitionMeant(input.transition, context)
    if (!head.ok) return head
    const paging = pagingOf('transition.readiness', input, { usual: 50, order: ['number'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const { effectiveOn, province, phase } = head.value
    const asked = { transition: input.transition, effectiveOn, province, phase }
    const isMine = await onTheGround(context, lookers.roles, effectiveOn)
    const all = await firstDayOf(
      asked,
      context,
      (unit, its) => isMine(unit) && (input.province === undefined || its === input.province),
    )
    const { unit, item, missing } = input
    const shown = all.filter(
      (one) =>
        (unit === undefined || one.unit === unit) &&
        (!missing || !one.ready) &&
        (item === undefined || one.checks.some((check) => check.item === item && check.outcome !== 'met')),
    )
    if (unit !== undefined && !all.some((one) => one.unit === unit))
      return refused(readinessProblem('unknown-unit', { unit, day: effectiveOn }, { field: 'unit' }))
    const begin = Number(place?.[0] ?? 0)
    const { rows, next } = cut(
      shown.slice(begin, begin + wanted).map((one, at) => ({ one, at: begin + at + 1 })),
      ({ at }) => [at],
    )
    const { language } = context
    const register = await currentRegister(context)
    return fine({
      on: effectiveOn,
      all: shownFigures(figuresOf(all), language),
      provinces: [...Map.groupBy(all, (one) => one.province)].map(([its, units]) => ({
        ...{ province: its, name: register.unitById(its, effectiveOn)?.name ?? its },
        ...shownFigures(figuresOf(units), language),
      })),
      units: rows.map(({ one }) => shownUnit(one, language)),
      next,
    })
  },
})

/** The province before the day, when the unit does not stand yet; the unit from then on. */
const whereReady = async (
  { transition, unit }: { readonly transition: string; readonly unit: string },
  context: Context,
): Promise<string | null> => {
  const head = isUuid(transition) ? await transitionHead(context.database, transition) : null
  if (!head || context.today >= head.effectiveOn) return unit
  const register = await currentRegister(context)
  const its = register.unitById(unit, head.effectiveOn)
  return its?.parents.at(-1)?.id ?? unit
}

export const confirmReadiness = defineOperation({
  name: 'transition.confirmReadiness',
  kind: 'command',
  access: { roles: ['commune', 'province', 'central'] },
  where: whereReady,
  touched: (answer) => [{ kind: 'unit', id: answer.unit, province: answer.code }],
  summary: {
    vi: 'Xác nhận, kèm căn cứ, điều dữ liệu không cho biết về ngày đầu của một đơn vị',
    en: 'Says, with a basis, what no data says of the first day of a unit',
  },
  input: Type.Object({
    transition: transitionField,
    unit: unitField,
    item: choiceField(items, { description: 'What is said' }),
    basis: openTextField({ maxLength: 500, description: 'The paper that shows it, by its number' }),
    lacking: Type.Optional(flagField({ description: 'It is not there yet' })),
    by,
  }),
  positional: ['transition', 'unit', 'item'],
  output: Type.Object({ ...UnitAnswer.properties, code: nullableText }),
  examples: [`${example} 1656/NQ-UBTVQH15#1.4 seal --basis "BB giao nhận con dấu 03"`],
  run: async ({ transition, unit, item, basis, lacking = false, by: given }, context) => {
    const head = await transitionMeant(transition, context)
    if (!head.ok) return head
    const { effectiveOn, province, phase } = head.value
    const asked = { transition, effectiveOn, province, phase }
    const look = async () => (await firstDayOf(asked, context, ({ id }) => id === unit))[0]
    const before = await look()
    if (!before)
      return refused(readinessProblem('unknown-unit', { unit, day: effectiveOn }, { field: 'unit' }))
    const check = before.checks.find((one) => one.item === item)
    if (check && check.outcome !== 'unknown' && check.confirmed === null) {
      const { says, name } = shownCheck(check, context.language)
      return refused(readinessProblem('data-say-it', { item: name, says }, { field: 'item' }))
    }
    const { database, now: at } = context
    const entry = uuidv7(Date.parse(at))
    const who = doneBy(given, context)
    await say(database, {
      entry,
      transition,
      unit,
      item,
      met: !lacking,
      basis: basis.normalize('NFC').trim(),
      at,
      by: who,
    })
    const after = (await look()) ?? before
    const code = (await currentRegister(context)).unitById(unit, effectiveOn)?.province?.code ?? null
    return fine({ ...shownUnit(after, context.language), code })
  },
})

export const operations = [readiness, confirmReadiness, systems, confirmSystem] as const
