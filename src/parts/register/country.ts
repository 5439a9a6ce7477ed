/** The shipped country: brought into the database at the first start, merged with what was written since at later ones. */
import { createHash } from 'node:crypto'
import { countryRecords } from '../../../packages/register/src/country.ts'
import type { RegisterRecord } from '../../../packages/register/src/model.ts'
import type { Instant } from '../../kernel/dates.ts'
import { fine, type Result } from '../../kernel/result.ts'
import type { Database } from '../../platform/database/database.ts'
import { currentRegister } from './current.ts'
import { type Loaded, loadRelease, releaseIn } from './load.ts'
import { refreshOrganisations } from './organisations/index.ts'
import { lineOf } from './rows.ts'
import { countriesHeld, releasesLoaded } from './store.ts'

let shipped: { readonly records: readonly RegisterRecord[]; readonly id: string } | null = null

/** The shipped records, decoded once, and a text that names their content. */
const shippedCountry = () => {
  if (shipped) return shipped
  const records = countryRecords()
  const hash = createHash('sha256')
  for (const record of records) hash.update(lineOf(record))
  shipped = { records, id: `${hash.digest('hex').slice(0, 16)} ${releaseIn(records)?.id ?? 'empty'}` }
  return shipped
}

/** Names the shipped facts: changes when any of them does. */
export const countryId = (): string => shippedCountry().id

/**
 * Loads the shipped country unless exactly these facts were loaded before, or the register is another country's.
 * `at` is the instant of loading.
 */
export const loadCountry = async (database: Database, at?: Instant): Promise<Result<Loaded | null>> => {
  const { records, id } = shippedCountry()
  const release = releaseIn(records)
  if (!release || (await releasesLoaded(database)).has(id)) return fine(null)
  const held = await countriesHeld(database)
  if (held.length > 0 && !held.includes(release.country)) return fine(null)
  const loaded = await loadRelease(database, records, { at: at ?? release.recordedAt, name: id })
  if (loaded.ok) await refreshOrganisations(database, await currentRegister({ database }))
  return loaded
}
