/** What kept answers depend on, looked at again at most every so many milliseconds. */
import type { Context, Operation } from '../../platform/operation.ts'

/** An operation or a page, as far as it says what its answers depend on. */
export type Revised = Pick<Operation, 'revision'>

export type Revisions = {
  /** The revision as last looked at, when that was just now; null when it has to be asked. */
  readonly known: (of: Revised) => string | null
  /** Asks when it is not known; null for what is not kept. */
  readonly ask: (of: Revised, context: Context) => Promise<string | null>
}

type Ask = NonNullable<Operation['revision']>

/** `milliseconds` is how much later than its commit a change may be seen; 0 asks every time. */
export const createRevisions = (milliseconds: number): Revisions => {
  // Operations of one part share one function, and so one look.
  const looks = new Map<Ask, { readonly revision: string; readonly until: number }>()
  const known = ({ revision }: Revised): string | null => {
    const look = revision && looks.get(revision)
    return look && performance.now() < look.until ? look.revision : null
  }
  return {
    known,
    ask: async (of, context) => {
      if (!of.revision) return null
      const recent = known(of)
      if (recent !== null) return recent
      const until = performance.now() + milliseconds
      const revision = await of.revision(context)
      if (milliseconds > 0) looks.set(of.revision, { revision, until })
      return revision
    },
  }
}
