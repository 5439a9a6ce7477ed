/** Points of the matrix's texts as quiet tags, with what the matrix or the law book knows of the text. */
import { type Citation, law } from '../../../law/index.ts'
import { type Content, citation, dateText, type Html, html } from '../../../web/index.ts'
import { holderWords, inLanguage } from '../words.ts'
import { type Asked, bodyNames } from './asked.ts'

const textOf = ({ matrix, view: { language } }: Asked, number: string) => {
  const own = matrix.instrumentByNumber.get(number)
  if (own)
    return {
      title: inLanguage(own.title, language),
      issuer: holderWords(own.issuer, 'vi', bodyNames),
      issuedOn: own.issuedOn ?? undefined,
      effectiveOn: own.from ?? undefined,
    }
  const known = law.instruments.find((one) => one.number === number)
  return known
    ? {
        title: known.title.vi,
        issuer: known.issuer,
        issuedOn: known.issuedOn,
        effectiveOn: known.effectiveOn ?? undefined,
      }
    : undefined
}

/** `146/2025/NĐ-CP · Điều 31 khoản 13`; a point that is no article stands as the source printed it. */
export const cited = (asked: Asked, { instrument, point }: Citation, why?: Content): Html => {
  const { view } = asked
  const [article, clause, letter] = /^\d/.test(point) ? point.split('.') : []
  const text = textOf(asked, instrument)
  const place = letter ? `${clause} ${view.language === 'vi' ? 'điểm' : 'point'} ${letter}` : clause
  return citation(
    view,
    { instrument, article: article ?? null, clause: place ?? null, ...(text ? { text } : {}) },
    point !== '' && article === undefined ? html`${point}${why ? html`. ${why}` : null}` : why,
  )
}

/** "từ ngày 01/07/2025 đến hết ngày 28/02/2027": the last day is said, not the first without. */
export const lifeWords = ({ view, words }: Asked, from: string | null, last: string | null): string =>
  `${from === null ? words.answer.sinceUnknown : words.answer.from(dateText(view, from))}${last === null ? `, ${words.answer.noEnd}` : ` ${words.answer.until(dateText(view, last))}`}`
