import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { noticePages } from '../../web/pages/notices/index.ts'
import { accountKeyIn } from '../accounts/secrets.ts'
import type { JobKind } from '../jobs/model.ts'
import { jobById } from '../jobs/store.ts'
import { workOn } from '../jobs/work.ts'
import { perform } from '../perform.ts'
import { deliverJob, isSigned, signatureHeader, signatureOf, webhookSecret } from './deliver.ts'
import { sendOn } from './keep.ts'
import { mailJob, mailOf } from './mail.ts'
import { defineNotice } from './model.ts'
import { addWebhook, mine, read, renewCalendar, replay, stopWebhook, tryWebhooks } from './operations.ts'
import { publish, tell } from './tell.ts'

const { database } = await testDatabase()
const data = mkdtempSync(join(tmpdir(), 'haicap-notices-'))
after(() => rmSync(data, { recursive: true, force: true }))
const context = testContext({ database, data })
const { now } = context
const [lan, minh] = ['01978a5c-1f0e-7c3a-9d2b-0000000000a1', '01978a5c-1f0e-7c3a-9d2b-0000000000a2']
for (const [account, email, language] of [
  [lan, 'lan@office.example', 'vi'],
  [minh, null, 'en'],
] as const)
  await sql`
    insert into account (account, kind, sign_in_name, name, language, email, created_at)
    values (${account}, 'person', ${`name-${account.slice(-2)}`}, 'Tên riêng', ${language}, ${email}, ${now})`.execute(
    database,
  )
const as = (account: string) => ({
  ...context,
  actor: { kind: 'person', account, name: 'X', grants: [], session: 's', provedAt: now } as const,
})

const owed = defineNotice({
  kind: 'test.owed',
  words: {
    vi: ({ what }) => ({ subject: 'Có việc đến hạn', text: `Việc ${what} <đến> hạn` }),
    en: ({ what }) => ({ subject: 'Something is due', text: `${what} is due` }),
  },
})
const working = (kind: JobKind) => ({
  database,
  kinds: new Map([[kind.kind, kind]]),
  now: () => new Date(now),
  signal: new AbortController().signal,
})
const waiting = async (kind: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ job: string }>`
    select job from job where kind = ${kind} and state = 'waiting' order by made_at, job`.execute(database)
  return rows.map(({ job }) => job)
}

test('a notice is seen by whom it is for, in their language, and is read once', async () => {
  await tell(owed, { account: minh, facts: { what: 'Report' }, path: '/x', dueOn: '2026-02-01' }, context)
  const seen = await perform(mine, {}, as(minh))
  assert.ok(seen.ok)
  assert.deepEqual(
    seen.value.notices.map(({ text }) => text),
    ['Report is due'],
  )
  const others = await perform(mine, {}, as(lan))
  assert.deepEqual(others.ok && others.value.notices, [])
  const notices = seen.value.notices.map(({ notice }) => notice)
  assert.deepEqual(await perform(read, { notices }, as(lan)), { ok: true, value: { read: 0 } })
  assert.deepEqual(await perform(read, { notices }, as(minh)), { ok: true, value: { read: 1 } })
  assert.deepEqual(await perform(read, {}, as(minh)), { ok: true, value: { read: 0 } })
  assert.ok(!(await perform(mine, {}, context)).ok, 'the operator has no account')
})

