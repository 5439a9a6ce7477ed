import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { escapeHtml } from '../kernel/markup.ts'
import { html, isEmpty, joined, raw, toText } from './html.ts'

test('what stands in a hole is escaped', () => {
  const name = `<script>alert("1") & 'x'</script>`
  assert.equal(
    toText(html`<b title="${name}">${name}</b>`),
    `<b title="${escapeHtml(name)}">${escapeHtml(name)}</b>`,
  )
  assert.ok(!toText(html`${name}`).includes('<'))
})

test('html within html stays as it is, lists are joined, absent things write nothing', () => {
  const items = ['một', 'hai'].map((word) => html`<li>${word}</li>`)
  assert.equal(
    toText(html`<ul>${items}${null}${undefined}${false}</ul>${0}`),
    '<ul><li>một</li><li>hai</li></ul>0',
  )
})

test('no text can open a tag, leave an attribute or start an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const page = toText(html`<i class="${text}">${text}</i>`)
      const inner = page.slice('<i class="'.length, -'</i>'.length)
      assert.equal(inner.replace('">', '').match(/[<>"']/), null)
      assert.ok(!/&(?!amp;|lt;|gt;|quot;|#39;)/.test(inner))
    }),
  )
})

test('an object that only looks like html is not taken for it', () => {
  // The cast stands for a value from parsed JSON, which the types would not allow here.
  const forged = JSON.parse('{"html":"<script>"}') as unknown as string[]
  assert.throws(() => toText(html`${forged}`))
})

test('joined leaves out what is empty', () => {
  assert.equal(toText(joined(['a', null, '', raw('<b>c</b>')], ' · ')), 'a · <b>c</b>')
  assert.ok(isEmpty([null, '', []]))
})
