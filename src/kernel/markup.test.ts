import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { escapeHtml, escapeXml, unescapeHtml } from './markup.ts'

test('no sign of markup is left of a text, and the text comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'a', 'ã', ';', '#39') }),
      (text) => {
        const markup = escapeHtml(text)
        assert.doesNotMatch(markup, /[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
        assert.equal(unescapeHtml(markup), text)
      },
    ),
  )
})

test('XML gets no sign that it cannot hold, and keeps line ends and tabs', () => {
  assert.equal(
    escapeXml('<a b="c">&\u0000\u000b\ud800\uffff\t\n\r'),
    '&lt;a b=&quot;c&quot;&gt;&amp;\ufffd\t\n\r',
  )
})
