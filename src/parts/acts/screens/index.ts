/** The pages that read acts. Nothing handed in is kept: downloads send the text again. */
import type { Problem } from '../../../kernel/problems.ts'
import { type Result, refused } from '../../../kernel/result.ts'
import { tableToXlsx } from '../../../platform/documents/index.ts'
import { inputProblem } from '../../../platform/input-problems.ts'
import type { Context, FileInput } from '../../../platform/operation.ts'
import { perform } from '../../../platform/perform.ts'
import {
  answer,
  errorPage,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  readDate,
  type View,
  viewOf,
  wordsIn,
} from '../../../web/index.ts'
import type { ReadActAnswer } from '../answers.ts'
import { readOperation } from '../operations/read.ts'
import { readerForm } from './reader-form.ts'
import { readingPage } from './reading-page.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

export type ReadAct = (
  input: { readonly file: FileInput; readonly on?: string },
  context: Context,
) => Promise<Result<ReadActAnswer>>

/** The act that was handed in: the file, else the pasted text. */
const handedIn = ({ files, form }: PageRequest, view: View): Result<FileInput> => {
  const file = files.file
  if (file) return { ok: true, value: file }
  const text = form.text?.trim() ?? ''
  if (text !== '') return { ok: true, value: { name: 'act.txt', bytes: Buffer.from(text) } }
  return refused(
    inputProblem('missing-field', { name: wordsIn(view, { vi, en }).nothing }, { field: 'file' }),
  )
}

const fileName = ({ instrument }: ReadActAnswer): string =>
  (instrument.number ?? 'act').normalize('NFD').replace(/[^\w.-]+/g, '_')

const asFile = async (read: ReadActAnswer, kind: 'json' | 'xlsx'): Promise<PageAnswer> => {
  const { table } = readOperation
  const findings = {
    name: 'findings',
    columns: ['article', 'clause', 'weight', 'code', 'words', 'start', 'end'],
    rows: read.findings.map(({ place, weight, code, words }) => [
      place?.article ?? null,
      place?.clause ?? null,
      weight,
      code,
      words,
      place?.start ?? null,
      place?.end ?? null,
    ]),
  }
  const bytes =
    kind === 'json' || !table
      ? Buffer.from(`${JSON.stringify(read, null, 2)}\n`)
      : await tableToXlsx([
          { name: 'changes', columns: table.columns, rows: [...table.rows(read)] },
          findings,
        ])
  return {
    status: 200,
    headers: {
      'content-type':
        kind === 'json'
          ? 'application/json; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${fileName(read)}.${kind}"`,
    },
    html: bytes,
  }
}

/** The page has no field by which conversion of old fonts could be allowed, so it is not offered there. */
const withoutOffer = (problem: Problem): Problem => {
  const { allowed: _offer, ...details } = problem.details
  return { ...problem, details }
}

const formPage = (view: View): PageAnswer => {
  const words = wordsIn(view, { vi, en })
  return answer(page(view, { title: words.title, lead: words.lead, body: readerForm(view) }))
}

export const actsPages = ({
  read = (input, context) => perform(readOperation, input, context),
}: {
  readonly read?: ReadAct
} = {}): readonly Page[] => [
  {
    path: '/acts/read',
    methods: ['GET', 'POST'],
    noTwin: {
      vi: 'Trang này là biểu mẫu nhận một văn bản. Chương trình gửi văn bản bằng POST tới thao tác nêu ở api.',
      en: 'This page is a form that takes an act. Programs send it by POST to the operation named in api.',
      api: '/api/v1/acts/read',
    },
    handler: async (request, context) => {
      const view = viewOf(request, context.today)
      if (request.method === 'GET') return formPage(view)
      const { text = '', as } = request.form
      const typedDay = request.form.on ? readDate(request.form.on) : null
      const file = handedIn(request, view)
      const done = file.ok
        ? await read({ file: file.value, ...(typedDay ? { on: typedDay } : {}) }, context)
        : file
      if (!done.ok) {
        const typed = { text, ...(typedDay ? { on: typedDay } : {}) }
        return answer(errorPage(view, done.problems.map(withoutOffer), readerForm(view, typed)), 422)
      }
      if (as === 'json' || as === 'xlsx') return asFile(done.value, as)
      return answer(readingPage(view, done.value, typedDay ?? undefined))
    },
  },
]
