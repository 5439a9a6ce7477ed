/** The bytes of a download. The newest are kept, as they do not change until the register does. */
import { createHash } from 'node:crypto'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { Result } from '../../../kernel/result.ts'
import { fine } from '../../../kernel/result.ts'
import type { Context } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import { points } from '../operations/points.ts'
import { licence, sourcesOf, titleOf } from './about.ts'
import { csvOf, objectsOf } from './csv.ts'
import { metadataOf } from './csvw.ts'
import { type DataSet, dataSetOf } from './rows.ts'
import { type FileKind, fileOf, type Wanted } from './wanted.ts'
import { workbookOf } from './workbook.ts'

export type DataFile = {
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, hexadecimal. */
  readonly checksum: string
}

/** Bytes of files kept for one register; the oldest leave first. */
const mostKept = 24 * 1_048_576
type Shelf = { readonly files: Map<string, Promise<DataFile>>; bytes: number }
const shelves = new WeakMap<Register, Shelf>()

const shelfOf = (register: Register): Shelf => {
  const known = shelves.get(register)
  if (known) return known
  const made: Shelf = { files: new Map(), bytes: 0 }
  shelves.set(register, made)
  return made
}

const sets = new WeakMap<Register, Map<string, DataSet>>()
const mostSets = 8

/** The rows of a download; the newest few are kept. */
export const keptSet = (register: Register, wanted: Wanted): DataSet => {
  const kept = sets.get(register) ?? new Map<string, DataSet>()
  sets.set(register, kept)
  const name = fileOf(wanted, 'csv')
  const set = kept.get(name) ?? dataSetOf(register, wanted)
  kept.delete(name)
  kept.set(name, set)
  const oldest = kept.keys().next().value
  if (kept.size > mostSets && oldest !== undefined) kept.delete(oldest)
  return set
}

const aboutLines = (register: Register, wanted: Wanted): readonly (readonly [string, string])[] => [
  ['title (vi)', titleOf(wanted, 'vi')],
  ['title (en)', titleOf(wanted, 'en')],
  ['release', register.release.id],
  ['data known to', register.release.dataTo],
  ['licence', licence.id],
  ['licence (vi)', licence.vi],
  ['licence (en)', licence.en],
  ...sourcesOf(register).map(
    ({ title, publisher, asOf }) => ['source', [title, publisher, asOf].join('; ')] as const,
  ),
]

const documentOf = (register: Register, wanted: Wanted): string => {
  const { set: _set, ...asked } = wanted
  const head = {
    title: { vi: titleOf(wanted, 'vi'), en: titleOf(wanted, 'en') },
    set: wanted.set,
    ...asked,
    release: register.release,
    licence: { id: licence.id, url: licence.url, vi: licence.vi, en: licence.en },
    sources: sourcesOf(register).map(({ id, title, publisher, asOf, url }) => ({
      id,
      title,
      publisher,
      asOf,
      ...(url ? { url } : {}),
    })),
    metadata: fileOf(wanted, 'csv-metadata.json'),
  }
  return `${JSON.stringify({ ...head, rows: objectsOf(keptSet(register, wanted)) })}\n`
}

const bytesOf = async (
  register: Register,
  wanted: Wanted,
  kind: Exclude<FileKind, 'geojson'>,
): Promise<Uint8Array> => {
  switch (kind) {
    case 'csv':
      return Buffer.from(csvOf(keptSet(register, wanted)))
    case 'csv-metadata.json':
      return Buffer.from(`${JSON.stringify(metadataOf(register, wanted), null, 2)}\n`)
    case 'json':
      return Buffer.from(documentOf(register, wanted))
    case 'ndjson':
      return Buffer.from(
        objectsOf(keptSet(register, wanted))
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(''),
      )
    case 'xlsx':
      return workbookOf(keptSet(register, wanted), wanted.set, aboutLines(register, wanted))
    default:
      return kind satisfies never
  }
}

const sealed = (bytes: Uint8Array): DataFile => ({
  bytes,
  checksum: createHash('sha256').update(bytes).digest('hex'),
})

const shelved = (register: Register, name: string, make: () => Promise<Uint8Array>): Promise<DataFile> => {
  const shelf = shelfOf(register)
  const known = shelf.files.get(name)
  if (known) {
    shelf.files.delete(name)
    shelf.files.set(name, known)
    return known
  }
  const made = make().then((bytes) => {
    shelf.bytes += bytes.byteLength
    return sealed(bytes)
  })
  shelf.files.set(name, made)
  made.catch(() => shelf.files.delete(name))
  void made.then(() => thinOut(shelf))
  return made
}

const thinOut = async (shelf: Shelf): Promise<void> => {
  for (const [name, file] of shelf.files) {
    if (shelf.bytes <= mostKept || shelf.files.size === 1) return
    shelf.files.delete(name)
    shelf.bytes -= (await file).bytes.byteLength
  }
}

type Asked = {
  readonly wanted: Wanted
  readonly kind: FileKind
  /** The instant at which the register given was known. */
  readonly knownAt?: string | undefined
}

/** The file, or why the register cannot give it. */
export const dataFile = async (
  register: Register,
  { wanted, kind, knownAt }: Asked,
  context: Context,
): Promise<Result<DataFile>> => {
  const name = fileOf(wanted, kind)
  if (kind !== 'geojson') return fine(await shelved(register, name, () => bytesOf(register, wanted, kind)))
  if (!('at' in wanted)) throw new Error('points are of one day')
  const { at, level, within } = wanted
  const given = {
    validAt: at,
    ...(level ? { level } : {}),
    ...(within ? { within } : {}),
    ...(knownAt ? { knownAt } : {}),
  }
  const answer = await perform(points, given, context)
  if (!answer.ok) return answer
  return fine(await shelved(register, name, async () => Buffer.from(`${JSON.stringify(answer.value)}\n`)))
}
