/** What somebody keeps for themselves while they work: forms not sent yet, and ways to look at lists. */
import { Type } from 'typebox'
import type { Problem } from '../../kernel/problems.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { AccessRule } from '../access/model.ts'
import { whyNotSecretTexts } from '../access/secrets.ts'
import { list, secretField, textField } from '../fields.ts'
import { type Context, defineOperation } from '../operation.ts'
import { workspaceProblem } from './problems.ts'
import {
  countDrafts,
  countViews,
  draftsOf,
  dropDraftOf,
  dropViewOf,
  keepDraft,
  keepView,
  viewsOf,
} from './store.ts'

export const anyone: AccessRule = { roles: 'signed-in' }
const http: readonly 'http'[] = ['http']

/** Nobody fills in so many at once; more is a mistake, and would be a way to fill the disk. */
const most = { drafts: 100, views: 200 }
const draftBytes = 200_000
const viewBytes = 20_000

export const accountOf = ({ actor }: Context): Result<string> =>
  actor.kind === 'person' ? fine(actor.account) : refused(workspaceProblem('no-account'))

const named = (description: string) => Type.String({ pattern: '^[a-zA-Z0-9.-]{1,80}$', description })
const form = named('Id of the form')
const key = Type.Optional(
  Type.String({ maxLength: 200, description: 'Identity of the thing it is about; empty for something new' }),
)
const listId = named('Id of the list')
const name = textField({ maxLength: 100, description: 'What it is called' })

const whyNotJson = (field: string, text: string): readonly Problem[] => {
  try {
    JSON.parse(text)
    return whyNotSecretTexts(text, field)
  } catch {
    return [workspaceProblem('not-json', { field }, { field })]
  }
}

const own = { access: anyone, faces: http } as const
/** Nothing of it has an effect on anybody, so the log says nothing of it. */
const quiet = { ...own, kind: 'command', leavesNoEntry: true } as const

export const saveDraft = defineOperation({
  ...quiet,
  name: 'workspace.saveDraft',
  summary: { vi: 'Lưu bản nháp của một biểu mẫu, chỉ mình tôi thấy', en: 'Keeps the draft of a form for me' },
  input: Type.Object({
    form,
    key,
    content: secretField({ maxLength: draftBytes, description: 'What was typed, as JSON' }),
  }),
  output: Type.Object({ savedAt: Type.String() }),
  examples: [`--form accounts.create --content '{"name":"An"}'`],
  run: async ({ form, key = '', content }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    const against = whyNotJson('content', content)
    if (against.length > 0) return refused(...against)
    const { database, now } = context
    if ((await countDrafts(database, account.value, { form, key })) >= most.drafts)
      return refused(workspaceProblem('too-many', { most: most.drafts }))
    await keepDraft(database, account.value, { form, key, content, savedAt: now })
    return fine({ savedAt: now })
  },
})

export const drafts = defineOperation({
  ...own,
  kind: 'query',
  name: 'workspace.drafts',
  summary: { vi: 'Các bản nháp của tôi, mới nhất trước', en: 'My drafts, the newest first' },
  input: Type.Object({ form: Type.Optional(form) }),
  output: Type.Object({
    drafts: list(
      Type.Object({
        form: Type.String(),
        key: Type.String(),
        content: Type.String(),
        savedAt: Type.String(),
      }),
    ),
  }),
  examples: ['', '--form accounts.create'],
  run: async ({ form }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    const found = await draftsOf(context.database, account.value, { form: form ?? null, most: most.drafts })
    return fine({ drafts: found })
  },
})

export const dropDraft = defineOperation({
  ...quiet,
  name: 'workspace.dropDraft',
  summary: { vi: 'Bỏ một bản nháp của tôi', en: 'Removes a draft of mine' },
  input: Type.Object({ form, key }),
  output: Type.Object({ dropped: Type.Integer() }),
  examples: ['--form accounts.create'],
  run: async ({ form, key = '' }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    return fine({ dropped: await dropDraftOf(context.database, account.value, { form, key }) })
  },
})

export const saveView = defineOperation({
  ...quiet,
  name: 'workspace.saveView',
  summary: {
    vi: 'Lưu một cách xem danh sách (cột, lọc, sắp xếp) dưới một tên',
    en: 'Keeps a way to look at a list (columns, filters, order) under a name',
  },
  input: Type.Object({
    list: listId,
    name,
    view: Type.String({ minLength: 2, maxLength: viewBytes, description: 'The view, as JSON' }),
  }),
  output: Type.Object({ savedAt: Type.String() }),
  examples: [`--list jobs --name "Hỏng hẳn" --view '{"state":"dead"}'`],
  run: async ({ list, name, view }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    const against = whyNotJson('view', view)
    if (against.length > 0) return refused(...against)
    const { database, now } = context
    if ((await countViews(database, account.value, { list, name })) >= most.views)
      return refused(workspaceProblem('too-many', { most: most.views }))
    await keepView(database, account.value, { list, name, view, savedAt: now })
    return fine({ savedAt: now })
  },
})

export const views = defineOperation({
  ...own,
  kind: 'query',
  name: 'workspace.views',
  summary: { vi: 'Các cách xem danh sách tôi đã lưu', en: 'The ways to look at lists that I keep' },
  input: Type.Object({ list: Type.Optional(listId) }),
  output: Type.Object({
    views: list(
      Type.Object({ list: Type.String(), name: Type.String(), view: Type.String(), savedAt: Type.String() }),
    ),
  }),
  examples: ['', '--list jobs'],
  run: async ({ list }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    return fine({ views: await viewsOf(context.database, account.value, list ?? null) })
  },
})

export const dropView = defineOperation({
  ...quiet,
  name: 'workspace.dropView',
  summary: { vi: 'Bỏ một cách xem danh sách tôi đã lưu', en: 'Removes a way to look at a list' },
  input: Type.Object({ list: listId, name }),
  output: Type.Object({ dropped: Type.Integer() }),
  examples: ['--list jobs --name "Hỏng hẳn"'],
  run: async ({ list, name }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    return fine({ dropped: await dropViewOf(context.database, account.value, { list, name }) })
  },
})

export const keptOperations = [saveDraft, drafts, dropDraft, saveView, views, dropView] as const
