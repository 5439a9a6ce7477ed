/** From a page request to a visit, and from what came of it to an answer that nobody keeps. */
import type { Problem } from '../../../kernel/problems.ts'
import { problemKinds } from '../../../kernel/problems.ts'
import { clearCookie, setCookie } from '../../../platform/accounts/cookie.ts'
import type { Provider } from '../../../platform/accounts/elsewhere.ts'
import { type SessionLimits, usualSessionLimits } from '../../../platform/accounts/model.ts'
import { accountKeyIn } from '../../../platform/accounts/secrets.ts'
import type { Visit } from '../../../platform/accounts/sessions.ts'
import type { Context } from '../../../platform/operation.ts'
import type { PageAnswer, PageRequest } from '../../../platform/page.ts'
import type { Html } from '../../html.ts'
import { answer, viewOf } from '../../request.ts'
import { to, type View } from '../../view.ts'

/** What the pages of accounts are told by the deployment. */
export type AccountDoors = {
  readonly provider?: Provider | null
  readonly limits?: SessionLimits
  /** The address people open, where it is set. */
  readonly address?: string | null
}

export type Asked = {
  readonly request: PageRequest
  readonly context: Context
  readonly doors: AccountDoors
  readonly view: View
  readonly visit: Visit
  /** Scheme and host that browsers and providers know. */
  readonly origin: string
  /** Where to go on afterwards: a place of this site. */
  readonly next: string | null
}

/** A place of this site, as it was asked for; anything that leads elsewhere is none. */
export const ownPlace = (text: string | undefined): string | null => {
  if (!text?.startsWith('/') || text.length > 1000 || /^\/[/\\]|[\\\p{Cc}]/u.test(text)) return null
  const place = URL.canParse(text, 'http://haicap.invalid') ? new URL(text, 'http://haicap.invalid') : null
  if (place?.host !== 'haicap.invalid' || /^(\/en)?\/(sign-(in|out)|api)(\/|$)/.test(place.pathname))
    return null
  return `${place.pathname}${place.search}${place.hash}`
}

export const askedOf = (request: PageRequest, context: Context, doors: AccountDoors): Asked => {
  // What was asked with is not shown again: it may be a secret.
  const view = { ...viewOf(request, context.today), query: {}, keeps: {} }
  const next = ownPlace(request.form.next ?? request.query.next)
  const visit: Visit = {
    database: context.database,
    // Looked up when it is needed: reading a form needs none.
    get key() {
      return accountKeyIn(context.data)
    },
    now: context.now,
    today: context.today,
    requestId: context.requestId,
    secret: request.secret ?? null,
    asker: context.asker,
    device: (request.device ?? '').replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200),
    limits: doors.limits ?? usualSessionLimits,
  }
  return { request, context, doors, view, visit, next, origin: doors.address ?? request.origin ?? '' }
}

const unkept = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } as const
const isSecure = ({ request }: Pick<Asked, 'request'>): boolean =>
  request.origin?.startsWith('https:') ?? false

/** A page for one reader, kept nowhere. */
export const shown = (
  made: Html,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): PageAnswer => ({
  ...answer(made, status),
  headers: { ...unkept, ...headers },
})

export const cookieOf = (asked: Asked, secret: string): Readonly<Record<string, string>> => ({
  'set-cookie': setCookie(secret, isSecure(asked)),
})
export const noCookie = (asked: Asked): Readonly<Record<string, string>> => ({
  'set-cookie': clearCookie(isSecure(asked)),
})

/** Sends on to a place of this site. */
export const sentOn = (place: string, headers: Readonly<Record<string, string>> = {}): PageAnswer => ({
  status: 303,
  headers: { ...unkept, location: place, ...headers },
  html: '',
})

/** Signed in: with the new cookie to where somebody wanted to go. */
export const signedIn = (asked: Asked, secret: string, next = asked.next): PageAnswer =>
  sentOn(next ?? to(asked.view, '/account'), cookieOf(asked, secret))

export const statusOf = (problems: readonly Problem[]): number =>
  problemKinds().get(problems[0]?.code ?? '')?.status ?? 422

/** Whether a fresh proof is all that is missing. */
export const wantsProof = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'access/prove-again')

export const toProof = ({ view }: Asked, next: string): PageAnswer =>
  sentOn(to(view, '/account/prove', { next }))
