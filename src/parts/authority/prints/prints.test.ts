/** Official documents out of the shipped rows and the real country. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { perform } from '../../../platform/perform.ts'
import { horizon } from '../operations/watch.ts'
import { printAnswer } from './print-answer.ts'
import { printLapses } from './print-lapses.ts'

const { database } = await testDatabase(undefined, { country: true })
const folder = mkdtempSync(join(tmpdir(), 'haicap-authority-'))
test.after(() => rmSync(folder, { recursive: true, force: true }))
const context = testContext({ database, today: '2026-09-25', now: '2026-09-25T03:00:00.000Z', data: folder })
const page = async (operation: Parameters<typeof perform>[0], input: object) => {
  const out = join(folder, 'x.html')
  const answer = await perform(operation, { form: 'html', out, ...input }, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  return readFileSync(out, 'utf8').normalize('NFC')
}

test('the letter names the holder, the point and who decided before, and its figure leads to the answer', async () => {
  const html = await page(printAnswer, {
    matter: 'thu hồi đất',
    place: '00004',
    issuer: 'SỞ NỘI VỤ',
    to: 'Ủy ban nhân dân phường Ba Đình',
  })
  assert.match(html, /Kính gửi: Ủy ban nhân dân phường Ba Đình\./)
  assert.match(
    html,
    /Vào ngày 25\/09\/2026, việc này thuộc thẩm quyền của Chủ tịch [^<]*151\/2025\/NĐ-CP, Điều 5/,
  )
  assert.match(html, /Trước ngày 01\/07\/2025, [^<]*cấp huyện/)
  assert.match(html, /href="\/who-decides\?function=[^"]+place=00004&amp;at=2026-09-25"/)
})

test('where several tasks fit, or no text is known any more, no letter is printed', async () => {
  for (const input of [
    { matter: 'giấy phép xây dựng', place: '00004' },
    { matter: 'thu hồi đất', place: '00004', validAt: '2027-03-01' },
  ]) {
    const answer = await perform(printAnswer, input, context)
    assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), [
      'authority/no-certain-answer',
    ])
  }
})

test('figures of the report are those of the question it leads to', async () => {
  const days = { from: '2027-02-01', to: '2027-03-31' }
  const html = await page(printLapses, { from: days.from, until: days.to })
  const told = await perform(horizon, { ...days, what: 'leaves' }, context)
  assert.ok(told.ok)
  const { events } = told.value
  assert.ok(events.length > 0)
  const written = String(events.length).replace(/\B(?=(\d{3})+$)/g, '.')
  assert.match(
    html,
    new RegExp(`<a href="/lapses\\?from=2027-02-01&amp;to=2027-03-31&amp;what=leaves"[^>]*>${written}</a>`),
  )
  assert.equal(html.split('<tr>').length - 2, events.length, 'one row of the table for each')
})
