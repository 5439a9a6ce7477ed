/** `transition.create`, `list`, `about`, `endings`: what is carried out, and what ends by it. */
import { Type } from 'typebox'
import { addDays } from '../../../../kernel/dates.ts'
import { fine, refused } from '../../../../kernel/result.ts'
import { wholeCountry } from '../../../../platform/access/model.ts'
import {
  afterField,
  codeField,
  dateField,
  limitField,
  list,
  nullableText,
  openTextField,
  textField,
} from '../../../../platform/fields.ts'
import { uuidv7 } from '../../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../../platform/operation.ts'
import { pagingOf } from '../../../../platform/paging.ts'
import { currentRegister, organisationNamed } from '../../../register/index.ts'
import { endingsOf } from '../endings.ts'
import {
  holderNumbers,
  insertEndings,
  insertTransition,
  listEndings,
  listTransitions,
  newestRevision,
  takeStep,
} from '../plan-store.ts'
import { planProblem } from '../problems.ts'
import {
  About,
  aboutTransition,
  afterStep,
  by,
  doneBy,
  example,
  lookers,
  meant,
  planners,
  Shown,
  shown,
  touchedTransition,
  transitionField,
} from './asking.ts'

const provinceOn = async (
  named: string | undefined,
  day: string,
  context: Context,
): Promise<string | null> => {
  if (named === undefined) return null
  const register = await currentRegister(context)
  const unit = register.unitById(named, day) ?? register.unitAt(named, day, { level: 'province' })
  return unit?.level === 'province' ? unit.id : null
}

export const create = defineOperation({
  name: 'transition.create',
  kind: 'command',
  access: planners,
  where: async ({ province, day }, context) =>
    province === undefined ? wholeCountry : ((await provinceOn(province, day, context)) ?? wholeCountry),
  touched: touchedTransition,
  summary: {
    vi: 'Lập một cuộc chuyển giao: văn bản, ngày, địa bàn; tổ chức kết thúc lấy từ danh mục',
    en: 'Begins a transition: acts, a day, a territory; what ends comes from the register',
  },
  input: Type.Object({
    title: openTextField({ maxLength: 200, description: 'What it is called' }),
    day: dateField({ description: 'The first day of the successors' }),
    closingOn: dateField({ description: 'By this day the caretaker holds nothing any more' }),
    province: Type.Optional(
      codeField({ description: 'Code or identity of a province of the day; the country when left out' }),
    ),
    acts: Type.Optional(
      Type.Array(textField(), {
        description: 'Only what these acts end; all that end on the day when left out',
      }),
    ),
    by,
  }),
  output: About,
  examples: ['--title "Hà Nội" --day 2025-07-01 --closing-on 2026-03-01 --province 01 --by "Trần Bình"'],
  run: async ({ title, day, closingOn, province: asked, acts, by: given }, context) => {
    const { database, now: at } = context
    const province = await provinceOn(asked, day, context)
    const against = [
      ...(asked !== undefined && province === null
        ? [planProblem('unknown-province', { province: asked, day }, { field: 'province' })]
        : []),
      ...(closingOn <= day
        ? [planProblem('closes-too-early', { closing: closingOn, day }, { field: 'closingOn' })]
        : []),
    ]
    if (against.length > 0) return refused(...against)
    const endings = endingsOf(await currentRegister(context), { day, acts: acts ?? null, province })
    if (endings.organisations.length === 0)
      return refused(planProblem('nothing-ends', { day }, { field: 'day' }))
    const transition = uuidv7(Date.parse(at))
    const who = doneBy(given, context)
    await insertTransition(database, {
      ...{ transition, title, acts: endings.acts, province, effectiveOn: day, closingOn, at, by: who },
      registerRevision: await newestRevision(database),
    })
    const caretakers = [...new Map(endings.organisations.map((one) => [one.caretaker, one])).values()]
    const numbers = await holderNumbers(database, [
      ...endings.organisations,
      ...caretakers.map(({ caretaker, province: code }) => ({
        ...{ organisation: caretaker, kind: 'people-committee', province: code },
        unit: caretaker.slice('org:'.length, -':people-committee'.length),
      })),
    ])
    await insertEndings(database, transition, endings.organisations, numbers)
    await takeStep(database, transition, { phase: 'prepare', at, by: who })
    return afterStep(transition, context)
  },
})

