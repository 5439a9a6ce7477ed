/** What a request carries besides its address: JSON, a form, or files. Nothing is turned into another type. */
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { accessProblem } from '../../platform/access/problems.ts'
import { fileLimitOf } from '../../platform/fields.ts'
import { Upload, uploadLimitOf } from '../../platform/files/upload.ts'
import { inputProblem } from '../../platform/input-problems.ts'
import type { FileInput, Operation } from '../../platform/operation.ts'
import { valueFromText } from '../from-text.ts'
import { fieldNamed } from '../names.ts'
import { shellProblem } from '../problems.ts'
import { identityOf } from './identify.ts'
import { RefusedRequest } from './refusal.ts'

export type Form = {
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly files: Readonly<Record<string, FileInput>>
  /** Laid aside on disk: only of the fields asked for as such. */
  readonly laidAside?: Readonly<Record<string, Upload>>
}

/** The file fields of an operation with their limits. */
export const fileFields = (operation: Operation): readonly (readonly [string, number])[] =>
  Object.entries(operation.input.properties).flatMap(([name, schema]) => {
    const limit = fileLimitOf(schema)
    return limit === null ? [] : [[name, limit] as const]
  })

/** The fields of an operation whose files are laid aside on disk, never held. */
export const uploadFields = (operation: Operation): readonly (readonly [string, number])[] =>
  Object.entries(operation.input.properties).flatMap(([name, schema]) => {
    const limit = uploadLimitOf(schema)
    return limit === null ? [] : [[name, limit] as const]
  })

/** How many bytes a request to the operation may have: its files, and some room for the rest. */
export const bodyLimitOf = (operation: Operation): number =>
  fileFields(operation).reduce((sum, [, limit]) => sum + limit, 1_048_576)

/** Reads a posted form, with or without files. `largest` limits each file, `longest` each text. */
export const readForm = async (
  request: FastifyRequest,
  largest: number,
  longest = 65_536,
  uploads: readonly string[] = [],
): Promise<Form> => {
  if (request.body instanceof URLSearchParams) return { fields: grouped(request.body), files: {} }
  if (!request.isMultipart()) return { fields: {}, files: {} }
  try {
    return await readParts(request, largest, longest, uploads)
  } catch (error) {
    // What is over a limit says so itself; the rest is a form that breaks off.
    if (error instanceof Error && 'statusCode' in error) throw error
    const reason = error instanceof Error ? error.message : 'unreadable form'
    throw new RefusedRequest(shellProblem('malformed-request', { reason }))
  }
}

/** Fields of one form with files. */
export const mostParts = 100

const readParts = async (
  request: FastifyRequest,
  largest: number,
  longest: number,
  uploads: readonly string[],
): Promise<Form> => {
  const fields = new URLSearchParams()
  const files: Record<string, FileInput> = {}
  const laid: Record<string, Upload> = {}
  const sizes = { fileSize: largest, fieldSize: longest }
  const limits = { ...sizes, files: 5, fields: mostParts, parts: mostParts + 5, headerPairs: 50 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.valueTruncated || part.fieldnameTruncated)
        throw new RefusedRequest(shellProblem('too-large', { most: longest }))
      fields.append(part.fieldname, String(part.value))
      continue
    }
    if (uploads.length > 0) {
      const { fieldname: name } = part
      if (!uploads.includes(name))
        throw new RefusedRequest(
          inputProblem('unknown-field', { name, known: [...uploads], meant: null }, { field: name }),
        )
      if (laid[name]) throw new RefusedRequest(repeatedField(name, ['FILE', 'FILE']))
      laid[part.fieldname] = await laidAside(part, request)
      continue
    }
    const bytes = await part.toBuffer()
    if (bytes.byteLength > 0 || part.filename)
      files[part.fieldname] = { name: nameOnly(part.filename), bytes }
  }
  return { fields: grouped(fields), files, laidAside: laid }
}

/** Writes a part to disk as it comes. What nobody takes is let go with the connection. */
const laidAside = async (part: MultipartFile, request: FastifyRequest): Promise<Upload> => {
  const folder = mkdtempSync(join(tmpdir(), 'haicap-upload-'))
  const path = join(folder, 'content')
  try {
    const digest = createHash('sha256')
    part.file.on('data', (piece: Buffer) => digest.update(piece))
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }))
    if (part.file.truncated)
      throw new RefusedRequest(shellProblem('too-large', { most: part.file.bytesRead }))
    const upload = new Upload(nameOnly(part.filename), path, part.file.bytesRead, digest.digest('hex'))
    request.raw.socket.once('close', () => upload.close())
    return upload
  } finally {
    await rm(path, { force: true })
    rmdirSync(folder)
  }
}

