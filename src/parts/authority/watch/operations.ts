/** `authority.subscribe`, `authority.unsubscribe`, `authority.subscriptions`: what a person wants to be told of. */
import { type Static, Type } from 'typebox'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { choiceField, list, textField } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { currentRegister, inFull, isProblem } from '../../register/index.ts'
import { currentMatrix } from '../current.ts'
import { fields } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import { placeMeant } from '../questions.ts'
import { nameOfField } from '../words.ts'
import { addWatch, dropWatch, type Watch, watchesOf, watchKinds } from './store.ts'

const Subscriptions = Type.Object({
  subscriptions: list(
    Type.Object({
      kind: choiceField(watchKinds),
      subject: Type.String(),
      name: Type.String(),
      since: Type.String(),
    }),
  ),
})
const input = Type.Object({
  kind: choiceField(watchKinds, { description: 'Whether a field, a unit or a text is followed' }),
  subject: textField({
    description: 'The field by its id, the unit by code or name, the text by its number',
  }),
})
type Asked = Static<typeof input>
const signedIn = { access: { roles: 'signed-in' }, leavesNoEntry: true } as const

const mine = async (account: string, context: Context): Promise<Static<typeof Subscriptions>> => {
  const register = await currentRegister(context)
  const nameOf = ({ kind, subject }: Watch): string => {
    const field = fields.find((each) => kind === 'field' && each === subject)
    if (field) return nameOfField(field, context.language)
    const unit = kind === 'unit' ? register.unitById(subject, context.today) : null
    return unit ? inFull(unit) : subject
  }
  const watches = await watchesOf(context.database, account)
  return {
    subscriptions: watches.map((one) => ({
      kind: one.kind,
      subject: one.subject,
      name: nameOf(one),
      since: one.since,
    })),
  }
}

/** Only a person has notices and a calendar. */
const accountOf = ({ actor }: Context): Result<string> =>
  actor.kind === 'person' ? fine(actor.account) : refused(authorityProblem('no-person'))

/** What is meant: a field that is there, a unit that stands, a text that is known. */
const subjectOf = async ({ kind, subject }: Asked, context: Context): Promise<Result<string>> => {
  const said = subject.trim()
  if (kind === 'field')
    return fields.some((each) => each === said)
      ? fine(said)
      : refused(authorityProblem('unknown-field', { field: said }, { field: 'subject' }))
  if (kind === 'text')
    return (await currentMatrix(context)).instrumentByNumber.has(said)
      ? fine(said)
      : refused(authorityProblem('unknown-instrument', { instrument: said }, { field: 'subject' }))
  const unit = placeMeant(await currentRegister(context), said, context.today)
  return isProblem(unit) ? refused({ ...unit, field: 'subject' }) : fine(unit.id)
}

export const subscribe = defineOperation({
  name: 'authority.subscribe',
  kind: 'command',
  ...signedIn,
  summary: {
    vi: 'Theo dõi một lĩnh vực, đơn vị hay văn bản: được báo điều sắp hết hiệu lực và đã đổi',
    en: 'Follows a field, unit or text: what lapses soon and what changed is told',
  },
  input,
  positional: ['kind', 'subject'],
  output: Subscriptions,
  examples: ['field land', 'text 140/2025/NĐ-CP'],
  run: async (asked, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    const subject = await subjectOf(asked, context)
    if (!subject.ok) return subject
    const watch = { account: account.value, kind: asked.kind, subject: subject.value, since: context.now }
    await addWatch(context.database, watch)
    return fine(await mine(account.value, context))
  },
})

export const unsubscribe = defineOperation({
  name: 'authority.unsubscribe',
  kind: 'command',
  ...signedIn,
  summary: { vi: 'Thôi theo dõi', en: 'Follows a field, unit or text no more' },
  input,
  positional: ['kind', 'subject'],
  output: Subscriptions,
  examples: ['field land'],
  run: async (asked, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    // A unit that ended meanwhile is still named by its identity.
    const subject = await subjectOf(asked, context)
    const meant = subject.ok ? subject.value : asked.subject.trim()
    await dropWatch(context.database, { account: account.value, kind: asked.kind, subject: meant })
    return fine(await mine(account.value, context))
  },
})

export const subscriptions = defineOperation({
  name: 'authority.subscriptions',
  kind: 'query',
  access: { roles: 'signed-in' },
  summary: { vi: 'Những gì tôi theo dõi về thẩm quyền', en: 'What I follow of authority' },
  input: Type.Object({}),
  output: Subscriptions,
  examples: [''],
  table: {
    columns: ['kind', 'subject', 'name', 'since'],
    rows: ({ subscriptions: all }) => all.map((one) => [one.kind, one.subject, one.name, one.since]),
  },
  run: async (_input, context) => {
    // The operator of the machine follows nothing.
    const account = accountOf(context)
    return fine(account.ok ? await mine(account.value, context) : { subscriptions: [] })
  },
})
