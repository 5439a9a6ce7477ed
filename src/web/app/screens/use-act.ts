/** Does an action to rows, one or many, and tells how far it is. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Action } from '../../../platform/workspace/model.ts'
import { Refusal, Unreachable, wantsProof } from '../api.ts'
import { type BulkState, runBulk } from '../kit/bulk.ts'
import { inputFrom, type Row } from '../kit/rows.ts'
import { askAllAnew } from '../kit/table/stores.ts'
import { tellOnce } from '../once-keys.ts'
import { useSession } from '../session.tsx'

export type Acting = { readonly action: Action; readonly state: BulkState; readonly isStopped: boolean }

const endsAll = (error: Error): boolean =>
  error instanceof Unreachable || wantsProof(error) || (error instanceof Refusal && error.status === 401)

type Subjects = {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** What was seen of the one row there is: the question, and the ETag of its answer. */
  readonly seen?: { readonly operation: string; readonly etag: string | null }
}

export const useAct = () => {
  const queries = useQueryClient()
  const { me, workspace } = useSession()
  const [acting, setActing] = useState<Acting | null>(null)
  const stop = useRef(new AbortController())
  const act = async (
    action: Action,
    { rows, keyOf, seen }: Subjects,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<BulkState> => {
    stop.current = new AbortController()
    const { signal } = stop.current
    const subjects = new Map(rows.map((row) => [keyOf(row), row]))
    const { guards = null } = workspace.operations[action.operation] ?? {}
    const ifMatch = seen !== undefined && guards === seen.operation ? seen.etag : null
    const state = await runBulk({
      keys: [...subjects.keys()],
      tell: (key) =>
        tellOnce(
          action.operation,
          { ...inputFrom(action.with, { row: subjects.get(key) }), ...more },
          { who: me.account ?? '', ifMatch },
        ),
      endsAll,
      signal,
      progress: (now) => setActing({ action, state: now, isStopped: signal.aborted }),
    })
    askAllAnew()
    void queries.invalidateQueries()
    return state
  }
  return { acting, act, stop: () => stop.current.abort(), close: () => setActing(null) }
}
