/** Calendars as RFC 5545 writes them. Pure. */

export type CalendarItem = {
  readonly uid: string
  /** `task`: owed by the day; `event`: takes place from the day to the last one. */
  readonly kind: 'task' | 'event'
  readonly summary: string
  readonly description?: string
  readonly url?: string
  readonly on: string
  /** The last day of an event. */
  readonly until?: string
  /** A task that is done, at this instant. */
  readonly doneAt?: string
}

/** Text values: backslash, semicolon, comma and line ends are escaped, other control signs left out (3.3.11). */
const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const most = 75

/** A line of at most 75 octets; what is longer goes on in lines that begin with a space (3.1). No sign is cut. */
const folded = (line: string): string => {
  const pieces: string[] = []
  let [piece, octets] = ['', 0]
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > most) {
      pieces.push(piece)
      ;[piece, octets] = ['', 1]
    }
    piece += sign
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

const dayText = (day: string): string => day.replaceAll('-', '')
const instantText = (instant: string): string =>
  `${new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** An all-day event for tasks too: calendars that subscribe to an address show no VTODO. */
const linesOf = (item: CalendarItem, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(item.uid)}`,
  `DTSTAMP:${instantText(stamp)}`,
  `DTSTART;VALUE=DATE:${dayText(item.on)}`,
  // The end is the first day after it (3.6.1).
  `DTEND;VALUE=DATE:${dayText(nextDay(item.until ?? item.on))}`,
  'TRANSP:TRANSPARENT',
  `SUMMARY:${item.doneAt ? '✓ ' : ''}${escaped(item.summary)}`,
  ...(item.description ? [`DESCRIPTION:${escaped(item.description)}`] : []),
  // A URI stands as it is; one with a sign that ends a line is none.
  ...(item.url && /^\S+$/.test(item.url) ? [`URL:${item.url}`] : []),
  `CATEGORIES:${item.kind === 'task' ? 'DUE' : 'EVENT'}`,
  'END:VEVENT',
]

/** The zone that all days are of: a calendar without items needs a component too (3.4). It knows no summer time. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The calendar as one text; the same items at the same instant give the same text. */
export const calendarText = (name: string, items: readonly CalendarItem[], stamp: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//haicap//haicap//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...zone,
    ...items.flatMap((item) => linesOf(item, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
