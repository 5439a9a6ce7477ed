/** Small choices kept in this browser, for each account: density, what was searched for. Nothing breaks without them. */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

const nameOf = (account: string | null, what: string) => `haicap.${account ?? 'nobody'}.${what}`

export const readKept = (account: string | null, what: string): string | null => {
  try {
    return localStorage.getItem(nameOf(account, what))
  } catch {
    // A browser may forbid it; then nothing is kept.
    return null
  }
}

export const keep = (account: string | null, what: string, value: string): void => {
  try {
    localStorage.setItem(nameOf(account, what), value)
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A kept choice, and how to change it. */
export const useKept = (account: string | null, what: string, usual: string) => {
  const value = useSyncExternalStore(listen, () => readKept(account, what)) ?? usual
  return [value, (next: string) => keep(account, what, next)] as const
}
