/** What can be asked and told of notices, webhooks and calendars. */
import { Type } from 'typebox'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { actorId } from '../access/actor.ts'
import { type AccessRule, wholeCountry } from '../access/model.ts'
import { accountKeyIn, kept, newSecret } from '../accounts/secrets.ts'
import {
  afterField,
  codeField,
  flagField,
  limitField,
  nullableText,
  secretField,
  textField,
} from '../fields.ts'
import { uuidv7 } from '../ids.ts'
import { addJob } from '../jobs/add.ts'
import { type Context, defineOperation } from '../operation.ts'
import { pagingOf } from '../paging.ts'
import { webhookSecret } from './deliver.ts'
import { toldOf } from './model.ts'
import { noticeProblem } from './problems.ts'
import {
  endWebhook,
  insertWebhook,
  lastNumber,
  markRead,
  noticesOf,
  setFeed,
  setSentTo,
  type Webhook,
  webhooks,
} from './store.ts'
import { publish } from './tell.ts'
import { deliverWanted } from './wanted.ts'

const anyone: AccessRule = { roles: 'signed-in' }
const administrators: AccessRule = { roles: ['administrator'] }

const accountOf = ({ actor }: Context): Result<string> =>
  actor.kind === 'person' ? fine(actor.account) : refused(noticeProblem('no-account'))

export const mine = defineOperation({
  name: 'notices.mine',
  kind: 'query',
  access: anyone,
  summary: { vi: 'Thông báo của tôi, mới nhất trước', en: 'My notices, the newest first' },
  input: Type.Object({
    unread: Type.Optional(flagField({ description: 'Only those not read yet' })),
    limit: Type.Optional(limitField(500, { description: 'Most notices; 50 when left out' })),
    after: Type.Optional(afterField()),
  }),
  pages: { rows: 'notices' },
  output: Type.Object({
    notices: Type.Array(
      Type.Object({
        notice: Type.String(),
        kind: Type.String(),
        subject: Type.String(),
        text: Type.String(),
        path: nullableText,
        dueOn: nullableText,
        madeAt: Type.String(),
        readAt: nullableText,
      }),
    ),
    next: nullableText,
  }),
  faces: ['http'],
  examples: ['--unread'],
  table: {
    columns: ['made_at', 'subject', 'text', 'path', 'due_on', 'read_at'],
    rows: ({ notices }) =>
      notices.map((one) => [one.madeAt, one.subject, one.text, one.path, one.dueOn, one.readAt]),
  },
  run: async (input, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    const paging = pagingOf('notices.mine', input, { usual: 50, order: ['instant', 'uuid'] })
    if (!paging.ok) return paging
    const { place: after, wanted: limit, cut } = paging.value
    const found = await noticesOf(context.database, {
      account: account.value,
      unread: input.unread ?? false,
      limit,
      after,
    })
    const { rows, next } = cut(found, ({ madeAt, notice }) => [madeAt, notice])
    return fine({
      next,
      notices: rows.map(({ account: _account, facts, ...notice }) => ({
        ...notice,
        ...toldOf(notice.kind, facts, context.language),
      })),
    })
  },
})

export const read = defineOperation({
  name: 'notices.read',
  kind: 'command',
  access: anyone,
  summary: { vi: 'Đánh dấu thông báo của tôi là đã đọc', en: 'Marks notices of mine as read' },
  input: Type.Object({
    notices: Type.Optional(
      Type.Array(Type.String({ format: 'uuid' }), {
        maxItems: 500,
        description: 'Identities of the notices; all when left out',
      }),
    ),
  }),
  output: Type.Object({ read: Type.Integer() }),
  faces: ['http'],
  examples: ['--notices 01978a5c-1f0e-7c3a-9d2b-000000000000'],
  run: async ({ notices }, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    return fine({ read: await markRead(context.database, account.value, notices ?? null, context.now) })
  },
})

export const renewCalendar = defineOperation({
  name: 'notices.calendar',
  kind: 'command',
  access: anyone,
  summary: {
    vi: 'Tạo địa chỉ bí mật cho lịch các thời hạn của tôi; địa chỉ cũ hết hiệu lực',
    en: 'Makes a secret address for the calendar of what I owe; the former one ends',
  },
  input: Type.Object({}),
  // Who has the address sees the calendar: it is shown once and stays out of the evidence.
  output: Type.Object({ path: secretField({ description: 'Path of the calendar on this site' }) }),
  faces: ['http'],
  examples: [''],
  run: async (_input, context) => {
    const account = accountOf(context)
    if (!account.ok) return account
    const secret = newSecret()
    await setFeed(context.database, account.value, kept(secret), context.now)
    return fine({ path: `/calendar/${secret}` })
  },
})

const WebhookAnswer = Type.Object({
  webhook: Type.String(),
  url: Type.String(),
  types: Type.Array(Type.String()),
  sentTo: Type.Integer(),
  addedAt: Type.String(),
  endedAt: nullableText,
  lastError: nullableText,
})
const shown = ({ types, ...webhook }: Webhook) => ({ ...webhook, types: [...types] })
const webhookField = codeField({ description: 'Identity of the webhook' })
const touched = ({ webhook }: { readonly webhook: string }) => [{ kind: 'webhook', id: webhook }]

const isAddress = (text: string): boolean => {
  const url = URL.parse(text)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.hash === ''
  )
}

