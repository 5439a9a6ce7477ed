/** Whatever is made from generated data says so: each page, export, print, mail, event and calendar. And real data never. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { readXlsx } from 'hucre/xlsx'
import { demoPages, isAtHome } from '../src/demo/page.ts'
import { fine } from '../src/kernel/result.ts'
import { facesOf } from '../src/pages.ts'
import { operations } from '../src/parts.ts'
import { create } from '../src/platform/accounts/administration.ts'
import { takeLink } from '../src/platform/accounts/links.ts'
import { usualSessionLimits } from '../src/platform/accounts/model.ts'
import { accountKeyIn } from '../src/platform/accounts/secrets.ts'
import { markGenerated } from '../src/platform/database/mark.ts'
import { defaultLimits, readText } from '../src/platform/documents/index.ts'
import { openZip } from '../src/platform/documents/zip.ts'
import { cloudEvent } from '../src/platform/notices/deliver.ts'
import { feedAt } from '../src/platform/notices/feed.ts'
import { mailOf } from '../src/platform/notices/mail.ts'
import { renewCalendar } from '../src/platform/notices/operations.ts'
import type { Actor } from '../src/platform/operation.ts'
import { perform } from '../src/platform/perform.ts'
import { runCommandLine } from '../src/shell/cli/run.ts'
import { isRouted, methodsOf, pathsOf } from '../src/shell/http/operations.ts'
import { createServer } from '../src/shell/http/server.ts'
import { testContext } from './support/context.ts'
import { testDatabase } from './support/database.ts'

const { database, address } = await testDatabase(undefined, { country: true })
const now = '2026-09-25T05:00:00.000Z'
await markGenerated(address, now)
const data = mkdtempSync(join(tmpdir(), 'haicap-generated-'))
after(() => rmSync(data, { recursive: true, force: true }))
const context = testContext({ database, data, today: '2026-09-25', now, generated: true })

const faces = facesOf(operations)
const serverOver = (generated: boolean) =>
  createServer({
    operations,
    database,
    data,
    ...faces,
    generated,
    now: () => new Date(now),
    limits: { readsPerMinute: 0, writesPerMinute: 0 },
  })
const [marked, plain] = [await serverOver(true), await serverOver(false)]
after(() => Promise.all([marked.close(), plain.close()]))

/** An administrator who signed in, as a browser has it. */
const signedIn = async (): Promise<{ readonly cookie: string; readonly account: string }> => {
  const input = { signInName: 'quan.tri', name: 'Cán bộ giả lập 000001', administrator: true }
  const made = await perform(create, input, context)
  assert.ok(made.ok)
  const secret = new URL(made.value.link ?? '', 'http://localhost').searchParams.get('token') ?? ''
  const password = 'bốn con mèo ngồi im'
  const visit = {
    ...{ database, now, today: context.today, requestId: 'test', secret: null, asker: undefined },
    ...{ key: accountKeyIn(data), device: 'test', limits: usualSessionLimits },
  }
  const opened = await takeLink(visit, { secret, password, again: password })
  assert.ok(opened.ok)
  return { cookie: `haicap=${opened.value.secret}`, account: made.value.account }
}
const { cookie, account } = await signedIn()

