/**
 * What the workspace shows, as data. A part says which lists, things, forms and boards it has, over which operations;
 * the page kit of the app draws them all alike, and who may not ask an operation is not shown its screen.
 */
import type { IsoDate } from '../../kernel/dates.ts'
import type { Context, Operation } from '../operation.ts'

/** The same in both languages; the compiler wants both. */
export type Words = { readonly vi: string; readonly en: string }

/** The order of the menu. */
export const deskGroups = [
  'work',
  'unit',
  'register',
  'authority',
  'transition',
  'records',
  'watch',
  'administration',
] as const
export type DeskGroup = (typeof deskGroups)[number]

/** Never colour alone: the kit puts an icon and the word beside it. */
export type Tone = 'met' | 'attention' | 'failed' | 'plain'

export type StateWords = Readonly<Record<string, Words & { readonly tone: Tone }>>

/** Only where a field has one of these values. */
export type When = { readonly field: string; readonly is: readonly (string | boolean | null)[] }

/** A column of a list, or a fact of a thing. */
export type Column = {
  /** Where the value lies in the row: `unit.name`; through a list, of each in it: `lines.to.name`. */
  readonly field: string
  readonly title: Words
  /** `day` is a date, `instant` a moment, `money` whole VND, `share` 0 to 1, `citation` an act with its provision. */
  readonly kind?: 'text' | 'number' | 'money' | 'share' | 'day' | 'instant' | 'state' | 'yes' | 'citation'
  /** Words and tones of a `state`. */
  readonly states?: StateWords
  /** Where it leads, filled from the row: `/work/jobs/{job}`, `/unit/{code}`. */
  readonly to?: string
  /** Shown when the reader adds it. */
  readonly hidden?: true
  /** A fact that is left out of other things. */
  readonly when?: When
}

/** How a field of an operation's input is asked for. What is required and its limits come from the input's schema. */
export type Field = {
  readonly name: string
  readonly title: Words
  readonly help?: Words
  /** `unit` is chosen by search and sent as a code; `choice` takes its values from the schema or from `choices`. */
  readonly kind:
    | 'text'
    | 'long'
    | 'number'
    | 'day'
    | 'instant'
    | 'choice'
    | 'yes'
    | 'unit'
    | 'file'
    | 'secret'
  readonly choices?: Readonly<Record<string, Words>>
  /** A choice among what there is: rows of a question. Where something must be chosen, a list begins with the first. */
  readonly from?: {
    readonly operation: string
    readonly rows: string
    /** The field of a row that is sent, and what the row is called, filled from it. */
    readonly value: string
    readonly says: string
  }
  /** Only asked for where another field of the form has one of these values. */
  readonly when?: When
}

/** A way from a thing to a list or a form about it. */
export type Way = {
  readonly title: Words
  /** Filled from the answer. */
  readonly to: string
  readonly when?: When
}

/** Something to do with a thing, or with the rows that were chosen. */
export type Action = {
  readonly operation: string
  /** A verb: `Lập biên bản`, not `OK`. */
  readonly title: Words
  /** Input of the operation, filled from the row: `{ job: '{job}' }`. Texts without braces stand as they are. */
  readonly with: Readonly<Record<string, string>>
  /** What is asked for beside that; none for what is done at once. */
  readonly fields?: readonly Field[]
  /** Said before it is done, where it cannot be undone. */
  readonly confirm?: Words
  /** Only for rows whose field has one of these values. */
  readonly when?: When
  /** Several chosen rows may be told at once. */
  readonly bulk?: true
}

type Common = {
  /** Stable: drafts and saved views are kept under it. */
  readonly id: string
  /** Below `/work`: `/jobs`, `/jobs/:job`. */
  readonly path: string
  readonly title: Words
  /** The answer, or what the page is for, in one sentence. */
  readonly lead?: Words
  readonly group: DeskGroup
  /** Screens that are reached from others only (things, forms) stay out of the menu. */
  readonly inMenu?: false
}

