/** `transition.demo`: a reorganisation of generated holdings from inventory to a proved report, by one command. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, flagField, list, nullable, nullableText, pathField } from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { flows } from './flows.ts'
import { demoProblem } from './problems.ts'
import { runDemonstration } from './run.ts'
import { phaseNames } from './telling.ts'

export const demo = defineOperation({
  name: 'transition.demo',
  kind: 'query',
  access: 'operator',
  faces: ['cli'],
  demonstrates: true,
  summary: {
    vi: 'Diễn tập ngày 01/7/2025 trên dữ liệu giả lập: kiểm kê, phân bổ, chuyển, báo cáo, kiểm chứng; thư mục dữ liệu riêng',
    en: 'Carries out 1 July 2025 on generated data: inventory, allocation, switch, report, proof; in a folder of its own',
  },
  input: Type.Object({
    country: Type.Optional(flagField({ description: 'The whole country' })),
    province: Type.Optional(codeField({ description: 'One province of 1 July 2025, by code' })),
    seed: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1_000_000,
        description: '1 when left out; the same seed gives the same',
      }),
    ),
    percent: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        description: 'How much of the realistic size; 100 when left out',
      }),
    ),
    out: Type.Optional(pathField({ description: 'The report; beside the data when left out' })),
  }),
  output: Type.Object({
    holdings: Type.Integer(),
    endedUnits: Type.Integer(),
    successors: Type.Integer({ description: 'Units that take something over' }),
    seconds: Type.Number({ description: 'The switch itself' }),
    rawSeconds: nullable(
      Type.Number({ description: 'The plainest SQL for the same rows; null where it may not be measured' }),
    ),
    peakMemoryMb: nullable(
      Type.Integer({ description: 'Node and PostgreSQL together; null where it cannot be told' }),
    ),
    switchMemoryMb: nullable(Type.Integer({ description: 'The same while it switches' })),
    orphans: Type.Integer(),
    doubles: Type.Integer(),
    caretaker: Type.Integer({ description: 'Holdings that a person must decide' }),
    report: Type.String({ description: 'Path of the conservation report' }),
    proved: Type.Boolean({ description: 'Recomputed from the file alone' }),
    generated: Type.Literal(true),
    seed: Type.Integer(),
    percent: Type.Integer(),
    transition: Type.String(),
    endedOrganisations: Type.Integer(),
    successorOrganisations: Type.Integer(),
    decisions: Type.Integer({ description: 'Generated decisions' }),
    lines: Type.Integer(),
    batches: Type.Integer(),
    secondsPerMillion: Type.Number(),
    timesRaw: nullable(Type.Number()),
    planHash: Type.String(),
    resultHash: Type.String(),
    phases: Type.Object(Object.fromEntries(phaseNames.map((name) => [name, Type.Number()]))),
    kinds: list(Type.Object({ kind: Type.String(), holdings: Type.Integer() })),
    announced: list(
      Type.Object({
        id: Type.String(),
        what: Type.String(),
        counted: nullable(Type.Number({ description: 'By the register' })),
        announced: nullableText,
        source: Type.String(),
      }),
      { description: 'What the register counts beside what was announced' },
    ),
    organisations: list(
      Type.Object({
        level: Type.String(),
        kind: Type.String(),
        ended: Type.Integer(),
        standing: Type.Integer(),
      }),
      { description: 'Kinds of organisation of the country: how many end, how many stand on the day' },
    ),
  }),
  writesTo: 'out',
  examples: ['--country', '--province 04 --percent 5'],
  outcome: ({ proved, orphans, doubles }) => (proved && orphans + doubles === 0 ? 'fine' : 'findings'),
  run: async ({ country = false, province, seed = 1, percent = 100, out }, context) => {
    if (country === (province !== undefined)) return refused(demoProblem('one-ground'))
    const ran = await runDemonstration(
      { seed, percent, province: province ?? null, out: out ?? null },
      context,
    )
    if (!ran.ok) return ran
    const { came, seconds, rawSeconds, announced, organisations, ...rest } = ran.value
    const hundredths = (value: number) => Math.round(value * 100) / 100
    return fine({
      ...rest,
      ...{ generated: true as const, seed, percent },
      successors: came.units,
      successorOrganisations: came.organisations,
      seconds,
      rawSeconds: rawSeconds === null ? null : hundredths(rawSeconds),
      secondsPerMillion: rest.holdings === 0 ? 0 : hundredths((seconds * 1_000_000) / rest.holdings),
      timesRaw: rawSeconds === null || rawSeconds === 0 ? null : hundredths(seconds / rawSeconds),
      kinds: [...came.kinds],
      announced: [...announced],
      organisations: [...organisations],
    })
  },
})

export const demoOperations = [demo, flows] as const
