import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine } from '../../kernel/result.ts'
import { tableToXlsx } from '../documents/index.ts'
import { docx as docxOf, paragraph, run } from '../documents/testing/build-docx.ts'
import { textField } from '../fields.ts'
import { put } from '../files/operations.ts'
import { defineOperation, type Person } from '../operation.ts'
import { perform } from '../perform.ts'
import { openGuarded } from './guard.ts'
import type { RoleId } from './model.ts'
import { countSecrets, listSecretCounts } from './secret-operations.ts'
import { accountNumbered, now, smallTerritory } from './testing/country.ts'

const { address, pool: owner } = await testDatabase()
const open = await openGuarded({ address, poolSize: 2 })
const { database } = open
const data = mkdtempSync(join(tmpdir(), 'haicap-secrets-'))
after(async () => {
  rmSync(data, { recursive: true, force: true })
  await open.close()
})

const archivist = (unit: string, role: RoleId = 'archivist'): Person => ({
  ...{ kind: 'person', account: accountNumbered(1), name: 'P', session: 's', provedAt: now },
  grants: [{ id: 'g', role, organisation: null, unit, from: '2025-01-01', until: null, decision: '1' }],
})
const as = (actor: Person) =>
  testContext({ database, actor, now, today: '2025-07-15', data, territory: async () => smallTerritory })
const count = async (actor: Person, office: string, given: Readonly<Record<string, unknown>> = {}) => {
  const answer = await perform(
    countSecrets,
    { fonds: 'P01', office, level: 'secret', items: 12, asOf: '2025-07-01', ...given },
    as(actor),
  )
  return answer.ok || answer.problems.map(({ code }) => code).join()
}

test('secret records are counted by fonds and level on the own ground, and the newest count stands', async () => {
  assert.equal(await count(archivist('a'), 'a'), true)
  assert.equal(await count(archivist('a'), 'a', { items: 15, asOf: '2025-07-10' }), true)
  assert.equal(await count(archivist('a'), 'a', { level: 'highly-secret', items: 2 }), true)
  assert.equal(await count(archivist('province:1', 'province'), 'b', { items: 7 }), true)
  assert.equal(await count(archivist('a'), 'b'), 'access/other-territory')
  const seen = async (actor: Person) => {
    const answer = await perform(listSecretCounts, {}, as(actor))
    assert.ok(answer.ok)
    return answer.value
  }
  assert.deepEqual(
    (await seen(archivist('a'))).counts.map(({ unit, level, items }) => [unit, level, items]),
    [
      ['a', 'highly-secret', 2],
      ['a', 'secret', 15],
    ],
  )
  assert.deepEqual((await seen(archivist('province:1', 'inspector'))).totals, [
    { level: 'highly-secret', items: 2 },
    { level: 'secret', items: 22 },
  ])
  assert.deepEqual((await seen(archivist('province:2'))).counts, [])
  const { rows } = await owner.query(`select count(*)::int as count from evidence_entry
    where body::jsonb ->> 'operation' = 'secrets.count'`)
  assert.deepEqual(rows, [{ count: 4 }])
})

test('the highest level, a title for a number and a count of tomorrow have no place', async () => {
  for (const level of ['top-secret', 'tuyệt mật', ''])
    assert.match(String(await count(archivist('a'), 'a', { level })), /^input\//)
  assert.match(String(await count(archivist('a'), 'a', { fonds: 'Kế hoạch phòng thủ' })), /^input\//)
  assert.equal(await count(archivist('a'), 'a', { asOf: '2025-07-16' }), 'access/counted-ahead')
  await assert.rejects(
    owner.query(
      `insert into secret_count values (gen_random_uuid(), 'P1', 'a', 'top-secret', 1, now(), now(), 'x')`,
    ),
    /the_highest_level_stays_outside/,
  )
})

const kept = async (name: string, bytes: Uint8Array) => {
  const path = join(data, 'given')
  writeFileSync(path, bytes)
  const operator = { ...as(archivist('a')), actor: { kind: 'operator', name: 'test' } as const }
  const answer = await perform(put, { content: path, name, office: 'a' }, operator)
  return answer.ok || answer.problems.map(({ code, field }) => `${code} ${field}`).join()
}

test('a file that is marked secret by its name or at its head is not kept, whatever it is written in', async () => {
  const text = (mark: string) => Buffer.from(`ỦY BAN NHÂN DÂN\n${mark}\nSố: 1/BC\n`)
  assert.equal(await kept('bao-cao.txt', text('')), true)
  assert.equal(await kept('bao-cao.txt', text('TỐI MẬT')), 'access/marked-secret content')
  assert.equal(await kept('MẬT - bao cao.txt', text('')), 'access/marked-secret name')
  assert.equal(await kept('TOI_MAT_12.txt', text('')), 'access/marked-secret name')
  assert.equal(await kept('MATRIX.txt', text('')), true)
  assert.equal(await kept('[MẬT] 12.txt', text('')), 'access/marked-secret name')
  assert.equal(await kept('bang.xlsx', await sheet('MẬT')), 'access/marked-secret content')
  assert.equal(await kept('bang.xlsx', await sheet('Danh sách')), true)
  assert.equal(await kept('don.docx', docx('(TỐI MẬT)')), 'access/marked-secret content')
  assert.equal(await kept('don.docx', docx('Kính gửi')), true)
  const { rows } = await owner.query('select count(*)::int as count from file')
  assert.deepEqual(rows, [{ count: 4 }])
})

const sheet = async (title: string): Promise<Uint8Array> =>
  await tableToXlsx([{ name: 'S', columns: [title, 'B'], rows: [['1', '2']] }])
const docx = (line: string): Uint8Array => docxOf(paragraph(run(line)) + paragraph(run('Số: 12')))

test('a form kept as JSON is looked at text by text', async () => {
  const keep = defineOperation({
    name: 'test.keep',
    kind: 'query',
    access: 'public',
    summary: { vi: 'Giữ', en: 'Keeps' },
    input: Type.Object({
      form: textField({ maxLength: 5000 }),
      tags: Type.Optional(Type.Array(textField())),
    }),
    output: Type.Null(),
    run: async () => fine(null),
  })
  const answer = async (given: unknown) => {
    const told = await perform(keep, given, testContext())
    return told.ok || told.problems.map(({ code, field }) => `${code} ${field}`).join()
  }
  assert.equal(await answer({ form: JSON.stringify({ a: { title: 'Đơn' } }) }), true)
  assert.equal(
    await answer({ form: JSON.stringify({ a: [{ title: 'TỐI MẬT' }] }) }),
    'access/marked-secret form',
  )
  assert.equal(await answer({ form: '{"title":"\\u004d\\u1eacT"}' }), 'access/marked-secret form')
  assert.equal(await answer({ form: 'x', tags: ['a', 'MẬT'] }), 'access/marked-secret tags')
})