const ask = (url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
  marked.inject({ url, headers: { accept: 'text/html', cookie, ...headers } })
const mark = { vi: 'Dữ liệu giả lập', en: 'Generated data' } as const
const header = 'haicap-generated-data'

const filled: Readonly<Record<string, string>> = {
  ':code': '00004',
  ':unit': '00004',
  ':account': account,
  ':file': 'units-2025-07-01.csv',
  ':number': '1',
  '*': 'jobs',
}
const addressOf = (path: string): string => path.replaceAll(/:\w+|\*/g, (name) => filled[name] ?? '00004')

test('every page carries the mark, in the language of its reader, also where it refuses', async () => {
  let pages = 0
  for (const { path, methods = ['GET'] } of faces.pages) {
    if (!methods.includes('GET')) continue
    for (const [language, prefix] of [
      ['vi', ''],
      ['en', '/en'],
    ] as const) {
      const answer = await ask(`${prefix}${addressOf(path)}`)
      assert.ok(answer.headers[header], `${path} has no header`)
      if (!String(answer.headers['content-type']).includes('text/html') || answer.body === '') continue
      pages += 1
      assert.ok(answer.body.includes(mark[language]), `${prefix}${path} (${answer.statusCode}) has no mark`)
    }
  }
  assert.ok(pages > 80, String(pages))
  assert.ok((await ask('/no/such/page')).body.includes(mark.vi))
  for (const feed of ['/feed.atom', '/en/feed.json'])
    assert.ok((await ask(feed)).body.includes(mark[feed.startsWith('/en') ? 'en' : 'vi']), feed)
})

test('a page without the mark is caught: real data carry none', async () => {
  for (const path of ['/', '/unit/00004', '/sign-in']) {
    const answer = await plain.inject({ url: path, headers: { accept: 'text/html' } })
    assert.equal(answer.statusCode, 200, path)
    assert.ok(!answer.body.includes(mark.vi), path)
    assert.equal(answer.headers[header], undefined)
  }
})

test('every export carries the mark: in its header, its name and its rows', async () => {
  let exports = 0
  for (const operation of operations.filter(isRouted)) {
    if (!operation.table || !methodsOf(operation).includes('GET')) continue
    if ((operation.input.required ?? []).length > 0) continue
    const [path = ''] = pathsOf(operation)
    const answer = await ask(`${path}?format=csv${'limit' in operation.input.properties ? '&limit=3' : ''}`)
    assert.ok(answer.headers[header], operation.name)
    if (answer.statusCode !== 200) continue
    exports += 1
    assert.match(String(answer.headers['content-disposition']), /filename="du-lieu-gia-lap-/, operation.name)
    const [names = '', first] = answer.body.replace(/^\ufeff/, '').split('\n')
    assert.match(names, /,generated_data\r?$/, operation.name)
    if (first) assert.ok(answer.body.includes(mark.vi), operation.name)
  }
  assert.ok(exports > 20, String(exports))
})

test('workbooks, data files and kept answers carry it too', async () => {
  const workbook = await ask('/api/v1/register/list?limit=2&format=xlsx')
  const [sheet] = (await readXlsx(workbook.rawPayload)).sheets
  assert.equal(sheet?.rows[0]?.at(-1), 'generated_data')
  assert.match(String(workbook.headers['content-disposition']), /du-lieu-gia-lap-/)
  // The second time an answer comes out of memory, on the short way.
  await marked.listen({ host: '127.0.0.1', port: 0 })
  const { port } = marked.server.address() as { port: number }
  for (const path of ['/api/v1/register/list?limit=1&format=csv', '/unit/00004']) {
    const [one, other] = [
      await fetch(`http://127.0.0.1:${port}${path}`),
      await fetch(`http://127.0.0.1:${port}${path}`),
    ]
    for (const answer of [one, other]) {
      assert.ok(answer.headers.get(header), path)
      assert.match(await answer.text(), /Dữ liệu giả lập/)
    }
    if (path.includes('csv'))
      assert.match(other.headers.get('content-disposition') ?? '', /"du-lieu-gia-lap-register-list\.csv"/)
  }
})

test('documents carry it on each page, in each form', async () => {
  const html = await ask('/api/v1/documents/print?template=correspondence&form=html')
  assert.match(html.body, /<p class="mark">Dữ liệu giả lập \/ Generated data<\/p>/)
  assert.ok(html.headers[header])
  const xlsx = await ask('/api/v1/documents/print?template=correspondence&form=xlsx')
  const { sheets } = await readXlsx(xlsx.rawPayload)
  assert.equal(sheets[0]?.name, mark.vi)
  for (const form of ['pdf', 'docx']) {
    const answer = await ask(`/api/v1/documents/print?template=correspondence&form=${form}`)
    assert.equal(answer.statusCode, 200)
    assert.match(String(answer.headers['content-disposition']), /du-lieu-gia-lap-correspondence/)
    const file = { name: `list.${form}`, bytes: answer.rawPayload }
    if (form === 'pdf') {
      const read = await readText(file)
      assert.match(read.ok ? read.value.text : JSON.stringify(read), /Dữ liệu giả lập/)
    } else {
      const zip = openZip(file, defaultLimits)
      assert.ok(zip.ok)
      const headers = zip.value.names.filter((name) => /word\/header\d\.xml/.test(name))
      assert.ok(headers.length >= 2, String(zip.value.names))
      for (const name of headers) {
        const part = zip.value.member(name)
        assert.match(part.ok ? Buffer.from(part.value ?? []).toString('utf8') : name, /Dữ liệu giả lập/)
      }
    }
  }
})

test('mails, events and calendars say it', async () => {
  const mail = mailOf({ subject: 'Có việc', text: 'Một việc' }, null, 'vi', true)
  for (const part of [mail.subject, mail.text, mail.html]) assert.ok(part.includes(mark.vi), part)
  assert.ok(!JSON.stringify(mailOf({ subject: 'x', text: 'y' }, null, 'vi')).includes(mark.vi))
  const event = { event: 'e', sequence: 1, type: 't', subject: 's', at: now, data: {} }
  assert.equal(Reflect.get(cloudEvent(event, '/haicap', true), 'generateddata'), true)
  assert.equal(Reflect.get(cloudEvent(event, '/haicap'), 'generateddata'), undefined)
  const actor: Actor = { kind: 'person', account, name: 'X', grants: [], session: 's', provedAt: now }
  const made = await perform(renewCalendar, {}, { ...context, actor })
  assert.ok(made.ok)
  const calendar = await feedAt(made.value.path.split('/').at(-1) ?? '', context, 'http://localhost')
  assert.match(calendar ?? '', /X-WR-CALNAME:Dữ liệu giả lập: haicap/)
})

test('at the command line rows have its column, and every answer says it beside', async () => {
  const said = { out: '', error: '' }
  const line = {
    operations,
    commands: [],
    language: 'en',
    open: async () => fine({ context: { ...context, language: 'en' as const }, close: async () => {} }),
  } as const
  const io = {
    out: (bytes: string | Uint8Array) => {
      said.out += Buffer.from(bytes).toString('utf8')
    },
    error: (text: string) => {
      said.error += text
    },
    width: null,
  }
  assert.equal(await runCommandLine(line, ['register', 'list', '--limit', '1', '--format', 'csv'], io), 0)
  assert.match(said.out, /,generated_data\n.*,Dữ liệu giả lập \/ Generated data\n$/)
  assert.equal(await runCommandLine(line, ['register', 'unit', '00004', '--json'], io), 0)
  assert.match(said.error, /Generated data/)
})

test('signing in by one click is there for generated data only, on this machine only', async () => {
  const at = (server: typeof marked, headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
    server.inject({ url: '/demo', headers: { accept: 'text/html', ...headers }, remoteAddress })
  assert.equal((await at(marked, { host: 'localhost:8080' })).statusCode, 200)
  assert.equal((await at(plain, { host: 'localhost:8080' })).statusCode, 404)
  assert.equal((await at(marked, { host: 'haicap.example' })).statusCode, 404)
  assert.equal((await at(marked, { host: 'localhost:8080' }, '10.0.0.7')).statusCode, 404)
  assert.equal(isAtHome({}, { asker: '127.0.0.1' }), false)
  assert.equal(demoPages().length, 1)
})
