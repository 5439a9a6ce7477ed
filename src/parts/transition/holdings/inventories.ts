/** `transition.openInventories`, `inventories`, `inventory`: one for each ended organisation, with what stands in it. */
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import {
  afterField,
  choiceField,
  codeField,
  flagField,
  limitField,
  list,
  nullable,
  nullableNumber,
  nullableText,
  textField,
} from '../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { partsOfId } from '../../register/index.ts'
import { kindIds } from '../kinds.ts'
import { inventorySteps } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import {
  by,
  doneBy,
  keepers,
  lookers,
  naming,
  transitionField,
  transitionMeant,
  unitOf,
  whereInventory,
} from './asking.ts'
import {
  holdPlan,
  inventoryNamed,
  type KindSum,
  listInventories,
  openInventories as open,
  stepsOf,
  sumsOf,
} from './inventory-store.ts'
import type { Inventory } from './model.ts'
import { whyNotEdit } from './rules.ts'
import { rootOfInventory } from './signature.ts'

const Sum = Type.Object({
  kind: choiceField(kindIds),
  holdings: Type.Integer(),
  late: Type.Integer(),
  left: Type.Integer({ description: 'Went by decision' }),
  count: Type.String(),
  vnd: Type.String(),
  millimetres: Type.String(),
  files: Type.String(),
  squareMetres: Type.String(),
})

const shownSum = ({ kind, holdings, late, left, count, vnd, millimetres, files, squareMetres }: KindSum) => ({
  ...{ holdings, late, left, count, vnd, millimetres, files, squareMetres },
  // A cast: the column takes no other word.
  kind: kind as Static<typeof Sum>['kind'],
})

export const InventoryAnswer = Type.Object({
  inventory: Type.String(),
  transition: Type.String(),
  organisation: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  province: Type.String(),
  step: nullable(choiceField(inventorySteps)),
  phase: Type.String(),
  steps: list(
    Type.Object({
      step: choiceField(inventorySteps),
      at: Type.String(),
      by: Type.String(),
      root: nullableText,
      holdings: nullableNumber,
    }),
  ),
  sums: list(Sum),
  unchanged: nullable(
    Type.Boolean({ description: 'Asked with --check: whether what was signed is still what stands here' }),
  ),
})
export type InventoryShown = Static<typeof InventoryAnswer>

/** An inventory as it is answered, after each step too. */
export const shownInventory = async (
  inventory: Inventory,
  context: Context,
  check = false,
): Promise<InventoryShown> => {
  const { database } = context
  const [steps, sums, nameOf] = [
    await stepsOf(database, inventory.inventory),
    await sumsOf(database, [inventory.holder]),
    await naming(context, inventory.effectiveOn),
  ]
  const signed = steps.find(({ step }) => step === 'signed')
  const again = check && signed ? await rootOfInventory(database, inventory.holder, signed.at) : null
  return {
    inventory: inventory.inventory,
    transition: inventory.transition,
    organisation: inventory.organisation,
    name: nameOf(inventory.organisation),
    unit: inventory.unit,
    province: inventory.province,
    step: steps.at(-1)?.step ?? null,
    phase: inventory.phase,
    steps: [...steps],
    sums: sums.map(shownSum),
    unchanged: again && again.root === signed?.root && again.holdings === signed.holdings,
  }
}

const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const openInventories = defineOperation({
  name: 'transition.openInventories',
  kind: 'command',
  access: keepers,
  where: ({ holder }) => (holder === undefined ? null : unitOf(holder)),
  touched: ({ opened }) => [
    ...new Map(
      opened.map(({ province }) => [province, { kind: 'province', id: province, province }]),
    ).values(),
  ],
  summary: {
    vi: 'Mở kiểm kê cho một cơ quan kết thúc, hoặc mọi cơ quan kết thúc trên địa bàn của mình',
    en: 'Opens the inventory of an organisation that ends, or of all that end on the own ground',
  },
  input: Type.Object({
    transition: transitionField,
    holder: Type.Optional(
      codeField({ description: 'The organisation, org:<unit>:<kind>; all when left out' }),
    ),
    by,
  }),
  positional: ['transition'],
  output: Type.Object({
    opened: list(
      Type.Object({
        inventory: Type.String(),
        organisation: Type.String(),
        unit: Type.String(),
        province: Type.String(),
      }),
    ),
  }),
  examples: [example, `${example} --holder org:commune:00001@2004-08-31:people-committee`],
  table: {
    columns: ['inventory', 'organisation', 'unit', 'province'],
    rows: ({ opened }) => opened.map((one) => [one.inventory, one.organisation, one.unit, one.province]),
  },
  run: async ({ transition, holder, by: given }, context) => {
    const head = await transitionMeant(transition, context)
    if (!head.ok) return head
    const { database, now: at } = context
    await holdPlan(database, transition)
    const against = whyNotEdit(head.value)
    if (against.length > 0) return refused(...against)
    const opened = await open(database, {
      ...{ transition, at, organisation: holder ?? null },
      by: doneBy(given, context),
      idOf: () => uuidv7(Date.parse(at)),
    })
    if (opened.length === 0) return refused(transitionProblem('nothing-to-open', {}, { field: 'holder' }))
    return fine({
      opened: opened.map(({ inventory, organisation, unit, province }) => ({
        inventory,
        organisation,
        unit,
        province,
      })),
    })
  },
})

