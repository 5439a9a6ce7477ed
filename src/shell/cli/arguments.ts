/** What was typed, as input of an operation: words by position, `--name value`, `--name=value`, `--flag`, `--no-flag`. */
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { TSchema } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { fileReasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { fileLimitOf, isDirectory } from '../../platform/fields.ts'
import { inputProblem } from '../../platform/input-problems.ts'
import type { FileInput, Operation } from '../../platform/operation.ts'
import { nearest } from '../../platform/parse.ts'
import { formats, isFormat } from '../formats.ts'
import { valueFromText } from '../from-text.ts'
import { fieldNamed, reservedNames, typedNames } from '../names.ts'
import { shellProblem } from '../problems.ts'

export type Typed = {
  readonly words: readonly string[]
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/** What the command line itself understands, whatever the command; texts as they were typed. */
export type Face = {
  readonly help: boolean
  readonly json: boolean
  readonly lang: string | null
  readonly format: string | null
  readonly out: string | null
  /** By which a command told again is known: it is done once. */
  readonly idempotencyKey: string | null
}

const switches: Readonly<Record<string, 'help' | 'json'>> = {
  '--help': 'help',
  '-h': 'help',
  '--json': 'json',
}
const valued = /^--(lang|format|out|idempotency-key)(?:=(.*))?$/s

/** Takes the words of the command line itself out of what was typed, wherever they stand. */
export const takeFace = (
  typed: readonly string[],
): { readonly face: Face; readonly rest: readonly string[]; readonly problems: readonly Problem[] } => {
  const found: Record<string, string> = {}
  const rest: string[] = []
  const problems: Problem[] = []
  for (let at = 0; at < typed.length; at++) {
    const each = typed[at] ?? ''
    if (each === '--') {
      rest.push(...typed.slice(at))
      break
    }
    const [, name, inline] = valued.exec(each) ?? []
    const value = inline ?? typed[at + 1]
    if (switches[each]) found[switches[each]] = 'yes'
    else if (name === undefined) rest.push(each)
    else if (value === undefined || value === '')
      problems.push(shellProblem('missing-value', { name }, { field: name }))
    else {
      found[name] = value
      if (inline === undefined) at++
    }
  }
  const { lang = null, format = null, out = null, 'idempotency-key': idempotencyKey = null } = found
  const asked = { help: 'help' in found, json: 'json' in found }
  const face = { ...asked, lang, format, out, idempotencyKey }
  return { face, rest, problems }
}

/** What is wrong with the language, or with the form for an answer that has rows or has none. */
export const whyNotFace = ({ lang, format, out }: Face, hasTable: boolean): readonly Problem[] => [
  ...(lang === null || lang === 'vi' || lang === 'en'
    ? []
    : [shellProblem('no-such-language', { language: lang })]),
  ...(format === null || format === 'json' || (isFormat(format) && hasTable)
    ? []
    : [
        shellProblem('no-such-format', {
          format,
          known: hasTable ? Object.keys(formats).join(', ') : 'json',
        }),
      ]),
  ...(format === 'xlsx' && hasTable && out === null ? [shellProblem('needs-out')] : []),
]

/** Splits what was typed. `isSwitch` says which names take no value, `isKnown` which there are at all. */
export const splitTyped = (
  typed: readonly string[],
  { isSwitch, isKnown }: Record<'isSwitch' | 'isKnown', (name: string) => boolean>,
): Result<Typed> => {
  const words: string[] = []
  const flags = new Map<string, string[]>()
  const problems: Problem[] = []
  const put = (name: string, value: string) => flags.set(name, [...(flags.get(name) ?? []), value])
  for (let at = 0; at < typed.length; at++) {
    const each = typed[at] ?? ''
    if (each === '--') {
      words.push(...typed.slice(at + 1))
      break
    }
    if (!each.startsWith('--')) words.push(each)
    else if (each.includes('=')) put(each.slice(2, each.indexOf('=')), each.slice(each.indexOf('=') + 1))
    else {
      const name = each.slice(2)
      const next = typed[at + 1]
      if (isSwitch(name)) put(name, 'true')
      else if (name.startsWith('no-') && isSwitch(name.slice(3))) put(name.slice(3), 'false')
      else if (next === undefined || next.startsWith('--')) {
        // A name nobody knows is refused as such, not asked for a value.
        if (isKnown(name)) problems.push(shellProblem('missing-value', { name }, { field: name }))
        else put(name, '')
      } else {
        put(name, next)
        at++
      }
    }
  }
  return problems.length > 0 ? refused(...problems) : fine({ words, flags })
}

/** Asks for all pages of an answer, put together; of an operation without pages it may be a field. */
export const everyPage = 'all'

/** Which typed names an operation has, and which of them are yes-or-no fields. */
export const namesOf = (operation: Operation): Parameters<typeof splitTyped>[1] => ({
  isKnown: (name) => fieldNamed(operation, name) !== null,
  isSwitch: (name) => {
    if (name === everyPage) return operation.pages !== undefined || fieldNamed(operation, name) !== null
    const field = fieldNamed(operation, name)
    const schema: unknown = field ? operation.input.properties[field] : null
    return Reflect.get(Object(schema), 'type') === 'boolean'
  },
})

/** The input that the words and flags mean, or everything wrong with them. */
export const inputFromTyped = (
  operation: Operation,
  { words, flags }: Typed,
): Result<Readonly<Record<string, unknown>>> => {
  const positional = operation.positional ?? []
  const problems: Problem[] = []
  const texts = new Map<string, readonly string[]>()
  const last = positional.at(-1)
  const takesMany =
    last !== undefined && Reflect.get(operation.input.properties[last] ?? {}, 'type') === 'array'
  for (const [at, word] of words.entries()) {
    const field = positional[at] ?? (takesMany ? last : undefined)
    if (field) texts.set(field, [...(texts.get(field) ?? []), word])
    else problems.push(shellProblem('too-many-words', { word, most: positional.length }))
  }
  for (const [name, values] of flags) {
    const field = fieldNamed(operation, name)
    if (field) texts.set(field, values)
    else {
      const fields = Object.keys(operation.input.properties)
      problems.push(
        unknownFlag(
          name,
          fields.flatMap((each) => typedNames(operation, each)),
        ),
      )
    }
  }
  const input: Record<string, unknown> = {}
  for (const [field, values] of texts) {
    const value = given(operation.input.properties[field] ?? {}, field, values)
    if (value.ok) input[field] = value.value
    else problems.push(...value.problems)
  }
  return problems.length > 0 ? refused(...problems) : fine(input)
}

/** A name that the command does not have; the words of the command line itself may be meant too. */
export const unknownFlag = (name: string, own: readonly string[]): Problem => {
  const known = [...own, ...reservedNames.filter((each) => !own.includes(each))]
  const meant = nearest(name, known)
  const details = { name: `--${name}`, known: known.map((each) => `--${each}`), meant: meant && `--${meant}` }
  return inputProblem('unknown-field', details, { field: name })
}

const given = (schema: TSchema, field: string, values: readonly string[]): Result<unknown> => {
  const most = fileLimitOf(schema)
  if (most !== null) return readInput(values.at(-1) ?? '', field, most)
  if (isDirectory(schema)) return directoryAt(values.at(-1) ?? '', field)
  return fine(valueFromText(schema, values))
}

/** The file at a path, `-` for what is piped in. Its size is looked at before it is read. */
const readInput = (path: string, field: string, most: number): Result<FileInput> => {
  try {
    if (path === '-') return fine({ name: 'stdin', bytes: readFileSync(0) })
    const found = statSync(path)
    const { size } = found
    if (found.isDirectory())
      return refused(inputProblem('file-unreadable', { file: path, reason: 'EISDIR' }, { field }))
    if (size > most)
      return refused(inputProblem('file-too-large', { file: path, bytes: size, most }, { field }))
    return fine({ name: basename(path), bytes: readFileSync(path) })
  } catch (error) {
    return refused(inputProblem('file-unreadable', { file: path, reason: fileReasonOf(error) }, { field }))
  }
}

const directoryAt = (path: string, field: string): Result<string> => {
  try {
    if (statSync(path).isDirectory()) return fine(resolve(path))
    return refused(inputProblem('file-unreadable', { file: path, reason: 'ENOTDIR' }, { field }))
  } catch (error) {
    return refused(inputProblem('file-unreadable', { file: path, reason: fileReasonOf(error) }, { field }))
  }
}

/** The short name of a system error: `ENOENT`. */
