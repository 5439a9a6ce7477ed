/** Runs beside an engine: `watch.ts FOLDER SECONDS` stops it once nobody has been connected for that long. */
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { clientsOf, stopEngine } from './engine.ts'
import { placesIn } from './places.ts'

const [folder = '', seconds = '30'] = process.argv.slice(2)
const places = placesIn(folder)
const patience = Number(seconds) * 1000

for (let idleSince = performance.now(); ; ) {
  await wait(Math.min(patience / 4, 2000))
  const clients = await clientsOf(places)
  if (clients === null) break
  if (clients > 0 || existsSync(places.keep)) idleSince = performance.now()
  else if (performance.now() - idleSince >= patience) {
    await stopEngine(folder)
    break
  }
}
