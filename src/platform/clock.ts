import type { IsoDate } from '../kernel/dates.ts'

/** Viet Nam keeps UTC+7 all year. */
const offset = 7 * 3_600_000

/** The local day at an instant. */
export const localDay = (instant: Date): IsoDate =>
  new Date(instant.getTime() + offset).toISOString().slice(0, 10)

const hour = 3_600_000

/** Does something every hour while the process lives; it does not keep the process alive. */
export const everyHour = (task: (now: Date) => Promise<void>): { readonly stop: () => void } => {
  const timer = setInterval(() => void task(new Date()).catch(() => {}), hour)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

const day = 86_400_000

/** The local day of instants that mostly come in order: the text is made once a day. */
export const createCalendar = (): ((instant: Date) => IsoDate) => {
  let [from, today] = [Number.NaN, '']
  return (instant) => {
    const time = instant.getTime()
    if (!(time >= from && time < from + day)) {
      today = localDay(instant)
      from = Date.parse(`${today}T00:00:00Z`) - offset
    }
    return today
  }
}
