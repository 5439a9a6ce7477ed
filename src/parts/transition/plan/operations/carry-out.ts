/** Computing, rehearsing, arming and switching. Long work is a job: the answer says where it goes on. */
import { type Static, type TObject, Type } from 'typebox'
import type { Problem } from '../../../../kernel/problems.ts'
import { fine, type Result, refused } from '../../../../kernel/result.ts'
import {
  codeField,
  dateField,
  list,
  nullableText,
  openTextField,
  textField,
} from '../../../../platform/fields.ts'
import { addJob } from '../../../../platform/jobs/add.ts'
import type { JobKind } from '../../../../platform/jobs/model.ts'
import { type Context, defineOperation } from '../../../../platform/operation.ts'
import type { Phase } from '../../model.ts'
import { armPlan, disarmPlan, planOf, whyNotIn } from '../arm.ts'
import { allocateJob, rehearseJob, switchJob } from '../jobs.ts'
import { stepsTaken } from '../plan-store.ts'
import { factsNow } from '../prepare.ts'
import { planProblem } from '../problems.ts'
import { rehearsalsOf } from '../rehearse-store.ts'
import { batchRoots } from '../switch-store.ts'
import {
  About,
  afterStep,
  by,
  doneBy,
  example,
  lookers,
  meant,
  planners,
  reason,
  switchers,
  touchedTransition,
  transitionField,
  whereTransition,
} from './asking.ts'

const Begun = Type.Object({
  transition: Type.String(),
  job: nullableText,
})

const begin = async <I extends TObject>(
  kind: JobKind<I>,
  transition: string,
  input: Static<I>,
  { context, phases }: { readonly context: Context; readonly phases: readonly Phase[] },
): Promise<Result<Static<typeof Begun>>> => {
  const its = await meant(transition, context)
  if (!its.ok) return its
  const against: readonly Problem[] = whyNotIn(its.value, ...phases)
  if (against.length > 0) return refused(...against)
  const { database, now } = context
  const job = await addJob(kind, { input }, { database, now, by: doneBy(undefined, context) })
  return fine({ transition, job })
}

const accepted = ({ job }: Static<typeof Begun>): string => `jobs/about/${job ?? ''}`
const shared = {
  kind: 'command',
  where: whereTransition,
  touched: touchedTransition,
  positional: ['transition'],
} as const
const input = Type.Object({ transition: transitionField, by })

export const allocate = defineOperation({
  name: 'transition.allocate',
  ...shared,
  access: planners,
  summary: {
    vi: 'Tính kế hoạch: mỗi mục đi đâu, theo quy tắc và các quyết định đã xác nhận',
    en: 'Computes the plan: where each thing goes, by the rules and the confirmed decisions',
  },
  input,
  output: Begun,
  accepted,
  examples: [example],
  run: ({ transition, by: given }, context) =>
    begin(
      allocateJob,
      transition,
      { transition, by: doneBy(given, context) },
      {
        context,
        phases: ['prepare', 'allocate', 'rehearse'],
      },
    ),
})

export const rehearse = defineOperation({
  name: 'transition.rehearse',
  ...shared,
  access: planners,
  summary: {
    vi: 'Diễn tập: chuyển thật trên bản sao, vào một ngày dời lại, có đo thời gian',
    en: 'Rehearses: the real switch on copies at a moved day, with timing',
  },
  input: Type.Object({
    transition: transitionField,
    day: Type.Optional(dateField({ description: 'The day it is played as; today when left out' })),
    by,
  }),
  output: Begun,
  accepted,
  examples: [example, `${example} --day 2025-06-20`],
  run: ({ transition, day, by: given }, context) =>
    begin(
      rehearseJob,
      transition,
      { transition, by: doneBy(given, context), day: day ?? context.today },
      {
        context,
        phases: ['allocate', 'rehearse', 'armed'],
      },
    ),
})

export const rehearsals = defineOperation({
  name: 'transition.rehearsals',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Các lần diễn tập đặt cạnh nhau: thời gian, số mục, khác biệt',
    en: 'Rehearsals beside each other: times, counts, differences',
  },
  input: Type.Object({ transition: transitionField }),
  positional: ['transition'],
  path: ['transition'],
  output: Type.Object({
    rehearsals: list(
      Type.Object({
        rehearsal: Type.String(),
        day: Type.String(),
        begunAt: Type.String(),
        by: Type.String(),
        milliseconds: Type.Integer(),
        holdings: Type.Integer(),
        lines: Type.Integer(),
        caretaker: Type.Integer(),
        orphans: Type.Integer(),
        doubles: Type.Integer(),
        planHash: Type.String(),
        resultHash: nullableText,
        failed: nullableText,
        presentPlan: Type.Boolean({ description: 'Whether it rehearsed the plan as it is now' }),
        figures: list(
          Type.Object({
            kind: Type.String(),
            disposition: Type.String(),
            rule: Type.String(),
            lines: Type.Integer(),
          }),
        ),
      }),
    ),
  }),
  examples: [example],
  table: {
    columns: [
      'begunAt',
      'day',
      'milliseconds',
      'holdings',
      'lines',
      'caretaker',
      'orphans',
      'doubles',
      'resultHash',
    ],
    rows: ({ rehearsals: all }) =>
      all.map((one) => [
        ...[
          one.begunAt,
          one.day,
          one.milliseconds,
          one.holdings,
          one.lines,
          one.caretaker,
          one.orphans,
          one.doubles,
        ],
        one.resultHash,
      ]),
  },
  run: async ({ transition }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const plan = await planOf(context.database, its.value)
    const all = await rehearsalsOf(context.database, transition)
    return fine({
      rehearsals: all.map(({ took, figures, ...one }) => ({
        ...one,
        milliseconds: took,
        presentPlan: one.planHash === plan?.planHash,
        // A cast: the store wrote rows of these four.
        figures: (figures as readonly (readonly [string, string, string, number])[]).map(
          ([kind, disposition, rule, lines]) => ({ kind, disposition, rule, lines }),
        ),
      })),
    })
  },
})

