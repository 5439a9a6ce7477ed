/** Notices not read yet that say by when. */
import type { WorkSource } from '../workspace/model.ts'
import { toldOf } from './model.ts'
import { noticesOf } from './store.ts'

export const noticesWithDay: WorkSource = {
  id: 'notices.due',
  title: { vi: 'Thông báo có thời hạn', en: 'Notices with a day' },
  operation: 'notices.mine',
  find: async ({ database, actor, language }) => {
    if (actor.kind !== 'person') return []
    const unread = await noticesOf(database, { account: actor.account, unread: true, limit: 200 })
    return unread
      .filter(({ dueOn }) => dueOn !== null)
      .map(({ notice, kind, facts, path, dueOn, madeAt }) => {
        const { subject, text } = toldOf(kind, facts, language)
        return { id: notice, title: subject, detail: text, to: path ?? '/work/notices', since: madeAt, dueOn }
      })
  },
}
