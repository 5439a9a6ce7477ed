/**
 * One definition per operation. HTTP route, OpenAPI path, CLI command, typed client call, form fields,
 * permission row and documentation line are derived from it by the adapters in `shell/`.
 */
import type { Static, TObject, TSchema } from 'typebox'
import type { Language } from '../kernel/problems.ts'
import type { Result } from '../kernel/result.ts'
import type { AccessRule, Grant, Territory } from './access/model.ts'
import type { Database } from './database/database.ts'
import type { Signer } from './evidence/signer.ts'

/** Who asks, when, in which language, with what. Built at the edge; nothing below reads a clock. */
export type Context = {
  readonly database: Database
  readonly language: Language
  /** The local day (Asia/Ho_Chi_Minh) on which the question is asked. */
  readonly today: string
  /** The instant of the request, ISO 8601 UTC. */
  readonly now: string
  readonly actor: Actor
  readonly requestId: string
  /** Aborted when the asker is gone or time is up. */
  readonly signal: AbortSignal
  /** The folder for files of this deployment; absent where there is none. */
  readonly data?: string
  /** Minutes without a request after which a session ends here; what is usual where nobody said. */
  readonly idleMinutes?: number
  /** Where people open this site, as its operator says it (`https://...`): for links in what is printed. */
  readonly site?: string
  /** The network address of who asks over HTTP, to give each its share; never logged, never stored. */
  readonly asker?: string
  /** By which the same command sent again is known; see `once/`. */
  readonly idempotencyKey?: string
  /** The ETags that its asker saw (`If-Match`): a command is refused where what it changes is another by now. */
  readonly ifMatch?: string
  /** Told how far long work has come. */
  readonly progress?: (progress: WorkProgress) => void
  /** Which ground units cover, as the register knows it now; absent where nobody asks for territory. */
  readonly territory?: () => Promise<Territory>
  /**
   * What readers of the same moment share, by name, so that many pages cost one look at the database. It is empty again
   * after a tenth of a second; whoever writes has none.
   */
  readonly shared?: Map<string, unknown>
  /** Signs as this deployment does: heads of the log, and reports that are proved without it. */
  readonly signer?: () => Promise<Signer>
  /** The database holds generated data only: whatever is made from it says so. */
  readonly generated?: boolean
  /** Whether answers are checked against the operation's output, as tests and development do. */
  readonly checkOutput?: boolean
}

/** How far long work has come: what is being done, in the asker's language, rows so far, and the share from 0 to 1. */
export type WorkProgress = { readonly doing: string; readonly rows: number; readonly share: number }

/** The public, the operator at the command line, a person who signed in, a system with a key. */
export type Actor =
  | { readonly kind: 'public' }
  | { readonly kind: 'operator'; readonly name: string }
  | Person
  | SystemClient

/** Somebody who proved who they are. */
export type Person = {
  readonly kind: 'person'
  /** The account, as evidence and grants know it. */
  readonly account: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly session: string
  /** The instant of the last proof of who it is; commands that need a fresh one look here. */
  readonly provedAt: string
}

/** Another system, by a key or client credentials of its own. */
export type SystemClient = {
  readonly kind: 'client'
  readonly client: string
  readonly name: string
  /** The operations it may ask, by name; `acts.*` is all of a part. */
  readonly scopes: readonly string[]
  readonly grants: readonly Grant[]
}

/** `public`: anyone. `operator`: the command line of the machine only. A rule: who is signed in and has the role there. */
export type Access = 'public' | 'operator' | AccessRule

/** Something an operation touched, so that its history can be found: a unit, an account, a file. */
export type Thing = {
  readonly kind: string
  readonly id: string
  /** Code of the province whose evidence stream it belongs to; the centre's without one. */
  readonly province?: string | null
}

/** A file handed in: by path at the command line, as an upload over HTTP. */
export type FileInput = { readonly name: string; readonly bytes: Uint8Array }

/** How an answer is laid out as rows, for the terminal, CSV and XLSX. Header names are stable. */
export type Tabular<O> = {
  readonly columns: readonly string[]
  rows(output: O): Iterable<readonly (string | number | boolean | null)[]>
}

/** An answer that is a file of this machine, too large to hold. */
export type FileAnswer = {
  readonly name: string
  readonly type: string
  readonly path: string
  /** Hash of its content, where it is known: who has it already is not sent it again. */
  readonly sha256?: string
  /** Made for this answer alone: it goes once it is sent. */
  readonly removes?: true
  /** A page to look at: shown by browsers, locked in so that nothing in it can run or ask. */
  readonly shown?: true
}