export const addWebhook = defineOperation({
  name: 'notices.addWebhook',
  kind: 'command',
  access: administrators,
  where: () => wholeCountry,
  summary: {
    vi: 'Thêm nơi nhận sự kiện, và khóa để kiểm chữ ký của chúng',
    en: 'Adds an address that events are sent to, and the key of their signatures',
  },
  input: Type.Object({
    url: textField({ maxLength: 1000, description: 'The address, https://...' }),
    types: Type.Optional(
      Type.Array(Type.String({ pattern: '^(\\*|[a-z0-9.-]{1,80})$' }), {
        minItems: 1,
        maxItems: 50,
        description: 'Types of events, such as register.changed; all when left out',
      }),
    ),
    after: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'Also send what came after this number; only new ones when left out',
      }),
    ),
  }),
  output: Type.Object({
    ...WebhookAnswer.properties,
    secret: secretField({ description: 'The key of the signatures, shown once' }),
  }),
  positional: ['url'],
  examples: ['https://office.example/haicap --types register.changed'],
  touched,
  run: async ({ url, types, after }, context) => {
    if (!isAddress(url)) return refused(noticeProblem('not-an-address', { url }, { field: 'url' }))
    const { database, now } = context
    const webhook = uuidv7(Date.parse(now))
    const sentTo = after ?? (await lastNumber(database))
    const added = { webhook, url, types: types ?? ['*'], sentTo, addedAt: now }
    await insertWebhook(database, { ...added, addedBy: actorId(context.actor) })
    const secret = webhookSecret(accountKeyIn(context.data), webhook)
    return fine({ ...shown({ ...added, endedAt: null, lastError: null }), secret })
  },
})

export const listWebhooks = defineOperation({
  name: 'notices.webhooks',
  kind: 'query',
  access: administrators,
  summary: { vi: 'Các nơi nhận sự kiện và tình trạng gửi', en: 'Where events are sent, and how far that is' },
  input: Type.Object({}),
  output: Type.Object({ webhooks: Type.Array(WebhookAnswer) }),
  examples: ['', '--json'],
  table: {
    columns: ['webhook', 'url', 'types', 'sent_to', 'added_at', 'ended_at', 'last_error'],
    rows: ({ webhooks: all }) =>
      all.map((one) => [
        one.webhook,
        one.url,
        one.types.join(' '),
        one.sentTo,
        one.addedAt,
        one.endedAt,
        one.lastError,
      ]),
  },
  run: async (_input, { database }) => fine({ webhooks: (await webhooks(database)).map(shown) }),
})

const found = async ({ database }: Context, webhook: string): Promise<Result<Webhook>> => {
  const known = (await webhooks(database)).find((one) => one.webhook === webhook)
  if (!known) return refused(noticeProblem('no-such-webhook', { webhook }, { field: 'webhook' }))
  return known.endedAt === null
    ? fine(known)
    : refused(noticeProblem('webhook-ended', { webhook }, { field: 'webhook' }))
}

export const stopWebhook = defineOperation({
  name: 'notices.endWebhook',
  kind: 'command',
  access: administrators,
  where: () => wholeCountry,
  summary: { vi: 'Không gửi sự kiện tới một nơi nhận nữa', en: 'Sends no more events to a webhook' },
  input: Type.Object({ webhook: webhookField }),
  output: WebhookAnswer,
  positional: ['webhook'],
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000'],
  touched,
  run: async ({ webhook }, context) => {
    const known = await found(context, webhook)
    if (!known.ok) return known
    await endWebhook(context.database, webhook, context.now)
    return fine(shown({ ...known.value, endedAt: context.now }))
  },
})

export const replay = defineOperation({
  name: 'notices.replay',
  kind: 'command',
  access: administrators,
  where: () => wholeCountry,
  summary: {
    vi: 'Gửi lại cho một nơi nhận mọi sự kiện sau một số thứ tự',
    en: 'Sends a webhook again all events after a number',
  },
  input: Type.Object({
    webhook: webhookField,
    after: Type.Integer({ minimum: 0, description: 'The last event that is not sent again; 0 for all' }),
  }),
  output: WebhookAnswer,
  positional: ['webhook'],
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000000 --after 120'],
  touched,
  run: async ({ webhook, after }, context) => {
    const known = await found(context, webhook)
    if (!known.ok) return known
    const { database, now } = context
    const sentTo = Math.min(after, known.value.sentTo)
    await setSentTo(database, webhook, sentTo)
    await addJob(deliverWanted, { input: { webhook } }, { database, now, by: actorId(context.actor) })
    return fine(shown({ ...known.value, sentTo, lastError: null }))
  },
})

export const tryWebhooks = defineOperation({
  name: 'notices.try',
  kind: 'command',
  access: administrators,
  where: () => wholeCountry,
  summary: {
    vi: 'Gửi một sự kiện thử tới các nơi nhận',
    en: 'Sends an event to the webhooks that only says that it is one',
  },
  input: Type.Object({}),
  output: Type.Object({ event: Type.String() }),
  examples: [''],
  run: async (_input, context) =>
    fine({ event: await publish({ type: 'notices.try', subject: 'haicap', data: {} }, context) }),
})

export const noticeOperations = [
  mine,
  read,
  renewCalendar,
  addWebhook,
  listWebhooks,
  stopWebhook,
  replay,
  tryWebhooks,
] as const