/** A file's name as handed in may carry a path, which is nobody's business. */
const nameOnly = (name: string | undefined): string => name?.split(/[\\/]/).at(-1)?.slice(0, 200) || 'upload'

/** In one pass: asking for each name anew would take minutes for a form made to be slow. */
const grouped = (form: URLSearchParams): Readonly<Record<string, readonly string[]>> => {
  const values = new Map<string, string[]>()
  for (const [name, value] of form) {
    const known = values.get(name)
    if (known) known.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries(values)
}

/**
 * The fields of an operation out of names and texts; names that mean nothing are kept, so that they are refused. A
 * field given twice, under whichever of its names, is refused unless it is a list: taking one would be a guess.
 */
export const inputFromTexts = (
  operation: Operation,
  texts: Iterable<readonly [string, readonly string[]]>,
): Readonly<Record<string, unknown>> => {
  // Without a prototype, a field called `__proto__` is one like any other, and refused as such.
  const input: Record<string, unknown> = Object.create(null)
  const texted = new Map<string, readonly string[]>()
  for (const [typed, values] of texts) {
    const field = fieldNamed(operation, typed)
    if (field === null) input[typed] = values.at(-1)
    else texted.set(field, [...(texted.get(field) ?? []), ...values])
  }
  const repeated: Problem[] = []
  for (const [field, values] of texted) {
    const schema = operation.input.properties[field]
    if (schema === undefined) continue
    if (values.length > 1 && !isList(schema)) repeated.push(repeatedField(field, values))
    input[field] = valueFromText(schema, values)
  }
  if (repeated.length > 0) throw new RefusedRequest(...repeated)
  return input
}

const isList = (schema: TSchema): boolean => Reflect.get(schema, 'type') === 'array'

/** That a name takes one value and got several; the first few are named. */
export const repeatedField = (name: string, values: readonly string[]): Problem => {
  const shown = values.slice(0, 3).map((each) => (each.length > 60 ? `${each.slice(0, 57)}...` : each))
  return inputProblem('repeated-field', { name, times: values.length, values: shown }, { field: name })
}

/** The input that a POST carries: JSON as it is, a form by its fields, or one file sent as it is. */
export const inputFromBody = async (
  operation: Operation,
  request: FastifyRequest,
): Promise<Readonly<Record<string, unknown>>> => {
  const files = fileFields(operation)
  const uploads = uploadFields(operation)
  // What is large is not taken from somebody who could not ask anyway.
  if (uploads.length > 0 && operation.access !== 'public' && identityOf(request).actor.kind === 'public')
    throw new RefusedRequest(accessProblem('not-signed-in'))
  const largest = Math.max(0, ...[...files, ...uploads].map(([, limit]) => limit))
  if (request.isMultipart() || request.body instanceof URLSearchParams) {
    const form = await readForm(
      request,
      Math.max(1, largest),
      undefined,
      uploads.map(([name]) => name),
    )
    return {
      ...inputFromTexts(operation, Object.entries(form.fields)),
      ...filesByField(operation, { ...form.files, ...form.laidAside }),
    }
  }
  if (request.body === undefined || request.body === null) return {}
  if (Buffer.isBuffer(request.body)) return oneFile(operation, files, request, request.body)
  if (typeof request.body !== 'object' || Array.isArray(request.body))
    throw new RefusedRequest(
      inputProblem('wrong-form', { name: 'body', value: typeof request.body, expected: 'object' }),
    )
  return byFieldNames(operation, Object.entries(request.body))
}

const filesByField = (operation: Operation, files: Readonly<Record<string, unknown>>) =>
  byFieldNames(operation, Object.entries(files))

const byFieldNames = (operation: Operation, entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(entries.map(([typed, value]) => [fieldNamed(operation, typed) ?? typed, value]))

/** A body that is neither JSON nor a form is the file itself, where the operation takes exactly one. */
const oneFile = (
  operation: Operation,
  files: readonly (readonly [string, number])[],
  request: FastifyRequest,
  bytes: Buffer,
): Readonly<Record<string, unknown>> => {
  const type = request.headers['content-type'] ?? 'unknown'
  const [only, second] = files
  if (!only || second) throw new RefusedRequest(wrongMedia(operation, type))
  const name = /filename="?([^";]+)"?/.exec(request.headers['content-disposition'] ?? '')?.[1]
  return { [only[0]]: { name: nameOnly(name), bytes } satisfies FileInput }
}

const wrongMedia = (operation: Operation, type: string): Problem =>
  shellProblem('wrong-media', {
    type,
    accepted: fileFields(operation).length > 0 ? 'multipart/form-data, application/json' : 'application/json',
  })
