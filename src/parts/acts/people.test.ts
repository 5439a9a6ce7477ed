import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleOfLegs } from './people.ts'

const part = { scope: 'part', people: 'part' } as const
const rest = { scope: 'rest', people: 'part' } as const
const land = { scope: 'land', people: 'none' } as const
const partWithAll = { scope: 'part', people: 'all' } as const
const people = { scope: 'people', people: 'part' } as const

test('people go where the act sends them, or where they alone can go', () => {
  const rows = [
    [[{ scope: 'whole', people: 'all' }], ['all']],
    [[{ scope: 'renamed', people: 'all' }], ['all']],
    [
      [part, rest],
      ['part', 'part'],
    ],
    [
      [partWithAll, rest],
      ['all', 'none'],
    ],
    [
      [rest, partWithAll, land],
      ['none', 'all', 'none'],
    ],
    [
      [land, rest],
      ['none', 'all'],
    ],
    [
      [land, land, rest],
      ['none', 'none', 'all'],
    ],
    [
      [land, people, people],
      ['none', 'part', 'part'],
    ],
    [[part], ['part']],
    [[{ scope: 'unknown', people: 'unknown' }], ['unknown']],
  ] as const
  for (const [legs, derived] of rows) assert.deepEqual(peopleOfLegs(legs), derived)
})
