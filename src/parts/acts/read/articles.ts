/** Where articles, clauses and points begin and end. Numbers count as headings only where they can be ones. */
import type { Place } from '../../../kernel/findings.ts'

export type Article = {
  readonly number: string
  readonly title: string
  readonly place: Place
  readonly start: number
  readonly end: number
}

export type Clause = {
  readonly article: string
  /** `4`, `4a` for a point, or null where an article has no numbered clauses. */
  readonly number: string | null
  readonly start: number
  readonly end: number
}

const heading = /(^|[.;:]\s*|\n)Điều\s*(\d{1,3})\s*[.:]\s*(?=\p{L})/gu

/** Articles in order. One inside a line counts only if it is the next in sequence. */
export const articlesOf = (text: string): Article[] => {
  const starts: { number: string; start: number; body: number }[] = []
  for (const match of text.matchAll(heading)) {
    const [whole, before = '', number = ''] = match
    const atLineStart = before === '' || before === '\n'
    const next = Number(starts.at(-1)?.number ?? 0) + 1
    if (!atLineStart && Number(number) !== next) continue
    starts.push({ number, start: match.index + before.length, body: match.index + whole.length })
  }
  return starts.map(({ number, start, body }, at) => {
    const end = starts[at + 1]?.start ?? text.length
    const lineEnd = text.indexOf('\n', body)
    const title = text.slice(body, Math.min(end, lineEnd < 0 ? end : lineEnd)).trim()
    return { number, title, place: { article: number, start, end }, start, end }
  })
}

const verbs =
  '(?:Sắp|Săp|Sáp|Nhập|Đổi|Sau|Thành lập|Chuyển|Giữ|Điều chỉnh|Giải thể|Hợp nhất|Chia|Tách|Trên|Toàn bộ|Một phần)'
const clauseNumber = new RegExp(
  `(^|\\n|[.;:,]\\s*|\\s)(\\d{1,3})\\s?(?:[.)]\\s*(?=\\p{L})|(?=${verbs}))`,
  'gu',
)
const startsWithVerb = new RegExp(`^${verbs}`, 'u')
const pointLetter = /(^|\n|[.;:]\s*)([a-zđ])\)\s*(?=\p{Lu})/gu

const pointsOf = (text: string, clause: Clause): Clause[] => {
  const starts = [...text.slice(clause.start, clause.end).matchAll(pointLetter)].map((match) => ({
    letter: match[2] ?? '',
    start: clause.start + match.index + match[0].length,
    mark: clause.start + match.index,
  }))
  if (starts.length === 0) return [clause]
  return starts.map(({ letter, start }, at) => ({
    article: clause.article,
    number: `${clause.number ?? ''}${letter}`,
    start,
    end: starts[at + 1]?.mark ?? clause.end,
  }))
}

/**
 * Clauses of an article. A number opens a clause at the start of a line, or inside one when it is the next in
 * sequence and a verb of arrangement follows: names such as `Đam Rông 3` end in numbers too.
 */
export const clausesOf = (text: string, article: Article): Clause[] => {
  // The number of the article itself is none of its clauses, though a verb of arrangement may follow it.
  const from = bodyOf(article).start
  const body = text.slice(from, article.end)
  const starts: { number: string; start: number; mark: number }[] = []
  for (const match of body.matchAll(clauseNumber)) {
    const [whole, before = '', number = ''] = match
    const start = match.index + whole.length
    const atLineStart = before === '' || before === '\n'
    const isNext = Number(number) === Number(starts.at(-1)?.number ?? 0) + 1
    const hasVerb = startsWithVerb.test(body.slice(start, start + 12))
    if (!(atLineStart ? isNext || hasVerb : hasVerb && (isNext || /[.;]/.test(before)))) continue
    starts.push({ number, start: from + start, mark: from + match.index + before.length })
  }
  if (starts.length === 0)
    return pointsOf(text, { article: article.number, number: null, ...bodyOf(article) })
  return starts.flatMap(({ number, start }, at) =>
    pointsOf(text, {
      article: article.number,
      number,
      start,
      end: starts[at + 1]?.mark ?? article.end,
    }),
  )
}

const bodyOf = (article: Article) => ({
  start: Math.min(article.end, article.start + `Điều ${article.number}. `.length),
  end: article.end,
})
