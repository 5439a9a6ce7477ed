/**
 * A file of many addresses from end to end, in the process that the command line uses: time, memory, and the ratio to
 * merely copying the file. 100,000 rows; a million with `HAICAP_BENCH_ROWS=1000000`, or as the argument when run alone.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { ndjsonLines } from '../../../../packages/register/src/ndjson.ts'
import { askedAbout } from '../convert-file-operation.ts'
import { convertApart } from '../work/apart.ts'
import { column, rowsOf, writeCsvList, writeXlsxList } from './lists.ts'

const mebibyte = 1_048_576
const rowsWanted = (): number => {
  const asked = process.argv.find((each) => /^\d{3,8}$/.test(each)) ?? process.env.HAICAP_BENCH_ROWS
  return Number(asked ?? 100_000)
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

export const run = async (): Promise<readonly Figure[]> => {
  const rows = rowsWanted()
  const folder = await mkdtemp(join(tmpdir(), 'haicap-bench-'))
  try {
    const records = countryRecords()
    const registerPath = join(folder, 'register.ndjson')
    await writeFile(
      registerPath,
      ndjsonLines(records)
        .map((line) => (line.endsWith('\n') ? line : `${line}\n`))
        .join(''),
    )
    const rowAt = rowsOf(createRegister(records))
    const figures: Figure[] = []
    for (const [format, write] of [
      ['csv', writeCsvList],
      ['xlsx', writeXlsxList],
    ] as const) {
      const path = join(folder, `list.${format}`)
      await write(path, rows, rowAt)
      figures.push(...(await measured(format, path, rows, registerPath)))
    }
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const measured = async (
  format: string,
  path: string,
  rows: number,
  registerPath: string,
): Promise<readonly Figure[]> => {
  const out = path.replace('list.', 'out.')
  const copying = await timed(() => pipeline(createReadStream(path), createWriteStream(`${path}.copy`)))
  const asked = askedAbout(
    { column, to: '2026-09-25' },
    { path, name: `list.${format}`, out },
    { today: '2026-09-25', language: 'vi' },
  )
  let [peak, settled, state] = [0, 0, '']
  const seconds = await timed(async () => {
    const answer = await convertApart(
      { asked, registerPath, revision: 'bench' },
      {
        onPeak: (bytes) => {
          peak = bytes
        },
      },
    )
    if (!answer.ok) state = JSON.stringify(answer.problems)
    else settled = answer.value.summary.settled
  })
  if (state !== '') throw new Error(state)
  const size = (await stat(path)).size / mebibyte
  const what = `${rows.toLocaleString('en')} rows of ${format} (${size.toFixed(0)} MB)`
  return [
    {
      name: `${what}, start to end`,
      value: seconds,
      unit: 's',
      ratio: seconds / copying,
      baseline: 'copying the file',
    },
    { name: `${what}, rows a second`, value: rows / seconds, unit: 'rows/s' },
    { name: `${what}, most memory of the process`, value: peak / mebibyte, unit: 'MB', goal: '< 300 MB' },
    { name: `${what}, rows with exactly one answer`, value: (settled / rows) * 100, unit: '%' },
  ]
}

if (import.meta.main) for (const figure of await run()) console.log(JSON.stringify(figure))
