/** Which screen stands at an address: `/jobs/:job` at `/jobs/12`. A word in the pattern goes before a named part. */
import type { Screen } from '../../platform/workspace/model.ts'

export type Matched = { readonly screen: Screen; readonly params: Readonly<Record<string, string>> }

const segments = (path: string) => path.split('/').filter((each) => each !== '')

const readable = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const paramsOf = (pattern: readonly string[], given: readonly string[]): Record<string, string> | null => {
  if (pattern.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [at, wanted] of pattern.entries()) {
    const text = readable(given[at] ?? '')
    if (wanted.startsWith(':')) params[wanted.slice(1)] = text
    else if (wanted !== text) return null
  }
  return params
}

/** `path` is below `/work`, as it stands in the address. */
export const matchScreen = (screens: readonly Screen[], path: string): Matched | null => {
  const given = segments(path)
  const matches = screens.flatMap((screen): readonly Matched[] => {
    const params = paramsOf(segments(screen.path), given)
    return params ? [{ screen, params }] : []
  })
  const named = ({ params }: Matched) => Object.keys(params).length
  return matches.toSorted((left, right) => named(left) - named(right))[0] ?? null
}
