import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/dates.ts'
import { bitsOfCode, codeOf, payloadOf, readCode, sealBits } from './code.ts'
import { type Stated, sheetStatuses } from './model.ts'
import { isSealedBy, sealed } from './seal.ts'

const key = { id: 1, key: new Uint8Array(32).fill(7) }
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const aDay = fc.integer({ min: 0, max: 65_535 }).map((days) => addDays('2000-01-01', days))
const aCode = fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 5 }), {
  nil: null,
})
const whatever: fc.Arbitrary<Stated> = fc.record(
  {
    key: fc.integer({ min: 1, max: 127 }),
    old: aCode,
    new: aCode,
    at: aDay,
    to: aDay,
    issued: aDay,
    dayGiven: fc.boolean(),
    status: fc.constantFrom(...sheetStatuses),
  },
  { noNullPrototype: true },
)
const aSeal = fc.bigInt({ min: 0n, max: (1n << BigInt(sealBits)) - 1n })

const aSheet = {
  old: '00001',
  new: '00097',
  at: '2025-06-30',
  to: '2026-09-25',
  issued: '2026-09-25',
  dayGiven: false,
  status: 'exact',
} as const

const written = (stated: Stated, seal: bigint) => {
  const payload = payloadOf(stated)
  assert.ok(payload !== null)
  return codeOf(payload, seal)
}

test('the fields and the seal fill the signs, and the seal has at least 40 bits', () => {
  assert.equal(bitsOfCode.payload + bitsOfCode.seal, bitsOfCode.signs)
  assert.ok(bitsOfCode.seal >= 40)
})

test('whatever a sheet states is read from its code again', () => {
  fc.assert(
    fc.property(whatever, aSeal, (stated, seal) => {
      const code = written(stated, seal)
      assert.match(code, /^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/)
      const read = readCode(code)
      assert.ok('stated' in read)
      assert.deepEqual([read.stated, read.seal], [stated, seal])
    }),
  )
})

test('any one changed sign, and any two, are told as mistyped', () => {
  const place = fc.integer({ min: 0, max: 29 })
  fc.assert(
    fc.property(whatever, aSeal, place, place, fc.nat(30), fc.nat(30), (stated, seal, one, two, by, and) => {
      const code = [...written(stated, seal).replaceAll('-', '')]
      const change = (at: number, step: number) => {
        code[at] = signs[(signs.indexOf(code[at] ?? '') + 1 + step) % 32] ?? ''
      }
      change(one, by)
      if (two !== one) change(two, and)
      assert.deepEqual(readCode(code.join('')), { flaw: 'mistyped' })
    }),
    { numRuns: 500 },
  )
})

test('every single change of one real code is refused, sign by sign', () => {
  const code = sealed(aSheet, key) ?? ''
  for (const [place, sign] of [...code].entries())
    for (const other of sign === '-' ? '' : signs)
      if (other !== sign)
        assert.deepEqual(readCode(code.slice(0, place) + other + code.slice(place + 1)), { flaw: 'mistyped' })
})

test('case, spaces, dashes, O for 0 and I or L for 1 are forgiven', () => {
  const code = sealed({ ...aSheet, old: '00110', new: '10001' }, key) ?? ''
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  assert.deepEqual(readCode(typed), readCode(code))
  assert.deepEqual(readCode(`\t${code.replaceAll('-', ' – ')}.`), readCode(code))
})

test('what is no code says how many signs it has', () => {
  assert.deepEqual(readCode(''), { flaw: 'malformed', signs: 0 })
  assert.deepEqual(readCode('ABCDE'), { flaw: 'malformed', signs: 5 })
  assert.deepEqual(readCode('U'.repeat(30)), { flaw: 'mistyped' })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => 'flaw' in readCode(text)))
})

test('a code is sealed by its own key and by no other', () => {
  const read = readCode(sealed(aSheet, key) ?? '')
  assert.ok('stated' in read)
  assert.ok(isSealedBy(read, key))
  assert.ok(!isSealedBy(read, { ...key, key: new Uint8Array(32).fill(8) }))
})

test('a code whose facts were changed and whose sums were made anew is not sealed', () => {
  const read = readCode(sealed(aSheet, key) ?? '')
  assert.ok('stated' in read)
  const forged = readCode(written({ ...read.stated, new: '00004' }, read.seal))
  assert.ok('stated' in forged && forged.stated.new === '00004')
  assert.ok(!isSealedBy(forged, key))
})

test('codes that do not fit give no check code', () => {
  assert.equal(sealed({ ...aSheet, old: 'AB12' }, key), null)
  assert.equal(sealed({ ...aSheet, old: '123456' }, key), null)
  assert.equal(sealed({ ...aSheet, at: '1999-12-31' }, key), null)
})
