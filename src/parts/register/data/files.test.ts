import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { testContext } from '../../../../test/support/context.ts'
import { readTable } from '../../../platform/documents/index.ts'
import { aCountry, act } from '../testing/country.ts'
import { whyNotWanted } from './check.ts'
import { bibtex, citeInWords, cslJson } from './cite.ts'
import { metadataOf } from './csvw.ts'
import { dataFile, keptSet } from './files.ts'
import { fileOf, kindsOf, sets, type Wanted, wantedFrom } from './wanted.ts'

const register = createRegister(aCountry())
const context = testContext()
const days = { from: '2024-06-30', to: '2024-07-01' }
const all = sets.filter((set) => set !== 'points').map((set) => wantedFrom(set, days, {}))

const bytesOf = async (wanted: Wanted, kind: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'csv-metadata.json') => {
  const made = await dataFile(register, { wanted, kind }, context)
  assert.ok(made.ok)
  return made.value.bytes
}
const textOf = async (wanted: Wanted, kind: 'csv' | 'json' | 'ndjson') =>
  new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(wanted, kind))

type Column = {
  name: string
  titles: Record<string, string>
  datatype: unknown
  required?: boolean
  separator?: string
}
type Key = { columnReference: string; reference: { resource: string; columnReference: string } }
type Table = {
  url: string
  tableSchema: { columns: Column[]; primaryKey: string | string[]; foreignKeys: Key[] }
}
const metadata = (wanted: Wanted) =>
  JSON.parse(JSON.stringify(metadataOf(register, wanted))) as {
    '@context': unknown
    tables: Table[]
    [name: string]: unknown
  }

const cells = async (wanted: Wanted) => {
  const table = await readTable({ name: fileOf(wanted, 'csv'), bytes: await bytesOf(wanted, 'csv') })
  assert.ok(table.ok)
  return table.value
}

test('the metadata name the columns of the CSV, in its order, in both languages', async () => {
  for (const wanted of all) {
    const [own] = metadata(wanted).tables
    const header = (await textOf(wanted, 'csv')).split('\n')[0]?.split(',')
    assert.deepEqual(
      own?.tableSchema.columns.map(({ name }) => name),
      header,
    )
    for (const { titles, name } of own?.tableSchema.columns ?? []) {
      assert.equal(
        titles.und,
        name,
        'the header is one of the titles, or the metadata would not fit the file',
      )
      assert.ok(titles.vi && titles.en)
    }
  }
})

test('each row is one by its primary key, required cells are filled, days are days, numbers numbers', async () => {
  for (const wanted of all) {
    const { columns, rows } = keptSet(register, wanted)
    const [own] = metadata(wanted).tables
    const key = [own?.tableSchema.primaryKey ?? []].flat()
    const place = (name: string) => columns.findIndex((column) => column.name === name)
    const keys = rows.map((row) => JSON.stringify(key.map((name) => row[place(name)])))
    assert.ok(rows.length > 0, wanted.set)
    assert.equal(new Set(keys).size, rows.length, wanted.set)
    for (const [at, column] of columns.entries())
      for (const row of rows) {
        const cell = row[at] ?? null
        if (column.required) assert.notEqual(cell, null, `${wanted.set}.${column.name}`)
        if (cell === null) continue
        if (column.kind === 'date') assert.match(String(cell), /^\d{4}-\d\d-\d\d$/)
        if (column.kind === 'integer') assert.ok(Number.isInteger(cell))
        if (column.kind === 'texts') assert.ok(Array.isArray(cell))
      }
  }
})

test('each foreign key leads to a table of the group, and to a row that is there', () => {
  for (const wanted of all) {
    const { tables } = metadata(wanted)
    for (const { columnReference, reference } of tables[0]?.tableSchema.foreignKeys ?? []) {
      assert.ok(
        tables.some(({ url }) => url === reference.resource),
        reference.resource,
      )
      const whole =
        wanted.set === 'changes'
          ? wantedFrom('acts', days, {})
          : wantedFrom('units', { ...days, to: columnReference === 'from_id' ? days.from : days.to }, {})
      assert.equal(fileOf(whole, 'csv'), reference.resource)
      const value = (of: Wanted, name: string) => {
        const { columns, rows } = keptSet(register, of)
        const at = columns.findIndex((column) => column.name === name)
        return rows.map((row) => row[at] ?? null)
      }
      const known = new Set(value(whole, reference.columnReference))
      const lost = value(wanted, columnReference).filter((each) => each !== null && !known.has(each))
      assert.deepEqual(lost, [], `${wanted.set}.${columnReference}`)
    }
  }
})

