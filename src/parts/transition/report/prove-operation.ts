import { resolve } from 'node:path'
import { Type } from 'typebox'
import { errorCode, fileReasonOf } from '../../../kernel/reason.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, list, nullableText, pathField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { reportProblem } from './problems.ts'
import { proofFaults, proveFile } from './prove.ts'

export const prove = defineOperation({
  name: 'transition.prove',
  kind: 'query',
  access: 'public',
  faces: ['cli'],
  alone: true,
  summary: {
    vi: 'Tính lại một báo cáo bảo toàn chỉ từ tệp của nó, không cần cơ sở dữ liệu',
    en: 'Recomputes a conservation report out of nothing but its file, without any database',
  },
  input: Type.Object({
    file: pathField({ description: 'The report' }),
    key: Type.Optional(list(Type.String(), { description: 'Names of keys that are trusted' })),
  }),
  output: Type.Object({
    proved: Type.Boolean(),
    transition: nullableText,
    of: nullableText,
    generated: Type.Boolean(),
    holdings: Type.Integer(),
    orphans: Type.Integer(),
    doubles: Type.Integer(),
    caretaker: Type.Integer(),
    root: Type.String(),
    key: nullableText,
    trusted: Type.Boolean(),
    signedAt: nullableText,
    open: list(Type.Object({ kind: Type.String(), organisation: Type.String() })),
    faults: list(Type.Object({ line: Type.Integer(), what: choiceField(proofFaults) })),
  }),
  positional: ['file'],
  examples: ['report.ndjson.gz'],
  outcome: ({ proved }) => (proved ? 'fine' : 'findings'),
  told: (proof, language) => told[language](proof),
  run: async ({ file, key }) => {
    try {
      const { totals, open, faults, ...proof } = await proveFile(resolve(file), key ? { trusted: key } : {})
      return fine({
        proved: faults.length === 0 && totals.orphans === 0 && totals.doubles === 0,
        ...proof,
        ...totals,
        trusted: key !== undefined,
        open: [...open],
        faults: [...faults],
      })
    } catch (error) {
      if (errorCode(error) === '') throw error
      return refused(
        reportProblem('cannot-read', { path: file, reason: fileReasonOf(error) }, { field: 'file' }),
      )
    }
  },
})

type ToldProof = {
  readonly proved: boolean
  readonly holdings: number
  readonly orphans: number
  readonly doubles: number
  readonly caretaker: number
  readonly root: string
  readonly key: string | null
  readonly trusted: boolean
  readonly generated: boolean
  readonly faults: readonly { readonly line: number; readonly what: string }[]
}

const told: Readonly<Record<'vi' | 'en', (proof: ToldProof) => string>> = {
  vi: (proof) =>
    [
      proof.proved
        ? `Báo cáo đúng: ${proof.holdings} mục, không mục nào mất, không mục nào trùng.`
        : `Báo cáo KHÔNG đúng: ${proof.orphans} mục mất, ${proof.doubles} mục trùng, ${proof.faults.length} lỗi.`,
      ...(proof.generated ? ['Số liệu giả lập, không phải số liệu thật.'] : []),
      `Còn do bên giữ hộ nắm, chờ người quyết định: ${proof.caretaker}.`,
      ...proof.faults.map(({ line, what }) => `  dòng ${line}: ${what}`),
      `Gốc Merkle: ${proof.root}`,
      `Khóa ${proof.trusted ? 'đã cho là' : 'trong tệp (hãy đối chiếu với khóa được công bố)'}: ${proof.key ?? '–'}`,
      '',
    ].join('\n'),
  en: (proof) =>
    [
      proof.proved
        ? `The report holds: ${proof.holdings} holdings, none lost, none doubled.`
        : `The report does NOT hold: ${proof.orphans} lost, ${proof.doubles} doubled, ${proof.faults.length} faults.`,
      ...(proof.generated ? ['Generated data, not real figures.'] : []),
      `Still with the caretaker, for a person to decide: ${proof.caretaker}.`,
      ...proof.faults.map(({ line, what }) => `  line ${line}: ${what}`),
      `Merkle root: ${proof.root}`,
      `Key ${proof.trusted ? 'as given' : 'of the file (compare with those published)'}: ${proof.key ?? '–'}`,
      '',
    ].join('\n'),
}
