/** Whether the session has ended while the page was open. The page stays; somebody signs in beside it. */
type Listener = () => void

let ended = false
const listeners = new Set<Listener>()

const set = (now: boolean): void => {
  if (ended === now) return
  ended = now
  for (const listener of listeners) listener()
}

export const announceEnd = (): void => set(true)
export const announceReturn = (): void => set(false)
export const hasEnded = (): boolean => ended

export const onSessionEnd = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