const Row = Type.Object({
  inventory: Type.String(),
  organisation: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  kind: Type.String(),
  province: Type.String(),
  step: choiceField(inventorySteps),
  at: Type.String(),
  holdings: Type.Integer(),
  late: Type.Integer(),
  left: Type.Integer(),
  sums: list(Sum),
})

export const inventories = defineOperation({
  name: 'transition.inventories',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Các bản kiểm kê của một cuộc chuyển giao, với số lượng theo loại',
    en: 'The inventories of a transition, with what each holds by kind',
  },
  input: Type.Object({
    transition: transitionField,
    step: Type.Optional(choiceField(inventorySteps, { description: 'Only those at this step' })),
    province: Type.Optional(codeField({ description: 'Only of this province, by its code' })),
    unit: Type.Optional(codeField({ description: 'Only of this unit, by its permanent id' })),
    limit: Type.Optional(limitField(500, { description: 'Most inventories; 50 when left out' })),
    after: Type.Optional(afterField()),
  }),
  positional: ['transition'],
  pages: { rows: 'inventories' },
  output: Type.Object({ inventories: list(Row), next: nullableText }),
  examples: [example, `${example} --step frozen --province 01`],
  table: {
    columns: ['inventory', 'organisation', 'name', 'province', 'step', 'at', 'holdings', 'late', 'left'],
    rows: ({ inventories: all }) =>
      all.map((one) => [
        ...[one.inventory, one.organisation, one.name, one.province, one.step, one.at],
        ...[one.holdings, one.late, one.left],
      ]),
  },
  run: async (input, context) => {
    const head = await transitionMeant(input.transition, context)
    if (!head.ok) return head
    const paging = pagingOf('transition.inventories', input, { usual: 50, order: ['text', 'text'] })
    if (!paging.ok) return paging
    const { place: after, wanted: limit, cut } = paging.value
    const { transition, step = null, province = null, unit = null } = input
    const { database } = context
    const found = await listInventories(database, { transition, step, province, unit, after, limit })
    const { rows, next } = cut(found, (one) => [one.province, one.organisation])
    const sums = Map.groupBy(
      await sumsOf(
        database,
        rows.map(({ holder }) => holder),
      ),
      ({ holder }) => holder,
    )
    const nameOf = await naming(context, head.value.effectiveOn)
    return fine({
      next,
      inventories: rows.map(({ holder, ...one }) => {
        const its = sums.get(holder) ?? []
        const total = (of: (sum: KindSum) => number) => its.reduce((all, sum) => all + of(sum), 0)
        return {
          ...one,
          name: nameOf(one.organisation),
          holdings: total((sum) => sum.holdings),
          late: total((sum) => sum.late),
          left: total((sum) => sum.left),
          sums: its.map(shownSum),
        }
      }),
    })
  },
})

export const inventory = defineOperation({
  name: 'transition.inventory',
  kind: 'query',
  access: lookers,
  where: ({ inventory: asked }, context) =>
    asked.startsWith('org:') ? unitOf(asked) : whereInventory({ inventory: asked }, context),
  summary: {
    vi: 'Một bản kiểm kê: các bước, số lượng theo loại; --check tính lại chữ ký',
    en: 'One inventory: its steps and sums by kind; --check computes what was signed again',
  },
  input: Type.Object({
    inventory: textField({ description: 'The inventory by its id, or the organisation, org:<unit>:<kind>' }),
    transition: Type.Optional(
      codeField({ description: 'With an organisation: in which transition; the last when left out' }),
    ),
    check: Type.Optional(
      flagField({ description: 'Compute the root again and compare it with what was signed' }),
    ),
  }),
  positional: ['inventory'],
  output: InventoryAnswer,
  examples: [`${example} --check`, `org:commune:00001@2004-08-31:people-committee --transition ${example}`],
  table: {
    columns: ['kind', 'holdings', 'late', 'left', 'count', 'vnd', 'millimetres', 'files', 'square_metres'],
    rows: ({ sums }) =>
      sums.map((one) => [
        ...[one.kind, one.holdings, one.late, one.left],
        ...[one.count, one.vnd, one.millimetres, one.files, one.squareMetres],
      ]),
  },
  outcome: ({ unchanged }) => (unchanged === false ? 'findings' : 'fine'),
  run: async ({ inventory: asked, transition, check }, context) => {
    const found = await inventoryMeant(asked, transition, context)
    if (!found)
      return refused(transitionProblem('unknown-inventory', { inventory: asked }, { field: 'inventory' }))
    return fine(await shownInventory(found, context, check ?? false))
  },
})

const inventoryMeant = async (
  asked: string,
  transition: string | undefined,
  { database }: Context,
): Promise<Inventory | null> => {
  if (isUuid(asked)) return await inventoryNamed(database, { inventory: asked })
  if (!partsOfId(asked)) return null
  if (transition === undefined) return await inventoryNamed(database, { lastOf: asked })
  return isUuid(transition) ? await inventoryNamed(database, { transition, organisation: asked }) : null
}
