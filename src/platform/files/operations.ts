/** What can be asked of files: taken in, given out, told about. Holding and deleting stand in `custody.ts`. */
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Type } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { errorCode } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { actorKey } from '../access/actor.ts'
import { type AccessRule, wholeCountry } from '../access/model.ts'
import { unitNamed } from '../calendar/known.ts'
import { choiceField, codeField, dateField, pathField, textField } from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import { type Context, defineOperation } from '../operation.ts'
import { FileAnswer, findFile, mediaTypeOf, shownFile, touchedFile, whereFile } from './answers.ts'
import { checkedAgainst, WrongContent } from './checked.ts'
import { type KeptFile, retentions } from './model.ts'
import { fileProblem } from './problems.ts'
import { whyNotRetain } from './rules.ts'
import { whyNotScanned } from './scan.ts'
import { whyNotSecretFile } from './secret-content.ts'
import type { Taken } from './shelf.ts'
import { shelfOf } from './shelves.ts'
import { addFile, lockContent } from './store.ts'
import { TooLarge, takeIn } from './take-in.ts'
import { opened, Upload, uploadField } from './upload.ts'

/** Bytes of the largest file: two gibibytes. */
const mostBytes = 2 ** 31

const writers: AccessRule = {
  roles: [
    'administrator',
    'central',
    'province',
    'commune',
    'service-centre',
    'archivist',
    'planner',
    'client',
  ],
}
export const fileReaders: AccessRule = {
  roles: [...(writers.roles === 'signed-in' ? [] : writers.roles), 'inspector', 'reader'],
}

/** A full disk and a file too large are told; anything else is our failure. */
const whyNotTaken = (error: unknown, name: string): Problem => {
  if (error instanceof TooLarge)
    return fileProblem('too-large', { name, most: error.most }, { field: 'content' })
  if (['ENOSPC', 'EDQUOT'].includes(errorCode(error))) return fileProblem('no-room', {})
  throw error
}

export const put = defineOperation({
  name: 'files.put',
  kind: 'command',
  access: writers,
  where: ({ office }, context) => (office ? unitNamed(office, context.today, context) : wholeCountry),
  touched: touchedFile,
  summary: {
    vi: 'Lưu một tệp: nội dung giữ một lần theo mã băm, với thời hạn lưu và căn cứ',
    en: 'Keeps a file: its content once, by its hash, with the term it is kept for',
  },
  input: Type.Object({
    content: uploadField({ maxBytes: mostBytes, description: 'The file' }),
    name: Type.Optional(textField({ description: 'What it is called; its own name when left out' })),
    office: Type.Optional(
      codeField({ description: 'Code of the unit whose file it is; the country without' }),
    ),
    retention: Type.Optional(choiceField(retentions, { description: 'working when left out' })),
    until: Type.Optional(dateField({ description: 'The first day on which a record may be deleted' })),
    retainedBy: Type.Optional(textField({ description: 'What sets the term: an instrument, a decision' })),
  }),
  output: FileAnswer,
  positional: ['content'],
  examples: ['minutes.pdf --office 00004 --retention record --until 2036-01-01 --retained-by 12/QĐ-UBND'],
  run: async ({ content, name, office, retention = 'working', until = null, retainedBy }, context) => {
    const place = shelfOf(context)
    if (!place) return refused(fileProblem('no-place', {}))
    const isOperator = context.actor.kind === 'operator'
    const source = await opened(content, isOperator)
    if (!source) {
      const code = typeof content === 'string' && !isOperator ? 'path-is-local' : 'no-file'
      return refused(fileProblem(code, {}, { field: 'content' }))
    }
    const called =
      // No path, and no sign that is not seen: such a one can turn `gnp.exe` round.
      (name ?? source.name)
        .normalize('NFC')
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '')
        .trim()
        .slice(0, 200)
        .toWellFormed() || 'file'
    const against = whyNotRetain(retention, until, context.today)
    if (against.length > 0) return refused(...against)
    let taken: Taken
    try {
      taken = await takeIn(source.read(), { folder: place.incoming, most: mostBytes })
    } catch (error) {
      return refused(whyNotTaken(error, called))
    }
    try {
      const infected = await whyNotScanned(taken, called, context)
      if (infected.length > 0) return refused(...infected)
      const marked = await whyNotSecretFile(taken, called)
      if (marked.length > 0) return refused(...marked)
      const file = uuidv7(Date.parse(context.now))
      await lockContent(context.database, taken.sha256)
      await place.shelf.settle(taken)
      await addFile(context.database, taken, {
        file,
        name: called,
        unit: office ? await unitNamed(office, context.today, context) : wholeCountry,
        retention,
        until,
        retainedBy: retainedBy ?? 'working',
        at: context.now,
        by: actorKey(context.actor),
      })
      if (content instanceof Upload) content.close()
      return await told(file, context)
    } finally {
      await rm(taken.path, { force: true })
    }
  },
})

