import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Type } from 'typebox'
import { codeField, dateField, limitField } from '../../../../platform/fields.ts'
import { parseInput } from '../../../../platform/parse.ts'
import type { Field } from '../../../../platform/workspace/model.ts'
import { vi } from '../words.vi.ts'
import {
  type DraftContent,
  type DraftState,
  type KeptDraft,
  keepDraft,
  newerDraft,
  readDraft,
} from './draft.ts'
import { isRequired, readField, readForm, schemaOf, type Typed } from './schema.ts'

const schema = Type.Object({
  code: codeField({ description: 'Code' }),
  name: Type.Optional(Type.String({ minLength: 2, maxLength: 5, pattern: '^[a-zđ]+$' })),
  on: Type.Optional(dateField()),
  many: Type.Optional(limitField(50)),
  open: Type.Optional(Type.Boolean()),
  tags: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 3 }))),
  kind: Type.Optional(Type.Union([Type.String({ maxLength: 3 }), Type.Null()])),
})
// A cast: what a browser gets of it.
const input = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>
const title = { vi: 'x', en: 'x' }
const fields: readonly Field[] = [
  { name: 'code', title, kind: 'text' },
  { name: 'name', title, kind: 'text' },
  { name: 'on', title, kind: 'day' },
  { name: 'many', title, kind: 'number' },
  { name: 'open', title, kind: 'yes' },
  { name: 'tags', title, kind: 'text' },
  { name: 'kind', title, kind: 'text' },
]
const about = { input, words: vi.form, language: 'vi' as const }
const read = (name: string, typed: Typed) => {
  const field = fields.find((each) => each.name === name)
  assert.ok(field)
  return readField(field, typed, about)
}

test('a field is read by its kind and refused with words that say what to do', () => {
  assert.deepEqual(read('code', ' 00004 '), { value: '00004' })
  assert.deepEqual(read('code', ''), { problem: vi.form.missing })
  assert.deepEqual(read('name', ''), { value: undefined })
  assert.deepEqual(read('name', 'a'), { problem: 'Cần ít nhất 2 ký tự.' })
  assert.deepEqual(read('name', 'abcdef'), { problem: 'Nhiều nhất 5 ký tự.' })
  assert.deepEqual(read('name', 'AB'), { problem: vi.form.pattern })
  assert.deepEqual(read('on', '31/12/2025'), { value: '2025-12-31' })
  assert.deepEqual(read('on', '31/11/2025'), { problem: vi.form.notDay })
  assert.deepEqual(read('many', '51'), { problem: 'Nhiều nhất là 50.' })
  assert.deepEqual(read('many', '1,5'), { problem: vi.form.notWhole })
  assert.deepEqual(read('tags', 'a\n\n b \n'), { value: ['a', 'b'] })
  assert.deepEqual(read('open', false), { value: undefined })
  assert.equal(isRequired(input, 'code'), true)
  assert.equal(schemaOf(input, 'kind').maxLength, 3)
})

test('what a form lets through the operation takes, as far as the schema goes', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abđ 019-/.,A\n'), maxLength: 8 })
  fc.assert(
    fc.property(
      fc.record({ code: text, name: text, on: text, many: text, tags: text, kind: text, open: fc.boolean() }),
      (typed) => {
        const form = readForm(fields, typed, about)
        if (form.ok) assert.ok(parseInput(schema, form.input).ok, JSON.stringify(form.input))
        else assert.ok(form.wrong.length > 0)
      },
    ),
  )
})

test('what was written down is read again, and nothing else is', () => {
  const draft: KeptDraft = { content: { a: 'x', b: true }, savedAt: '2026-01-01T00:00:00Z' }
  assert.deepEqual(readDraft(JSON.stringify(draft)), draft)
  for (const text of [
    null,
    '',
    '{',
    '[]',
    '{"content":{"a":1},"savedAt":"x"}',
    '{"content":null,"savedAt":"x"}',
  ])
    assert.equal(readDraft(text), null, String(text))
  assert.deepEqual(readDraft('{"a":"x"}', 'now'), { content: { a: 'x' }, savedAt: 'now' })
  assert.equal(
    newerDraft(draft, { ...draft, savedAt: '2026-02-01T00:00:00Z' })?.savedAt,
    '2026-02-01T00:00:00Z',
  )
})

/** A server that answers when it is told to, and a browser that keeps. */
const aPlace = () => {
  let here: KeptDraft | null = null
  const calls: { content: DraftContent; answer: (isThere: boolean) => void }[] = []
  const states: DraftState['kind'][] = []
  let dropped = 0
  const write = (draft: KeptDraft | null) => {
    here = draft
  }
  const drop = async () => {
    dropped += 1
  }
  const keeper = keepDraft(
    {
      here: { read: () => here, write },
      find: async () => null,
      now: () => '2026-01-01T00:00:00Z',
      save: (content) =>
        new Promise((done, fail) =>
          calls.push({
            content,
            answer: (isThere) => (isThere ? done({ savedAt: 's' }) : fail(new Error('away'))),
          }),
        ),
      drop,
    },
    (state) => void states.push(state.kind),
  )
  return { keeper, calls, states, here: () => here, dropped: () => dropped }
}

test('what is typed is kept here at once and saved some seconds later, the newest only', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const place = aPlace()
  place.keeper.keep({ a: '1' })
  place.keeper.keep({ a: '2' })
  assert.deepEqual([place.here()?.content, place.calls.length], [{ a: '2' }, 0])
  t.mock.timers.tick(3000)
  assert.deepEqual(
    place.calls.map(({ content }) => content),
    [{ a: '2' }],
  )
  place.calls[0]?.answer(true)
  await Promise.resolve()
  await new Promise(setImmediate)
  assert.equal(place.here(), null)
  assert.deepEqual(place.states, ['saving', 'saved'])
})

test('an older draft never comes after a newer, and what the server did not take is tried again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const place = aPlace()
  place.keeper.keep({ a: '1' })
  t.mock.timers.tick(3000)
  place.keeper.keep({ a: '2' })
  t.mock.timers.tick(3000)
  assert.equal(place.calls.length, 1, 'one after the other')
  place.calls[0]?.answer(false)
  await new Promise(setImmediate)
  assert.deepEqual(place.states, ['saving', 'here'])
  t.mock.timers.tick(10_000)
  assert.deepEqual(
    place.calls.map(({ content }) => content),
    [{ a: '1' }, { a: '2' }],
  )
  assert.deepEqual(place.here()?.content, { a: '2' })
})

test('what was sent is dropped, also when a save was on its way', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const place = aPlace()
  place.keeper.keep({ a: '1' })
  t.mock.timers.tick(3000)
  place.keeper.drop()
  assert.equal(place.dropped(), 0)
  place.calls[0]?.answer(true)
  await new Promise(setImmediate)
  assert.deepEqual([place.dropped(), place.here()], [1, null])
  place.keeper.keep({ a: '2' })
  t.mock.timers.tick(20_000)
  assert.equal(place.calls.length, 1)
})
