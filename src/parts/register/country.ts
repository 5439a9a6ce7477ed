/** The shipped country: brought into the database at the first start, merged with what was written since at later ones. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { countryRecords } from '../../../packages/register/src/country.ts'
import type { Instant } from '../../kernel/dates.ts'
import { fine, type Result } from '../../kernel/result.ts'
import type { Database } from '../../platform/database/database.ts'
import { currentRegister } from './current.ts'
import { type Loaded, loadRelease, releaseIn } from './load.ts'
import { refreshOrganisations } from './organisations/index.ts'
import { countriesHeld, releasesLoaded } from './store.ts'

/** Where the shipped facts and what decodes them lie: whatever changes the records changes one of these files. */
const sources = new URL('../../../packages/register/', import.meta.url)

const filesBelow = (folder: URL): readonly URL[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.[jt]s$/.test(entry.name))
    .map((entry) => new URL(`file://${entry.parentPath}/${entry.name}`))
    .toSorted((one, other) => (one.href < other.href ? -1 : 1))

let id: string | null = null

/**
 * Names the shipped facts: changes when any of them does. Made from the files, which takes milliseconds where
 * decoding a hundred thousand records takes most of a second.
 */
export const countryId = (): string => {
  if (id !== null) return id
  const hash = createHash('sha256')
  for (const folder of ['data/', 'src/country/'])
    for (const file of filesBelow(new URL(folder, sources))) hash.update(readFileSync(file))
  hash.update(readFileSync(new URL('src/country.ts', sources)))
  id = hash.digest('hex').slice(0, 16)
  return id
}

/**
 * Loads the shipped country unless exactly these facts were loaded before, or the register is another country's.
 * `at` is the instant of loading.
 */
export const loadCountry = async (database: Database, at?: Instant): Promise<Result<Loaded | null>> => {
  const name = `country ${countryId()}`
  if ((await releasesLoaded(database)).has(name)) return fine(null)
  const records = countryRecords()
  const release = releaseIn(records)
  if (!release) return fine(null)
  const held = await countriesHeld(database)
  if (held.length > 0 && !held.includes(release.country)) return fine(null)
  const loaded = await loadRelease(database, records, { at: at ?? release.recordedAt, name })
  if (loaded.ok) await refreshOrganisations(database, await currentRegister({ database }))
  return loaded
}
