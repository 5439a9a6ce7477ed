/** Files over HTTP: handed in as a job, watched, fetched, erased. */
import { Type } from 'typebox'
import type { Language } from '../../../kernel/problems.ts'
import { wordsOf } from '../../../kernel/problems.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, fileField, list, nullable } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { mostHamletBytes } from '../bulk/hamlets.ts'
import { askedAbout, columnInput } from '../convert-file-operation.ts'
import { SummaryAnswer } from '../file-answers.ts'
import type { Format } from '../model.ts'
import { conversionProblem } from '../problems.ts'
import { registerFiles } from '../work/register-file.ts'
import { type Job, usualJobLimits } from './model.ts'
import { jobsOf } from './serving.ts'

const JobAnswer = Type.Object({
  id: Type.String(),
  state: choiceField(['waiting', 'running', 'done', 'failed'] as const),
  percent: Type.Integer(),
  rows: Type.Integer({ description: 'Rows converted so far' }),
  startedAt: Type.String({ format: 'date-time' }),
  erasedAt: Type.String({ format: 'date-time', description: 'When the file and its answer are erased' }),
  result: nullable(Type.String({ description: 'Where the answer is fetched once it is done' })),
  summary: nullable(SummaryAnswer),
  problems: list(Type.Object({ code: Type.String(), message: Type.String() })),
})

const placeOf = (id: string): string => `conversion/jobs/${id}`

const shown = (job: Job, language: Language) => ({
  id: job.id,
  state: job.state,
  percent: Math.floor(job.share * 100),
  rows: job.rows,
  startedAt: job.startedAt,
  erasedAt: job.erasedAt,
  result: job.state === 'done' ? `/api/v1/${placeOf(job.id)}/result` : null,
  summary: job.summary,
  problems: job.problems.map((problem) => ({ code: problem.code, message: wordsOf(problem, language) })),
})

const idInput = Type.Object({ id: Type.String({ maxLength: 64, description: 'The id of the job' }) })
const http = { access: 'public', faces: ['http'] } as const

const found = (id: string, { data }: Context): Job | null =>
  data === undefined ? null : jobsOf(data).find(id)
const noSuchJob = () => refused(conversionProblem('no-such-job', {}, { field: 'id' }))

export const startJob = defineOperation({
  ...http,
  name: 'conversion.startJob',
  kind: 'command',
  summary: {
    vi: 'Gửi một tệp để chuyển đổi một cột; tệp được xóa sau 24 giờ',
    en: 'Hands in a file to convert a column of it; the file is erased after 24 hours',
  },
  input: Type.Object({
    file: fileField({ maxBytes: usualJobLimits.bytes, description: 'The file: .xlsx, .csv or .ndjson' }),
    ...columnInput,
    hamlets: Type.Optional(
      fileField({
        maxBytes: mostHamletBytes,
        description: 'A list of hamlets with the columns hamlet, oldCode, newCode',
      }),
    ),
  }),
  output: JobAnswer,
  resource: 'conversion/jobs',
  accepted: ({ id }) => placeOf(id),
  examples: ['--file list.xlsx --column "Địa chỉ"'],
  run: async ({ file, hamlets = null, ...input }, context) => {
    const { data, now, language, asker = 'unknown' } = context
    if (data === undefined) return refused(conversionProblem('no-jobs-here'))
    const { pointColumns, to = context.today } = input
    const started = await jobsOf(data).start({
      file,
      hamlets,
      asker,
      now,
      files: await registerFiles(context, pointColumns === undefined ? null : to),
      ask: (place) => askedAbout(input, place, context),
    })
    return started.ok ? fine(shown(started.value, language)) : started
  },
})

export const job = defineOperation({
  ...http,
  name: 'conversion.job',
  kind: 'query',
  summary: { vi: 'Việc chuyển đổi đã tới đâu', en: 'How far a conversion job has come' },
  input: idInput,
  output: JobAnswer,
  path: ['id'],
  positional: ['id'],
  resource: 'conversion/jobs/:id',
  examples: ['00000000000000000000000000000000'],
  run: async ({ id }, context) => {
    const one = found(id, context)
    return one ? fine(shown(one, context.language)) : noSuchJob()
  },
})

const types: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

export const jobResult = defineOperation({
  ...http,
  name: 'conversion.jobResult',
  kind: 'query',
  summary: { vi: 'Tệp kết quả của một việc chuyển đổi', en: 'The file that a conversion job gave' },
  input: idInput,
  output: Type.Object({ name: Type.String(), type: Type.String(), path: Type.String() }),
  path: ['id'],
  positional: ['id'],
  resource: 'conversion/jobs/:id/result',
  sends: (answer) => answer,
  examples: ['00000000000000000000000000000000'],
  run: async ({ id }, context) => {
    const one = found(id, context)
    if (!one) return noSuchJob()
    if (one.state !== 'done')
      return refused(
        ...(one.state === 'failed'
          ? one.problems
          : [conversionProblem('job-not-done', { state: one.state, percent: Math.floor(one.share * 100) })]),
      )
    const dot = one.name.lastIndexOf('.')
    const stem = dot > 0 ? one.name.slice(0, dot) : one.name
    const ending = one.work.asked.out.slice(one.work.asked.out.lastIndexOf('.'))
    return fine({
      name: `${stem}-haicap${ending}`,
      type: types[one.format ?? 'csv'],
      path: one.work.asked.out,
    })
  },
})

export const eraseJob = defineOperation({
  ...http,
  name: 'conversion.eraseJob',
  kind: 'command',
  summary: {
    vi: 'Xóa ngay tệp đã gửi và kết quả, không chờ 24 giờ',
    en: 'Erases a file handed in and its answer at once, without waiting 24 hours',
  },
  input: idInput,
  output: Type.Object({ erased: Type.Boolean() }),
  path: ['id'],
  positional: ['id'],
  resource: 'conversion/jobs/:id/erase',
  examples: ['00000000000000000000000000000000'],
  run: async ({ id }, { data }) => {
    const erased = data !== undefined && (await jobsOf(data).erase(id))
    return erased ? fine({ erased }) : noSuchJob()
  },
})

export const jobOperations = [startJob, job, jobResult, eraseJob]
