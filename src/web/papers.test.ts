import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toText } from './html.ts'
import { papersSection } from './papers.ts'
import { createView } from './view.ts'

const view = createView({ language: 'en', path: '/unit/00004', query: {}, today: '2026-09-25', origin: '' })
const textOf = (changedOn: string | null, sheet?: string) => {
  const made = papersSection(view, { changedOn, ...(sheet ? { sheet } : {}) })
  return made === null ? null : toText(made)
}

test('where nothing changed, nothing is said of papers', () => {
  assert.equal(textOf(null), null)
})

test('what the law says carries its tags, and our advice is marked as ours', () => {
  const text = textOf('2025-07-01', '/sheet?from=00001') ?? ''
  assert.match(
    text,
    /stay valid until they expire.*190\/2025\/QH15 · Article 10.*76\/2025\/UBTVQH15 · Article 14/s,
  )
  assert.match(text, /our advice, not a rule/)
  assert.match(text, /href="\/sheet\?from=00001"/)
})

test('of a change no provision was read about, that is said instead', () => {
  const text = textOf('2013-12-27') ?? ''
  assert.match(text, /no provision about papers/)
  assert.doesNotMatch(text, /stay valid/)
})
