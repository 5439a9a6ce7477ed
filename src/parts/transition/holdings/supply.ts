/** `transition.supply`: brings in what other parts hold for organisations that end; again changes nothing. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { codeField, list } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { partsOfId } from '../../register/index.ts'
import { transitionProblem } from '../problems.ts'
import { by, doneBy, keepers, transitionField, transitionMeant, unitOf } from './asking.ts'
import { differs, type Entered, enterMany } from './bulk-store.ts'
import { allInventories, holdPlan } from './inventory-store.ts'
import { idsInOrder } from './load/ids.ts'
import type { Inventory } from './model.ts'
import './own-suppliers.ts'
import { isLate, whyNotEdit, whyNotEntry } from './rules.ts'
import { type Supplier, suppliers } from './suppliers.ts'

const mostTold = 200

const Answer = Type.Object({
  supplied: list(
    Type.Object({
      supplier: Type.String(),
      name: Type.String(),
      entered: Type.Integer(),
      same: Type.Integer(),
      differs: Type.Integer({
        description: 'Entered before with other content: it stays, and is to be corrected',
      }),
      unfit: Type.Integer({ description: 'Left out because a rule stands against it' }),
    }),
  ),
  differences: list(
    Type.Object({
      supplier: Type.String(),
      holding: Type.String(),
      reference: Type.String(),
      before: list(Type.String()),
      now: list(Type.String()),
    }),
  ),
  /** Inventories that take nothing by themselves any more: frozen, or of a unit that has ended. */
  closed: Type.Integer(),
})

export const supply = defineOperation({
  name: 'transition.supply',
  kind: 'command',
  access: keepers,
  where: ({ holder }) => (holder === undefined ? null : unitOf(holder)),
  touched: (_answer, { transition }) => [{ kind: 'transition', id: transition }],
  summary: {
    vi: 'Đưa vào kiểm kê những gì phần khác đang giữ cho cơ quan kết thúc: vai trò, nhiệm vụ, văn bản; làm lại không đổi gì',
    en: 'Brings in what other parts hold for organisations that end: roles, tasks, texts; again changes nothing',
  },
  input: Type.Object({
    transition: transitionField,
    supplier: Type.Optional(
      codeField({ description: 'Only this supplier, such as access.grants; all when left out' }),
    ),
    holder: Type.Optional(codeField({ description: 'Only for this organisation, org:<unit>:<kind>' })),
    by,
  }),
  positional: ['transition'],
  output: Answer,
  table: {
    columns: ['supplier', 'name', 'entered', 'same', 'differs', 'unfit'],
    rows: ({ supplied }) =>
      supplied.map((one) => [one.supplier, one.name, one.entered, one.same, one.differs, one.unfit]),
  },
  outcome: ({ differences }) => (differences.length === 0 ? 'fine' : 'findings'),
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000001 --supplier access.grants'],
  run: async ({ transition, supplier, holder, by: given }, context) => {
    const head = await transitionMeant(transition, context)
    if (!head.ok) return head
    const { database } = context
    await holdPlan(database, transition)
    const against = whyNotEdit(head.value)
    if (against.length > 0) return refused(...against)
    const asked = suppliersMeant(supplier)
    if (!asked.ok) return asked
    const all = [...(await allInventories(database, transition)).values()].filter(
      ({ organisation }) => holder === undefined || organisation === holder,
    )
    const open = all.filter((one) => !isLate(one))
    const done = []
    for (const one of asked.value)
      done.push(await bringIn(one, open, { transition, by: doneBy(given, context) }, context))
    return fine({
      supplied: done.map(({ conflicts: _, ...counts }) => counts),
      differences: done
        .flatMap(({ supplier: its, conflicts }) =>
          conflicts.map((conflict) => ({ supplier: its, ...conflict })),
        )
        .slice(0, mostTold),
      closed: all.length - open.length,
    })
  },
})

const suppliersMeant = (asked: string | undefined): Result<readonly Supplier[]> => {
  const all = suppliers()
  const found = all.filter(({ id }) => asked === undefined || id === asked)
  const known = all.map(({ id }) => id)
  return found.length > 0
    ? fine(found)
    : refused(transitionProblem('unknown-supplier', { supplier: asked ?? '', known }, { field: 'supplier' }))
}

/** What one supplier tells, entered into the inventories that are open. */
const bringIn = async (
  supplier: Supplier,
  inventories: readonly Inventory[],
  { transition, by: who }: { readonly transition: string; readonly by: string },
  context: Context,
) => {
  const { database, now: at, today } = context
  const byHolder = new Map(inventories.map((one) => [one.organisation, one]))
  const holders = inventories.map(({ organisation, unit }) => ({
    ...{ organisation, unit },
    kind: partsOfId(organisation)?.kind ?? '',
  }))
  const effectiveOn = inventories[0]?.effectiveOn ?? today
  const newId = idsInOrder(Date.parse(at))
  let unfit = 0
  let line = 0
  async function* entries(): AsyncGenerator<Entered> {
    for await (const { organisation, ...said } of supplier.supply(
      holders,
      { eve: addDays(effectiveOn, -1), effectiveOn },
      context,
    )) {
      const inventory = byHolder.get(organisation)
      const entry = inventory && { ...said, asOf: inventory.countedOn }
      if (entry && whyNotEntry(entry, { effectiveOn, today }).length === 0)
        yield { line: ++line, id: newId(), inventory, entry, lateReason: null }
      else unfit += 1
    }
  }
  const { entered, same, conflicts } = await enterMany(database, entries(), { transition, at, by: who })
  return {
    ...{
      supplier: supplier.id,
      name: supplier.words[context.language],
      entered,
      same,
      differs: conflicts.length,
      unfit,
    },
    conflicts: conflicts.map((one) => {
      const [before, now] = differs(one)
      return { holding: one.holding ?? '', reference: one.reference, before, now }
    }),
  }
}
