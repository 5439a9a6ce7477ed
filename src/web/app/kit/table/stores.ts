/** Rows that were loaded lately are there at once when one comes back to a list; they are asked anew behind what is shown. */
import { useEffect, useMemo } from 'react'
import { askAny, type Input } from '../../api.ts'
import { createRowStore, type RowStore } from './row-store.ts'

const mostKept = 6
const freshFor = 20_000
const kept = new Map<string, RowStore>()

export type RowQuestion = {
  readonly operation: string
  readonly input: Input
  readonly rows: string
  readonly pages?: { readonly next: string; readonly after: string }
}

const storeOf = (key: string, { operation, input, rows, pages }: RowQuestion): RowStore => {
  const known = kept.get(key)
  kept.delete(key)
  const store =
    known ??
    createRowStore({
      rows,
      ...(pages ? { pages } : {}),
      ask: (after, signal) => askAny(operation, { ...input, ...after }, signal),
      clock: Date.now,
    })
  kept.set(key, store)
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
  return store
}

export const useRowStore = (question: RowQuestion): RowStore => {
  const key = JSON.stringify(question)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the question.
  const store = useMemo(() => storeOf(key, question), [key])
  useEffect(() => {
    const { state, at } = store.now()
    if (state === 'done' && Date.now() - at > freshFor) store.again()
  }, [store])
  return store
}

/** What was done may have changed any list. */
export const askAllAnew = (): void => {
  for (const [key, store] of kept) {
    if (store.now().state === 'first') continue
    if (store.isWatched()) store.again()
    else kept.delete(key)
  }
}
