/** The documents of security point to what is there, and leave nothing out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exists, textOf } from './house/tree.ts'

const asvs = 'docs/security/asvs.md'
const model = 'docs/security/threat-model.md'
const statuses = ['met', 'partly', 'not', 'not applicable']

type Row = {
  readonly number: string
  readonly what: string
  readonly status: string
  readonly where: readonly string[]
}
const rowsIn = (text: string): readonly Row[] =>
  text
    .split('\n')
    .filter((line) => /^\|\s*\d/.test(line))
    .map((line) => {
      const [, number = '', what = '', status = '', where = ''] = line.split('|').map((cell) => cell.trim())
      return { number, what, status, where: pointersIn(where) }
    })

/** Files that a text names in backquotes. */
const pointersIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)

/** What is wrong with the list. */
const faultsOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ number, what, status, where }) => [
    ...(statuses.includes(status) ? [] : [`${number} has no status`]),
    ...(what === '' ? [`${number} says nothing`] : []),
    ...(status !== 'not applicable' && where.length === 0 ? [`${number} points nowhere`] : []),
    ...where.filter((path) => !exists(path)).map((path) => `${number} points to ${path}, which is not there`),
  ])

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has. */
const perChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7] as const

test('each requirement of ASVS levels 1 and 2 has a status, and its pointers exist', () => {
  const rows = rowsIn(textOf(asvs))
  assert.deepEqual(faultsOf(rows), [])
  assert.equal(new Set(rows.map(({ number }) => number)).size, rows.length)
  assert.deepEqual(
    perChapter.map((_, at) => rows.filter(({ number }) => number.startsWith(`${at + 1}.`)).length),
    [...perChapter],
  )
  const told = /(\d+) met, (\d+) partly, (\d+) not, (\d+) not applicable/
    .exec(textOf(asvs))
    ?.slice(1)
    .map(Number)
  assert.deepEqual(
    told,
    statuses.map((status) => rows.filter((row) => row.status === status).length),
  )
})

test('a row without a status, without a pointer or with a wrong one is noticed', () => {
  const planted =
    '| 1.1.1 | x | | `README.md` |\n| 1.1.2 | x | met | |\n| 1.1.3 | x | met | `no/such.ts` |\n| 1.1.4 | | not | `README.md` |'
  assert.deepEqual(faultsOf(rowsIn(planted)), [
    '1.1.1 has no status',
    '1.1.2 points nowhere',
    '1.1.3 points to no/such.ts, which is not there',
    '1.1.4 says nothing',
  ])
})

test('each threat names its answer and a test that is there', () => {
  const threats = textOf(model)
    .split('\n')
    .filter((line) => /^\| [STRIDE] \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  assert.ok(threats.length > 25)
  for (const letter of 'STRIDE')
    assert.ok(
      threats.some(([, kind]) => kind === letter),
      letter,
    )
  for (const [, , threat = '', answer = '', shown = ''] of threats) {
    assert.notEqual(answer, '', threat)
    const tests = pointersIn(shown)
    assert.ok(
      tests.length > 0 && tests.every((path) => path.endsWith('.test.ts') && exists(path)),
      `${threat}: ${shown}`,
    )
  }
})

test('the documents are found from the list of documents', () => {
  for (const page of ['threat-model', 'asvs', 'keys'])
    assert.match(textOf('docs/README.md'), new RegExp(`security/${page}\\.md`))
})
