import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toText } from './html.ts'
import { qrCode } from './qr.ts'

/** Dark modules of a drawing, as `x y`. */
const darkOf = (text: string) =>
  new Set([...toText(qrCode(text, 'x')).matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => `${x} ${y}`))

test('the three corners that readers look for are there, with quiet room around', () => {
  const svg = toText(qrCode('https://example.org/sheet/check?code=82RDB', 'Mã QR'))
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const dark = darkOf('https://example.org/sheet/check?code=82RDB')
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    for (let y = 0; y < 7; y++)
      for (let x = 0; x < 7; x++) {
        const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
        assert.equal(dark.has(`${left + x} ${top + y}`), ring !== 2, `${left + x} ${top + y}`)
      }
  for (const place of dark)
    assert.ok(
      place.split(' ').every((each) => Number(each) >= 4 && Number(each) < size - 4),
      place,
    )
})

test('another text is another code, and the label is read aloud', () => {
  assert.notDeepEqual(darkOf('a'), darkOf('b'))
  assert.match(toText(qrCode('a', 'Mã <QR>')), /aria-label="Mã &lt;QR&gt;"/)
})
