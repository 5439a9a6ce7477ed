/** Who holds a grant is told what becomes of it; other systems hear of it by identities and days alone. */
import { grantEnded, granted, prepared } from '../notices/kinds.ts'
import { publish, tell } from '../notices/tell.ts'
import type { Context } from '../operation.ts'
import type { GrantShown } from './answers.ts'

type Happening = 'granted' | 'prepared' | 'ended'
const kinds = { granted, prepared, ended: grantEnded } as const

export const tellOfGrant = async (
  happened: Happening,
  { id, account, role, unit, unitName, from, until, decision, endedBy }: GrantShown,
  context: Context,
): Promise<void> => {
  const isOwn = context.actor.kind === 'person' && context.actor.account === account
  const facts = { role, unitName, from, on: until, decision: endedBy ?? decision }
  if (!isOwn) await tell(kinds[happened], { account, facts, path: '/work/unit' }, context)
  if (happened !== 'prepared')
    await publish({ type: `access.${happened}`, subject: id, data: { role, unit, from, until } }, context)
}
