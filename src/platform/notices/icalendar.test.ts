import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarItem, calendarText } from './icalendar.ts'

const stamp = '2026-01-15T03:00:00.000Z'

/** Reads a calendar by the rules of RFC 5545: unfolds, splits, opens and closes, unescapes. Throws on what is none. */
const readCalendar = (text: string) => {
  assert.ok(text.endsWith('\r\n'))
  const raw = text.slice(0, -2).split('\r\n')
  for (const line of raw) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`)
    assert.doesNotMatch(line, /[\r\n]/)
    assert.ok(line.isWellFormed())
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  const open: string[] = []
  const found: Record<string, string>[] = []
  for (const line of lines) {
    const parts = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line)
    assert.ok(parts, `no content line: ${line}`)
    const [, name = '', , value = ''] = parts
    if (name === 'BEGIN') {
      open.push(value)
      if (open.length === 2 && value !== 'VTIMEZONE') found.push({ component: value })
    } else if (name === 'END') assert.equal(open.pop(), value)
    else if (open.length > 1 && !open.includes('VTIMEZONE')) {
      const last = found.at(-1) ?? {}
      assert.ok(!(name in last), `${name} twice`)
      last[name] = value
    }
  }
  assert.deepEqual(open, [])
  return found
}
const unescaped = (text: string) => text.replaceAll(/\\(.)/g, (_all, sign) => (sign === 'n' ? '\n' : sign))

test('a task says by which day it is owed, an event from when to when', () => {
  const text = calendarText(
    'Lịch',
    [
      {
        uid: 'a@x',
        kind: 'task',
        summary: 'Báo cáo; gửi, "ngay"',
        on: '2026-02-28',
        url: 'https://x.example/a',
      },
      { uid: 'b@x', kind: 'event', summary: 'Họp', on: '2026-12-30', until: '2026-12-31' },
      { uid: 'c@x', kind: 'task', summary: 'Xong', on: '2026-01-01', doneAt: '2026-01-01T02:03:04.567Z' },
    ],
    stamp,
  )
  const [task, event, done] = readCalendar(text)
  // Calendars that subscribe show no VTODO, so what is owed stands on its day as an event.
  assert.deepEqual(task, {
    component: 'VEVENT',
    UID: 'a@x',
    DTSTAMP: '20260115T030000Z',
    DTSTART: '20260228',
    DTEND: '20260301',
    TRANSP: 'TRANSPARENT',
    SUMMARY: 'Báo cáo\\; gửi\\, "ngay"',
    URL: 'https://x.example/a',
    CATEGORIES: 'DUE',
  })
  assert.deepEqual(
    [event?.DTSTART, event?.DTEND],
    ['20261230', '20270101'],
    'the end is the day after the last',
  )
  assert.equal(done?.SUMMARY, '✓ Xong')
})

test('a calendar without items has its zone, as a calendar needs a component', () => {
  const text = calendarText('Lịch', [], stamp)
  assert.deepEqual(readCalendar(text), [])
  assert.match(text, /BEGIN:VTIMEZONE\r\nTZID:Asia\/Ho_Chi_Minh\r\n/)
})

test('whatever people wrote comes back, and breaks no line', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const item: CalendarItem = {
        uid: 'x',
        kind: 'task',
        summary: `s${summary}`,
        description: `d${description}`,
        on: '2026-01-01',
      }
      const [found] = readCalendar(calendarText('x', [item], stamp))
      const plain = (text: string) =>
        text
          .normalize('NFC')
          .replaceAll(/\r\n|\r/g, '\n')
          .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      assert.equal(unescaped(found?.SUMMARY ?? ''), plain(`s${summary}`))
      assert.equal(unescaped(found?.DESCRIPTION ?? ''), plain(`d${description}`))
    }),
  )
})

test('words of somebody cannot add a line of their own', () => {
  const evil = 'x\r\nEND:VTODO\r\nBEGIN:VEVENT'
  const found = readCalendar(
    calendarText(evil, [{ uid: evil, kind: 'task', summary: evil, url: evil, on: '2026-01-01' }], stamp),
  )
  assert.equal(found.length, 1)
  assert.equal(found[0]?.URL, undefined)
})
