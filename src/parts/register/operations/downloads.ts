/** `register.downloads`: the files that can be taken along for two days, each at its permanent address. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, dateField, list } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { asOf, date } from '../answers.ts'
import { licence } from '../data/about.ts'
import { whyNotWanted } from '../data/check.ts'
import { fileKinds, fileOf, kindsOf, sets, wantedFrom } from '../data/wanted.ts'
import { ask, knownAt, publicQuery } from '../questions.ts'
import { remarksTold } from '../remarks.ts'

export const downloads = defineOperation({
  ...publicQuery,
  name: 'register.downloads',
  summary: {
    vi: 'Các tệp dữ liệu tải về được của hai ngày, mỗi tệp một địa chỉ cố định',
    en: 'The files of two days that can be downloaded, each at its permanent address',
  },
  input: Type.Object({
    from: Type.Optional(dateField({ description: 'The first day; 2025-06-30 when left out' })),
    to: Type.Optional(
      dateField({ description: 'The other day, also that of lists of one day; today when left out' }),
    ),
    level: Type.Optional(codeField({ description: 'Units of this level only' })),
    within: Type.Optional(codeField({ description: 'Only what lies in the unit of this code' })),
    knownAt,
  }),
  output: Type.Object({
    from: date(),
    to: date(),
    knownAt: asOf.knownAt,
    remarks: asOf.remarks,
    release: Type.String(),
    licence: Type.String(),
    files: list(
      Type.Object({
        set: choiceField(sets),
        file: Type.String(),
        type: Type.String({ description: 'Media type' }),
        address: Type.String({ description: 'Below the root of this server' }),
      }),
    ),
  }),
  examples: ['--from 2025-06-30 --to 2025-07-01'],
  table: {
    columns: ['set', 'file', 'type', 'address'],
    rows: ({ files }) => files.map(({ set, file, type, address }) => [set, file, type, address]),
  },
  aside: remarksTold,
  run: async (input, context) => {
    const [from, to] = [input.from ?? '2025-06-30', input.to ?? context.today]
    const asked = await ask(context, { ...input, days: [from, to] })
    if (!asked.ok) return refused(...asked.problems)
    const { register, remarks } = asked
    const all = sets.map((set) => wantedFrom(set, { from, to }, input))
    const against = new Map(
      all.flatMap((wanted) => whyNotWanted(register, wanted)).map((each) => [each.code, each]),
    )
    if (against.size > 0) return refused(...against.values())
    return fine({
      from,
      to,
      knownAt: input.knownAt ?? null,
      remarks,
      release: register.release.id,
      licence: licence.id,
      files: all.flatMap((wanted) =>
        kindsOf(wanted.set).map((kind) => {
          const file = fileOf(wanted, kind)
          return { set: wanted.set, file, type: fileKinds[kind], address: `/data/${file}` }
        }),
      ),
    })
  },
})
