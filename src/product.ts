/** The whole product: operations, database, pages, what goes on while serving. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from './kernel/problems.ts'
import { fine } from './kernel/result.ts'
import { keepJobs } from './parts/conversion/index.ts'
import { keepFeedback } from './parts/feedback/index.ts'
import { currentRegister, loadCountry, registerRevision, territoryOf } from './parts/register/index.ts'
import { operations } from './parts.ts'
import { migrationsIn } from './platform/database/migrate.ts'
import type { Settings } from './platform/settings.ts'
import type { Product } from './shell/product.ts'

const root = join(import.meta.dirname, '..')

export const productOf = (settings: Settings, operator: string): Product => ({
  version: String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version),
  settings,
  operations,
  // Pages are needed by the server only, and a command line should not wait for them.
  faces: () => import('./pages.ts').then(({ facesOf }) => facesOf(operations)),
  migrations: migrationsIn(join(root, 'migrations')),
  fill: async (database, operation) => {
    // A register that is imported may be another country's: then the shipped one stays out.
    if (operation?.name === 'register.import') return fine(null)
    const loaded = await loadCountry(database)
    if (loaded.ok || (await registerRevision({ database })) === 'empty') return loaded
    // A release that contradicts what was written here is for a person to settle; until then the register stands as it was.
    for (const problem of loaded.problems) console.error(wordsOf(problem, settings.language))
    return fine(null)
  },
  ready: async (context) => ({
    register: (await registerRevision(context)) === 'empty' ? 'nothing loaded' : true,
  }),
  territory: async (context) => territoryOf(await currentRegister(context)),
  background: async (context) => {
    const kept = await Promise.all([keepJobs(context), keepFeedback(context)])
    return { stop: async () => void (await Promise.all(kept.map((one) => one.stop()))) }
  },
  operator,
})
