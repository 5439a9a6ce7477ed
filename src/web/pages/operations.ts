/** The pages that belong to no part, as data: what haicap is, and every code an answer can carry. */
import { Type } from 'typebox'
import { findingKinds } from '../../kernel/findings.ts'
import { problemKinds } from '../../kernel/problems.ts'
import { fine } from '../../kernel/result.ts'
import { defineOperation } from '../../platform/operation.ts'
import { template } from './errors.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

const catalogue = { vi, en }

const about = defineOperation({
  name: 'site.about',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'haicap là gì, chưa là gì, lấy dữ liệu từ đâu, giấy phép nào',
    en: 'What haicap is and is not yet, its sources and licence',
  },
  input: Type.Object({}),
  output: Type.Object({
    about: Type.String(),
    is: Type.Array(Type.String()),
    isNot: Type.Array(Type.String()),
    how: Type.Array(Type.String()),
    sources: Type.String(),
    licence: Type.String(),
    privacy: Type.String(),
  }),
  examples: [''],
  run: async (_input, { language }) => {
    const { lead, is, isNot, how, sources, licence, privacy } = catalogue[language].about
    return fine({ about: lead, is: [...is], isNot: [...isNot], how: [...how], sources, licence, privacy })
  },
})

const byCode = <Kind>(kinds: ReadonlyMap<string, Kind>) =>
  [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1))

const errors = defineOperation({
  name: 'site.errors',
  kind: 'query',
  access: 'public',
  summary: {
    vi: 'Mọi mã lỗi và mã phát hiện, kèm lời',
    en: 'Every code of an error or a finding, with its words',
  },
  input: Type.Object({}),
  output: Type.Object({
    problems: Type.Array(Type.Object({ code: Type.String(), status: Type.Integer(), words: Type.String() })),
    findings: Type.Array(Type.Object({ code: Type.String(), weight: Type.String(), words: Type.String() })),
  }),
  examples: [''],
  table: {
    columns: ['kind', 'code', 'status', 'weight', 'words'],
    rows: ({ problems, findings }) => [
      ...problems.map((one) => ['problem', one.code, one.status, null, one.words] as const),
      ...findings.map((one) => ['finding', one.code, null, one.weight, one.words] as const),
    ],
  },
  run: async (_input, { language }) =>
    fine({
      problems: byCode(problemKinds()).map(([code, kind]) => ({
        code,
        status: kind.status,
        words: template(kind, language, code),
      })),
      findings: byCode(findingKinds()).map(([code, kind]) => ({
        code,
        weight: kind.weight,
        words: template(kind, language, code),
      })),
    }),
})

export const siteOperations = [about, errors] as const
