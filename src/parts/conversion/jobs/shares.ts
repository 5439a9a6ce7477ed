/** Gives each address its share of the jobs. In memory only: addresses are never stored. */
import type { JobLimits } from './model.ts'

export type Shares = {
  /** Seconds until the address may start one more; 0 when it may now. */
  readonly secondsToWait: (asker: string, now: number) => number
  readonly started: (asker: string, id: string, now: number) => void
  readonly finished: (id: string) => void
}

const hour = 3_600_000
/** More addresses than this are an attack; the oldest are forgotten. */
const mostAskers = 10_000

export const createShares = ({ perAsker, perHour }: Pick<JobLimits, 'perAsker' | 'perHour'>): Shares => {
  const open = new Map<string, string>()
  const starts = new Map<string, readonly number[]>()
  const recent = (asker: string, now: number) => (starts.get(asker) ?? []).filter((at) => at > now - hour)
  return {
    secondsToWait: (asker, now) => {
      if ([...open.values()].filter((each) => each === asker).length >= perAsker) return 60
      const [first = now, ...others] = recent(asker, now)
      return others.length + 1 >= perHour && first !== now ? Math.ceil((first + hour - now) / 1000) : 0
    },
    started: (asker, id, now) => {
      open.set(id, asker)
      starts.set(asker, [...recent(asker, now), now])
      const oldest = starts.keys().next().value
      if (starts.size > mostAskers && oldest !== undefined) starts.delete(oldest)
    },
    finished: (id) => void open.delete(id),
  }
}
