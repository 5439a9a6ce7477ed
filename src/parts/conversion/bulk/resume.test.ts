import assert from 'node:assert/strict'
import { appendFileSync, copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Converter } from '../../../../packages/register/src/address/model.ts'
import { answerer, answering, answeringBy, asking, aWorkbook, textAt } from '../testing/files.ts'
import { convertFile } from './convert-file.ts'
import type { FileAsked } from './file-asked.ts'

/** Answers so many texts, then breaks off as a killed process does: in the midst of a batch. */
const breaking = (after: number): Converter => {
  let asked = 0
  return {
    ...answerer.converter,
    convert: (text, options) => {
      if (++asked > after) throw new Error('killed')
      return answerer.converter.convert(text, options)
    },
  }
}

const rows = 9_000
const lines = Array.from({ length: rows }, (_, at) => `${at} Xã Hà, Tỉnh Bạch Đằng`)
const journalOf = ({ out }: FileAsked) => `${out}.journal.ndjson`

const bytesOf = async (asked: FileAsked) => {
  const answer = await convertFile(asked, answering)
  assert.ok(answer.ok, JSON.stringify(answer))
  return { bytes: readFileSync(asked.out), resumed: answer.value.resumed }
}

for (const [name, content] of [
  ['list.csv', `address\n${lines.map((line) => `"${line}"`).join('\n')}\n`],
  ['list.xlsx', await aWorkbook([['address'], ...lines.map((line) => [line])])],
] as const)
  test(`killed work on ${name} goes on from its journal and gives the same bytes`, async (t) => {
    const whole = await bytesOf(asking(t, name, content))
    const asked = asking(t, name, content)
    await assert.rejects(convertFile(asked, answeringBy({ converter: breaking(5_000) })), /killed/)
    assert.ok(!existsSync(asked.out))
    const { bytes, resumed } = await bytesOf(asked)
    assert.equal(resumed, 5_000)
    assert.ok(bytes.equals(whole.bytes))
    assert.ok(!existsSync(journalOf(asked)))
  })

const content = `address\n${lines.map((line) => `"${line}"`).join('\n')}\n`

test('a journal whose end is torn or spoilt is used up to there', async (t) => {
  const whole = await bytesOf(asking(t, 'list.csv', content))
  const spoil: readonly ((path: string) => void)[] = [
    (path) => appendFileSync(path, '{"rows":500,"crc":"0000'),
    (path) => truncateSync(path, readFileSync(path).length - 7),
    (path) =>
      writeFileSync(path, textAt(path).replace(/exact|already-current(?![\s\S]*already-current)/, 'by-law')),
  ]
  for (const [number, change] of spoil.entries()) {
    const asked = asking(t, 'list.csv', content)
    await assert.rejects(convertFile(asked, answeringBy({ converter: breaking(5_000) })))
    change(journalOf(asked))
    const { bytes, resumed } = await bytesOf(asked)
    assert.equal(resumed, number === 0 ? 5_000 : 4_500)
    assert.ok(bytes.equals(whole.bytes))
  }
})

test('a journal of another file, of other options or of another register is not gone on with', async (t) => {
  const asked = asking(t, 'list.csv', content)
  await assert.rejects(convertFile(asked, answeringBy({ converter: breaking(5_000) })))
  const kept = `${journalOf(asked)}.kept`
  copyFileSync(journalOf(asked), kept)
  const resumedBy = async (given: Partial<FileAsked>, revision = 'test') => {
    copyFileSync(kept, journalOf(asked))
    const answer = await convertFile({ ...asked, ...given }, answeringBy({ revision }))
    return answer.ok ? answer.value.resumed : answer.problems
  }
  assert.equal(await resumedBy({ language: 'vi' }), 0)
  assert.equal(await resumedBy({ to: '2023-01-01' }), 0)
  assert.equal(await resumedBy({}, 'another'), 0)
  const journal = textAt(kept)
  writeFileSync(asked.path, `${content}"x"\n`)
  assert.equal(await resumedBy({}), 0)
  assert.ok(journal.startsWith('{"journal":"haicap.conversion/1","input":"'))
})
