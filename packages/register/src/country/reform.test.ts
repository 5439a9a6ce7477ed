import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeReform, legMarks } from './reform.ts'

const text = `
1 08NAn Mộc|02 08|02
=7/NQ 08 2025-06-16 2025-06-16
1 00001XBình Thủy|00001 00002p 00003s!
2~00004PCửa Đá|00004m
3 00005DHòn Mộc|471 *
4=00006 00007
`

test('clauses form, rename and keep; legs say how much, and whether a person decided', () => {
  const reform = decodeReform(text)
  assert.deepEqual(reform.provinces, [
    { item: '1', code: '08', letter: 'N', short: 'An Mộc', origins: ['02', '08'], seat: '02' },
  ])
  const [act] = reform.acts
  assert.deepEqual(
    act?.clauses.map((clause) => [clause.clause, clause.kind, clause.code, clause.letter, clause.short]),
    [
      ['1', 'form', '00001', 'X', 'Bình Thủy'],
      ['2', 'rename', '00004', 'P', 'Cửa Đá'],
      ['3', 'form', '00005', 'D', 'Hòn Mộc'],
    ],
  )
  assert.deepEqual(act?.clauses[0]?.legs, [
    { code: '00001', scope: 'whole', people: 'all', decided: false },
    { code: '00002', scope: 'part', people: 'part', decided: false },
    { code: '00003', scope: 'rest', people: 'all', decided: true },
  ])
  assert.deepEqual(
    act?.clauses[2]?.legs.map((leg) => leg.code),
    ['471', null],
  )
  assert.deepEqual(act?.keeps, { clause: '4', codes: ['00006', '00007'] })
})

test('no two marks mean the same', () => {
  const meanings = [...legMarks.values()].map(({ scope, people }) => `${scope} ${people}`)
  assert.equal(new Set(meanings).size, legMarks.size)
})

test('a leg that cannot be read is refused', () => {
  assert.throws(() => decodeReform(text.replace('00002p', '00002z')), /00002z/)
})