/** An answer that is a file of text. */
export type Document = { readonly name: string; readonly type: string; readonly text: string }

export type Operation<I extends TObject = TObject, O extends TSchema = TSchema> = {
  /** `<part>.<what>`: `register.unit` is `GET /api/v1/register/unit` and `haicap register unit`. */
  readonly name: `${string}.${string}`
  readonly kind: 'query' | 'command'
  readonly access: Access
  /** Permanent identity of the unit whose ground is concerned; null where it is the whole country's. */
  where?(input: Static<I>, context: Context): string | null | Promise<string | null>
  /** A question that shows personal data without its mask: each asking leaves an entry in the evidence log. */
  readonly looks?: true
  /** A command without any effect on anybody else, of which the evidence log says nothing: drafts, saved views. */
  readonly leavesNoEntry?: true
  /** What the command touched, for the history of things; the first one's province is the stream of the entry. */
  touched?(output: Static<O>, input: Static<I>): readonly Thing[]
  /**
   * The question that shows what the command changes. With `If-Match` the command is only done while that is still answered
   * as its asker saw it.
   */
  readonly guards?: { readonly query: Operation; input(input: Static<I>): Readonly<Record<string, unknown>> }
  readonly summary: { readonly vi: string; readonly en: string }
  readonly input: I
  readonly output: O
  /** Input fields given by position at the command line, in order; the HTTP route takes them as path segments when `path` is set. */
  readonly positional?: readonly string[]
  /** Positional fields that are path segments of the HTTP route. */
  readonly path?: readonly string[]
  /** Other names a field answers to: `{ at: 'validAt' }`. */
  readonly aliases?: Readonly<Record<string, string>>
  /**
   * A shorter way to type it: `haicap convert` for `haicap conversion convert`. Where several operations share a word,
   * `when` names the field that means this one.
   */
  readonly typedAs?: { readonly word: string; readonly when?: string }
  /** The field that takes `--out`, where the operation writes its file itself. */
  readonly writesTo?: string
  /** Its address over HTTP where it is a resource, below the root of the API: `conversion/jobs/:id`. */
  readonly resource?: string
  /** Where to ask about what goes on after the answer: HTTP answers 202 with this place below the root of the API. */
  accepted?(output: Static<O>): string
  /** The file that is the answer; HTTP sends it and says nothing of where it lies. */
  sends?(output: Static<O>): FileAnswer
  /** The answer in sentences, for people at a terminal. */
  told?(output: Static<O>, language: Language): string
  /** What must be said beside rows, such as that there are more; the command line says it on stderr. */
  aside?(output: Static<O>, language: Language): readonly string[]
  /** Where it can be asked: both by default. A directory can only be given at the command line. */
  readonly faces?: readonly ('http' | 'cli')[]
  /** Asks no database: the command line opens none for it. */
  readonly alone?: true
  /** Makes generated data: the command line opens a database of such only, marks an empty one, refuses one with real data. */
  readonly demonstrates?: true
  readonly table?: Tabular<Static<O>>
  /** The answer comes in pages: its `rows`, and `next`, which the input takes as `after`; `limit` is how many. */
  readonly pages?: { readonly rows: string }
  /**
   * What an answer depends on besides its input and language, as a short text: answers are kept until it changes.
   * Without it nothing is kept. For the register it is the revision.
   */
  readonly revision?: (context: Context) => string | Promise<string>
  /**
   * The answer as a file, where that is what it is: HTTP sends it unless JSON is asked for by `?format=json`, the
   * command line writes it to the file named after the positional fields (or by `--out`), else to its output;
   * `--json` gives the answer itself.
   */
  document?(output: Static<O>): Document
  /** `findings` makes the command line exit with 1: something was found wrong, or nothing was found. */
  outcome?(output: Static<O>): 'fine' | 'findings'
  /** Examples that documentation shows and tests run: input as the command line takes it. */
  readonly examples?: readonly string[]
  /** A method, so that operations of different inputs fit in one list: `perform` checks the input anew. */
  run(input: Static<I>, context: Context): Promise<Result<Static<O>>>
}

/** An operation whose name is known to the types, as the typed client wants it. */
export type Named<Name extends Operation['name'], I extends TObject, O extends TSchema> = Operation<I, O> &
  Readonly<Record<'name', Name>>

/** Declares an operation and keeps its types: `defineOperation({ ... })`. */
export const defineOperation = <I extends TObject, O extends TSchema, const Name extends Operation['name']>(
  operation: Operation<I, O> & { readonly name: Name },
): Named<Name, I, O> => operation
