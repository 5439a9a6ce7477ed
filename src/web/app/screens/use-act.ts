/** Does an action to rows, one or many, and tells how far it is. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Action } from '../../../platform/workspace/model.ts'
import { newKey, Refusal, tellAny, Unreachable, wantsProof } from '../api.ts'
import { type BulkState, runBulk } from '../kit/bulk.ts'
import { inputFrom, type Row } from '../kit/rows.ts'
import { askAllAnew } from '../kit/table/stores.ts'

export type Acting = { readonly action: Action; readonly state: BulkState; readonly isStopped: boolean }

const endsAll = (error: Error): boolean =>
  error instanceof Unreachable || wantsProof(error) || (error instanceof Refusal && error.status === 401)

type Subjects = { readonly rows: readonly Row[]; readonly keyOf: (row: Row) => string }

export const useAct = () => {
  const queries = useQueryClient()
  const [acting, setActing] = useState<Acting | null>(null)
  const stop = useRef(new AbortController())
  const act = async (
    action: Action,
    { rows, keyOf }: Subjects,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<BulkState> => {
    stop.current = new AbortController()
    const { signal } = stop.current
    const subjects = new Map(rows.map((row) => [keyOf(row), row]))
    // One number for each thing: told again after a lost answer, it is done once.
    const numbers = new Map([...subjects.keys()].map((key) => [key, newKey()]))
    const state = await runBulk({
      keys: [...subjects.keys()],
      tell: (key) =>
        tellAny(
          action.operation,
          { ...inputFrom(action.with, { row: subjects.get(key) }), ...more },
          numbers.get(key),
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
