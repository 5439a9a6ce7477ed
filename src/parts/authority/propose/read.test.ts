/** The decree is our own, in the usual pattern: no such text exists. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { smallTerritory } from '../../../platform/access/testing/country.ts'
import { perform } from '../../../platform/perform.ts'
import { loadAuthority } from '../current.ts'
import { countingFacts } from '../store.ts'
import { aFunction, anInstrument, facts } from '../testing/small.ts'
import { readPicks } from './picked.ts'
import { proposeRead, proposeReadPreview } from './read.ts'
import { confirm, putInForce } from './steps.ts'

const decree = `Điều 1. Phạm vi
Văn bản này nói về hồ nước.
Điều 2. Hồ nước và đê nhỏ
1. Thẩm quyền cho phép nuôi cá trong hồ công cộng quy định tại khoản 2 Điều 9 Luật Hồ nước số 12/2019/QH14 của Ủy ban nhân dân cấp huyện do Chủ tịch Ủy ban nhân dân cấp xã nơi có công trình thực hiện.
2. Thẩm quyền kiểm tra trạm bơm quy định tại khoản 1 Điều 3 Nghị định số 77/2020/NĐ-CP của Ủy ban nhân dân cấp huyện do Ủy ban nhân dân cấp xã thực hiện.
`
const { database } = await testDatabase()
const now = '2026-01-15T03:00:00.000Z'
const context = testContext({ database, territory: async () => smallTerritory })
const pump = aFunction({ id: 'fn:pump', provision: { instrument: '77/2020/NĐ-CP', point: '3.1' } })
await loadAuthority(database, now, facts({ functions: [pump], instruments: [anInstrument()] }))

const file = { name: 'decree.txt', bytes: new TextEncoder().encode(decree) }
const asked = (more: object = {}) => ({
  ...{ file, instrument: '9/2026/NĐ-CP', rank: 'decree', issuedOn: '2026-01-01', from: '2026-02-01' },
  ...{ field: 'construction', reason: 'đọc văn bản', by: 'Người A' },
  ...more,
})
const codes = async (input: object) => {
  const done = await perform(proposeReadPreview, input, context)
  return done.ok ? [] : done.problems.map(({ code }) => code)
}

test('a text becomes a proposal in one step; the second person has each sentence; the matrix then says it', async () => {
  const made = await perform(
    proposeRead,
    asked({ pick: '1; title=Nuôi cá trong hồ\n2; kind=chair' }),
    context,
  )
  assert.ok(made.ok, JSON.stringify(made))
  const { rows, provisions, proposal } = made.value
  assert.deepEqual(
    provisions.map(({ number, picked, point, task }) => [number, picked, point, task]),
    [
      [1, true, '2.1', 'Nuôi cá trong hồ'],
      [2, true, '2.2', 'fn:pump Cấp phép'],
    ],
  )
  assert.deepEqual(
    rows.map(({ kind, sentence }) => [kind, sentence?.slice(0, 11) ?? null]),
    [
      ['instrument', null],
      ['function', null],
      ['grant', 'Thẩm quyền '],
      ['grant', 'Thẩm quyền '],
    ],
  )
  const alone = await perform(confirm, { proposal, by: 'Người A' }, context)
  assert.ok(!alone.ok)
  for (const [step, by] of [
    [confirm, 'Người B'],
    [putInForce, 'Người B'],
  ] as const) {
    const done = await perform(step, { proposal, by }, context)
    assert.ok(done.ok, JSON.stringify(done))
  }
  const { grants, instruments } = await countingFacts(database)
  assert.deepEqual(
    grants
      .map(({ holder, basis, read }) => [
        holder.kind,
        basis.point,
        read?.point,
        read?.file,
        read?.sha256.length,
      ])
      .sort(),
    [
      ['chair', '2.1', '2.1', 'decree.txt', 64],
      ['chair', '2.2', '2.2', 'decree.txt', 64],
    ],
  )
  // The text was read to its end: a row on an article beyond it is refused.
  assert.equal(instruments.find(({ number }) => number === '9/2026/NĐ-CP')?.articles, 2)
  assert.deepEqual(await codes(asked({ pick: '1; point=3.1' })), ['authority/wrong-rows'])
})

test('what is missing or wrong is said row by row, and nothing is proposed', async () => {
  assert.deepEqual(await codes(asked({ instrument: '8/2026/NĐ-CP', rank: undefined })), [
    'authority/name-the-text',
  ])
  assert.deepEqual(await codes(asked({ pick: '3' })), ['authority/wrong-row', 'authority/nothing-proposed'])
  assert.deepEqual(await codes(asked({ pick: '1; task=fn:none' })), ['authority/wrong-rows'])
  assert.deepEqual(await codes(asked({ pick: '1; lastDay=2025-01-01' })), ['authority/wrong-rows'])
  const none = { name: 'none.txt', bytes: new TextEncoder().encode('Điều 1. Hồ nước.') }
  assert.deepEqual(await codes(asked({ file: none })), ['authority/nothing-proposed'])
})

test('picks are a number on each line, each once, with corrections that exist', () => {
  const wrong = (text: string) => readPicks(text, 2).problems.map(({ details }) => details.row)
  assert.deepEqual(
    readPicks('', 2).picks.map(({ number }) => number),
    [1, 2],
  )
  assert.deepEqual(readPicks(' 2 ; title=Hồ = ao ', 2).picks, [
    { number: 2, corrected: { title: 'Hồ = ao' } },
  ])
  assert.deepEqual(wrong('1\n1'), [2])
  assert.deepEqual(wrong('x\n1; colour=red\n2; kind=mayor'), [1, 2, 3])
})