export const about = defineOperation({
  name: 'transition.about',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Một cuộc chuyển giao: bước, kế hoạch, tiến độ',
    en: 'One transition: its phase, plan and progress',
  },
  input: Type.Object({ transition: transitionField }),
  positional: ['transition'],
  path: ['transition'],
  output: About,
  examples: [example],
  run: async ({ transition }, context) => {
    const its = await meant(transition, context)
    return its.ok ? fine(await aboutTransition(its.value, context)) : its
  },
})

export const listed = defineOperation({
  name: 'transition.list',
  kind: 'query',
  access: lookers,
  summary: { vi: 'Các cuộc chuyển giao, mới nhất trước', en: 'Transitions, the newest first' },
  input: Type.Object({
    after: Type.Optional(afterField()),
    limit: Type.Optional(limitField(100, { description: 'Most rows' })),
  }),
  output: Type.Object({ rows: list(Shown), next: nullableText }),
  pages: { rows: 'rows' },
  examples: [''],
  table: {
    columns: ['transition', 'title', 'phase', 'effectiveOn', 'closingOn', 'province'],
    rows: ({ rows }) =>
      rows.map((one) => [one.transition, one.title, one.phase, one.effectiveOn, one.closingOn, one.province]),
  },
  run: async (asked, context) => {
    const paging = pagingOf('transition.list', asked, { usual: 20, order: ['uuid'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const before = place === null ? null : String(place[0])
    const rows = await listTransitions(context.database, { before, limit: wanted })
    const page = cut(rows, ({ transition }) => [transition])
    return fine({ rows: page.rows.map(shown), next: page.next })
  },
})

export const endings = defineOperation({
  name: 'transition.endings',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Các tổ chức kết thúc trong một cuộc chuyển giao',
    en: 'Organisations that end by a transition',
  },
  input: Type.Object({
    transition: transitionField,
    unit: Type.Optional(codeField({ description: 'Only of this unit, by its identity' })),
    kind: Type.Optional(codeField({ description: 'Only of this kind, such as people-committee' })),
    after: Type.Optional(afterField()),
    limit: Type.Optional(limitField(1000, { description: 'Most rows' })),
  }),
  positional: ['transition'],
  path: ['transition'],
  output: Type.Object({
    rows: list(
      Type.Object({
        organisation: Type.String(),
        name: Type.String(),
        unit: Type.String(),
        kind: Type.String(),
        province: Type.String(),
        event: Type.String(),
        caretaker: Type.String(),
      }),
    ),
    next: nullableText,
  }),
  pages: { rows: 'rows' },
  examples: [example],
  table: {
    columns: ['organisation', 'name', 'event', 'caretaker'],
    rows: ({ rows }) => rows.map((one) => [one.organisation, one.name, one.event, one.caretaker]),
  },
  run: async (asked, context) => {
    const its = await meant(asked.transition, context)
    if (!its.ok) return its
    const paging = pagingOf('transition.endings', asked, { usual: 100, order: ['text', 'text'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const { transition, unit = null, kind = null } = asked
    const rows = await listEndings(context.database, { transition, unit, kind, after: place, limit: wanted })
    const page = cut(rows, ({ province, organisation }) => [province, organisation])
    const [register, eve] = [await currentRegister(context), addDays(its.value.effectiveOn, -1)]
    return fine({
      rows: page.rows.map(({ holder: _, ...one }) => ({
        ...one,
        name: organisationNamed(register, one.organisation, eve)?.[context.language] ?? one.organisation,
      })),
      next: page.next,
    })
  },
})
