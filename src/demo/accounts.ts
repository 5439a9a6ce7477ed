/** Invented accounts, each with the password of the demonstration and a role given by a decision. */
import { addDays } from '../kernel/dates.ts'
import { grant } from '../platform/access/grant-operations.ts'
import { create, lock } from '../platform/accounts/administration.ts'
import { createKey } from '../platform/accounts/key-operations.ts'
import { takeLink } from '../platform/accounts/links.ts'
import { usualSessionLimits } from '../platform/accounts/model.ts'
import { accountKeyIn } from '../platform/accounts/secrets.ts'
import { signOut, type Visit } from '../platform/accounts/sessions.ts'
import type { Context } from '../platform/operation.ts'
import { type Asking, done } from './asking.ts'
import { people, province } from './people.ts'

const visitOf = ({ database, now, today, requestId, data }: Context, secret: string | null): Visit => ({
  database,
  key: accountKeyIn(data),
  now,
  today,
  requestId,
  secret,
  asker: undefined,
  device: 'demo',
  limits: usualSessionLimits,
})

/** Uses the link that came with the account, as its owner would, and leaves again. */
const choosePassword = async (link: string, password: string, context: Context): Promise<void> => {
  const secret = new URL(link, 'http://localhost').searchParams.get('token') ?? ''
  const opened = done(
    'the link',
    await takeLink(visitOf(context, null), { secret, password, again: password }),
  )
  await signOut(visitOf(context, opened.secret))
}

export const makeAccounts = async ({ as, ask }: Asking, password: string, today: string): Promise<void> => {
  const begins = addDays(today, -120)
  const given = { from: begins, decidedOn: addDays(begins, -5) }
  for (const [at, { signInName, name, email, desk, unit, language = 'vi', endsIn }] of people.entries()) {
    const administrator = desk === 'administrator'
    const made = await ask(create, { signInName, name, email, language, administrator })
    if (made.link) await choosePassword(made.link, password, await as(null))
    if (administrator) continue
    const until = endsIn === undefined ? {} : { until: addDays(today, endsIn) }
    const decision = `${String(Math.floor(at / 8) + 1).padStart(2, '0')}/QĐ-GL`
    await ask(grant, { account: signInName, role: desk, unit, decision, ...given, ...until }, 'quan.tri')
  }
  const idle = await ask(create, { signInName: 'da.khoa', name: 'Cán bộ giả lập 000901' })
  if (idle.link) await choosePassword(idle.link, password, await as(null))
  await ask(lock, { account: 'da.khoa' }, 'quan.tri')
  await ask(create, { signInName: 'phan.mem', name: 'Phần mềm giả lập 000001', kind: 'client' })
  await ask(
    grant,
    { account: 'phan.mem', role: 'client', unit: province, decision: '09/QĐ-GL', ...given },
    'quan.tri',
  )
  await ask(
    createKey,
    {
      account: 'phan.mem',
      label: 'Đồng bộ hằng ngày (giả lập)',
      scopes: ['register.*', 'files.list'],
      days: 10,
    },
    'quan.tri',
  )
}
