/** What attackers type into each text field of each operation and page, over the whole server and a database. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { facesOf } from '../../src/pages.ts'
import { currentRegister, territoryOf } from '../../src/parts/register/index.ts'
import { operations } from '../../src/parts.ts'
import { readTable, tableToCsv, tableToXlsx } from '../../src/platform/documents/index.ts'
import { defaultLimits } from '../../src/platform/documents/limits.ts'
import { openZip } from '../../src/platform/documents/zip.ts'
import { isFile } from '../../src/platform/fields.ts'
import type { Operation } from '../../src/platform/operation.ts'
import { isRouted, pathsOf } from '../../src/shell/http/operations.ts'
import { sampleOf, textFields } from './samples.ts'
import { attacked } from './signed-in.ts'

const { server, owner, logLines, data, somebody } = await attacked({
  country: true,
  territory: async (context) => territoryOf(await currentRegister(context)),
})
const { cookie, formKey } = await somebody('quan.tri', { administrator: true })

const markup = `<script>alert(1)</script><img src=x onerror=alert(1)>`
const payloads: Readonly<Record<string, string>> = {
  sql: `x'; drop table account cascade; -- "); delete from file; ${markup} \${7*7} {{7*7}}`,
  signs: `=cmd|' /C calc'!A0\r\nSet-Cookie: haicap=evil\r\nX-Evil: 1\r\n\r\nevil-body \u202e\u2066gnp.exe\u2069\u200b\ufeff ../../../../../../etc/passwd`,
  nul: 'a\u0000b',
  long: `9${'a'.repeat(20_000)}`,
  lone: '\ud800x\udfff',
}

/** A form of several parts for what has a file, else JSON. */
const bodyOf = (input: Readonly<Record<string, unknown>>): { payload: string | Buffer; type: string } => {
  const isForm = Object.values(input).some(isFile)
  if (!isForm) return { payload: JSON.stringify(input), type: 'application/json' }
  const parts = Object.entries(input).map(([name, value]) =>
    isFile(value)
      ? `--b\r\ncontent-disposition: form-data; name="${name}"; filename="${value.name}"\r\n\r\n${Buffer.from(value.bytes)}\r\n`
      : `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  )
  return { payload: Buffer.from(`${parts.join('')}--b--\r\n`), type: 'multipart/form-data; boundary=b' }
}

const told = async (operation: Operation, input: Readonly<Record<string, unknown>>) => {
  const { payload, type } = bodyOf(input)
  const url = pathsOf(operation).find((path) => !path.includes(':')) ?? ''
  return await server.inject({
    ...{ method: 'POST', url, payload },
    headers: { cookie, 'x-csrf-token': formKey, 'content-type': type },
  })
}

const tablesThere = async (): Promise<number> =>
  (await owner.query(`select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`))
    .rowCount ?? 0

test('what is typed into any field of any operation is text, and nothing of it runs', async (t) => {
  const before = await tablesThere()
  let tries = 0
  const statuses: Record<number, number> = {}
  for (const operation of operations.filter(isRouted))
    for (const [place, field] of textFields(operation).entries())
      for (const [what, payload] of Object.entries(payloads)) {
        // What the parser of inputs refuses is the same for each field.
        if (place > 0 && what !== 'sql' && what !== 'signs') continue
        const answer = await told(operation, sampleOf(operation, { [field]: payload }))
        const at = `${operation.name} ${field} ${what}: ${answer.statusCode} ${answer.body.slice(0, 300)}`
        assert.ok(
          answer.statusCode < 500,
          `${at}\n${logLines.findLast((line) => line.includes('"err"')) ?? ''}`,
        )
        assert.equal(answer.headers['set-cookie'], undefined, at)
        assert.equal(answer.headers['x-evil'], undefined, at)
        assert.equal(answer.headers['x-content-type-options'], 'nosniff', at)
        if (answer.body.includes('<script>alert(1)'))
          assert.doesNotMatch(String(answer.headers['content-type']), /html|svg|xml/, at)
        assert.doesNotMatch(answer.body, /root:.*:0:0|syntax error|pg_catalog|node_modules|at async/, at)
        statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1
        tries += 1
      }
  t.diagnostic(`${tries} tries; statuses ${JSON.stringify(statuses)}`)
  assert.equal(await tablesThere(), before)
  const me = await server.inject({ url: '/api/v1/accounts/me', headers: { cookie } })
  assert.equal(me.statusCode, 200, 'still signed in: the tries were made as an administrator')
  assert.ok((statuses[200] ?? 0) + (statuses[202] ?? 0) > 50, 'some of it was taken as text')
})

test('no page shows markup that came from a field or its own address', async (t) => {
  const { pages } = facesOf(operations)
  let tries = 0
  for (const page of pages)
    for (const payload of [`${payloads.sql}${payloads.signs}`, payloads.nul]) {
      const typed = encodeURIComponent(payload ?? '').replaceAll('.', '%2e')
      const path = page.path.replace(/:\w+(\([^)]*\))?/g, typed).replace('*', typed)
      const names = [
        'q',
        'code',
        'at',
        'from',
        'next',
        'text',
        'unit',
        'kind',
        'id',
        'number',
        'sort',
        'token',
      ]
      for (const query of ['', `?${names.map((name) => `${name}=${typed}`).join('&')}`]) {
        if (query === '' && !path.includes(typed)) continue
        const answer = await server.inject({
          url: `${path}${query}`,
          headers: { cookie, accept: 'text/html' },
        })
        tries += 1
        assert.ok(
          answer.statusCode < 500,
          `${path}${query} ${answer.statusCode} ${answer.body.slice(0, 200)}`,
        )
        assert.ok(
          !answer.body.includes('<script>alert(1)') && !answer.body.includes('<img src=x'),
          `${path}${query}`,
        )
        assert.notEqual(answer.headers['x-evil'], '1')
        assert.doesNotMatch(String(answer.headers.location ?? ''), /^(https?:)?\/\/(?!localhost)|[\r\n]/)
      }
    }
  for (const path of ['/accounts', '/account', '/reports', '/notices', '/jobs', '/access']) {
    const { body } = await server.inject({ url: path, headers: { cookie, accept: 'text/html' } })
    assert.ok(!body.includes('<script>alert(1)') && !body.includes('<img src=x'), path)
  }
  t.diagnostic(`${tries} pages asked`)
})

test('each line of the log is one line of JSON, and holds nothing of what was typed', () => {
  assert.ok(logLines.length > 500)
  for (const line of logLines) {
    assert.equal(line.trimEnd().split('\n').length, 1)
    JSON.parse(line)
    assert.doesNotMatch(line, /drop table|evil|onerror|\u202e|etc\/passwd/)
  }
})

test('the name of a file is one line without a path, as it is kept and as it is sent', async () => {
  const names: Readonly<Record<string, string>> = {
    '../../../etc/cron.d/evil': 'evil',
    'C:\\Windows\\evil.dll': 'evil.dll',
    'bao\u202ecao\u2066fdp.exe': 'baocaofdp.exe',
    'a\u0007b\u2028c.txt': 'abc.txt',
    '<img src=x onerror=alert(1)>.txt': '<img src=x onerror=alert(1)>.txt',
    '..': '..',
  }
  for (const [name, expected] of Object.entries(names)) {
    const content = { name: 'x.txt', bytes: Buffer.from(`nội dung ${name}`) }
    const made = await told(operationNamed('files.put'), { content, name })
    assert.equal(made.statusCode, 200, made.body)
    assert.equal(made.json().name, expected)
    const sent = await server.inject({ url: `/api/v1/files/get/${made.json().file}`, headers: { cookie } })
    assert.equal(sent.statusCode, 200)
    const disposition = String(sent.headers['content-disposition'])
    assert.match(disposition, /^attachment; filename\*=UTF-8''[\w%.~!'()*-]+$/, disposition)
    assert.equal(sent.headers['x-content-type-options'], 'nosniff')
    assert.doesNotMatch(String(sent.headers['content-type']), /html|svg|javascript/)
  }
})

test('nothing lies outside the places for files', () => {
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' }))
    assert.doesNotMatch(name, /passwd|evil|\.\./)
})

test('a cell that begins like a formula is text in CSV and XLSX, whoever typed it', async () => {
  const signs = [
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '|calc',
    `'=1`,
    '=HYPERLINK("http://evil.test")',
  ]
  const csv = Buffer.from(tableToCsv({ columns: ['text'], rows: signs.map((sign) => [sign]) })).toString(
    'utf8',
  )
  const read = await readTable({ name: 'x.csv', bytes: Buffer.from(csv) })
  assert.ok(read.ok)
  for (const line of csv.split(/\r\n(?=["'=+\-@])/).slice(1)) assert.match(line, /^"?'/, line)
  const workbook = await tableToXlsx([{ name: 'S', columns: ['text'], rows: signs.map((sign) => [sign]) }])
  const zip = openZip({ name: 'x.xlsx', bytes: workbook }, defaultLimits)
  assert.ok(zip.ok)
  const sheet = zip.value.names.find((name) => name.includes('sheet1.xml')) ?? ''
  const xml = zip.value.member(sheet)
  assert.ok(xml.ok && xml.value)
  assert.doesNotMatch(Buffer.from(xml.value).toString('utf8'), /<f[ >]/)
  // The same through the product: names of accounts, reports of errors.
  for (const name of ['=1+1', '@x', '+84', '-5'])
    assert.ok(
      (await told(operationNamed('accounts.create'), { signInName: `f${name.codePointAt(0)}`, name }))
        .statusCode < 300,
    )
  for (const part of ['accounts/list', 'feedback/open', 'access/grants']) {
    const ask = (format: string) =>
      server.inject({ url: `/api/v1/${part}?format=${format}`, headers: { cookie } })
    const { body, statusCode } = await ask('csv')
    assert.equal(statusCode, 200, body)
    for (const cell of body.split(/\r?\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      assert.doesNotMatch(cell, /^"?[=@\t]|^"?[+-](?!\d+(\.\d+)?$)/, `${part}: ${cell}`)
    const made = openZip({ name: 'x.xlsx', bytes: (await ask('xlsx')).rawPayload }, defaultLimits)
    assert.ok(made.ok, part)
    const rows = made.value.member('xl/worksheets/sheet1.xml')
    assert.ok(rows.ok, part)
    assert.ok(rows.value, part)
    assert.doesNotMatch(Buffer.from(rows.value).toString('utf8'), /<f[ >]/, part)
  }
})

const operationNamed = (name: string): Operation => {
  const found = operations.find((each) => each.name === name)
  assert.ok(found)
  return found
}
