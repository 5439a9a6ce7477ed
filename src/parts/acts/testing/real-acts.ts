/** The 34 acts and the official lists, where the sources folder is beside the project; tests skip without it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ResolvedAct } from '../model.ts'
import { readAct } from '../read-act.ts'
import type { Eve } from '../resolve/eve.ts'
import { resolveAct } from '../resolve-act.ts'
import { eveFromTables } from './eve-from-tables.ts'

export const sources = fileURLToPath(new URL('../../../../../shared/sources', import.meta.url))

/** Why tests over the real acts are skipped, or false where they can run. */
export const withoutSources = existsSync(`${sources}/acts`)
  ? false
  : 'needs the official texts and lists in ../shared/sources'

export const realTexts = (): { readonly name: string; readonly text: string }[] =>
  readdirSync(`${sources}/acts`)
    .filter((name) => /^16\d\d_.*\.md$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${sources}/acts/${name}`, 'utf8') }))

export const realEve = (): Eve => eveFromTables(sources)

const tied = (eve: Eve) => realTexts().map(({ text }) => resolveAct(readAct(text), eve))

let resolved: ResolvedAct[] | null = null

/** The 34 acts, read and tied; once for all tests of a file. */
export const realActs = () => {
  resolved ??= tied(realEve())
  return resolved
}
