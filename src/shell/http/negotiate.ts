/** In which language and form an answer is wanted. */
import type { Language, Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { type Format, formats, isFormat } from '../formats.ts'
import { shellProblem } from '../problems.ts'

export const isLanguage = (text: string): text is Language => text === 'vi' || text === 'en'

/** The first of Vietnamese and English that `Accept-Language` prefers; Vietnamese otherwise. */
export const languageOf = (header: string | undefined): Language => {
  const wishes = (header ?? '').split(',').map((wish, at) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
    const weight = Number(
      parameters
        .find((each) => each.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? '1',
    )
    return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0, at }
  })
  const best = wishes
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((left, right) => right.weight - left.weight || left.at - right.at)[0]
  return best && isLanguage(best.language) ? best.language : 'vi'
}

export type Wanted = {
  readonly language: Language
  readonly format: Format
  /** JSON was asked for in so many words; else an answer that is a file is sent as that file. */
  readonly jsonAsked: boolean
}

/** `?lang=` and `?format=` decide over the headers; a form this operation has not is a problem. */
export const negotiate = (
  query: URLSearchParams,
  headers: { readonly accept?: string | undefined; readonly 'accept-language'?: string | undefined },
  hasTable: boolean,
): Result<Wanted> => {
  const [lang, format] = [query.get('lang'), query.get('format')]
  const problems: Problem[] = []
  if (lang !== null && !isLanguage(lang))
    problems.push(shellProblem('no-such-language', { language: lang }, { field: 'lang' }))
  if (format !== null && !(isFormat(format) && (format === 'json' || hasTable))) {
    const known = hasTable ? Object.keys(formats).join(', ') : 'json'
    problems.push(shellProblem('no-such-format', { format, known }, { field: 'format' }))
  }
  if (problems.length > 0) return refused(...problems)
  return fine({
    language: lang !== null && isLanguage(lang) ? lang : languageOf(headers['accept-language']),
    format: format !== null && isFormat(format) ? format : formatAccepted(headers.accept, hasTable),
    jsonAsked: format === 'json' || (headers.accept?.includes('application/json') ?? false),
  })
}

/** The first type in `Accept` that we can answer with; JSON otherwise. */
const formatAccepted = (accept: string | undefined, hasTable: boolean): Format => {
  if (!hasTable || accept === undefined) return 'json'
  for (const each of accept.split(',')) {
    const type = each.split(';')[0]?.trim()
    const format = (['json', 'csv', 'ndjson', 'xlsx'] as const).find(
      (one) => formats[one].split(';')[0] === type,
    )
    if (format || type === '*/*') return format ?? 'json'
  }
  return 'json'
}
