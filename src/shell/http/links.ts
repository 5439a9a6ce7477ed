/** The way to the next page, as a header: also where rows are sent as CSV, which has no place for it. */
import type { Operation } from '../../platform/operation.ts'
import type { Answer } from './answer.ts'
import { isApi } from './data-address.ts'

/** The address of the question with its cursor; of an address of the API only. */
export const withNext = (answer: Answer, { pages }: Operation, value: unknown, url: string): Answer => {
  const next: unknown = pages && isApi(url) ? Reflect.get(Object(value), 'next') : null
  if (typeof next !== 'string') return answer
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const asked = new URLSearchParams(query)
  for (const name of ['cursor', 'after']) asked.delete(name)
  asked.set('after', next)
  return { ...answer, headers: { ...answer.headers, link: `<${path}?${asked}>; rel="next"` } }
}
