/** What a note of the crosswalk says about one origin: how much of it went where. Amounts are exact as written. */
import { matchKey } from '../src/text.ts'

export type Amount = {
  readonly area: number | null
  readonly people: number | null
  /** Written as all of the unit, or all that was left of it. */
  readonly all: boolean
  /** The destination the phrase itself names. */
  readonly into: string | null
}

const words = ['xã', 'phường', 'thị trấn'].map(matchKey)
const unitWord = `(?:${words.join('|')})`
/** Words that may follow a name; any other word belongs to it. */
const follows = [
  'vào',
  'và',
  'để',
  'về',
  'thành',
  'vừa',
  'với',
  'cùng',
  'thuộc',
  'sang',
  'trở',
  'nhập',
  'gồm',
  'còn',
  'sau',
  'điều',
]
  .map((word) => `${matchKey(word)}(?:$| )`)
  .join('|')

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const decimal = (text: string | undefined) =>
  text === undefined ? null : Number(text.replace(/ /g, '').replace('.', '').replace(',', '.'))
const count = (text: string | undefined) => (text === undefined ? null : Number(text.replace(/[.,]/g, '')))

/** The key of a sentence, its signs set apart: a tone must not wander behind a comma. */
export const apart = (sentence: string): string =>
  matchKey(sentence.replace(/(?<!\d)[,;.:()]|[,;.:()](?!\d)/g, ' $& ')).replace(/ +/g, ' ')

/** Amounts that the note takes `of` the unit of this name, in the order of the text. */
export const amountsOf = (note: string, name: string): readonly Amount[] => {
  const text = apart(note.replace(/km²/g, 'km2').replace(/(\d), (?=\d+ km2)/g, '$1,'))
  const of = matchKey('của')
  const pattern = new RegExp(
    `${of} ${unitWord} ${literal(matchKey(name))}(?=$| (?:[,;.:()]|${follows}))`,
    'g',
  )
  const all = matchKey('toàn bộ')
  const left = matchKey('còn lại')
  const result: Amount[] = []
  let last = 0
  for (const hit of text.matchAll(pattern)) {
    const head = text.slice(last, hit.index)
    // The phrase begins after the last other unit or sentence.
    const cut = Math.max(head.lastIndexOf(';'), head.lastIndexOf(` ${of} `), head.lastIndexOf(' . '))
    const phrase = head.slice(cut + 1)
    const area = /(\d[\d.]*(?:,\d+)?) (km2|ha)\b/.exec(phrase)
    const people = new RegExp(`(\\d[\\d.,]*\\d|\\d) (?:${matchKey('người')}|${matchKey('nhân khẩu')})`).exec(
      phrase,
    )
    const rest = text.slice(hit.index + hit[0].length)
    const into = new RegExp(
      `^[ ,]*(?:${matchKey('để')} )?(?:${matchKey('nhập')} )?${matchKey('vào')} ${unitWord} ([^,;.]+?)(?= ${matchKey('và')} | [,;.]|$)`,
    ).exec(rest)
    const size = decimal(area?.[1])
    result.push({
      area: size === null ? null : area?.[2] === 'ha' ? size / 100 : size,
      people: count(people?.[1]),
      all: phrase.includes(all) || phrase.includes(left),
      into: into?.[1] ?? null,
    })
    last = hit.index + hit[0].length
  }
  return result
}

/** Whether a note speaks of a part of some unit at all. */
export const speaksOfParts = (note: string): boolean => /một phần|còn lại|điều chỉnh/i.test(note)
