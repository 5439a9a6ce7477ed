/** The same told of many things, one after the other, each with its own answer: one that is refused stops no other. */
export type BulkResult = {
  readonly key: string
  /** Null where it was done. */
  readonly error: Error | null
}

export type BulkState = {
  readonly all: number
  readonly results: readonly BulkResult[]
  readonly isOver: boolean
}

export type Bulk = {
  readonly keys: readonly string[]
  readonly tell: (key: string) => Promise<unknown>
  /** Whether after this nothing else need be tried: the session ended, a new proof is wanted, the line is down. */
  readonly endsAll: (error: Error) => boolean
  readonly signal: AbortSignal
  readonly progress: (state: BulkState) => void
}

export const runBulk = async ({ keys, tell, endsAll, signal, progress }: Bulk): Promise<BulkState> => {
  let state: BulkState = { all: keys.length, results: [], isOver: false }
  const become = (next: Partial<BulkState>) => {
    state = { ...state, ...next }
    progress(state)
  }
  become({})
  for (const key of keys) {
    if (signal.aborted) break
    let error: Error | null = null
    try {
      await tell(key)
    } catch (thrown) {
      error = thrown instanceof Error ? thrown : new Error(String(thrown))
    }
    become({ results: [...state.results, { key, error }] })
    if (error && endsAll(error)) break
  }
  become({ isOver: true })
  return state
}