export const arm = defineOperation({
  name: 'transition.arm',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Chốt kế hoạch bằng mã băm; từ chối khi có mục thiếu, quyết định mới, hoặc danh mục đã đổi',
    en: 'Freezes the plan by its hash; refused where something is missing, newly decided, or the register changed',
  },
  input: Type.Object({
    transition: transitionField,
    plan: Type.Optional(
      codeField({ description: 'Hash of the plan that was looked at; refused where it is another by now' }),
    ),
    grants: Type.Optional(
      Type.Array(textField({ maxLength: 80 }), {
        description: 'Decisions whose prepared grants take force with the switch',
      }),
    ),
    reason: Type.Optional(openTextField({ description: 'Why' })),
    by,
  }),
  output: About,
  examples: [example],
  run: async ({ transition, plan, grants, reason: why, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const armed = await armPlan(context.database, transition, {
      ...{ facts: await factsNow(its.value, context), now: context.now, by: doneBy(given, context) },
      ...(plan === undefined ? {} : { seen: plan }),
      ...(grants === undefined ? {} : { grants }),
      ...(why === undefined ? {} : { reason: why }),
    })
    return armed.ok ? afterStep(transition, context) : armed
  },
})

export const disarm = defineOperation({
  name: 'transition.disarm',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Mở lại kế hoạch đã chốt khi chưa chuyển gì',
    en: 'Thaws an armed plan while nothing was switched',
  },
  input: Type.Object({ transition: transitionField, reason, by }),
  output: About,
  examples: [`${example} --reason "thêm hồ sơ"`],
  run: async ({ transition, reason: why, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { database, now } = context
    const thawed = await disarmPlan(database, transition, { now, by: doneBy(given, context), reason: why })
    return thawed.ok ? afterStep(transition, context) : thawed
  },
})

export const carryOut = defineOperation({
  name: 'transition.switch',
  ...shared,
  access: switchers,
  summary: {
    vi: 'Chuyển theo kế hoạch đã chốt; ngừng giữa chừng thì chạy tiếp, kết quả như nhau',
    en: 'Carries out the armed plan; where it was interrupted it goes on, with the same result',
  },
  input,
  output: Begun,
  accepted,
  examples: [example],
  run: async ({ transition, by: given }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const { effectiveOn: day, phase } = its.value
    if (phase === 'armed' && context.today < day)
      return refused(planProblem('before-its-day', { day, today: context.today }))
    return begin(
      switchJob,
      transition,
      { transition, by: doneBy(given, context) },
      {
        context,
        phases: ['armed', 'switched', 'settling', 'closed'],
      },
    )
  },
})

export const progress = defineOperation({
  name: 'transition.progress',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Việc chuyển đang đến đâu: phần đã xong, tốc độ, còn lại',
    en: 'How far a switch is: batches done, speed, what is left',
  },
  input: Type.Object({ transition: transitionField }),
  positional: ['transition'],
  path: ['transition'],
  output: Type.Object({
    ...About.properties,
    seconds: Type.Number({ description: 'From the first batch to the last one that is done' }),
    linesPerSecond: Type.Number(),
    waiting: list(Type.String(), { description: 'Units whose batch is not done, at most 20' }),
  }),
  examples: [example],
  run: async ({ transition }, context) => {
    const about = await afterStep(transition, context)
    if (!about.ok) return about
    const { database } = context
    const roots = await batchRoots(database, transition)
    const times = roots.flatMap(({ doneAt }) => (doneAt === null ? [] : [Date.parse(doneAt)]))
    const ended = (await stepsTaken(database, transition)).find(({ phase }) => phase === 'switched')
    const last = ended ? Date.parse(ended.at) : Math.max(0, ...times)
    const seconds = times.length === 0 ? 0 : Math.max(0, last - Math.min(...times)) / 1000
    return fine({
      ...about.value,
      seconds,
      linesPerSecond: seconds === 0 ? 0 : Math.round(about.value.doneLines / seconds),
      waiting: roots
        .filter(({ done }) => !done)
        .slice(0, 20)
        .map(({ unit }) => unit),
    })
  },
})
