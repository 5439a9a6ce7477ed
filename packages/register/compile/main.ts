/** Compiles the country's facts from the sources folder and writes them; with `--check` only compares. */

import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { recordsOf } from '../src/country.ts'
import { compileCountry } from './compile.ts'
import { sourcesFolder } from './files.ts'
import { dataFiles, dataFolder, staleFiles, writeFiles } from './write.ts'

const argumentsGiven = process.argv.slice(2)
const place = argumentsGiven.indexOf('--sources')
const folder = sourcesFolder(place >= 0 ? argumentsGiven[place + 1] : undefined)
const say = (line: string) => process.stdout.write(`${line}\n`)

const rows = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, count]) => `    ${String(count).padStart(7)}  ${name}`)
    .join('\n')

if (!folder) {
  say(
    'The sources folder is missing (../shared/sources, or --sources DIR): the checked-in facts stay as they are.',
  )
  process.exit(2)
}
const { facts, counts } = compileCountry(folder)
const stale = staleFiles(facts)
if (argumentsGiven.includes('--check')) {
  say(stale.length === 0 ? 'The facts are up to date.' : `Out of date: ${stale.join(', ')}`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  writeFiles(facts)
  const records: Record<string, number> = {}
  for (const { record } of recordsOf(facts)) records[record] = (records[record] ?? 0) + 1
  say(`records\n${rows(records)}`)
  for (const [level, links] of Object.entries(counts.links))
    say(`how runs of the lists hang together: ${level}\n${rows(links)}`)
  say(`lines of former communes\n${rows(counts.lineage)}`)
  say(`findings in the 34 acts\n${rows(counts.findings)}`)
  say(
    `lists ${counts.lists}, acts named beside them ${counts.listActs}, types read from the name against the column ${counts.typeByName}`,
  )
  say(`printed area more than 15 % from the measured one: ${counts.areasApart}`)
  const bytes = [...dataFiles.map(({ file }) => file), 'decisions.ts'].map((file) => {
    const text = readFileSync(dataFolder + file)
    const size = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
    say(`    ${String(size).padStart(7)}  ${file} (${text.length} plain)`)
    return size
  })
  say(`compressed together: ${bytes.reduce((sum, size) => sum + size, 0)} bytes (limit 350000)`)
  say(stale.length === 0 ? 'Nothing changed.' : `Written: ${stale.join(', ')}`)
}
