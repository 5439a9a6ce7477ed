/** The report as a signed file. */
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Type } from 'typebox'
import { errorCode, fileReasonOf } from '../../../kernel/reason.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { pathField } from '../../../platform/fields.ts'
import { incomingOf } from '../../../platform/files/shelves.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { whereTransition } from '../plan/operations/asking.ts'
import { readers, reportedOf, transitionField } from './asking.ts'
import { reportProblem } from './problems.ts'
import { reportText } from './write.ts'
export const reportFile = defineOperation({
  name: 'transition.reportFile',
  kind: 'query',
  access: readers,
  where: whereTransition,
  summary: {
    vi: 'Báo cáo bảo toàn thành một tệp đã ký mà ai cũng tính lại được',
    en: 'The conservation report as a signed file that anyone can recompute',
  },
  input: Type.Object({
    transition: transitionField,
    out: Type.Optional(pathField({ description: 'The file to write; packed where its name ends in .gz' })),
  }),
  output: Type.Object({
    name: Type.String(),
    path: Type.String(),
    bytes: Type.Integer(),
    signed: Type.Boolean(),
  }),
  positional: ['transition'],
  writesTo: 'out',
  examples: ['0198c000-0000-7000-8000-000000000001 --out report.ndjson.gz'],
  sends: ({ name, path }) => ({ name, path, type: 'application/x-ndjson', removes: true }),
  run: async ({ transition, out }, context) => {
    const isOperator = context.actor.kind === 'operator'
    if (out !== undefined && !isOperator) return refused(reportProblem('path-is-local', {}, { field: 'out' }))
    const reported = await reportedOf(transition, context)
    if (!reported.ok) return reported
    const signer = (await context.signer?.()) ?? null
    const name = `conservation-${transition}.ndjson`
    const folder = context.data === undefined ? tmpdir() : incomingOf(context.data)
    const path =
      out === undefined
        ? isOperator
          ? resolve(name)
          : join(folder, `${uuidv7(Date.parse(context.now))}.part`)
        : resolve(out)
    const half = `${path}.${process.pid}.part`
    const total = { bytes: 0 }
    const counted = async function* () {
      for await (const piece of reportText(reported.value, signer, context.now)) {
        total.bytes += Buffer.byteLength(piece)
        context.signal.throwIfAborted()
        yield piece
      }
    }
    try {
      if (!isOperator) await mkdir(folder, { recursive: true, mode: 0o700 })
      const pieces = Readable.from(counted())
      await (path.endsWith('.gz')
        ? pipeline(pieces, createGzip(), createWriteStream(half, { mode: 0o600 }))
        : pipeline(pieces, createWriteStream(half, { mode: 0o600 })))
      await rename(half, path)
    } catch (error) {
      await rm(half, { force: true })
      if (errorCode(error) === '') throw error
      return refused(reportProblem('cannot-write', { path, reason: fileReasonOf(error) }, { field: 'out' }))
    }
    return fine({ name, path, bytes: total.bytes, signed: signer !== null })
  },
})
