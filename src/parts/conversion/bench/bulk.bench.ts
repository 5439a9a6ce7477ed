/**
 * A file of many addresses from end to end by `haicap convert --file`, as people type it: time, the memory of all its
 * processes together, and the ratio to merely copying the file. 100,000 rows; a million with
 * `HAICAP_BENCH_ROWS=1000000`, or as the argument when run alone.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Figure } from '../../../../packages/register/bench/figure.ts'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import { column, rowsOf, writeCsvList, writeXlsxList } from './lists.ts'
import { ranWith } from './process-tree.ts'

const mebibyte = 1_048_576
const rowsWanted = (): number => {
  const asked = process.argv.find((each) => /^\d{3,8}$/.test(each)) ?? process.env.HAICAP_BENCH_ROWS
  return Number(asked ?? 100_000)
}
const program = join(import.meta.dirname, '../../../../bin/haicap')

export const run = async (): Promise<readonly Figure[]> => {
  const rows = rowsWanted()
  const folder = await mkdtemp(join(tmpdir(), 'haicap-bench-'))
  try {
    const rowAt = rowsOf(createRegister(countryRecords()))
    const few = join(folder, 'few.csv')
    await writeCsvList(few, 10, rowAt)
    // Once for what is made only once: compiled code, the file of the register.
    await converted(folder, few)
    const figures: Figure[] = []
    for (const [format, write] of [
      ['csv', writeCsvList],
      ['xlsx', writeXlsxList],
    ] as const) {
      const path = join(folder, `list.${format}`)
      await write(path, rows, rowAt)
      figures.push(...(await measured(format, path, rows, folder)))
    }
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const converted = (folder: string, path: string) => {
  const out = path.replace(/\.(\w+)$/, '-new.$1')
  const words = ['convert', '--file', path, '--column', column, '--to', '2026-09-25', '--out', out, '--json']
  return ranWith(process.execPath, [program, ...words], {
    ...process.env,
    HAICAP_DATA: join(folder, 'data'),
  })
}

const measured = async (
  format: string,
  path: string,
  rows: number,
  folder: string,
): Promise<readonly Figure[]> => {
  const begun = performance.now()
  await pipeline(createReadStream(path), createWriteStream(`${path}.copy`))
  const copying = (performance.now() - begun) / 1000
  const { out, seconds, together, largest } = await converted(folder, path)
  // What the operation `conversion.convertFile` promises.
  const { summary } = JSON.parse(out) as { readonly summary: { readonly settled: number } }
  const size = (await stat(path)).size / mebibyte
  const what = `${rows.toLocaleString('en')} rows of ${format} (${size.toFixed(0)} MB)`
  const memory = existsSync('/proc/self/status')
    ? ([
        {
          name: `${what}, most memory of all processes together`,
          value: together / mebibyte,
          unit: 'MB',
          goal: '< 300 MB',
        },
        { name: `${what}, most memory of the largest process`, value: largest / mebibyte, unit: 'MB' },
      ] satisfies readonly Figure[])
    : []
  return [
    {
      name: `${what}, start to end`,
      value: seconds,
      unit: 's',
      ratio: seconds / copying,
      baseline: 'copying the file',
    },
    { name: `${what}, rows a second`, value: rows / seconds, unit: 'rows/s' },
    ...memory,
    { name: `${what}, rows with exactly one answer`, value: (summary.settled / rows) * 100, unit: '%' },
  ]
}

if (import.meta.main) for (const figure of await run()) console.log(JSON.stringify(figure))
