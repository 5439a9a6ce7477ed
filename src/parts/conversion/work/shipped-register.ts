/** The register as it is shipped, as a file: what a machine converts by that never had a database. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import type { RegisterFiles } from './messages.ts'
import { registersIn, writeRecords } from './write-register.ts'

/** Where the shipped facts and what decodes them lie: whatever changes the records changes one of these files. */
const sources = [new URL('../../../../packages/register/data/', import.meta.url)]
const decoders = [new URL('../../../../packages/register/src/country/', import.meta.url)]

export const shippedFiles = async (data: string): Promise<RegisterFiles> => {
  const hash = createHash('sha256')
  for (const folder of [...sources, ...decoders])
    for (const name of readdirSync(folder).toSorted())
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(new URL(name, folder)))
  const revision = `shipped-${hash.digest('hex').slice(0, 16)}`
  const registerPath = join(registersIn(data), `${revision}.ndjson`)
  if (!existsSync(registerPath)) await writeRecords(registerPath, countryRecords())
  return { registerPath, revision, areasPath: null }
}
