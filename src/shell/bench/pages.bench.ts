/** Home, convert and unit pages at 200 requests a second, against a bare `node:http` server that sends the same bytes. */
import { createServer as createBareServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Figure } from '../../../packages/register/bench/figure.ts'
import { withCountry } from '../../../test/support/database.ts'
import { facesOf } from '../../pages.ts'
import { operations } from '../../parts.ts'
import type { Database } from '../../platform/database/database.ts'
import { createServer } from '../http/server.ts'
import { underLoad, type Waits, waitAt } from './load.ts'

const perSecond = 200
const seconds = 5
const wanted = perSecond * seconds

type Named = {
  readonly code: string | null
  readonly name: string
  readonly parents: readonly { readonly name: string }[]
}

/** An even mix of addresses that are asked once each: units of the eve, by code, by name, and the first page. */
const mixOf = async (root: string, skip: number): Promise<readonly string[]> => {
  const asked = await fetch(`${root}/api/v1/register/list?level=commune&at=2025-06-30&limit=20000`)
  // A cast: the operation promises this shape.
  const { units } = (await asked.json()) as { readonly units: readonly Named[] }
  return Array.from({ length: wanted }, (_, n) => {
    // Far apart in the country, so that nothing near is warm; and other ones in each mix.
    const unit = units[((n + skip) * 7) % units.length]
    const prefix = n % 2 ? '' : '/en'
    if (n % 3 === 0) return `${prefix}/?visit=${skip + n}`.replace('/en/?', '/en?')
    if (n % 3 === 1) return `${prefix}/unit/${unit?.code}`
    const written = [`Số ${n}`, unit?.name, ...(unit?.parents.map(({ name }) => name) ?? [])].join(', ')
    return `${prefix}/convert?q=${encodeURIComponent(written)}`
  })
}

/** Sends what the site sent, from memory: the least any server could do. */
const bareServer = async (root: string, paths: readonly string[]) => {
  const answers = new Map<string, Buffer>()
  for (const path of paths) {
    const answer = await fetch(root + path, { headers: { 'accept-encoding': 'identity' } })
    answers.set(path, Buffer.from(await answer.arrayBuffer()))
  }
  const server = createBareServer((request, response) => {
    const bytes = answers.get(request.url ?? '') ?? Buffer.alloc(0)
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': bytes.byteLength })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A cast: a server that listens on a port has an address, not a path.
  return { server, root: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const figuresOf = (name: string, waits: Waits, bare: Waits, goal?: string): readonly Figure[] => {
  if (waits.failures > 0) throw new Error(`${name}: ${waits.failures} requests failed`)
  return ([50, 95, 99] as const).map((share) => ({
    name: `${name}, ${share} of 100 within`,
    value: waitAt(waits, share / 100),
    unit: 'ms',
    ratio: waitAt(waits, share / 100) / waitAt(bare, share / 100),
    baseline: `bare node:http at ${waitAt(bare, share / 100).toFixed(2)} ms`,
    ...(share === 95 && goal ? { goal } : {}),
  }))
}

const measured = async (database: Database): Promise<readonly Figure[]> => {
  const site = await createServer({
    operations,
    database,
    ...facesOf(operations),
    limits: { readsPerMinute: 1e9 },
  })
  const root = await site.listen({ port: 0, host: '127.0.0.1' })
  const load = (at: string, paths: readonly string[], from = 0) =>
    underLoad({ root: at, paths: paths.slice(from), perSecond, seconds: from ? seconds - 2 : seconds })
  // What the first visitors of a process pay is not what a site is like.
  await load(root, await mixOf(root, 5 * wanted), 2 * perSecond)
  const distinct = await mixOf(root, 0)
  const before = process.threadCpuUsage()
  const once = await load(root, distinct)
  const { user, system } = process.threadCpuUsage(before)
  const repeats = distinct.slice(0, 60)
  const often = await load(root, repeats)
  const bare = await bareServer(root, distinct)
  try {
    const least = await load(bare.root, distinct)
    const mix = `pages at ${perSecond}/s`
    return [
      ...figuresOf(`${mix}, no address twice`, once, least, '<= 50'),
      ...figuresOf(`${mix}, 60 addresses again and again`, often, least),
      // What others do on the machine changes the waits much and this little: below 5 ms one core keeps up.
      {
        name: 'processor time of a page, no address twice',
        value: (user + system) / 1000 / wanted,
        unit: 'ms',
        goal: '<= 5',
      },
      { name: 'sent for a page, compressed', value: once.bytes / wanted / 1024, unit: 'KB' },
    ]
  } finally {
    await site.close()
    bare.server.close()
    bare.server.closeAllConnections()
  }
}

export const run = (): Promise<readonly Figure[]> => withCountry(measured)
