/** `transition.countInventory`, `freezeInventory`, `signInventory`: the steps of an inventory, one after the other. */
import { Type } from 'typebox'
import type { Problem } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { openTextField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import type { InventoryStep } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import {
  by,
  doneBy,
  enterers,
  inventoryField,
  keepers,
  openForWriting,
  signers,
  touchedHolder,
  whereInventory,
} from './asking.ts'
import {
  InventoryAnswer,
  type InventoryShown,
  inventory as inventoryQuery,
  shownInventory,
} from './inventories.ts'
import { sumsOf, takeInventoryStep } from './inventory-store.ts'
import type { Inventory } from './model.ts'
import { statedIn, whyNotStep } from './rules.ts'
import { rootOfInventory } from './signature.ts'

type Asked = { readonly inventory: string; readonly by?: string; readonly stated?: string }

const take = async (
  step: InventoryStep,
  asked: Asked,
  context: Context,
  more: (
    inventory: Inventory,
  ) => Promise<Result<{ readonly root?: string; readonly holdings?: number }>> = async () => fine({}),
): Promise<Result<InventoryShown>> => {
  const found = await openForWriting(asked.inventory, context)
  if (!found.ok) return found
  const inventory = found.value
  const against = whyNotStep(inventory, step)
  if (against.length > 0) return refused(...against)
  const beside = await more(inventory)
  if (!beside.ok) return beside
  const { database, now: at } = context
  await takeInventoryStep(database, {
    inventory: inventory.inventory,
    step,
    at,
    by: doneBy(asked.by, context),
    ...beside.value,
  })
  return fine(await shownInventory({ ...inventory, step }, context))
}

/** Where what somebody counted is not what stands here. */
const whyNotCount = async (
  text: string | undefined,
  { holder }: Inventory,
  { database }: Context,
): Promise<readonly Problem[]> => {
  if (text === undefined) return []
  const stated = statedIn(text)
  if (!stated) return [transitionProblem('totals-unreadable', { text }, { field: 'stated' })]
  const sums = await sumsOf(database, [holder])
  return stated.flatMap(({ kind, measure, value }) => {
    const found = sums.find((sum) => sum.kind === kind)?.[measure] ?? '0'
    return BigInt(found) === BigInt(value)
      ? []
      : [
          transitionProblem(
            'count-differs',
            { kind, measure, stated: String(value), found },
            { field: 'stated' },
          ),
        ]
  })
}

const shared = {
  kind: 'command',
  where: whereInventory,
  touched: (answer: InventoryShown) => touchedHolder(answer, { kind: 'inventory', id: answer.inventory }),
  positional: ['inventory'],
  output: InventoryAnswer,
  guards: { query: inventoryQuery, input: ({ inventory }: Asked) => ({ inventory }) },
} as const
const input = Type.Object({ inventory: inventoryField, by })
const example = '01978a5c-1f0e-7c3a-9d2b-000000000001'

export const countInventory = defineOperation({
  name: 'transition.countInventory',
  ...shared,
  access: enterers,
  summary: {
    vi: 'Ghi nhận đã kiểm đếm xong; các tổng nêu ra phải khớp với những gì đã ghi',
    en: 'Records that all is counted; totals that are stated must be what was entered',
  },
  input: Type.Object({
    inventory: inventoryField,
    stated: Type.Optional(
      openTextField({ description: 'Totals as counted: asset=12; record:files=340; money:vnd=5000000' }),
    ),
    by,
  }),
  examples: [`${example} --stated "asset=12; record:files=340"`],
  run: (asked, context) =>
    take('counted', asked, context, async (inventory) => {
      const against = await whyNotCount(asked.stated, inventory, context)
      return against.length > 0 ? refused(...against) : fine({})
    }),
})

export const freezeInventory = defineOperation({
  name: 'transition.freezeInventory',
  ...shared,
  access: keepers,
  summary: {
    vi: 'Chốt kiểm kê: từ đây mục tìm thấy thêm được ghi kèm lý do muộn',
    en: 'Freezes the inventory: from now on what is found comes in with the reason why so late',
  },
  input,
  examples: [example],
  run: (asked, context) => take('frozen', asked, context),
})

export const signInventory = defineOperation({
  name: 'transition.signInventory',
  ...shared,
  access: signers,
  summary: {
    vi: 'Ký kiểm kê: mã gốc tính trên mọi mục của cơ quan, ai cũng tính lại được',
    en: 'Signs the inventory: a root over all its holdings, which anybody can compute again',
  },
  input,
  examples: [example],
  run: (asked, context) =>
    take('signed', asked, context, async ({ holder }) =>
      fine(await rootOfInventory(context.database, holder, context.now)),
    ),
})
