/** Grants that wait for something: prepared ones for their arming, others for their renewal. */
import { addDays } from '../../kernel/dates.ts'
import type { Context } from '../operation.ts'
import type { WorkSource } from '../workspace/model.ts'
import { holderFor, unitNameOf } from './answers.ts'
import { roles } from './roles.ts'
import { endOfGrant, stateOfGrant } from './rules.ts'
import { type KeptGrant, keptGrants, unitsGranted } from './store.ts'

/** Days before the end of a grant in which a new decision can be made. */
const ahead = 30

const itemOf = (grant: KeptGrant, title: string, { language, today }: Context, unitName: string | null) => ({
  id: grant.id,
  title,
  detail: `${roles[grant.role][language]}${unitName ? `, ${unitName}` : ''} (${grant.decision})`,
  to: '/work/grants',
  since: grant.decidedOn,
  unit: unitName === null ? null : { id: grant.unit, name: unitName },
  ...(grant.until && grant.until > today ? { dueOn: grant.until } : {}),
})

export const grantsAwaitingArming: WorkSource = {
  id: 'access.prepared',
  title: {
    vi: 'Quyền đã chuẩn bị, chờ gắn với ngày chuyển đổi',
    en: 'Prepared grants that wait to be armed',
  },
  operation: 'access.arm',
  find: async (context) => {
    const { database, language, today, actor } = context
    const territory = (await context.territory?.()) ?? null
    const self = actor.kind === 'person' ? actor.account : null
    const found = await keptGrants(database, { prepared: true }, 200)
    return found
      .filter((grant) => grant.account !== self && stateOfGrant(grant, today, territory) === 'prepared')
      .slice(0, 50)
      .map((grant) => {
        const who = holderFor(actor, grant) ?? '—'
        const title = language === 'vi' ? `Gắn quyền của ${who}` : `Arm the role of ${who}`
        return itemOf(grant, title, context, unitNameOf(grant, today, territory))
      })
  },
}

export const grantsEnding: WorkSource = {
  id: 'access.ending',
  title: { vi: 'Quyền sắp hết', en: 'Grants that end soon' },
  operation: 'access.grant',
  find: async (context) => {
    const { database, language, today, actor } = context
    const territory = (await context.territory?.()) ?? null
    const last = addDays(today, ahead)
    const endsSoon = (end: string | null): boolean => end !== null && end > today && end <= last
    const units = (await unitsGranted(database)).filter((unit) => endsSoon(territory?.endOf(unit) ?? null))
    const found = [
      ...(await keptGrants(database, { endsFrom: addDays(today, 1), endsUntil: last }, 200)),
      ...(units.length > 0 ? await keptGrants(database, { units }, 200) : []),
    ].filter((grant) => endsSoon(endOfGrant(grant, territory)))
    return [...new Map(found.map((grant) => [grant.id, grant])).values()].slice(0, 50).map((grant) => {
      const until = endOfGrant(grant, territory)
      const who = holderFor(actor, grant) ?? '—'
      const title = language === 'vi' ? `Gia hạn hoặc thay ${who}` : `Renew or replace ${who}`
      return itemOf({ ...grant, until }, title, context, unitNameOf(grant, today, territory))
    })
  },
}
