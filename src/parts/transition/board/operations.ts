/** `transition.board`: how far a transition is, in figures that lead to their rows. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, list as listOf, nullableText } from '../../../platform/fields.ts'
import { isUuid } from '../../../platform/ids.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { currentRegister } from '../../register/index.ts'
import { lookers, transitionField } from '../holdings/asking.ts'
import { kindIds } from '../kinds.ts'
import { phases } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import {
  boardHead,
  handoversByProvince,
  inventoriesByProvince,
  type Progress,
  progressOf,
  waitingIn,
} from './store.ts'

const Sums = {
  holdings: Type.Integer({ description: 'Entered into an inventory' }),
  allocated: Type.Integer({ description: 'Have a line of the plan' }),
  caretaker: Type.Integer({ description: 'A person must decide' }),
  disputed: Type.Integer(),
}
const shares = ['none', 'part', 'all'] as const

const summed = (all: readonly Progress[]) => {
  const sum = (of: (one: Progress) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    holdings: sum((one) => one.holdings),
    allocated: sum((one) => one.allocated),
    caretaker: sum((one) => one.caretaker),
    disputed: sum((one) => one.disputed),
  }
}

/** Told in a word beside the numbers. */
const share = (some: number, all: number): (typeof shares)[number] =>
  some === 0 || all === 0 ? 'none' : some >= all ? 'all' : 'part'

export const board = defineOperation({
  name: 'transition.board',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Bảng theo dõi một cuộc chuyển giao: theo tỉnh và theo loại, đã kiểm kê, phân bổ, tranh chấp, diễn tập, ký, bàn giao',
    en: 'The board of a transition: by province and kind, what is inventoried, allocated, disputed, rehearsed, signed, handed over',
  },
  input: Type.Object({ transition: transitionField }),
  positional: ['transition'],
  output: Type.Object({
    transition: Type.String(),
    title: Type.String(),
    phase: choiceField(phases),
    effectiveOn: Type.String({ format: 'date' }),
    closingOn: Type.String({ format: 'date' }),
    allocatedAt: nullableText,
    rehearsedAt: nullableText,
    endings: Type.Integer({ description: 'Organisations that end' }),
    opened: Type.Integer(),
    frozen: Type.Integer(),
    signed: Type.Integer(),
    ...Sums,
    minutes: Type.Integer(),
    confirmed: Type.Integer(),
    waiting: Type.Object({
      decisions: Type.Integer(),
      disputes: Type.Integer(),
      toSign: Type.Integer(),
      handovers: Type.Integer(),
      caretaker: Type.Integer(),
    }),
    provinces: listOf(
      Type.Object({
        province: Type.String(),
        name: Type.String(),
        endings: Type.Integer(),
        opened: Type.Integer(),
        frozen: Type.Integer(),
        signed: Type.Integer(),
        ...Sums,
        isAllocated: choiceField(shares),
        isSigned: choiceField(shares),
        isRehearsed: choiceField(shares),
        minutes: Type.Integer(),
        confirmed: Type.Integer(),
      }),
    ),
    kinds: listOf(Type.Object({ kind: choiceField(kindIds), ...Sums, isAllocated: choiceField(shares) })),
  }),
  examples: ['0198c000-0000-7000-8000-000000000001'],
  table: {
    columns: [
      ...['province', 'name', 'endings', 'opened', 'frozen', 'signed', 'holdings', 'allocated', 'caretaker'],
      ...['disputed', 'minutes', 'confirmed'],
    ],
    rows: ({ provinces }) =>
      provinces.map((one) => [
        ...[one.province, one.name, one.endings, one.opened, one.frozen, one.signed, one.holdings],
        ...[one.allocated, one.caretaker, one.disputed, one.minutes, one.confirmed],
      ]),
  },
  run: async ({ transition }, context) => {
    const { database } = context
    const head = isUuid(transition) ? await boardHead(database, transition) : null
    if (!head)
      return refused(transitionProblem('unknown-transition', { transition }, { field: 'transition' }))
    const progress = await progressOf(database, transition)
    const inventories = await inventoriesByProvince(database, transition)
    const minutes = await handoversByProvince(database, transition)
    const register = await currentRegister(context)
    const names = new Map(
      [head.effectiveOn, context.today].flatMap((day) =>
        register.unitsOn(day, { level: 'province' }).map(({ code, name }) => [code, name] as const),
      ),
    )
    // What was rehearsed is the plan as it was computed before.
    const isCurrent =
      head.rehearsedAt !== null && head.allocatedAt !== null && head.rehearsedAt >= head.allocatedAt
    const provinces = inventories.map((one) => {
      const sums = summed(progress.filter(({ province }) => province === one.province))
      const handed = minutes.find(({ province }) => province === one.province)
      return {
        ...one,
        ...sums,
        name: names.get(one.province) ?? one.province,
        isAllocated: share(sums.allocated, sums.holdings),
        isSigned: share(one.signed, one.endings),
        isRehearsed: isCurrent ? share(sums.allocated, sums.holdings) : ('none' as const),
        minutes: handed?.minutes ?? 0,
        confirmed: handed?.confirmed ?? 0,
      }
    })
    const total = (of: (one: (typeof provinces)[number]) => number) =>
      provinces.reduce((sum, one) => sum + of(one), 0)
    return fine({
      ...head,
      endings: total((one) => one.endings),
      opened: total((one) => one.opened),
      frozen: total((one) => one.frozen),
      signed: total((one) => one.signed),
      ...summed(progress),
      minutes: total((one) => one.minutes),
      confirmed: total((one) => one.confirmed),
      waiting: await waitingIn(database, transition),
      provinces,
      kinds: kindIds.flatMap((kind) => {
        const its = progress.filter((one) => one.kind === kind)
        if (its.length === 0) return []
        const sums = summed(its)
        return [{ kind, ...sums, isAllocated: share(sums.allocated, sums.holdings) }]
      }),
    })
  },
})

export const boardOperations = [board] as const