test('the metadata say licence, source, release, and how the file is written', () => {
  const about = metadata(all[0] as Wanted)
  assert.deepEqual((about['@context'] as unknown[])[0], 'http://www.w3.org/ns/csvw')
  assert.match(JSON.stringify(about['dc:license']), /apache/)
  assert.ok((about['dc:source'] as unknown[]).length > 0)
  assert.equal(about['dc:hasVersion'], register.release.id)
  assert.deepEqual((about.dialect as { encoding: string }).encoding, 'utf-8')
})

test('CSV, JSON and NDJSON hold the same rows', async () => {
  for (const wanted of all) {
    const { rows } = JSON.parse(await textOf(wanted, 'json')) as { rows: Record<string, unknown>[] }
    const lines = (await textOf(wanted, 'ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    assert.deepEqual(lines, rows)
    assert.equal((await cells(wanted)).rows.length, rows.length)
  }
})

test('a workbook has real days and numbers, and codes keep their zeros', async () => {
  const book = await readXlsx(await bytesOf(wantedFrom('units', days, { level: 'commune' }), 'xlsx'))
  const [header = [], ...rows] = book.sheets[0]?.rows ?? []
  const at = (name: string) => header.indexOf(name)
  const one = rows.find((row) => row[at('code')] === '00001')
  assert.ok(one, 'the code is text')
  assert.ok(one[at('valid_from')] instanceof Date)
  const acts = await readXlsx(await bytesOf(wantedFrom('acts', days, {}), 'xlsx'))
  assert.equal(typeof acts.sheets[0]?.rows[1]?.[5], 'number')
  assert.equal(book.sheets[1]?.name, 'about')
})

test('the same file has the same bytes and the same checksum', async () => {
  for (const kind of kindsOf('units')) {
    const wanted = wantedFrom('units', days, {})
    const one = await dataFile(register, { wanted, kind }, context)
    const other = await dataFile(createRegister(aCountry()), { wanted, kind }, context)
    assert.ok(one.ok && other.ok)
    assert.equal(one.value.checksum, other.value.checksum, kind)
  }
})

test('changes between two days are those after the first, up to and with the second', () => {
  const rows = (from: string, to: string) =>
    keptSet(register, wantedFrom('changes', { from, to }, {})).rows.length
  assert.ok(rows('2024-06-30', '2024-07-01') > 0)
  assert.equal(rows('2024-07-01', '2024-08-01'), 0)
  const acts = keptSet(register, wantedFrom('acts', days, {})).rows
  assert.deepEqual(
    acts.map(([number]) => number),
    [act],
  )
})

test('within a unit only what lies in it before or after is given', () => {
  const whole = keptSet(register, wantedFrom('correspondence', days, {})).rows
  const inside = keptSet(register, wantedFrom('correspondence', days, { within: '01' })).rows
  assert.ok(inside.length > 0 && inside.length < whole.length)
})

test('what cannot be given is refused in words', () => {
  const codes = (wanted: Wanted) => whyNotWanted(register, wanted).map(({ code }) => code)
  assert.deepEqual(codes({ set: 'units', at: '1999-01-01' }), ['register/before-the-data'])
  assert.deepEqual(codes({ set: 'units', at: days.to, level: 'hamlet' }), ['register/unknown-level'])
  assert.deepEqual(codes({ set: 'units', at: days.to, within: '99' }), ['register/unknown-code'])
  assert.deepEqual(codes({ set: 'changes', from: days.to, to: days.from }), ['register/days-in-wrong-order'])
  assert.deepEqual(codes({ set: 'correspondence', from: days.to, to: days.from }), [])
  assert.deepEqual(
    whyNotWanted(createRegister([]), { set: 'units', at: days.to }).map(({ code }) => code),
    ['register/nothing-loaded'],
  )
})

test('a citation names release, date and address, in words, for BibTeX and as CSL-JSON', () => {
  const cited = { release: register.release, address: 'https://haicap.example/data', on: '2026-09-25' }
  for (const text of [citeInWords(cited, 'vi'), citeInWords(cited, 'en'), bibtex(cited), cslJson(cited)]) {
    assert.ok(text.includes(register.release.id), text)
    assert.ok(text.includes(cited.address))
  }
  assert.match(citeInWords(cited, 'vi'), /25\/09\/2026/)
  const opened = bibtex(cited).replace(/\\url/g, '')
  assert.equal(opened.split('{').length, opened.split('}').length)
  assert.match(bibtex(cited), /^@misc\{haicap-[A-Za-z0-9-]+,$/m)
  const [item] = JSON.parse(cslJson(cited)) as [{ type: string; accessed: unknown }]
  assert.equal(item.type, 'dataset')
  assert.deepEqual(item.accessed, { 'date-parts': [[2026, 9, 25]] })
})
