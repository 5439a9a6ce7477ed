import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { testContext } from '../../../../test/support/context.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import { docx, paragraph, run } from '../../../platform/documents/testing/build-docx.ts'
import { inTcvn3 } from '../../../platform/documents/testing/old-encodings.ts'
import { perform } from '../../../platform/perform.ts'
import { answerOf } from '../answers.ts'
import { eveFor } from '../register-for.ts'
import { sheetOf } from '../sheet.ts'
import { composeAct } from '../testing/compose.ts'
import { tiedActOf } from '../testing/reading.ts'
import { filesIn } from './compare.ts'
import { readActFile, readOperation } from './read.ts'

const file = (text: string, name = 'act.txt') => ({ name, bytes: new TextEncoder().encode(text) })
const clause =
  'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Hoè Rịch và xã Quyện thành xã mới có tên gọi là xã Mẵn.'

test('a file is read as an act, with what the reading of the file had to say', async () => {
  const read = await readActFile(file(composeAct({ changes: [] }, [clause])))
  assert.ok(read.ok)
  assert.equal(read.value.act.changes.length, 1)
  assert.equal(read.value.format, 'plain')
})

test('the same act reads the same from plain text, Markdown and Word', async () => {
  const text = composeAct({ changes: [] }, [clause, clause.replace('Mẵn', 'Ọp')])
  const paragraphs = text.split('\n\n')
  const files = [
    file(text),
    file(paragraphs.join('\n'), 'act.md'),
    { name: 'act.docx', bytes: docx(paragraphs.map((words) => paragraph(run(words))).join('')) },
  ]
  for (const one of files) {
    const read = await readActFile(one)
    assert.ok(read.ok, one.name)
    const { act } = read.value
    assert.deepEqual(
      act.changes.map(({ result, legs }) => `${result.name} ${legs.length}`),
      ['Mẵn 2', 'Ọp 2'],
    )
    assert.deepEqual(
      act.articles.map(({ number }) => number),
      ['1', '2'],
    )
    assert.equal(act.instrument.operationalOn, '2031-06-01')
  }
})

test('a text for old fonts is refused with the switch that converts it, and read with that switch', async () => {
  const old = file(inTcvn3(composeAct({ changes: [] }, [clause])))
  const ask = (input: object) => perform(readOperation, { file: old, ...input }, testContext())
  const told = await ask({})
  assert.ok(!told.ok)
  for (const language of ['vi', 'en'] as const)
    assert.match(
      told.problems.map((each) => wordsOf(each, language)).join(),
      /--convert-legacy.*convertLegacy=true/,
    )
  const read = await readActFile(old, true)
  assert.ok(read.ok)
  assert.equal(read.value.act.changes[0]?.result.name, 'Mẵn')
  assert.ok(read.value.act.findings.some(({ code }) => code === 'documents/converted'))
})

test('where conversion is no question it is not offered', async () => {
  const read = await readActFile(file(inTcvn3(composeAct({ changes: [] }, [clause]))))
  assert.ok(!read.ok)
  assert.doesNotMatch(read.problems.map((each) => wordsOf(each, 'en')).join(), /convert-legacy|allow/)
})

test('a text as long as no act is refused before it is read', async () => {
  const long = await readActFile(file('Điều này '.repeat(120_000)))
  assert.deepEqual(long.ok ? [] : long.problems.map(({ code }) => code), ['acts/act-too-long'])
})

test('a text that is no act, and an act of another kind, are refused with what they are', async () => {
  const notAct = await readActFile(file('Danh sách mua hàng: gạo, muối và nước mắm cho cả tuần này.'))
  assert.deepEqual(notAct.ok ? [] : notAct.problems.map(({ code }) => code), ['acts/not-an-act'])
  const other = await readActFile(file(composeAct({ changes: [] }, ['Giao các cơ quan thi hành.'])))
  assert.deepEqual(other.ok ? [] : other.problems.map(({ code }) => code), ['acts/another-kind'])
})

test('an act whose clauses cannot be understood is shown, not refused', async () => {
  const read = await readActFile(
    file(composeAct({ changes: [] }, ['Sắp xếp toàn bộ diện tích tự nhiên của xã Lươm.'])),
  )
  assert.ok(read.ok)
  assert.ok(read.value.act.findings.some(({ code }) => code === 'acts/clause-not-understood'))
})

test('the terminal shows each former unit once and each finding behind its clause', () => {
  const answer = answerOf(tiedActOf([clause]), 'plain', 'en')
  const rows = [...(readOperation.table?.rows(answer) ?? [])]
  const kinds = rows.map(([at, kind]) => `${at ?? '-'} ${kind}`)
  assert.equal(kinds.filter((kind) => kind === '1 form').length, 2)
  assert.ok(kinds.indexOf('1 error') > kinds.lastIndexOf('1 form'))
  assert.equal(rows.length, 2 + answer.findings.length)
  assert.equal(readOperation.outcome?.(answer), 'findings')
})

test('sheets for export have a row for each former unit and each finding', () => {
  const act = tiedActOf([clause])
  const [changes, findings] = sheetOf(act, 'vi')
  assert.equal(changes.rows.length, 2)
  assert.equal(findings.rows.length, act.findings.length)
  for (const { columns, rows } of [changes, findings])
    for (const row of rows) assert.equal(row.length, columns.length)
})

test('a day on which the register has no communes is refused with the day from which it has', () => {
  const eve = eveFor(createRegister([]), '2031-06-01')
  assert.deepEqual(eve.ok ? [] : eve.problems.map(({ code }) => code), ['acts/no-units-on-that-day'])
})

test('a folder gives its readable files in order; one that cannot be opened is refused', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'acts-'))
  t.after(() => rm(folder, { recursive: true }))
  for (const name of ['b.md', 'a.txt', 'c.csv']) await writeFile(join(folder, name), 'x')
  const files = await filesIn(folder)
  assert.deepEqual(files.ok ? files.value.map(({ name }) => name) : [], ['a.txt', 'b.md'])
  const none = await filesIn(join(folder, 'none'))
  assert.deepEqual(none.ok ? [] : none.problems.map(({ code }) => code), ['acts/folder-not-readable'])
})
