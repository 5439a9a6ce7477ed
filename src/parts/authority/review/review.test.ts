import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { testContext } from '../../../../test/support/context.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { readTable, readText } from '../../../platform/documents/index.ts'
import { perform } from '../../../platform/perform.ts'
import { reviewScreens } from '../desk-review.ts'
import { lastAnswers, type Review, reviewAnswers } from './model.ts'
import { reviews, reviewTask } from './operations.ts'
import { type Asked, sumByUnit } from './sum.ts'
import { reviewExport, reviewSum } from './sum-operations.ts'

const { database } = await testDatabase(undefined, { country: true })
const ask = (operation: Parameters<typeof perform>[0], input: unknown, now = '2026-01-15T03:00:00.000Z') =>
  perform(operation, input, testContext({ database, now, language: 'vi' }))
const value = async (operation: Parameters<typeof perform>[0], input: unknown, now?: string) => {
  const done = await ask(operation, input, now)
  assert.ok(done.ok, JSON.stringify(done))
  return done.value
}
const task = 'fn:land:001'

test('units answer about a task; the last answer counts, the former stays on record', async () => {
  await value(reviewTask, { unit: '00004', task, answer: 'difficult', words: 'thiếu hướng dẫn' })
  await value(reviewTask, { unit: '00008', task, answer: 'able' })
  await value(reviewTask, { unit: '00004', task, answer: 'able' }, '2026-01-16T03:00:00.000Z')
  const { rows, units } = (await value(reviewSum, { task })) as {
    rows: { able: number; difficult: number }[]
    units: number
  }
  assert.deepEqual([units, rows[0]?.able, rows[0]?.difficult], [2, 2, 0])
})

test('a province sees the answers of its communes, a commune its own', async () => {
  const count = async (unit: string) =>
    ((await value(reviews, { unit, task })) as { reviews: unknown[] }).reviews.length
  assert.deepEqual([await count('01'), await count('00004'), await count('79')], [2, 1, 0])
})

test('a proposal to amend names its clause and to whom it goes', async () => {
  const proposal = { unit: '00004', task, answer: 'propose', words: 'giao lại cho tỉnh' }
  const refusal = await ask(reviewTask, proposal)
  assert.deepEqual(refusal.ok ? [] : refusal.problems.map(({ code }) => code), ['authority/name-the-clause'])
  await value(
    reviewTask,
    { ...proposal, instrument: '151/2025/NĐ-CP', point: '5.1', addressee: 'Chính phủ' },
    '2026-01-17T03:00:00.000Z',
  )
  const { reviews: all } = (await value(reviews, { answer: 'propose' })) as {
    reviews: { instrument: string; answerWords: string }[]
  }
  assert.deepEqual(
    all.map(({ instrument, answerWords }) => [instrument, answerWords]),
    [['151/2025/NĐ-CP', 'kiến nghị cấp trên']],
  )
})

test('what hinders is said, the task and its text must be there', async () => {
  const codes = async (input: object) => {
    const done = await ask(reviewTask, { unit: '00004', task, answer: 'able', ...input })
    return done.ok ? [] : done.problems.map(({ code }) => code)
  }
  assert.deepEqual(await codes({ answer: 'cannot' }), ['authority/say-what-hinders'])
  assert.deepEqual(await codes({ task: 'fn:none' }), ['authority/unknown-function'])
  assert.deepEqual(await codes({ unit: 'nơi không có' }), ['authority/unknown-place'])
  assert.deepEqual(await codes({ instrument: '404/2025/NĐ-CP' }), ['authority/unknown-instrument'])
})