export type ListScreen = Common & {
  readonly kind: 'list'
  readonly operation: string
  /** Input that is always sent. */
  readonly with?: Readonly<Record<string, string | number | boolean>>
  /** Where the rows lie in the answer: `jobs`; empty where the answer is the list itself. */
  readonly rows: string
  /** The field that tells rows apart. */
  readonly key: string
  readonly columns: readonly Column[]
  /** Fields of the operation's input to narrow the question; the kit filters what is loaded by itself. */
  readonly filters?: readonly Field[]
  readonly actions?: readonly Action[]
  /** Forms to begin something new: ids of form screens. */
  readonly forms?: readonly string[]
  /** What will be here, and how to begin. */
  readonly empty: Words
  /** Where the answer goes on: the field of the answer that holds the cursor, and the input that takes it. */
  readonly pages?: { readonly next: string; readonly after: string }
}

/** Rows within the answer of a thing or a board. */
export type Part = {
  readonly title: Words
  readonly rows: string
  readonly key: string
  readonly columns: readonly Column[]
  readonly actions?: readonly Action[]
  readonly empty: Words
  /** Drawn as a line of time, as bars, lines, a comparison or a map of cells by these fields, else as a table. */
  readonly drawn?:
    | { readonly as: 'timeline'; readonly day: string }
    | { readonly as: 'bars'; readonly name: string; readonly value: string }
    /** Values over days, a line for each of at most six series. */
    | { readonly as: 'lines'; readonly day: string; readonly value: string; readonly series: string }
    /** The same from rows of one day each, a line for each of these columns. */
    | { readonly as: 'lines'; readonly day: string; readonly values: readonly string[] }
    /**
     * What each row was and is: `before` and `after` hold the same facts, or nothing on one side. `says` are the two days, fields
     * of the answer. The first column is what the row is called, the others stand beside that.
     */
    | {
        readonly as: 'diff'
        readonly before: string
        readonly after: string
        readonly says: readonly [string, string]
        readonly facts: readonly Column[]
      }
    /** Rows of somebody's spreadsheet: their cells under its own header, a field of the answer. */
    | { readonly as: 'sheet'; readonly header: string; readonly cells: string }
    /** Cells of `register.map`, coloured by the states of the column `kind`; the table stands below. */
    | {
        readonly as: 'map'
        readonly name: string
        readonly kind: string
        readonly column: string
        readonly row: string
      }
    /** How much went from what to what: ribbons as thick as the value, which may be a long number as text. */
    | { readonly as: 'flow'; readonly from: string; readonly to: string; readonly value: string }
}

export type ThingScreen = Common & {
  readonly kind: 'thing'
  readonly operation: string
  /** Input from the named parts of the path: `{ job: ':job' }`. */
  readonly with: Readonly<Record<string, string>>
  /** Filled from the answer: `{kind} {job}`. */
  readonly heading: string
  readonly facts: readonly Column[]
  readonly parts?: readonly Part[]
  readonly actions?: readonly Action[]
  readonly ways?: readonly Way[]
  /** Asked again every few seconds while a field of the answer has one of these values. */
  readonly live?: When
  /** Whose history is shown below: `{ kind: 'job', id: '{job}' }`. */
  readonly history?: { readonly kind: string; readonly id: string }
}

/**
 * Its fields begin with the named parts of the path and the question of the address that are called like them; those that
 * are no field but input of the operation are sent along. A draft is kept for each such beginning.
 */
