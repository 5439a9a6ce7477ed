/** What is found wrong with things that were entered, and with which: nothing is dropped for it. */
import type { Finding } from '../../../kernel/findings.ts'
import type { Holding } from '../model.ts'

/** A finding, and the rows it is about: identities of holdings, or numbers of lines of a file. */
export type Remark = { readonly finding: Finding; readonly rows: readonly string[] }

/** A holding as somebody gave it: its kind may be none of the list. */
export type Given = Omit<Holding, 'kind'> & { readonly kind: string }
