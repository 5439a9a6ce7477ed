/** What a reading came to, in a form that is easy to compare. */
import assert from 'node:assert/strict'
import { wordsOf } from '../../../kernel/problems.ts'
import type { Result } from '../../../kernel/result.ts'
import { type ReadOptions, type ReadText, readText } from '../read-text.ts'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const valueOfResult = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? '' : result.problems.map((problem) => wordsOf(problem, 'en')).join(' '))
  return result.value
}

/** The code of the one problem, without the part's name; its words must exist in both languages. */
export const refusal = (result: Result<unknown>): string => {
  assert.ok(!result.ok, 'was expected to be refused')
  const [problem] = result.problems
  assert.ok(problem)
  for (const language of ['vi', 'en'] as const)
    assert.doesNotMatch(wordsOf(problem, language), /undefined|\[object/)
  return problem.code.replace('documents/', '')
}

export const read = async (bytes: Uint8Array, name = 'act', options: ReadOptions = {}): Promise<ReadText> =>
  valueOfResult(await readText({ name, bytes }, options))

export const refused = async (bytes: Uint8Array, name = 'act', options: ReadOptions = {}): Promise<string> =>
  refusal(await readText({ name, bytes }, options))

export const notes = (text: { readonly notes: readonly { readonly code: string }[] }): readonly string[] =>
  text.notes.map((note) => note.code.replace('documents/', ''))
