/** Wires haicap together; the only file that reads the environment. */
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { wordsOf } from './kernel/problems.ts'
import { fine } from './kernel/result.ts'
import { keepJobs } from './parts/conversion/index.ts'
import { loadCountry, registerRevision } from './parts/register/index.ts'
import { operations } from './parts.ts'
import { migrationsIn } from './platform/database/migrate.ts'
import { readSettings } from './platform/settings.ts'
import { runProgram } from './shell/cli/program.ts'
import type { Product } from './shell/product.ts'

const root = join(import.meta.dirname, '..')

const settings = readSettings(process.env)
if (!settings.ok) {
  for (const problem of settings.problems)
    console.error(wordsOf(problem, process.env.HAICAP_LANG === 'en' ? 'en' : 'vi'))
  process.exit(2)
}

const userName = (): string => {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}

const product: Product = {
  version: String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version),
  settings: settings.value,
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
    for (const problem of loaded.problems) console.error(wordsOf(problem, settings.value.language))
    return fine(null)
  },
  ready: async (context) => ({
    register: (await registerRevision(context)) === 'empty' ? 'nothing loaded' : true,
  }),
  background: keepJobs,
  operator: userName(),
}

process.exitCode = await runProgram(product, process.argv.slice(2))
