import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { isIsoDate } from '../src/dates.ts'
import { type Field, recordFields } from '../src/fields.ts'
import { recordSchema } from '../src/json-schema.ts'
import type { RegisterRecord } from '../src/model.ts'
import { fromNdjson, longestLine, mostFaults, ndjsonReader, toNdjson } from '../src/ndjson.ts'
import { change, ground, unit } from './builders.ts'
import { randomHistory } from './random-history.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyText = fc.string({ minLength: 1, unit: 'grapheme' })
const formed = (field: Field): fc.Arbitrary<unknown> => {
  const plain = (): fc.Arbitrary<unknown> => {
    switch (field.is) {
      case 'text':
        return anyText
      case 'day':
        return day
      case 'instant':
        return day.map((on) => `${on}T01:02:03Z`)
      case 'number':
        return fc
          .double({ min: field.least ?? -1e9, max: field.most ?? 1e9, noNaN: true })
          .map((found) => found + 0)
      case 'whole':
        return fc.integer({ min: field.least ?? -1000, max: 1000 })
      case 'one-of':
        return fc.constantFrom(...field.values)
      case 'texts':
        return fc.array(anyText, { maxLength: 3 })
      case 'map':
        return fc.dictionary(fc.constantFrom('vi', 'en', 'a', '1'), anyText, {
          maxKeys: 3,
          noNullPrototype: true,
        })
      case 'parts':
        return objectOf(field.fields)
    }
  }
  return field.orNull ? fc.oneof(plain(), fc.constant(null)) : plain()
}
const objectOf = (fields: Readonly<Record<string, Field>>): fc.Arbitrary<Record<string, unknown>> => {
  const names = Object.keys(fields)
  const required = names.filter((name) => !fields[name]?.optional)
  return fc.record(Object.fromEntries(names.map((name) => [name, formed(fields[name] as Field)])), {
    requiredKeys: required,
    noNullPrototype: true,
  })
}
/** Any record of any kind, valid by its fields. The cast is safe: the shapes are typed against the records. */
const anyRecord = fc.oneof(
  ...Object.entries(recordFields).map(([kind, fields]) =>
    objectOf(fields).map((value) => ({ record: kind, ...value }) as unknown as RegisterRecord),
  ),
)

const ajv = new Ajv2020({ strict: true, formats: { date: isIsoDate, 'date-time': true } })
const isRecord = ajv.compile(recordSchema())

test('export and import are exact inverses for any records', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 20 }), (records) => {
      const written = toNdjson(records)
      const read = fromNdjson(written)
      assert.deepEqual(read.faults, [])
      assert.equal(read.records.length, records.length)
      assert.equal(toNdjson(read.records), written)
      assert.equal(toNdjson([...records].reverse()), written)
    }),
    { numRuns: 300, seed: 1 },
  )
})
test('pieces cut anywhere give the same records as the whole text', () => {
  const written = toNdjson(randomHistory(3, { size: 5, count: 5 }).records)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (width) => {
      const reader = ndjsonReader()
      for (let at = 0; at < written.length; at += width) reader.add(written.slice(at, at + width))
      assert.equal(toNdjson(reader.end().records), written)
    }),
    { numRuns: 20, seed: 1 },
  )
})
test('a long history survives the round trip byte for byte', () => {
  const { records } = randomHistory(5, { size: 50, count: 500 })
  const written = toNdjson(records)
  assert.equal(toNdjson(fromNdjson(written).records), written)
})

test('bad lines are reported by number and code, the others are kept', () => {
  const good = toNdjson(unit({ id: 'a' }))
    .trim()
    .split('\n')
  const read = fromNdjson(
    [
      `\ufeff${good[0]}`,
      '{"record":"unit"',
      '[1]',
      '{"record":"planet"}',
      '{"record":"unit","id":"b"}',
      '{"record":"unit","id":"","level":"commune"}',
      '{"record":"unit","id":"b","level":"commune","color":"red"}',
      '',
      '{"record":"version","unit":"b","from":"2025-02-30","until":null,"name":"n","short":"n","type":"t","parent":null,"basis":{"clause":3}}',
      `${good[1]}\r`,
    ].join('\n'),
  )
  assert.equal(read.records.length, 2)
  assert.deepEqual(
    read.faults.map(({ line, code, field }) => [line, code, field]),
    [
      [2, 'not-json', undefined],
      [3, 'not-a-record', undefined],
      [4, 'unknown-record', 'planet'],
      [5, 'missing-field', 'level'],
      [6, 'wrong-field', 'id'],
      [7, 'unknown-field', 'color'],
      [9, 'wrong-field', 'from'],
      [9, 'missing-field', 'basis.instrument'],
      [9, 'wrong-field', 'basis.clause'],
    ],
  )
})
test('hostile input is counted, not thrown and not kept', () => {
  const many = fromNdjson('x\n'.repeat(mostFaults * 3))
  assert.deepEqual([many.faults.length, many.faultCount], [mostFaults, mostFaults * 3])
  const reader = ndjsonReader()
  for (let piece = 0; piece < 5; piece++) reader.add('a'.repeat(longestLine))
  assert.deepEqual(reader.end().faults, [{ line: 1, code: 'line-too-long' }])
  for (const line of [
    'null',
    '""',
    '{"record":"__proto__"}',
    '{"record":"toString"}',
    '{"__proto__":1,"record":"unit"}',
  ])
    assert.equal(fromNdjson(line).records.length, 0, line)
})
test('any text at all is answered with faults', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { records, faultCount } = fromNdjson(text)
      assert.equal(records.length, 0)
      assert.equal(faultCount > 0, text.replace(/^\ufeff/, '').trim() !== '')
    }),
    { numRuns: 500, seed: 1 },
  )
})

test('the schema file is the one made from the fields', () => {
  const file = JSON.parse(readFileSync(new URL('../schema/register.schema.json', import.meta.url), 'utf8'))
  assert.deepEqual(file, recordSchema())
})
test('schema and import agree on records, good and spoilt', () => {
  for (const record of [
    ...ground,
    ...unit({ id: 'a' }),
    ...change('1/NQ#1', '2025-07-01', [['a', null, 'unknown']]),
  ])
    assert.ok(isRecord(record), JSON.stringify([record, isRecord.errors?.[0]]))
  fc.assert(
    fc.property(
      anyRecord,
      fc.nat(),
      fc.constantFrom('drop', 'number', 'list', 'extra', 'leave'),
      (record, at, how) => {
        const spoilt: Record<string, unknown> = { ...record }
        const names = Object.keys(spoilt)
        const name = names[at % names.length] as string
        if (how === 'drop') delete spoilt[name]
        if (how === 'number') spoilt[name] = -7.5
        if (how === 'list') spoilt[name] = [7]
        if (how === 'extra') spoilt.extra = 'x'
        const read = fromNdjson(JSON.stringify(spoilt))
        assert.equal(
          isRecord(JSON.parse(JSON.stringify(spoilt))),
          read.records.length === 1,
          JSON.stringify(spoilt),
        )
      },
    ),
    { numRuns: 500, seed: 1 },
  )
})