test('sums count each answer of each unit once, level by level, and name who is missing', () => {
  const some = fc.array(
    fc.record({
      unit: fc.constantFrom('a', 'b', 'c', 'outside'),
      task: fc.constantFrom('t', 'u'),
      answer: fc.constantFrom(...reviewAnswers),
    }),
  )
  const asked: readonly Asked[] = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    level: 'commune',
    line: id < 'c' ? 'north' : 'south',
  }))
  fc.assert(
    fc.property(some, (told) => {
      const empty = { words: null, instrument: null, point: null, addressee: null, at: '', by: '' }
      const all = told.map((one, at): Review => ({ ...one, ...empty, entry: String(at) }))
      const lines = sumByUnit(all, asked)
      const inside = lastAnswers(all).filter(({ unit }) => unit !== 'outside')
      const sum = lines.reduce(
        (whole, { counts }) => whole + Object.values(counts).reduce((a, b) => a + b, 0),
        0,
      )
      assert.equal(sum, inside.length)
      const missing = lines.flatMap((line) => line.missing)
      assert.deepEqual(
        missing,
        ['a', 'b', 'c', 'd'].filter((unit) => !told.some((one) => one.unit === unit)),
      )
      for (const { expected, answered, missing: silent } of lines)
        assert.equal(expected, answered + silent.length)
    }),
  )
})

type Sum = {
  expected: number
  missing: number
  lines: { code: string; expected: number; answered: number; missing: number }[]
  silent: { code: string }[]
  rows: { task: string; units: number; missing: number; cannot: number }[]
}

test('a province is the sum of its communes and itself, the country of its provinces', async () => {
  await value(reviewTask, { unit: '00008', task: 'fn:land:004', answer: 'cannot', words: 'chưa có máy' })
  const [province, country] = [
    (await value(reviewSum, { unit: '01' })) as Sum,
    (await value(reviewSum, {})) as Sum,
  ]
  assert.equal(province.expected, 127)
  assert.deepEqual([province.missing, province.silent.length], [125, 125])
  assert.ok(province.silent.every(({ code }) => code !== '00008'))
  assert.equal(country.expected, 34 + 3321)
  assert.equal(country.lines.length, 34)
  assert.deepEqual(
    country.lines.filter(({ code }) => code === '01').map(({ expected, answered }) => [expected, answered]),
    [[127, 2]],
  )
  const row = province.rows.find(({ task: id }) => id === 'fn:land:004')
  // 126 communes are to answer about what their Chairs hold; one did.
  assert.deepEqual([row?.units, row?.missing, row?.cannot], [1, 125, 1])
})

test('the form holds heads, groups, sums, who is missing and the signature, in XLSX and DOCX', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'review-'))
  const out = join(folder, 'review.xlsx')
  await value(reviewExport, { unit: '01', out, place: 'Hà Nội', signerName: 'Người Ký Giả Lập' })
  const read = await readTable({ name: 'review.xlsx', bytes: new Uint8Array(await readFile(out)) })
  assert.ok(read.ok, JSON.stringify(read))
  const text = JSON.stringify(read.value)
  for (const said of ['Không thể thực hiện', 'ĐẤT ĐAI', 'TỔNG CỘNG', 'chưa có máy', 'TM. ỦY BAN NHÂN DÂN'])
    assert.ok(text.includes(said), said)
  const docx = join(folder, 'review.docx')
  await value(reviewExport, { unit: '01', form: 'docx', out: docx, issuer: 'UBND THỬ' })
  const words = await readText(
    { name: 'review.docx', bytes: new Uint8Array(await readFile(docx)) },
    { legacy: 'refuse' },
  )
  assert.ok(words.ok)
  for (const said of [
    'BIỂU TỔNG HỢP',
    'UBND THỬ',
    'đã trả lời 2; chưa trả lời 125',
    'chưa có máy',
    'CHỦ TỊCH',
  ])
    assert.ok(words.value.text.includes(said), said)
  await rm(folder, { recursive: true })
})

test('the links of the board lead to the address of the form', () => {
  const links = reviewScreens.flatMap((screen) =>
    screen.kind === 'board'
      ? (screen.parts ?? []).flatMap(({ columns }) => columns.flatMap(({ to }) => to ?? []))
      : [],
  )
  const address = `/api/v1/${reviewExport.name.replace('.', '/').replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}?`
  assert.equal(links.filter((link) => link.startsWith('/api/')).length, 2)
  for (const link of links.filter((each) => each.startsWith('/api/')))
    assert.ok(link.startsWith(address), link)
})