const postOffice = async (t: TestContext) => {
  const mails: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (bytes: Buffer) => {
        text += bytes.toString('utf8')
      })
      stream.on('end', () => {
        mails.push(text)
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  t.after(() => new Promise<void>((done) => server.close(done)))
  // A cast: a server that listens on a port has an address.
  const { port } = server.server.address() as AddressInfo
  return { mails, smtp: `smtp://127.0.0.1:${port}` }
}

test('an e-mail says what it is about and where to read it, and nothing of somebody', async (t) => {
  const { mails, smtp } = await postOffice(t)
  const facts = { what: 'của Nguyễn Văn A' }
  const notice = await tell(owed, { account: lan, facts, path: '/work/7' }, context)
  const [job = ''] = await waiting('notices.mail')
  await workOn(
    working(
      mailJob({
        smtp,
        sender: 'haicap <no-reply@office.example>',
        address: 'https://haicap.example',
      }) as JobKind,
    ),
    job,
  )
  assert.equal((await jobById(database, job))?.state, 'done', JSON.stringify(await jobById(database, job)))
  const [mail = ''] = mails
  assert.match(mail, /^To: lan@office\.example/m)
  assert.match(mail, new RegExp(`^Message-ID: <${notice}@office\\.example>`, 'm'))
  assert.match(mail, /multipart\/alternative/)
  assert.match(mail, /https:\/\/haicap\.example\/work\/7/)
  assert.doesNotMatch(mail, /Tên riêng|T=C3=AAn/)
  assert.equal((await waiting('notices.mail')).length, 0)
})

test('words become neither HTML nor a header of an e-mail', () => {
  const made = mailOf({ subject: 'a\r\nBcc: x@y', text: '<script>&"' }, 'https://x.example/"y', 'en')
  assert.doesNotMatch(made.subject, /[\r\n]/)
  assert.doesNotMatch(made.html, /<script>|"https:\/\/x\.example\/"/)
})

const receiver = async (t: TestContext) => {
  const taken: { readonly body: string; readonly signature: string; readonly type: string }[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const { [signatureHeader]: signature, 'content-type': type = '' } = request.headers
    const status = answers.shift() ?? 204
    if (status < 300) taken.push({ body, signature: String(signature), type })
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  t.after(() => new Promise((done) => server.close(done)))
  // A cast: a server that listens on a port has an address.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    taken,
    answers,
    sequences: () => taken.map(({ body }) => Number(JSON.parse(body).sequence)),
  }
}
const options = { key: accountKeyIn(data), source: 'https://haicap.example', allowInside: true }
const deliver = deliverJob(options) as JobKind
const deliverAll = async () => {
  await sendOn(database, now)
  for (const job of await waiting('notices.deliver')) await workOn(working(deliver), job)
}

test('events come signed and in order, again until taken, and from any number on', async (t) => {
  const { url, taken, answers, sequences } = await receiver(t)
  const added = await perform(addWebhook, { url, types: ['test.one', 'notices.try'] }, context)
  assert.ok(added.ok, JSON.stringify(added))
  const { webhook, secret } = added.value
  assert.equal(secret, webhookSecret(options.key, webhook))
  for (const type of ['test.one', 'test.other', 'test.one'])
    await publish({ type, subject: 'unit:X', data: { unit: 'X' } }, context)
  answers.push(204, 503)
  await deliverAll()
  assert.deepEqual(sequences(), [1], 'the second was not taken')
  const stopped = await sql<{ error: string }>`select last_error as error from webhook`.execute(database)
  assert.match(stopped.rows[0]?.error ?? '', /503/)
  await deliverAll()
  assert.deepEqual(sequences(), [1, 3])
  assert.ok((await perform(tryWebhooks, {}, context)).ok)
  await deliverAll()
  await deliverAll()
  assert.deepEqual(sequences(), [1, 3, 4])
  assert.ok((await perform(replay, { webhook, after: 1 }, context)).ok)
  await deliverAll()
  assert.deepEqual(sequences(), [1, 3, 4, 3, 4])
  const [first] = taken
  assert.ok(first && isSigned(secret, first.signature, first.body, new Date(now)))
  assert.equal(first.type, 'application/cloudevents+json; charset=utf-8')
  const event = JSON.parse(first.body)
  assert.deepEqual(
    [event.specversion, event.type, event.source, event.subject, event.time],
    ['1.0', 'vn.haicap.test.one', options.source, 'unit:X', now],
  )
  assert.ok((await perform(stopWebhook, { webhook }, context)).ok)
  await publish({ type: 'test.one', subject: 'unit:X', data: {} }, context)
  await deliverAll()
  assert.equal(taken.length, 5)
})

test('an event is told if and only if its transaction commits, and numbers have no gap', async () => {
  await assert.rejects(
    database.transaction().execute(async (transaction) => {
      await publish({ type: 'test.lost', subject: 'x', data: {} }, { ...context, database: transaction })
      throw new Error('refused')
    }),
  )
  await publish({ type: 'test.kept', subject: 'x', data: {} }, context)
  await sendOn(database, now)
  const { rows } = await sql<{ gap: boolean; lost: number }>`
    select max(sequence) <> count(*) as gap, count(*) filter (where type = 'test.lost') as lost from outbox_event`.execute(
    database,
  )
  assert.deepEqual(rows, [{ gap: false, lost: 0 }])
})

test('nothing is sent inside the network, and no redirection is followed', async (t) => {
  const { url, taken, answers } = await receiver(t)
  const added = await perform(addWebhook, { url }, context)
  assert.ok(added.ok)
  await perform(tryWebhooks, {}, context)
  await sendOn(database, now)
  const [job = ''] = await waiting('notices.deliver')
  await workOn(working(deliverJob({ ...options, allowInside: false }) as JobKind), job)
  assert.match((await jobById(database, job))?.error ?? '', /network inside/)
  answers.push(302)
  await workOn(working(deliver), job)
  assert.match((await jobById(database, job))?.error ?? '', /302/)
  assert.deepEqual(taken, [])
  for (const wrong of ['ftp://x.example/', 'https://x.example/'.replace('//', '//user:password@'), '/hook'])
    assert.ok(!(await perform(addWebhook, { url: wrong }, context)).ok, wrong)
})

test('a signature is for its body, its key and its time only', () => {
  const at = new Date(now)
  const signature = signatureOf('key', at, 'body')
  assert.ok(isSigned('key', signature, 'body', at))
  assert.ok(!isSigned('key', signature, 'Body', at))
  assert.ok(!isSigned('other', signature, 'body', at))
  assert.ok(!isSigned('key', signature, 'body', new Date(at.getTime() + 301_000)), 'an old one sent again')
  assert.ok(!isSigned('key', `t=1,v1=${randomBytes(32).toString('hex')}`, 'body', at))
  assert.ok(!isSigned('key', 'x', 'body', at))
})

test('a calendar is read by who has its address, until another is made', async () => {
  const [page] = noticePages()
  const asked = (secret: string) =>
    page?.handler(
      {
        method: 'GET',
        url: '',
        path: '/calendar/x',
        language: 'vi',
        params: { secret },
        query: {},
        form: {},
        files: {},
        origin: 'https://h.example',
      },
      testContext({ database, actor: { kind: 'public' } }),
    )
  const made = await perform(renewCalendar, {}, as(minh))
  assert.ok(made.ok)
  const secret = made.value.path.split('/').at(-1) ?? ''
  const shown = await asked(secret)
  assert.equal(shown?.headers?.['content-type'], 'text/calendar; charset=utf-8')
  assert.match(
    String(shown?.html),
    /DTSTART;VALUE=DATE:20260201\r\n[\s\S]*SUMMARY:Something is due\r\n[\s\S]*URL:https:\/\/h\.example\/en\/x/,
  )
  const entries = await sql<{ body: string }>`select body from evidence_entry order by entry`.execute(
    database,
  )
  assert.ok(entries.rows.length > 0 && !JSON.stringify(entries.rows).includes(secret))
  await perform(renewCalendar, {}, as(minh))
  assert.equal((await asked(secret))?.status, 404)
  assert.equal((await asked('../x'))?.status, 404)
})
