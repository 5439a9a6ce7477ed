/**
 * The address converter, class by class: right, flagged, silent, wrong, none; and its speed. `node
 * packages/register/bench/address.bench.ts` prints the table, `... table` writes it into `docs/conversion.md`.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createConverter } from '../src/address/converter.ts'
import { countryRegister } from '../src/index.ts'
import {
  type AddressClass,
  classes,
  type Sample,
  sampler,
  type Verdict,
  verdictOn,
} from './address-classes.ts'
import type { Figure } from './figure.ts'

const seed = 20_250_701
const verdicts: readonly Verdict[] = [
  'right',
  'remarked',
  'flagged',
  'overflagged',
  'silent',
  'wrong',
  'none',
]
type Row = Record<Verdict, number> & { readonly class: string; of: number }

const samplesOf = (each: number, from: number): readonly Sample[] => {
  const { make } = sampler(countryRegister(), from)
  return classes.flatMap((kind: AddressClass) => Array.from({ length: each }, () => make[kind]()))
}

/** Counts verdicts per class. `onMiss` sees what is neither right nor flagged. */
export const rowsOf = (
  samples: readonly Sample[],
  onMiss: (sample: Sample, verdict: Verdict, answer: ReturnType<typeof converter.convert>) => void = () => {},
): readonly Row[] => {
  const rows = new Map<string, Row>()
  for (const sample of samples) {
    const row = rows.get(sample.class) ?? {
      class: sample.class,
      of: 0,
      right: 0,
      remarked: 0,
      flagged: 0,
      overflagged: 0,
      silent: 0,
      wrong: 0,
      none: 0,
    }
    rows.set(sample.class, row)
    const answer = converter.convert(sample.text, sample.options)
    const verdict = verdictOn(sample, answer)
    row[verdict]++
    row.of++
    if (verdict !== 'right' && verdict !== 'remarked' && verdict !== 'flagged')
      onMiss(sample, verdict, answer)
  }
  return [...rows.values()]
}
const converter = createConverter(countryRegister())

