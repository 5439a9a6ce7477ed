/** Gives codes to units that stand without one, when the office that keeps the list has decided them. */

import { Type } from 'typebox'
import type { CodeRecord, RegisterRecord } from '../../../../packages/register/src/model.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { centralWork, wholeCountry } from '../../../platform/access/model.ts'
import { dateField, fileField, list, textField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { date } from '../answers.ts'
import { codesForUnits, mostTableBytes, readCodeTable } from '../code-table.ts'
import { transactionOf } from '../commands.ts'
import { ask, place } from '../questions.ts'
import { wordsOfCountry } from '../words-of-country.ts'
import { writeFacts } from '../write.ts'

export const assignCodes = defineOperation({
  name: 'register.assignCodes',
  kind: 'command',
  access: centralWork,
  where: () => wholeCountry,
  summary: {
    vi: 'Giao mã cho các đơn vị chưa có mã, theo bảng tên và mã',
    en: 'Gives codes to units that have none yet, from a table of names and codes',
  },
  input: Type.Object({
    file: fileField({ maxBytes: mostTableBytes, description: 'CSV: name (or id) and code a line' }),
    from: Type.Optional(dateField({ description: 'From when; the first day of each unit when left out' })),
    by: Type.Optional(textField({ description: 'Who decides' })),
    system: place.system,
  }),
  output: Type.Object({
    assigned: list(
      Type.Object({ id: Type.String(), name: Type.String(), code: Type.String(), from: date() }),
    ),
  }),
  positional: ['file'],
  examples: ['codes.csv'],
  table: {
    columns: ['code', 'name', 'from', 'id'],
    rows: ({ assigned }) => assigned.map(({ id, name, code, from }) => [code, name, from, id]),
  },
  run: async (input, context) => {
    const rows = readCodeTable(input.file)
    if (!rows.ok) return rows
    const asked = await ask(context, { ...input, days: input.from === undefined ? [] : [input.from] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const system = input.system ?? [...wordsOfCountry(register).systems.keys()][0] ?? ''
    const open = openUnits(register.records(), system)
    const codes = codesForUnits(rows.value, open)
    if (!codes.ok) return codes
    const assigned = open.flatMap(({ id, name, from }) => {
      const code = codes.value.get(id)
      return code === undefined ? [] : [{ id, name, code, from: input.from ?? from }]
    })
    const add = assigned.map(
      ({ id, code, from }): CodeRecord => ({
        record: 'code',
        unit: id,
        from,
        until: null,
        system,
        value: code,
      }),
    )
    const written = await writeFacts(
      transactionOf(context.database),
      {
        at: context.now,
        why: 'assign codes',
        actor: (context.actor.kind === 'operator' && input.by) || actorName(context.actor),
      },
      { add, supersede: [] },
    )
    return written.ok ? fine({ assigned }) : refused(...written.problems)
  },
})

/** Units that stand with no end known and have no open code of the system. */
const openUnits = (records: Iterable<RegisterRecord>, system: string) => {
  const coded = new Set<string>()
  const first = new Map<string, string>()
  const standing = new Map<string, { readonly name: string; readonly short: string }>()
  for (const record of records) {
    if (record.record === 'code' && record.system === system && record.until === null) coded.add(record.unit)
    if (record.record !== 'version') continue
    const earliest = first.get(record.unit)
    if (earliest === undefined || record.from < earliest) first.set(record.unit, record.from)
    if (record.until === null) standing.set(record.unit, { name: record.name, short: record.short })
  }
  return [...standing]
    .filter(([id]) => !coded.has(id))
    .map(([id, names]) => ({ id, ...names, from: first.get(id) ?? '' }))
}

export const assignOperations = [assignCodes]
