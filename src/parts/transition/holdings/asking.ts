/** What all operations about holdings share: who may, where it is, what is loaded first, how quantities and names are shown. */
import { Type } from 'typebox'
import { addDays, type IsoDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { actorId } from '../../../platform/access/actor.ts'
import { codeField, textField } from '../../../platform/fields.ts'
import { isUuid } from '../../../platform/ids.ts'
import type { Context, Thing } from '../../../platform/operation.ts'
import { currentRegister, organisationNamed, partsOfId } from '../../register/index.ts'
import type { OrganisationId } from '../model.ts'
import { transitionProblem } from '../problems.ts'
import { holdPlan, inventoryNamed, transitionHead } from './inventory-store.ts'
import type { Inventory, Kept } from './model.ts'
import { holdingOf, unitOfHolding, unitOfInventory } from './store.ts'

/** Who enters and counts: people of the place, of its province, of the centre; archivists because of records. */
export const enterers = { roles: ['commune', 'province', 'central', 'archivist', 'client'] } as const
/** Who opens, freezes, lets go and confirms. */
export const keepers = { roles: ['commune', 'province', 'central'] } as const
/** Who answers for an inventory with their name: with a fresh proof of who they are. */
export const signers = { ...keepers, stepUp: true } as const
export const lookers = {
  roles: ['commune', 'province', 'central', 'planner', 'archivist', 'inspector', 'reader', 'client'],
} as const

export const transitionField = codeField({ description: 'The transition, by its id' })
export const inventoryField = codeField({ description: 'The inventory, by its id' })
export const holdingField = codeField({ description: 'The holding, by its id' })
export const by = Type.Optional(
  textField({ description: 'Who does this, by name, at the command line; who signed in acts as themselves' }),
)

/** The account of who signed in; the operator of the machine may name somebody. */
export const doneBy = (given: string | undefined, { actor }: Context): string =>
  (actor.kind === 'operator' && given?.trim()) || actorId(actor)

export const Quantities = Type.Object({
  count: Type.Integer(),
  vnd: Type.Integer(),
  millimetres: Type.Integer(),
  files: Type.Integer(),
  squareMetres: Type.Integer(),
})

export const whereHolding = async ({ holding }: { readonly holding: string }, { database }: Context) =>
  isUuid(holding) ? ((await unitOfHolding(database, holding))?.unit ?? null) : null
export const whereInventory = async ({ inventory }: { readonly inventory: string }, { database }: Context) =>
  isUuid(inventory) ? ((await unitOfInventory(database, inventory))?.unit ?? null) : null
/** Of an organisation by its id; null for what is none, which then says so itself. */
export const unitOf = (organisation: string): string | null => partsOfId(organisation)?.unit ?? null

/** An inventory that will be written to: nobody freezes the plan meanwhile. */
export const openForWriting = async (asked: string, { database }: Context): Promise<Result<Inventory>> => {
  const seen = isUuid(asked) ? await inventoryNamed(database, { inventory: asked }) : null
  if (!seen)
    return refused(transitionProblem('unknown-inventory', { inventory: asked }, { field: 'inventory' }))
  await holdPlan(database, seen.transition)
  return fine((await inventoryNamed(database, { inventory: asked })) ?? seen)
}

/** A holding that will be changed, with the inventory of the transition it is in, where it is in one. */
export const holdingForWriting = async (
  asked: string,
  context: Context,
): Promise<Result<{ readonly holding: Kept; readonly inventory: Inventory | null }>> => {
  const { database } = context
  const holding = isUuid(asked) ? await holdingOf(database, asked) : null
  if (!holding) return refused(transitionProblem('unknown-holding', { holding: asked }, { field: 'holding' }))
  const seen = await inventoryNamed(database, { newestOf: holding.holder })
  if (!seen) return fine({ holding, inventory: null })
  await holdPlan(database, seen.transition)
  return fine({ holding, inventory: await inventoryNamed(database, { inventory: seen.inventory }) })
}

export const transitionMeant = async (asked: string, { database }: Context) => {
  const head = isUuid(asked) ? await transitionHead(database, asked) : null
  return head
    ? fine(head)
    : refused(transitionProblem('unknown-transition', { transition: asked }, { field: 'transition' }))
}

/** Names of organisations as they stood on the eve, or their ids where the register knows none. */
export const naming = async (
  context: Context,
  effectiveOn: IsoDate,
): Promise<(organisation: OrganisationId) => string> => {
  const register = await currentRegister(context)
  const eve = addDays(effectiveOn, -1)
  const said = (organisation: OrganisationId, language: Language) =>
    organisationNamed(register, organisation, eve)?.[language] ?? organisation
  return (organisation) => said(organisation, context.language)
}

/** What a command about a holder touched, in the stream of its province. */
export const touchedHolder = (
  { organisation, province }: { readonly organisation: string; readonly province: string },
  ...more: readonly Thing[]
): readonly Thing[] => [
  { kind: 'unit', id: unitOf(organisation) ?? organisation, province },
  { kind: 'organisation', id: organisation, province },
  ...more.map((thing) => ({ ...thing, province })),
]
