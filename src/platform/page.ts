/** What a page is to the server: a path, and a function from a request to HTML. Pages know nothing of the server. */
import type { Language, Problem } from '../kernel/problems.ts'
import type { Context, FileInput } from './operation.ts'

/** A public page. Vietnamese at its path, English at `/en` and its path; the handler is the same. */
export type Page = {
  /** As the server's router reads it, without a language: `/`, `/units/:code`. */
  readonly path: string
  /** What it can be asked with: reading by default. `POST` pages take a form (also with files). */
  readonly methods?: readonly ('GET' | 'POST')[]
  readonly handler: (request: PageRequest, context: Context) => Promise<PageAnswer>
  /** Only for who signed in: everybody else is sent to do so first. A form must carry the key of the session. */
  readonly access?: 'signed-in'
  /**
   * The page as data, sent at its path and `.json` (`/index.json` for `/`): the address of an operation that answers the
   * same question, or null where this request has none. Without it the path has no `.json`.
   */
  readonly twin?: (
    request: PageRequest,
    today: string,
    context: Context,
  ) => string | null | Promise<string | null>
  /**
   * Why there is no twin, where there is none: sent at its path and `.json`, with the operation that answers programs. One
   * text where the path is a file itself, which has nothing beside it.
   */
  readonly noTwin?: string | NoTwin
  /** The operation that its data come from: told where this request has no twin. */
  readonly asks?: string
  /**
   * What the page depends on besides its address, language and the day, as a short text: it is kept in memory and sent
   * again until that changes. Without it nothing is kept. For the register it is the revision. A page that shows what
   * people typed about themselves is better not kept.
   */
  readonly revision?: (context: Context) => string | Promise<string>
  /**
   * The names of the days in its question (`['at']`, `['from', 'to']`). Asked with all of them, it may be kept by
   * browsers and proxies: an hour when they lie before `dataTo` of the answer, for ever when `knownAt` is past too.
   */
  readonly days?: readonly string[]
  /** Its addresses for search engines, without language: by default its path when that has no named parts. */
  readonly listed?: (context: Context) => Promise<readonly string[]> | readonly string[]
}

export type NoTwin = { readonly vi: string; readonly en: string; readonly api: string | null }

/** A form of who signed in carries a number of its own under this name: sent twice, its command is done once. */
export const onceField = 'once'

export type PageRequest = {
  readonly method: 'GET' | 'POST'
  /** Path and query as asked, with the language in front: `/en/units/00004?at=2025-07-01`. */
  readonly url: string
  /** The path without the language: `/units/00004`. The other language is `/en` and this path. */
  readonly path: string
  readonly language: Language
  /** Scheme and host as asked, `http://localhost:8080`, to print permanent addresses. */
  readonly origin?: string
  /** Where the same is found as data: the path with `.json`, when this request has a twin. */
  readonly twin?: string
  /** The database holds generated data only: the page says so. */
  readonly generated?: boolean
  /** Named parts of the path. */
  readonly params: Readonly<Record<string, string>>
  /** Query values; the last counts when one comes twice. */
  readonly query: Readonly<Record<string, string>>
  /** Fields of a posted form. */
  readonly form: Readonly<Record<string, string>>
  /** Files of a posted form by field, empty ones left out. */
  readonly files: Readonly<Record<string, FileInput>>
  /** What every form of who signed in carries as `csrf`; none for the public. */
  readonly formKey?: string
  /** The secret of the session's cookie; only for the pages by which people sign in and out. */
  readonly secret?: string
  /** What the browser says it is. */
  readonly device?: string
}

export type PageAnswer = {
  readonly status: number
  /** `content-type` is `text/html; charset=utf-8` unless given here; a `location` redirects. */
  readonly headers?: Readonly<Record<string, string>>
  readonly html: string | Uint8Array
  /** The last day that the data behind it know; without it the page is asked anew each time. */
  readonly dataTo?: string
}

/** The page for what could not be answered. */
export type ErrorPage = (request: PageRequest, context: Context, error: PageError) => PageAnswer

export type PageError =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly status: number; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly requestId: string }

/** A file that pages load; its path names its content, so it may be kept for ever. */
export type Asset = { readonly path: string; readonly type: string; readonly bytes: Uint8Array }
