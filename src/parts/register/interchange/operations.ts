/** The register as a file of records: out, in, and what such a file looks like. */

import { Type } from 'typebox'
import { recordKinds } from '../../../../packages/register/src/fields.ts'
import { recordSchema as schemaOfRecords } from '../../../../packages/register/src/json-schema.ts'
import type { RegisterRecord } from '../../../../packages/register/src/model.ts'
import { toNdjson } from '../../../../packages/register/src/ndjson.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { centralWork, wholeCountry } from '../../../platform/access/model.ts'
import { fileField } from '../../../platform/fields.ts'
import { publish } from '../../../platform/notices/tell.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { transactionOf } from '../commands.ts'
import { registerRevision } from '../current.ts'
import { problem } from '../problems.ts'
import { importRecords } from './import.ts'
import { readRecords } from './read.ts'
import { recordsToExport } from './write.ts'

/** Records as an answer; each follows the schema of its kind, which is not spelt out a second time here. */
const Records = Type.Unsafe<readonly RegisterRecord[]>(
  Type.Array(Type.Object({ record: Type.String({ enum: [...recordKinds] }) })),
)

export const exportRegister = defineOperation({
  name: 'register.export',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Toàn bộ danh mục dưới dạng bản ghi NDJSON, kể cả lịch sử',
    en: 'The whole register as NDJSON records, history included',
  },
  input: Type.Object({}),
  output: Type.Object({ records: Records }),
  examples: [''],
  revision: registerRevision,
  document: ({ records }) => ({
    name: 'register.ndjson',
    type: 'application/x-ndjson; charset=utf-8',
    text: toNdjson(records),
  }),
  run: async (_input, { database }) => {
    const records = await recordsToExport(database)
    return records.length > 0 ? fine({ records }) : refused(problem('nothing-loaded'))
  },
})

/** Half a gigabyte: a hundred times the shipped country. */
const mostBytes = 500_000_000

export const importRegister = defineOperation({
  name: 'register.import',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  summary: {
    vi: 'Nhập một tệp bản ghi NDJSON: kiểm tra toàn bộ trước, ghi tất cả hoặc không gì cả',
    en: 'Imports a file of NDJSON records: checks all of it first, writes all or nothing',
  },
  input: Type.Object({ file: fileField({ maxBytes: mostBytes, description: 'NDJSON, one record a line' }) }),
  output: Type.Object({ added: Type.Integer(), superseded: Type.Integer(), unchanged: Type.Integer() }),
  positional: ['file'],
  examples: ['register.ndjson'],
  table: {
    columns: ['added', 'superseded', 'unchanged'],
    rows: ({ added, superseded, unchanged }) => [[added, superseded, unchanged]],
  },
  run: async ({ file }, { database, now, actor }) => {
    const records = readRecords(file.name, file.bytes)
    if (!records.ok) return records
    const about = { at: now, actor: actorName(actor), file: file.name }
    const done = await importRecords(transactionOf(database), records.value, about)
    if (done.ok)
      await publish(
        { type: 'register.changed', subject: file.name, data: { why: 'import', ...done.value } },
        { database, now },
      )
    return done
  },
})

export const recordSchema = defineOperation({
  name: 'register.schema',
  kind: 'query',
  access: 'public',
  summary: { vi: 'JSON Schema của tệp bản ghi', en: 'JSON Schema of the file of records' },
  input: Type.Object({}),
  output: Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object' }),
  examples: [''],
  run: async () => fine(schemaOfRecords()),
})

export const exchangeOperations = [exportRegister, importRegister, recordSchema]
