/** Who acts, as it is kept beside what was done. */
import type { Actor } from '../operation.ts'

/** The identity alone: an account, a system, the user of this machine. */
export const actorId = (actor: Actor): string => {
  if (actor.kind === 'person') return actor.account
  if (actor.kind === 'client') return actor.client
  return actor.kind === 'operator' ? actor.name : 'public'
}

/** For people to read: people and systems with the identity of their account, which a name alone is not. */
export const actorName = (actor: Actor): string =>
  actor.kind === 'person' || actor.kind === 'client' ? `${actor.name} (${actorId(actor)})` : actorId(actor)

/** The identity with its kind, where rows are compared: an account is never taken for a user of the machine. */
export const actorKey = (actor: Actor): string =>
  actor.kind === 'public' ? 'public' : `${actor.kind}:${actorId(actor)}`
