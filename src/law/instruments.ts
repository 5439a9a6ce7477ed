import { holdsOn, type IsoDate } from '../kernel/dates.ts'
import { type Citation, LawError, type LegalInstrument, type Point } from './model.ts'

/** Instruments with their points; built from lists, so that tests can plant faults. */
export type LawBook = {
  readonly instruments: readonly LegalInstrument[]
  readonly points: readonly Point[]
  readonly instrument: (number: string) => LegalInstrument
  /** The point a citation means; a citation that does not resolve is an error. */
  readonly point: (citation: Citation) => Point
  readonly isInForce: (number: string, on: IsoDate) => boolean
}

const keyOf = ({ instrument, point }: Citation) => `${instrument}#${point}`

/** Numbered articles of a `listed` instrument that no point speaks for. */
export const unmarkedArticles = (
  instrument: LegalInstrument,
  points: readonly Point[],
): readonly string[] => {
  if (instrument.coverage.kind === 'cited') return []
  const marked = new Set(
    points
      .filter((point) => point.instrument === instrument.number)
      .map((point) => point.point.split('.')[0]),
  )
  return Array.from({ length: instrument.coverage.numbered }, (_, place) => String(place + 1)).filter(
    (article) => !marked.has(article),
  )
}

export const createLawBook = (instruments: readonly LegalInstrument[], points: readonly Point[]): LawBook => {
  const byNumber = new Map(instruments.map((instrument) => [instrument.number, instrument]))
  const byPlace = new Map(points.map((point) => [keyOf(point), point]))
  const instrument = (number: string) => {
    const found = byNumber.get(number)
    if (!found) throw new LawError('unknown-instrument', `the law book has no instrument ${number}`)
    return found
  }
  return {
    instruments,
    points,
    instrument,
    point: (citation) => {
      const whole = instrument(citation.instrument)
      const found = byPlace.get(keyOf(citation))
      if (found) return found
      if (citation.point === '')
        return { ...citation, status: 'procedure', says: whole.title.en, provenance: whole.provenance }
      throw new LawError('unknown-point', `${citation.instrument} has no point ${citation.point} on record`)
    },
    isInForce: (number, on) => {
      const { effectiveOn, until } = instrument(number)
      if (effectiveOn === null)
        throw new LawError('not-in-force', `no source states from when ${number} is in force`)
      return holdsOn({ from: effectiveOn, until }, on)
    },
  }
}

const articleWords = ['Điều', 'khoản', 'điểm']
const sectionWords = ['mục', 'khoản', 'điểm']

/** A citation as a person reads it: `khoản 8 Điều 54, 72/2025/QH15` or `72/2025/QH15, Art. 54.8`. */
export const citationWords = (book: LawBook, citation: Citation, language: 'vi' | 'en'): string => {
  const { sections } = book.instrument(citation.instrument)
  if (citation.point === '') return citation.instrument
  if (language === 'en') return `${citation.instrument}, ${sections ? 'section' : 'Art.'} ${citation.point}`
  const words = sections ? sectionWords : articleWords
  const numbers = citation.point.split('.').slice(0, words.length)
  const place = numbers.map((number, depth) => `${words[depth]} ${number}`).reverse()
  return `${place.join(' ')}, ${citation.instrument}`
}
