/** Runs the benches of every part and prints their figures; each figure carries its ratio from the same run. */
import { globSync } from 'node:fs'
import { cpus } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { Figure } from '../packages/register/bench/figure.ts'

const wanted = process.argv.slice(2)
const files = globSync(['packages/*/bench/*.bench.ts', 'src/**/bench/*.bench.ts'])
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()

const rounded = (value: number) =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))

/** A fixed piece of work, so that absolute figures of two machines can be compared. */
const calibration = () => {
  const begun = performance.now()
  let sum = 0
  for (let round = 0; round < 50_000_000; round++) sum = (sum * 31 + round) | 0
  return { milliseconds: performance.now() - begun, sum }
}

const { milliseconds } = calibration()
console.log(
  `calibration: 50 million integer steps in ${rounded(milliseconds)} ms on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
)
for (const file of files) {
  const bench: { run: () => Promise<readonly Figure[]> } = await import(pathToFileURL(file).href)
  console.log(`\n${file}`)
  for (const figure of await bench.run()) {
    const ratio =
      figure.ratio === undefined ? '' : `  (${rounded(figure.ratio)} x ${figure.baseline ?? 'baseline'})`
    const goal = figure.goal === undefined ? '' : `  goal ${figure.goal}`
    console.log(`  ${figure.name}: ${rounded(figure.value)} ${figure.unit}${ratio}${goal}`)
  }
}
