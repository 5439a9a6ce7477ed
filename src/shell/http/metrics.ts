/** Counts and measures of this process in the text form of Prometheus. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

export type Gauge = { readonly name: string; readonly help: string; readonly value: number }

export type Metrics = {
  readonly count: (route: string, method: string, status: number, seconds: number) => void
  readonly text: (gauges: readonly Gauge[]) => string
  readonly stop: () => void
}

const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

type Series = {
  readonly buckets: number[]
  sum: number
  count: number
  readonly byStatus: Map<number, number>
}

export const createMetrics = (): Metrics => {
  const series = new Map<string, Series>()
  const lag = monitorEventLoopDelay({ resolution: 20 })
  lag.enable()
  return {
    count: (route, method, status, seconds) => {
      const labels = `method="${method}",route="${escaped(route)}"`
      const one = series.get(labels) ?? {
        buckets: bounds.map(() => 0),
        sum: 0,
        count: 0,
        byStatus: new Map(),
      }
      series.set(labels, one)
      const at = bounds.findIndex((bound) => seconds <= bound)
      if (at >= 0) one.buckets[at] = (one.buckets[at] ?? 0) + 1
      one.sum += seconds
      one.count++
      one.byStatus.set(status, (one.byStatus.get(status) ?? 0) + 1)
    },
    text: (gauges) =>
      [...requestLines(series), ...gaugeLines([...processGauges(lag), ...gauges]), ''].join('\n'),
    stop: () => lag.disable(),
  }
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const requestLines = (series: ReadonlyMap<string, Series>): readonly string[] => {
  const counts = [
    '# HELP haicap_http_requests_total Requests answered, by route and status.',
    '# TYPE haicap_http_requests_total counter',
  ]
  const durations = [
    '# HELP haicap_http_request_duration_seconds Time from request to answer.',
    '# TYPE haicap_http_request_duration_seconds histogram',
  ]
  for (const [labels, { buckets, sum, count, byStatus }] of series) {
    for (const [status, times] of byStatus)
      counts.push(`haicap_http_requests_total{${labels},status="${status}"} ${times}`)
    let upTo = 0
    for (const [at, bound] of bounds.entries()) {
      upTo += buckets[at] ?? 0
      durations.push(`haicap_http_request_duration_seconds_bucket{${labels},le="${bound}"} ${upTo}`)
    }
    durations.push(`haicap_http_request_duration_seconds_bucket{${labels},le="+Inf"} ${count}`)
    durations.push(`haicap_http_request_duration_seconds_sum{${labels}} ${sum}`)
    durations.push(`haicap_http_request_duration_seconds_count{${labels}} ${count}`)
  }
  return [...counts, ...durations]
}

const processGauges = (lag: {
  readonly mean: number
  percentile: (at: number) => number
  reset: () => void
}): readonly Gauge[] => {
  const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0)
  const gauges = [
    {
      name: 'haicap_event_loop_lag_mean_seconds',
      help: 'Mean event loop delay since last asked.',
      value: seconds(lag.mean),
    },
    {
      name: 'haicap_event_loop_lag_p99_seconds',
      help: 'Event loop delay, 99th percentile since last asked.',
      value: seconds(lag.percentile(99)),
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory of this process.',
      value: process.memoryUsage.rss(),
    },
    { name: 'process_uptime_seconds', help: 'Age of this process.', value: process.uptime() },
  ]
  lag.reset()
  return gauges
}

const gaugeLines = (gauges: readonly Gauge[]): readonly string[] =>
  gauges.flatMap(({ name, help, value }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    `${name} ${value}`,
  ])
