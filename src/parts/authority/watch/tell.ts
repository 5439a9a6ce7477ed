/** Each morning: what lapses within 90, 30 and 7 days and what changed, to everybody who follows it, once each. */
import { Type } from 'typebox'
import { addDays, daysBetween } from '../../../kernel/dates.ts'
import { localDay } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { defineJob } from '../../../platform/jobs/model.ts'
import { defineNotice } from '../../../platform/notices/model.ts'
import { tell } from '../../../platform/notices/tell.ts'
import { matrixAndGround } from '../current.ts'
import { horizon, textHorizon } from '../horizon.ts'
import type { Matrix } from '../matrix.ts'
import { fields, type Ground } from '../model.ts'
import { factsOf } from '../store.ts'
import { changesSince, toldAbout, type Watch, watchesOf } from './store.ts'

const ahead = [7, 30, 90] as const

export const lapseNotice = defineNotice({
  kind: 'authority.lapses',
  words: {
    vi: ({ on, count, subject }) => ({
      subject: 'Thẩm quyền bạn theo dõi sắp hết hiệu lực',
      text: `${count} dòng của ${subject} hết hiệu lực hoặc chuyển từ ngày ${on}.`,
    }),
    en: ({ on, count, subject }) => ({
      subject: 'Authority that you follow lapses soon',
      text: `${count} rows of ${subject} lapse or change on ${on}.`,
    }),
  },
})

export const changeNotice = defineNotice({
  kind: 'authority.changed',
  words: {
    vi: ({ title, annulled }) => ({
      subject: 'Ma trận thẩm quyền bạn theo dõi đã thay đổi',
      text: annulled ? `Đã hủy: ${title}.` : `Được tính từ nay: ${title}.`,
    }),
    en: ({ title, annulled }) => ({
      subject: 'The matrix of authority that you follow changed',
      text: annulled ? `Annulled: ${title}.` : `Counts from now on: ${title}.`,
    }),
  },
})

/** Days on which something that is followed ends, with how many rows. */
export const endsOf = (
  matrix: Matrix,
  ground: Ground,
  { kind, subject }: Pick<Watch, 'kind' | 'subject'>,
  today: string,
): ReadonlyMap<string, number> => {
  const field = fields.find((each) => kind === 'field' && each === subject) ?? null
  const options = {
    from: addDays(today, 1),
    to: addDays(today, 90),
    field,
    unit: kind === 'unit' ? subject : null,
  }
  const rows = horizon(matrix, ground, options).filter(
    ({ ending }) => ending !== null && (kind !== 'text' || ending.basis.instrument === subject),
  )
  const texts =
    kind === 'text'
      ? textHorizon(matrix, options).filter(
          ({ what, instrument }) => what === 'lapses' && instrument.number === subject,
        )
      : []
  const days = new Map<string, number>()
  for (const { on } of rows) days.set(on, (days.get(on) ?? 0) + 1)
  for (const { on } of texts) if (!days.has(on)) days.set(on, 1)
  return days
}

type At = { readonly database: Database; readonly now: string; readonly today: string }

const tellLapses = async (watches: readonly Watch[], matrix: Matrix, ground: Ground, at: At) => {
  const told = new Set(await toldAbout(at.database, lapseNotice.kind))
  for (const watch of watches)
    for (const [on, count] of endsOf(matrix, ground, watch, at.today)) {
      const { account, kind, subject } = watch
      const left = daysBetween(at.today, on)
      const step = ahead.find((most) => left <= most)
      const about = `${kind} ${subject} ${on}`
      if (step === undefined || told.has(`${account} ${about} ${step}`)) continue
      // One entry in the person's calendar for one day, however often it is told.
      const isFirst = !ahead.some((each) => told.has(`${account} ${about} ${each}`))
      const facts = { about: `${about} ${step}`, on, count, subject }
      await tell(lapseNotice, { account, facts, path: '/lapses', ...(isFirst ? { dueOn: on } : {}) }, at)
      told.add(`${account} ${facts.about}`)
    }
}

/** Days back in which a change is still news. */
const news = 30

const tellChanges = async (watches: readonly Watch[], matrix: Matrix, ground: Ground, at: At) => {
  const told = new Set(await toldAbout(at.database, changeNotice.kind))
  for (const change of await changesSince(at.database, `${addDays(at.today, -news)}T00:00:00Z`)) {
    const facts = await factsOf(at.database, change.proposal)
    const follows = ({ kind, subject }: Watch) =>
      facts.some((fact) => {
        const grant = fact.kind === 'grant' ? (fact.body ?? matrix.grantById.get(fact.id)) : null
        if (kind === 'text') return fact.id === subject || grant?.basis.instrument === subject
        if (kind === 'unit')
          return grant
            ? ground.covers(grant.territory, subject, at.today) ||
                ground.covers(subject, grant.territory, at.today)
            : false
        const own = fact.kind === 'grant' ? undefined : fact.body?.field
        const field = own ?? matrix.functionById.get(grant?.function ?? fact.id)?.field
        return field === subject
      })
    for (const watch of watches) {
      const about = `${change.proposal} ${change.step}`
      if (change.at <= watch.since || told.has(`${watch.account} ${about}`) || !follows(watch)) continue
      told.add(`${watch.account} ${about}`)
      const said = { about, title: change.title, annulled: change.step === 'annulled' }
      await tell(changeNotice, { account: watch.account, facts: said, path: '/lapses' }, at)
    }
  }
}

export const tellWatches = defineJob({
  kind: 'authority.tell',
  summary: {
    vi: 'Báo thẩm quyền sắp hết hiệu lực và đã đổi cho người theo dõi',
    en: 'Tells followers what authority lapses and what changed',
  },
  input: Type.Object({}),
  promised: 'once',
  retries: { attempts: 5, wait: [60, 600, 3600] },
  schedule: '30 6 * * *',
  run: async (_input, { database, now }) => {
    const watches = await watchesOf(database, null)
    if (watches.length === 0) return
    const { matrix, ground } = await matrixAndGround({ database })
    const at = { database, now: now().toISOString(), today: localDay(now()) }
    await tellLapses(watches, matrix, ground, at)
    await tellChanges(watches, matrix, ground, at)
  },
})
