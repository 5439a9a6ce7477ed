import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { serverUnderTest } from '../../../../test/support/server.ts'
import { readText } from '../../../platform/documents/index.ts'
import { perform } from '../../../platform/perform.ts'
import { correspondencePrint } from './correspondence-print.ts'
import { correspondence } from './lineage.ts'
import { list } from './lists.ts'

const { database } = await testDatabase(undefined, { country: true })

test('the list of a province names each former unit with its act and clause', async (t) => {
  const data = mkdtempSync(join(tmpdir(), 'haicap-prints-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  const context = testContext({ database, data, today: '2026-09-25', now: '2026-09-25T05:00:00.000Z' })
  for (const form of ['pdf', 'docx'] as const) {
    const out = join(data, `list.${form}`)
    const answer = await perform(
      correspondencePrint,
      { province: '04', form, out, issuer: 'SỞ NỘI VỤ' },
      context,
    )
    assert.ok(answer.ok, JSON.stringify(answer))
    const read = await readText({ name: `list.${form}`, bytes: readFileSync(out) })
    assert.ok(read.ok)
    const text = read.value.text.replace(/\s+/g, ' ')
    assert.match(text, /cấp xã của tỉnh Cao Bằng trước và sau ngày 01\/07\/2025/)
    assert.match(text, /161 ?\[1\] đơn vị .* thành 56 ?\[2\] đơn vị/)
    // On paper a cell breaks into lines, and lines of neighbours stand between.
    assert.match(
      text,
      form === 'pdf' ? /1657\/NQ-UBTVQH15,.{0,60}Điều 1 khoản 54/ : /1657\/NQ-UBTVQH15, Điều 1 khoản 54/,
    )
  }
  const none = await perform(correspondencePrint, { province: '99', out: join(data, 'x') }, context)
  assert.ok(!none.ok && none.problems[0]?.field === 'province')
})

test('each printed number leads to the rows it counts, and to no others', async (t) => {
  const data = mkdtempSync(join(tmpdir(), 'haicap-prints-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  const server = await serverUnderTest(t, {
    operations: [correspondencePrint, correspondence, list],
    database,
    data,
  })
  const { body, headers } = await server.inject({ url: '/api/v1/register/correspondence-print/04?form=html' })
  assert.match(String(headers['content-disposition']), /^inline;/)
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*sandbox(?!.*allow-scripts)/)
  const links = [...body.matchAll(/<a href="([^"]*)"[^>]*>(\d+)/g)].slice(0, 2)
  const counted = await Promise.all(
    links.map(async ([, href = '']) => {
      const answer = await server.inject({
        url: href.replaceAll('&amp;', '&').replace('format=csv', 'format=json'),
      })
      const { rows, units } = JSON.parse(answer.body)
      return new Set(
        (rows ?? units).map((row: { fromCode?: string; code?: string }) => row.fromCode ?? row.code),
      ).size
    }),
  )
  assert.deepEqual(counted, [161, 56])
  assert.deepEqual(
    links.map(([, , shown]) => Number(shown)),
    counted,
  )
})
