/** Strong ETags of answers, and commands that are done only while what they change is as their asker saw it. */
import { hash } from 'node:crypto'
import type { Problem } from '../kernel/problems.ts'
import { type Result, refused } from '../kernel/result.ts'
import { inputProblem } from './input-problems.ts'

/** The tag of an answer's bytes, without quotes and encoding. */
export const etagOf = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'base64url').slice(0, 27)

/** The tag of an answer sent as JSON. */
export const etagOfAnswer = (value: unknown): string => etagOf(JSON.stringify(value))

/** Whether `If-Match` names a tag: strongly, in whichever encoding the answer was sent. A weak tag never matches. */
export const isMatched = (ifMatch: string, etag: string): boolean =>
  ifMatch
    .split(',')
    .map((each) => each.trim())
    .some(
      (each) =>
        each === '*' || (each.replace(/^"(.*?)(?:-br|-gzip)?"$/, '$1') === etag && each.startsWith('"')),
    )

/** Characters of the present state that a refusal shows. */
const mostShown = 100_000

/** Nothing where the answer is still the one that was seen, else a problem that shows what it is now. */
export const whyNotUnchanged = (ifMatch: string, current: unknown): readonly Problem[] => {
  const etag = etagOfAnswer(current)
  if (isMatched(ifMatch, etag)) return []
  const text = JSON.stringify(current)
  return [
    inputProblem('changed-meanwhile', { etag: `"${etag}"`, current: text.length > mostShown ? null : text }),
  ]
}

export const unguarded = (operation: string): Result<never> =>
  refused(inputProblem('not-guarded', { operation }))
