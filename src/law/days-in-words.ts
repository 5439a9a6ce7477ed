/** Days that words name: where each stands, what is said of it, and whether it is only the day of a document. Pure. */
import { type IsoDate, isIsoDate } from '../kernel/dates.ts'

export type DayFound = {
  readonly date: IsoDate
  readonly yearAssumed: boolean
  /** `start`: from that day on; `document`: a text that is named was issued on it; `plain`: nothing is said. */
  readonly said: 'before' | 'until' | 'start' | 'document' | 'plain'
  /** The hour that goes with it, `16:00`. */
  readonly time: string | null
  /** Where it stands in the text. */
  readonly from: number
  readonly until: number
}

export const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const two = (value: number): string => String(value).padStart(2, '0')
export const isoOf = (year: number, month: number, day: number): IsoDate | null => {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isIsoDate(date) ? date : null
}

const months = englishMonths.join('|')
const ordinal = '(?:st|nd|rd|th)?'
/** `day`, `month` and `year` by name; a list of months ("tháng 3, 6, 9") is no day. */
const forms = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g,
  /ngay (?<day>\d{1,2}) thang (?<month>\d{1,2})(?!\d)(?! ?, ?\d)(?:(?:,? nam |[/-])(?<year>\d{4}))?/g,
  /(?<![\d/.-])(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2})(?: ?[/.-] ?(?<year>\d{4}|\d{2}(?!\d)))?(?![\d/])/g,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${months})(?:,? (?<year>\\d{4}))?`, 'g'),
  new RegExp(`(?<month>${months}) (?<day>\\d{1,2})${ordinal}(?!\\d)(?:,? (?<year>\\d{4}))?`, 'g'),
]

/** What stands before a day and says how it is meant; the last one counts. The longer words come first. */
const roles = [
  ['until', /truoc va trong|(?:no|not) later than|at the latest/g],
  ['before', /\b(?:truoc|before|prior to)\b/g],
  ['until', /\b(?:cham nhat|muon nhat|khong (?:cham|muon|qua)|den|het|han (?:cuoi|chot)|by|until|to)\b/g],
  ['start', /\b(?:tu ngay|tu (?=\d)|from|since|ky ngay|ban hanh ngay|issued on|signed on)/g],
] as const

const ofDocument = /\d+[-/]\S*[a-z]\S*(?: (?:cua|by) [^,;.]{1,60})?,?(?: (?:ngay|dated|of))? ?$/
const clock = /(?<!\d)([01]?\d|2[0-4])(?:h| gio|:(?=[0-5]\d))(?: ?([0-5]\d))?(?: ?phut)?/g

const saidIn = (between: string): DayFound['said'] => {
  let [found, at]: [DayFound['said'], number] = ['plain', -1]
  for (const [said, words] of roles)
    for (const { index, 0: word } of between.matchAll(words)) {
      // "trước và trong" holds "trước": the word that ends last, and of those the first of the list.
      const end = index + word.length
      if (end > at) [found, at] = [said, end]
    }
  return found
}

/** The hour next to a day: just before it, or right after it. */
const timeNear = (before: string, after: string): string | null => {
  const near = [...before.slice(-30).matchAll(clock)].at(-1)
  const next = /^[ ,(]*(?:luc |vao |at )?/.exec(after)?.[0].length ?? 0
  const found = near ?? [...after.slice(next, next + 12).matchAll(clock)].find(({ index }) => index === 0)
  return found ? `${two(Number(found[1]))}:${found[2] ?? '00'}` : null
}

type Place = {
  readonly from: number
  readonly until: number
  readonly groups: Record<string, string | undefined>
}

const placesIn = (text: string): readonly Place[] => {
  const all = forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: word, groups = {} }) => ({
      from: index,
      until: index + word.length,
      groups,
    })),
  )
  return all
    .filter((one) => !all.some((other) => other !== one && other.from <= one.from && other.until > one.until))
    .toSorted((one, other) => one.from - other.from)
    .filter((one, place, kept) => place === 0 || one.from >= (kept[place - 1]?.until ?? 0))
}

/** A year of two figures is of this century; without one the next such day after the text is meant. */
const dateOf = (groups: Place['groups'], on: IsoDate) => {
  const { day = '', month = '', year } = groups
  const number = englishMonths.includes(month) ? englishMonths.indexOf(month) + 1 : Number(month)
  if (year !== undefined) {
    const date = isoOf(year.length === 2 ? 2000 + Number(year) : Number(year), number, Number(day))
    return date && { date, yearAssumed: year.length === 2 }
  }
  const first = Number(on.slice(0, 4))
  // A leap day may be four years away, eight around a century.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = isoOf(first + ahead, number, Number(day))
    if (date && date >= on) return { date, yearAssumed: true }
  }
  return null
}

/** All days of a text without accents, in the order in which they stand. */
export const daysIn = (text: string, on: IsoDate): readonly DayFound[] => {
  const places = placesIn(text)
  return places.flatMap(({ from, until, groups }, at) => {
    const found = dateOf(groups, on)
    if (!found) return []
    const before = text.slice(0, from)
    const between =
      before
        .slice(places[at - 1]?.until ?? 0)
        .split(/[;]/)
        .at(-1) ?? ''
    // The word "ngày" is part of a day that is written out.
    const lead = `${between}${text.startsWith('ngay', from) ? 'ngay ' : ''}`
    const said = ofDocument.test(before) ? 'document' : saidIn(lead)
    const end = places[at + 1]?.from ?? text.length
    return [{ ...found, from, until, said, time: timeNear(between, text.slice(until, end)) }]
  })
}
