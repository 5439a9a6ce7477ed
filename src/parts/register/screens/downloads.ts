import { apiOf, type Query } from '../../../web/index.ts'
import type { Asked } from './asked.ts'

/** The rows of a table as files: the same question, asked of the API. */
export const downloadsOf = (
  { view, words }: Asked,
  operation: string,
  query: Query,
): readonly { readonly name: string; readonly href: string }[] =>
  (['csv', 'xlsx', 'json'] as const).map((format) => ({
    name: words.lists[format],
    href: apiOf(view, operation, { ...query, format: format === 'json' ? undefined : format }),
  }))
