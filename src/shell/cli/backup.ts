/** `haicap backup` and `haicap restore`: the database with its log, the contents of files, and keys when asked. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { errorCode, fileReasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { backUp, type Manifest } from '../../platform/database/backup/backup.ts'
import type { Contents } from '../../platform/database/backup/contents.ts'
import { noteBackup } from '../../platform/database/backup/last.ts'
import { restore } from '../../platform/database/backup/restore.ts'
import { type Key, shortestPassphrase } from '../../platform/database/backup/sealed-keys.ts'
import { findDatabase } from '../../platform/database/place.ts'
import { shelfOf } from '../../platform/files/shelves.ts'
import { inputProblem } from '../../platform/input-problems.ts'
import { keyPlaces } from '../../platform/key-places.ts'
import { problem } from '../../platform/problems.ts'
import type { Settings } from '../../platform/settings.ts'
import { shellProblem } from '../problems.ts'
import type { Product } from '../product.ts'
import type { Typed } from './arguments.ts'
import type { Command } from './run.ts'
import { type Told, tell } from './told.ts'

const flags = { valued: ['with-keys'], switches: ['without-files'] } as const

export const backupCommand = ({ settings }: Product, words: readonly string[]): Command => ({
  words,
  takes: 'FILE [--with-keys PASSPHRASE-FILE] [--without-files]',
  flags,
  summary: {
    vi: 'Sao lưu cơ sở dữ liệu và tệp thành một tệp; khóa chỉ khi yêu cầu, niêm phong bằng cụm mật khẩu',
    en: 'Backs database and files up into one file; keys only when asked, sealed with a passphrase',
  },
  run: async (typed, face, io) => {
    const file = oneFile(typed)
    if (!file.ok) return file
    const passphrase = passphraseOf(typed)
    if (!passphrase.ok) return passphrase
    const keys = passphrase.value === null ? fine([]) : keysThere(settings)
    if (!keys.ok) return keys
    const place = await findDatabase(settings)
    if (!place.ok) return place
    const contents = contentsOf(settings, typed)
    const saved = await backUp(place.value.address, file.value, new Date().toISOString(), {
      ...(contents ? { contents } : {}),
      ...(passphrase.value === null ? {} : { keys: { keys: keys.value, passphrase: passphrase.value } }),
    })
    if (!saved.ok) return saved
    noteBackup(settings.data, { madeAt: saved.value.madeAt, file: resolve(file.value) })
    const broken = saved.value.files?.broken ?? []
    return tell(
      io,
      face.json,
      { ...counted(file.value, saved.value), missingFiles: broken, keys: saved.value.keys?.names ?? [] },
      broken.length > 0 ? 1 : 0,
    )
  },
})

export const restoreCommand = ({ settings, migrations }: Product, words: readonly string[]): Command => ({
  words,
  takes: 'FILE [--with-keys PASSPHRASE-FILE] [--without-files]',
  flags,
  summary: {
    vi: 'Phục hồi từ tệp sao lưu vào cơ sở dữ liệu trống; kiểm tra toàn bộ trước khi ghi gì',
    en: 'Restores a backup into an empty database; all of it is checked before anything is written',
  },
  run: async (typed, face, io) => {
    const file = oneFile(typed)
    if (!file.ok) return file
    const passphrase = passphraseOf(typed)
    if (!passphrase.ok) return passphrase
    const place = await findDatabase(settings)
    if (!place.ok) return place
    const contents = contentsOf(settings, typed)
    const restored = await restore(place.value.address, file.value, migrations, {
      ...(contents ? { contents } : {}),
      ...(passphrase.value === null
        ? {}
        : { keys: { places: keyPlaces(settings), passphrase: passphrase.value } }),
    })
    if (!restored.ok) return restored
    const { manifest, files, keys } = restored.value
    return tell(io, face.json, {
      ...counted(file.value, manifest),
      files,
      missingFiles: manifest.files?.broken ?? [],
      keys,
      keysLeft: (manifest.keys?.names ?? []).filter((name) => !keys.includes(name)),
    })
  },
})

const oneFile = ({ words: [file, ...more] }: Typed): Result<string> => {
  if (file === undefined) return refused(inputProblem('missing-field', { name: 'FILE' }))
  return more.length > 0
    ? refused(shellProblem('too-many-words', { word: more[0] ?? '', most: 1 }))
    : fine(file)
}

/** The first line of the file that `--with-keys` names, `-` for what is piped in; null without it. */
const passphraseOf = ({ flags: given }: Typed): Result<string | null> => {
  const path = given.get('with-keys')?.at(-1)
  if (path === undefined) return fine(null)
  try {
    const text = readFileSync(path === '-' ? 0 : path, 'utf8').split(/\r?\n/)[0] ?? ''
    return [...text].length < shortestPassphrase
      ? refused(problem('weak-passphrase', { least: shortestPassphrase }, { field: 'with-keys' }))
      : fine(text)
  } catch (error) {
    return refused(
      inputProblem('file-unreadable', { file: path, reason: fileReasonOf(error) }, { field: 'with-keys' }),
    )
  }
}

const keysThere = (settings: Settings): Result<readonly Key[]> => {
  const keys: Key[] = []
  for (const [name, path] of keyPlaces(settings))
    try {
      keys.push({ name, bytes: readFileSync(path) })
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return refused(problem('no-key', { path }))
      return refused(inputProblem('file-unreadable', { file: path, reason: fileReasonOf(error) }))
    }
  return fine(keys)
}

/** Contents in S3 are listed only: the bucket has copies of its own. */
const contentsOf = ({ data, s3 }: Settings, { flags: given }: Typed): Contents | null => {
  const place = given.has('without-files') ? null : shelfOf({ data })
  return place && { ...place, carried: s3 === null }
}

const counted = (file: string, { madeAt, tables, files }: Manifest): Told => ({
  file,
  madeAt,
  tables: tables.length,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  files: files?.count ?? 0,
  filesCarried: files?.carried ?? false,
})
