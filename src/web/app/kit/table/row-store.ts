/** The rows of a list as they come, page after page: what is there can be used while the rest arrives. */
import { type Row, rowsAt, valueAt } from '../rows.ts'

export type Loaded = {
  readonly rows: readonly Row[]
  /** `first`: nothing yet; `more`: pages are still coming; `overfull`: more than are shown at once. */
  readonly state: 'first' | 'more' | 'done' | 'failed' | 'overfull'
  readonly error: Error | null
  /** The first page as it was answered, for what stands beside its rows. */
  readonly answer: unknown
  readonly at: number
}

export type RowStore = {
  readonly subscribe: (listener: () => void) => () => void
  readonly now: () => Loaded
  /** Asks anew; what is shown stays until the answer is there. */
  readonly again: () => void
  /** Goes on where it failed. */
  readonly goOn: () => void
  /** Whether somebody looks at it. */
  readonly isWatched: () => boolean
}

export type Pages = {
  readonly rows: string
  readonly pages?: { readonly next: string; readonly after: string }
  /** Asks one page; `after` is the cursor of the former one. */
  readonly ask: (after: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<unknown>
  readonly clock: () => number
}

/** More rows than a browser should hold; the page then asks to narrow the question. */
export const mostRows = 250_000

const nothing: Loaded = { rows: [], state: 'first', error: null, answer: null, at: 0 }

export const createRowStore = ({ rows: place, pages, ask, clock }: Pages): RowStore => {
  const listeners = new Set<() => void>()
  let loaded = nothing
  let stop = new AbortController()
  let isRunning = false
  let cursor: unknown = null

  const tell = (next: Partial<Loaded>): void => {
    loaded = { ...loaded, ...next }
    for (const listener of listeners) listener()
  }

  const load = async (from: unknown, had: readonly Row[]): Promise<void> => {
    stop.abort()
    stop = new AbortController()
    const { signal } = stop
    let rows = had
    cursor = from
    isRunning = true
    try {
      for (let isFirst = from === null; ; isFirst = false) {
        const answer = await ask(pages && cursor !== null ? { [pages.after]: cursor } : {}, signal)
        if (signal.aborted) return
        rows = [...rows, ...rowsAt(answer, place)]
        cursor = pages ? (valueAt(answer, pages.next) ?? null) : null
        const state = cursor === null ? 'done' : rows.length >= mostRows ? 'overfull' : 'more'
        tell({ rows, state, error: null, at: clock(), ...(isFirst ? { answer } : {}) })
        if (state !== 'more') return
      }
    } catch (error) {
      if (signal.aborted) return
      tell({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    } finally {
      if (!signal.aborted) isRunning = false
    }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      if (!isRunning && loaded.state === 'first') void load(null, [])
      return () => listeners.delete(listener)
    },
    now: () => loaded,
    isWatched: () => listeners.size > 0,
    again: () => void load(null, []),
    goOn: () => void load(cursor, cursor === null ? [] : loaded.rows),
  }
}
