/** Answers of about 20 KB from the API against a bare `node:http` server that sends the same bytes. */
import { createServer as createBareServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import type { Figure } from '../../../packages/register/bench/figure.ts'
import { testContext } from '../../../test/support/context.ts'
import { createServer } from '../http/server.ts'
import { sampleOperations } from '../testing.ts'

const connections = 16
const rounds = 5

/** Requests per second to an address in one short round; the asker runs in a thread of its own. */
const round = async (url: string): Promise<number> => {
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: 1, workers: 1 })
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`)
  return requests.average
}

/** Rounds against each address in turn, so that a busy machine slows all alike; the median of each. */
const rates = async (urls: readonly string[]): Promise<readonly number[]> => {
  const measured: number[][] = urls.map(() => [])
  for (let n = 0; n <= rounds; n++)
    for (const [at, url] of urls.entries()) {
      const rate = await round(url)
      if (n > 0) measured[at]?.push(rate)
    }
  return measured.map((each) => each.sort((left, right) => left - right)[Math.floor(each.length / 2)] ?? 0)
}

const bareServer = async (bytes: Buffer) => {
  const server = createBareServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.byteLength })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A cast: a server that listens on a port has an address, not a path.
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

export const run = async (): Promise<Figure[]> => {
  // Limits that are never reached but counted, as in service.
  const limits = { readsPerMinute: 1e9, writesPerMinute: 1e9 }
  const api = await createServer({ operations: sampleOperations, database: testContext().database, limits })
  const root = await api.listen({ port: 0, host: '127.0.0.1' })
  const kept = `${root}/api/v1/sample/fruit/01?at=2025-07-01&pad=10000`
  const bytes = Buffer.from(await (await fetch(kept)).arrayBuffer())
  const bare = await bareServer(bytes)
  try {
    // The last operation has no revision: nothing is kept, every answer is made anew.
    const [bareRate = 1, keptRate = 0, freshRate = 0] = await rates([
      bare.url,
      kept,
      `${root}/api/v1/sample/all-fruits`,
    ])
    const size = `${Math.round(bytes.byteLength / 1024)} KB`
    const baseline = `bare node:http at ${Math.round(bareRate)}/s`
    const ratio = keptRate / bareRate
    return [
      {
        name: `kept answers of ${size}`,
        value: keptRate,
        unit: 'requests/s',
        ratio,
        baseline,
        goal: 'ratio >= 0.6',
      },
      { name: 'small answers made anew', value: freshRate, unit: 'requests/s' },
    ]
  } finally {
    await api.close()
    bare.server.close()
    bare.server.closeAllConnections()
  }
}
