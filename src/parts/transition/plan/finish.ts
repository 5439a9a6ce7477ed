/** What takes force with a switch, in its last transaction: prepared grants, and a word to each person concerned, once. */
import { armGrants, keptGrants } from '../../../platform/access/store.ts'
import type { Database } from '../../../platform/database/database.ts'
import { defineNotice } from '../../../platform/notices/model.ts'
import { publish, tell } from '../../../platform/notices/tell.ts'
import { transferables } from '../kinds.ts'
import { type Concerned, concernedBy } from './finish-store.ts'
import type { Step, Transition } from './plan-store.ts'

export const goesOn = defineNotice({
  kind: 'transition.goes-on',
  words: {
    vi: ({ count, day }) => ({
      subject: 'Việc đang làm được chuyển sang cơ quan mới',
      text: `Từ ngày ${day}, ${count} việc bạn đang phụ trách do cơ quan kế tiếp tiếp tục. Số hiệu và thời hạn không đổi.`,
    }),
    en: ({ count, day }) => ({
      subject: 'Your open work goes on at another organisation',
      text: `From ${day} on ${count} things you look after go on at the organisation that takes over. Numbers and due dates are unchanged.`,
    }),
  },
})

/** Kinds of open work whose persons are told. */
const openKinds = Object.entries(transferables).flatMap(([kind, its]) => (its.goesOn ? [kind] : []))

export const finishSwitch = async (
  database: Database,
  { transition, acts, effectiveOn }: Transition,
  { grants }: Pick<Step, 'grants'>,
  { now, by }: { readonly now: string; readonly by: string },
): Promise<void> => {
  for (const decision of grants ?? []) {
    const waiting = await keptGrants(database, { decision, prepared: true }, 100_000)
    const ids = waiting.map(({ id }) => id)
    if (ids.length > 0)
      await armGrants(database, ids, {
        ...{ instrument: acts[0] ?? transition, from: effectiveOn, recordedAt: now, recordedBy: by },
      })
  }
  for (const concerned of await concernedBy(database, transition, openKinds))
    await tellOnce(database, concerned, { effectiveOn, now })
  await publish(
    { type: 'transition.switched', subject: transition, data: { transition, day: effectiveOn } },
    { database, now },
  )
}

const tellOnce = (
  database: Database,
  { account, count }: Concerned,
  { effectiveOn, now }: { readonly effectiveOn: string; readonly now: string },
): Promise<string> =>
  tell(goesOn, { account, facts: { count, day: effectiveOn }, path: '/work' }, { database, now })
