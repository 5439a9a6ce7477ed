import { refused } from '../../../kernel/result.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { choiceField, codeField } from '../../../platform/fields.ts'
import type { Context } from '../../../platform/operation.ts'
import { handoverProblem } from './problems.ts'
import { type Side, sides, unitOfHandover } from './store.ts'

/** Days after the day within which both sides confirm, where nobody says another day. */
export const usualDays = 30

export const readers = {
  roles: ['central', 'province', 'commune', 'planner', 'archivist', 'inspector', 'administrator'],
} as const
export const keepers = { roles: ['central', 'province', 'administrator'] } as const
export const signers = { roles: ['central', 'province', 'commune', 'archivist'], stepUp: true } as const
export const speakers = { roles: ['central', 'province', 'commune', 'archivist'] } as const

export const handoverField = codeField({ description: 'Identity of the minutes' })
export const sideField = choiceField(sides, { description: 'For which side' })

/** The giver ended: the unit of its caretaker speaks for it, and the archivist of that ground. */
export const whereOf = async (
  { handover, side }: { readonly handover: string; readonly side?: Side },
  { database }: Context,
) => (await unitOfHandover(database, handover, side ?? 'receiver')) ?? wholeCountry

export const unknown = (handover: string) =>
  refused(handoverProblem('unknown-handover', { handover }, { field: 'handover' }))