const told = async (file: string, context: Context) => {
  const found = await findFile(context, file)
  return found ? fine(shownFile(found)) : refused(fileProblem('no-such-file', { file }, { field: 'file' }))
}

const fileInput = codeField({ description: 'Identity of the file' })

export const about = defineOperation({
  name: 'files.about',
  kind: 'query',
  access: fileReaders,
  where: whereFile,
  summary: {
    vi: 'Một tệp: tên, mã băm, thời hạn lưu, lệnh giữ, quyết định xóa',
    en: 'A file: name, hash, term, holds, and what was decided of it',
  },
  input: Type.Object({ file: fileInput }),
  output: FileAnswer,
  positional: ['file'],
  path: ['file'],
  examples: ['0198a5c0-1f0e-7c3a-9d2b-000000000000 --json'],
  run: ({ file }, context) => told(file, context),
})

/** Content in a file of its own that was checked against its hash on the way; who asked removes it. */
export const fetchChecked = async (
  file: KeptFile,
  path: string,
  context: Pick<Context, 'data'>,
): Promise<Result<string>> => {
  const pieces = await shelfOf(context)?.shelf.read(file.sha256)
  if (!pieces) return refused(fileProblem('content-missing', { file: file.file }))
  try {
    await pipeline(pieces, checkedAgainst(file.sha256), createWriteStream(path, { mode: 0o600 }))
    return fine(path)
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof WrongContent) return refused(fileProblem('wrong-content', { file: file.file }))
    const reason = errorCode(error)
    if (/^(ENOSPC|EDQUOT)$/.test(reason)) return refused(fileProblem('no-room', {}))
    if (/^(EACCES|ENOENT|EISDIR|EROFS)$/.test(reason))
      return refused(fileProblem('cannot-write', { path, reason }, { field: 'out' }))
    throw error
  }
}

export const get = defineOperation({
  name: 'files.get',
  kind: 'query',
  access: fileReaders,
  where: whereFile,
  summary: {
    vi: 'Nội dung của một tệp, đã kiểm theo mã băm trước khi gửi',
    en: 'The content of a file, checked against its hash before it is sent',
  },
  input: Type.Object({
    file: fileInput,
    out: Type.Optional(pathField({ description: 'Where to write it, at the command line' })),
  }),
  output: Type.Object({
    file: Type.String(),
    name: Type.String(),
    kind: Type.String(),
    size: Type.Integer(),
    sha256: Type.String(),
    path: Type.String(),
  }),
  positional: ['file'],
  path: ['file'],
  writesTo: 'out',
  examples: ['0198a5c0-1f0e-7c3a-9d2b-000000000000 --out minutes.pdf'],
  sends: ({ name, kind, sha256, path }) => ({ name, path, sha256, type: mediaTypeOf(kind), removes: true }),
  run: async ({ file, out }, context) => {
    const place = shelfOf(context)
    if (!place) return refused(fileProblem('no-place', {}))
    const isOperator = context.actor.kind === 'operator'
    if (out !== undefined && !isOperator) return refused(fileProblem('path-is-local', {}, { field: 'out' }))
    const found = await findFile(context, file)
    if (!found) return refused(fileProblem('no-such-file', { file }, { field: 'file' }))
    if (found.deletion) return refused(fileProblem('deleted', { file, ...found.deletion }))
    await mkdir(place.incoming, { recursive: true, mode: 0o700 })
    const aside = isOperator
      ? `${resolve(out ?? found.name)}.${process.pid}.part`
      : join(place.incoming, `${uuidv7(Date.parse(context.now))}.part`)
    if (isOperator && (await stat(resolve(out ?? found.name)).catch(() => null))?.isFile() === false)
      return refused(
        fileProblem('cannot-write', { path: out ?? found.name, reason: 'EEXIST' }, { field: 'out' }),
      )
    const fetched = await fetchChecked(found, aside, context)
    if (!fetched.ok) return fetched
    const path = isOperator ? resolve(out ?? found.name) : aside
    if (isOperator) await rename(aside, path)
    const { name, kind, size, sha256 } = found
    return fine({ file, name, kind, size, sha256, path })
  },
})
