/** Operations for the tests of the faces: small, of every kind, knowing nothing of the product. */
import { Type } from 'typebox'
import { defineProblems } from '../kernel/problems.ts'
import { fine, refused } from '../kernel/result.ts'
import {
  choiceField,
  codeField,
  dateField,
  directoryField,
  fileField,
  flagField,
  knownAtField,
  limitField,
  textField,
} from '../platform/fields.ts'
import { defineOperation, type Operation } from '../platform/operation.ts'

export const sampleProblem = defineProblems('sample', {
  'no-such-fruit': {
    status: 404,
    vi: (d) => `Không có quả mã ${d.code}.`,
    en: (d) => `There is no fruit with code ${d.code}.`,
  },
})

const fruits = [
  { code: '01', name: 'Bưởi Năm Roi', weight: 1.2 },
  { code: '02', name: 'Xoài "cát"', weight: 0.4 },
]
const fruitSchema = Type.Object(
  { code: Type.String(), name: Type.String(), weight: Type.Number() },
  { $id: 'Fruit', additionalProperties: false },
)

let revision = 1
/** Makes every kept answer out of date. */
export const nextRevision = (): number => ++revision
let runs = 0
/** How often `sample.fruit` was really asked. */
export const timesRun = (): number => runs

const fruit = defineOperation({
  name: 'sample.fruit',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Một quả theo mã', en: 'One fruit by its code' },
  input: Type.Object({
    code: codeField({ description: 'The code of the fruit' }),
    validAt: Type.Optional(dateField()),
    knownAt: Type.Optional(knownAtField()),
    pad: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
  }),
  output: Type.Object({
    fruit: fruitSchema,
    validAt: Type.String(),
    language: Type.String(),
    pad: Type.String(),
  }),
  positional: ['code'],
  path: ['code'],
  aliases: { at: 'validAt' },
  revision: () => String(revision),
  examples: ['01 --at 2025-07-01'],
  run: async ({ code, validAt, pad = 0 }, context) => {
    runs++
    const found = fruits.find((each) => each.code === code)
    if (!found) return refused(sampleProblem('no-such-fruit', { code }, { field: 'code' }))
    return fine({
      fruit: found,
      validAt: validAt ?? context.today,
      language: context.language,
      pad: 'đ'.repeat(pad),
    })
  },
})

const allFruits = defineOperation({
  name: 'sample.allFruits',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Mọi quả', en: 'All fruits' },
  input: Type.Object({
    limit: Type.Optional(limitField(10)),
    heavy: Type.Optional(flagField()),
    codes: Type.Optional(Type.Array(codeField())),
    order: Type.Optional(choiceField(['code', 'name'])),
    note: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  }),
  output: Type.Object({ asked: Type.Unknown(), fruits: Type.Array(fruitSchema) }),
  table: {
    columns: ['code', 'name', 'weight'],
    rows: ({ fruits }) => fruits.map(({ code, name, weight }) => [code, name, weight]),
  },
  outcome: ({ fruits }) => (fruits.length > 0 ? 'fine' : 'findings'),
  run: async (input) => {
    const listed = fruits.filter(
      ({ code, weight }) => (input.codes?.includes(code) ?? true) && (!input.heavy || weight > 1),
    )
    return fine({ asked: input, fruits: listed.slice(0, input.limit ?? 10) })
  },
})

const weigh = defineOperation({
  name: 'sample.weigh',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Cân một tệp', en: 'Weighs a file' },
  input: Type.Object({
    file: fileField({ maxBytes: 1000 }),
    note: Type.Optional(textField()),
    times: Type.Optional(Type.Integer()),
  }),
  output: Type.Object({
    name: Type.String(),
    bytes: Type.Integer(),
    note: Type.Union([Type.String(), Type.Null()]),
    times: Type.Integer(),
  }),
  positional: ['file'],
  run: async ({ file, note, times }) =>
    fine({ name: file.name, bytes: file.bytes.byteLength, note: note ?? null, times: times ?? 1 }),
})

const press = defineOperation({
  name: 'sample.press',
  kind: 'command',
  access: 'operator',
  summary: { vi: 'Ép', en: 'Presses' },
  input: Type.Object({ code: codeField() }),
  output: Type.Object({ done: Type.Boolean() }),
  run: async () => fine({ done: true }),
})

const walk = defineOperation({
  name: 'sample.walk',
  kind: 'query',
  access: 'public',
  faces: ['cli'],
  summary: { vi: 'Đi qua một thư mục', en: 'Walks a directory' },
  input: Type.Object({ directory: directoryField() }),
  output: Type.Object({ directory: Type.String() }),
  run: async ({ directory }) => fine({ directory }),
})

const hang = defineOperation({
  name: 'sample.hang',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Không bao giờ xong', en: 'Never ends' },
  input: Type.Object({}),
  output: Type.Object({}),
  run: () => new Promise(() => {}),
})

const crash = defineOperation({
  name: 'sample.crash',
  kind: 'query',
  access: 'public',
  summary: { vi: 'Hỏng', en: 'Breaks' },
  input: Type.Object({}),
  output: Type.Object({}),
  run: async () => {
    throw new Error('the secret inside')
  },
})

/** With their types, as the client wants them. */
export const fruitOperations = [fruit, allFruits, weigh] as const

export const sampleOperations: readonly Operation[] = [...fruitOperations, press, walk, hang, crash]