const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(2)} %`
const total = (rows: readonly Row[]): Row =>
  rows.reduce(
    (sum, row) => {
      for (const verdict of verdicts) sum[verdict] += row[verdict]
      sum.of += row.of
      return sum
    },
    { class: 'all', of: 0, right: 0, remarked: 0, flagged: 0, overflagged: 0, silent: 0, wrong: 0, none: 0 },
  )

/** The table as Markdown. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| class | addresses | right | right, others named | flagged, truth a set | flagged, truth single | silent guess | wrong | none | right or flagged |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows, total(rows)].map((row) =>
      [
        '',
        row.class,
        row.of.toLocaleString('en'),
        percent(row.right, row.of),
        percent(row.remarked, row.of),
        percent(row.flagged, row.of),
        percent(row.overflagged, row.of),
        row.silent,
        row.wrong,
        row.none,
        percent(row.right + row.remarked + row.flagged + row.overflagged, row.of),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n')

/** Seconds the core has spent on this thread: on a shared machine the clock also counts the work of others. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
/** Seconds of the fastest round. */
const fastest = (rounds: number, work: () => void): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begun = spent()
    work()
    best = Math.min(best, spent() - begun)
  }
  return best
}
/** The simple thing to compare with: clean addresses cut at their commas and looked up; seconds for each. */
const plainSeconds = (clean: readonly string[]): number => {
  const known = new Map<string, string>()
  for (const unit of countryRegister().unitsOn('2025-06-30', { level: 'commune' }))
    known.set([unit.name, ...unit.parents.map(({ name }) => name)].join(', '), unit.code ?? '')
  let found = 0
  const seconds = fastest(3, () => {
    for (const text of clean) {
      const parts = text.split(',').map((part) => part.trim())
      if (known.has(parts.slice(-3).join(', '))) found++
    }
  })
  if (found === 0) throw new Error('The look-up found none of the clean addresses')
  return seconds / clean.length
}

type Mix = { readonly texts: readonly string[]; readonly clean: readonly string[] }
/** An even mix of distinct addresses, a third clean. */
const distinctMix = (count: number): Mix => {
  const { make } = sampler(countryRegister(), seed + 2)
  const hard = classes.filter((kind) => kind !== 'clean')
  const mix = new Set<string>()
  const clean: string[] = []
  for (let turn = 0; mix.size < count; turn++) {
    const { text } = make[turn % 3 === 0 ? 'clean' : (hard[turn % hard.length] as AddressClass)]()
    if (turn % 3 === 0 && !mix.has(text)) clean.push(text)
    mix.add(text)
  }
  return { texts: [...mix], clean }
}
type FirstPass = {
  readonly start: number
  readonly cold: number
  readonly first: number
  readonly warm: number
  readonly plain: number
}
const lot = 1000
const warmUp = 10_000
/**
 * Each address once, in lots as a reader of a file does, by a converter that has seen nothing: the first ones warm
 * it up and are counted apart. Then all but those once more. Seconds for each address.
 */
const firstPass = ({ texts, clean }: Mix): FirstPass => {
  const begun = spent()
  const fresh = createConverter(countryRegister())
  fresh.convert('')
  const start = spent() - begun
  const secondsFor = (from: number, until: number): number => {
    const started = spent()
    for (let at = from; at < until; at += lot) fresh.convertMany(texts.slice(at, Math.min(at + lot, until)))
    return (spent() - started) / (until - from)
  }
  const cold = secondsFor(0, warmUp)
  const first = secondsFor(warmUp, texts.length)
  const warm = Math.min(secondsFor(warmUp, texts.length), secondsFor(warmUp, texts.length))
  return { start, cold, first, warm, plain: plainSeconds(clean) }
}
/** In a process of its own, so that nothing is compiled or remembered before it. */
const firstPassApart = (mix: Mix): FirstPass => {
  const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--first-pass'], {
    input: JSON.stringify(mix),
    encoding: 'utf8',
  })
  return JSON.parse(printed) as FirstPass
}

const speedOf = (count: number): readonly Figure[] => {
  const { start, cold, first, warm, plain } = firstPassApart(distinctMix(warmUp + count))
  const unit = 'addresses per second of one core'
  const baseline = 'splitting and looking up clean addresses in the same run'
  const figure = (name: string, seconds: number): Figure => ({
    name: `addresses: even mix, a third clean, ${name}`,
    value: 1 / seconds,
    unit,
    ratio: seconds / plain,
    baseline,
    goal: '>= 150,000',
  })
  return [
    figure(`first pass over ${count.toLocaleString('en')} distinct ones`, first),
    figure('the same again', warm),
    { name: `addresses: the ${warmUp.toLocaleString('en')} before, to warm up`, value: 1 / cold, unit },
    { name: 'addresses: time to the first answer', value: start * 1000, unit: 'ms of one core' },
    { name: `addresses: ${baseline}`, value: 1 / plain, unit },
  ]
}

const scale = (name: string, fallback: number): number => {
  const given = process.argv.find((word) => word.startsWith(`--${name}=`))
  return given ? Number(given.split('=')[1]) : fallback
}

export const run = async (): Promise<readonly Figure[]> => {
  const sum = total(rowsOf(samplesOf(scale('each', 400), seed)))
  return [
    {
      name: 'addresses: right or flagged',
      value: (100 * (sum.right + sum.remarked + sum.flagged + sum.overflagged)) / sum.of,
      unit: `% of ${sum.of}`,
      goal: '>= 99.5',
    },
    { name: 'addresses: wrong', value: (100 * sum.wrong) / sum.of, unit: '%', goal: '<= 0.05' },
    { name: 'addresses: silent guesses', value: sum.silent, unit: 'addresses', goal: '0' },
    ...speedOf(scale('speed', 60_000)),
  ]
}

const marks = ['<!-- classes -->', '<!-- /classes -->'] as const
const docs = fileURLToPath(new URL('../../../docs/conversion.md', import.meta.url))
const written = (page: string, table: string): string => {
  const [before = '', rest = ''] = page.split(marks[0])
  return `${before}${marks[0]}\n${table}\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`
}

if (process.argv.includes('--first-pass'))
  console.log(JSON.stringify(firstPass(JSON.parse(readFileSync(0, 'utf8')) as Mix)))
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shown = new Map<string, number>()
  const each = scale('show', 0)
  const rows = rowsOf(samplesOf(scale('each', 1000), scale('seed', seed)), (sample, verdict, answer) => {
    const key = `${sample.class} ${verdict}`
    const count = shown.get(key) ?? 0
    shown.set(key, count + 1)
    if (count < each)
      console.log(
        `${verdict} [${sample.class}] ${JSON.stringify(sample.text)} ${JSON.stringify(sample.options)} -> ${answer.status} ${answer.doubt ?? ''} ${answer.unit?.code ?? ''} ${answer.unit?.name ?? ''} (own ${[...sample.own]}; all ${[...sample.all].slice(0, 6)}) offered ${answer.candidates.map(({ unit }) => unit.code).slice(0, 8)} parts ${answer.written?.parts.map((part) => `${part.text}=${part.name}:${part.match}`).join('; ')}`,
      )
  })
  const table = tableOf(rows)
  if (process.argv[2] === 'table') writeFileSync(docs, written(readFileSync(docs, 'utf8'), table))
  console.log(table)
  if (!process.argv.includes('--classes'))
    for (const figure of speedOf(scale('speed', 60_000)))
      console.log(
        `${figure.name}: ${Math.round(figure.value).toLocaleString('en')} ${figure.unit}${figure.ratio ? `, ${figure.ratio.toFixed(1)} times slower than ${figure.baseline}` : ''}`,
      )
}
