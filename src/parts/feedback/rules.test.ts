import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bounds, type Report, type Said } from './model.ts'
import {
  cleaned,
  erasedAfterEnd,
  erasedAtLatest,
  pageWithoutKeys,
  sameness,
  whyNotEnd,
  whyNotReport,
} from './rules.ts'

const said: Said = { unit: null, page: null, aboutDay: null, wrong: 'Sai tên', rightly: null, source: null }
const known = (code: string) => code === '00004'
const codes = (given: Partial<Said>) => whyNotReport({ ...said, ...given }, known).map(({ code }) => code)

test('a report says what is wrong, about a unit that exists, with few links', () => {
  assert.deepEqual(codes({}), [])
  assert.deepEqual(codes({ unit: '00004' }), [])
  assert.deepEqual(codes({ wrong: '', unit: '99999' }), ['feedback/nothing-said', 'feedback/unit-not-known'])
  const links = (many: number) => codes({ wrong: 'http://a.example '.repeat(many), source: 'www.b.example' })
  assert.deepEqual(links(bounds.links - 1), [])
  assert.deepEqual(links(bounds.links), ['feedback/too-many-links'])
})

test('what is typed is kept as typed but for signs that nobody sees', () => {
  assert.equal(cleaned('  a\u0000b\r\nc\u200b  '), 'ab\nc')
  assert.equal(cleaned('<script>'), '<script>')
  assert.equal(cleaned(' \n '), null)
  assert.equal(cleaned('Hòa'.normalize('NFD')), 'Hòa'.normalize('NFC'))
})

test('whatever is typed comes out in a form the database takes, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const clean = cleaned(text)
      if (clean === null) return
      assert.ok(clean.isWellFormed() && !clean.includes('\u0000'))
      assert.equal(cleaned(clean), clean)
    }),
  )
})

test('a page is an address of this site, and the key of a receipt is not kept in it', () => {
  assert.equal(pageWithoutKeys('/unit/00004?at=2025-07-01'), '/unit/00004?at=2025-07-01')
  assert.equal(pageWithoutKeys('/report/7?key=secret'), '/report/7')
  assert.equal(pageWithoutKeys('/en/report/7?a=1&KEY=secret#x'), '/en/report/7?a=1')
  for (const foreign of [
    '//evil.example/x',
    'https://evil.example',
    'javascript:alert(1)',
    '/\\evil',
    '/a b',
    '',
  ])
    assert.equal(pageWithoutKeys(foreign), null, foreign)
})

test('the same words about the same thing are the same report, whatever the case and the blanks', () => {
  assert.equal(sameness({ ...said, wrong: 'SAI  tên\n' }), sameness(said))
  assert.notEqual(sameness({ ...said, unit: '00004' }), sameness(said))
  assert.notEqual(sameness({ ...said, wrong: 'Sai ten' }), sameness(said))
})

test('a contact is kept thirty days after the answer, and a year where none comes', () => {
  assert.equal(erasedAfterEnd('2026-09-25'), '2026-10-25')
  assert.equal(erasedAtLatest('2026-09-25'), '2027-09-25')
})

test('a report that has ended is not answered again', () => {
  const step = { at: '2026-09-25T05:00:00.000Z', by: 'x', words: null, published: false } as const
  const report: Report = { ...said, number: 7, receivedAt: step.at, steps: [{ ...step, step: 'received' }] }
  assert.deepEqual(whyNotEnd(report), [])
  const ended: Report = { ...report, steps: [...report.steps, { ...step, step: 'declined', words: 'vì' }] }
  assert.deepEqual(
    whyNotEnd(ended).map(({ code, details }) => [code, details.number]),
    [['feedback/already-ended', '000007']],
  )
})