export type FormScreen = Common & {
  readonly kind: 'form'
  readonly operation: string
  readonly fields: readonly Field[]
  /** The operation that answers the same without writing, to be shown first. */
  readonly preview?: string
  /** Fields of what was previewed that are sent along: what was seen is what is done. */
  readonly carries?: readonly string[]
  /** What the form is about: a question that is answered above it. */
  readonly about?: {
    readonly operation: string
    readonly with: Readonly<Record<string, string>>
    readonly facts: readonly Column[]
  }
  /**
   * Made for many in a row: what is sent leaves a line behind and the form begins anew, these fields as they were and the
   * typing in this one. A scanner that types a number and Enter saves at once.
   */
  readonly again?: { readonly keep: readonly string[]; readonly first: string }
  /** How the answer is drawn, previewed and done; without it nothing of it is shown but what `done` says. */
  readonly shows?: { readonly facts?: readonly Column[]; readonly parts?: readonly Part[] }
  /** Said when it is done, and where one goes then, both filled from the answer. `once`: what is shown only now, to be copied. */
  readonly done: { readonly says: Words; readonly to?: string; readonly once?: string }
}

export type BoardScreen = Common & {
  readonly kind: 'board'
  readonly operation: string
  /** Input that is sent where no filter says otherwise. */
  readonly with?: Readonly<Record<string, string>>
  /** Fields of the operation's input to ask it otherwise. */
  readonly filters?: readonly Field[]
  /** Each leads to what it counts. */
  readonly figures: readonly (Column & { readonly to: string; readonly tone?: Tone })[]
  readonly parts?: readonly Part[]
  readonly ways?: readonly Way[]
  /** Asked again every few seconds while a field of the answer has one of these values. */
  readonly live?: When
}

export type Screen = ListScreen | ThingScreen | FormScreen | BoardScreen

/** Something that waits for who asks. */
export type WorkItem = {
  readonly id: string
  /** What is to be done, in the asker's language. */
  readonly title: string
  readonly detail?: string
  /** Where it is done. */
  readonly to: string
  /** Since when it waits: a day or an instant. */
  readonly since?: string
  readonly dueOn?: IsoDate | null
  /** Permanent identity and name of the unit it concerns. */
  readonly unit?: { readonly id: string; readonly name: string } | null
}

/** Where work of today comes from. Asked only of who may ask its operation. */
export type WorkSource = {
  readonly id: string
  readonly title: Words
  readonly operation: string
  find(context: Context): Promise<readonly WorkItem[]>
}

export type Found = { readonly title: string; readonly detail: string; readonly to: string }

/** One of the places that the search over everything looks in. */
export type SearchSource = {
  readonly id: string
  readonly title: Words
  readonly operation: string
  find(text: string, context: Context, limit: number): Promise<readonly Found[]>
}

/** What is known of a unit, in the asker's language: what "my unit" begins with. */
export type UnitSheet = {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly type: string
  readonly level: string
  readonly from: IsoDate
  /** The first day on which it is no more; null while it stands. */
  readonly until: IsoDate | null
  readonly parent: { readonly id: string; readonly code: string | null; readonly name: string } | null
  /** What lies directly in it, by type. */
  readonly children: readonly { readonly type: string; readonly count: number; readonly to: string }[]
  readonly organisations: readonly { readonly name: string; readonly kind: string; readonly to: string }[]
  /** Each with the day it is about and where it comes from. */
  readonly figures: readonly {
    readonly title: string
    readonly value: number
    readonly asOf: IsoDate
    readonly source: string
  }[]
  /** The newest first. */
  readonly changes: readonly {
    readonly on: IsoDate
    readonly title: string
    readonly citation: string | null
    readonly to: string
  }[]
}

/** Who knows units; one part does. */
export type UnitSource = (codeOrId: string, context: Context) => Promise<UnitSheet | null>

/** What a part brings to the workspace. */
export type Desk = {
  readonly screens?: readonly Screen[]
  readonly work?: readonly WorkSource[]
  readonly search?: readonly SearchSource[]
  readonly unit?: UnitSource
}

/** What the workspace is made of: the desks of all parts, and the operations their screens stand on. */
export type DeskDoors = {
  readonly desks: () => readonly Desk[]
  readonly operations: () => readonly Operation[]
}
