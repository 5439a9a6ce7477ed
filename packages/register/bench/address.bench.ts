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

/** Seconds of the fastest round. */
const fastest = (rounds: number, work: () => void): number => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    work()
    best = Math.min(best, performance.now() - begun)
  }
  return best / 1000
}

/** An even mix of distinct addresses, a third clean. */
const distinctMix = (count: number): readonly string[] => {
  const { make } = sampler(countryRegister(), seed + 2)
  const hard = classes.filter((kind) => kind !== 'clean')
  const mix = new Set<string>()
  for (let turn = 0; mix.size < count; turn++)
    mix.add(make[turn % 3 === 0 ? 'clean' : (hard[turn % hard.length] as AddressClass)]().text)
  return [...mix]
}
type FirstPass = { readonly start: number; readonly seconds: number }
const lot = 1000
/** Each address once, in lots as a reader of a file does, by a converter that has seen nothing. */
const firstPass = (mix: readonly string[]): FirstPass => {
  const begun = performance.now()
  const fresh = createConverter(countryRegister())
  fresh.convert('')
  const started = performance.now()
  for (let from = 0; from < mix.length; from += lot) fresh.convertMany(mix.slice(from, from + lot))
  return { start: (started - begun) / 1000, seconds: (performance.now() - started) / 1000 }
}
/** The first pass in a process of its own, so that nothing is compiled or remembered before it. */
const firstPassApart = (mix: readonly string[]): FirstPass => {
  const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--first-pass'], {
    input: JSON.stringify(mix),
    encoding: 'utf8',
  })
  return JSON.parse(printed) as FirstPass
}

const speedOf = (each: number): readonly Figure[] => {
  const { make } = sampler(countryRegister(), seed + 1)
  const hardClasses = classes.filter((kind) => kind !== 'clean')
  const hard = hardClasses.flatMap((kind) => Array.from({ length: each }, () => make[kind]().text))
  const clean = Array.from({ length: hard.length / 2 }, () => make.clean().text)
  const mix: string[] = []
  for (let index = 0; index < clean.length; index++)
    mix.push(
      clean[index] as string,
      hard[(2 * index * 7919) % hard.length] as string,
      hard[((2 * index + 1) * 7919) % hard.length] as string,
    )
  const warm = createConverter(countryRegister())
  warm.convertMany(mix)
  const seconds = fastest(3, () => {
    warm.convertMany(mix)
  })
  const fresh = createConverter(countryRegister())
  fresh.convert('')
  const first = fastest(1, () => {
    fresh.convertMany(mix)
  })
  const cleanSeconds = fastest(3, () => {
    warm.convertMany(clean)
  })
  const known = new Map<string, string>()
  for (const unit of countryRegister().unitsOn('2025-06-30', { level: 'commune' }))
    known.set([unit.name, ...unit.parents.map(({ name }) => name)].join(', '), unit.code ?? '')
  let found = 0
  const plain = fastest(3, () => {
    for (const text of clean) {
      const parts = text.split(',').map((part) => part.trim())
      if (known.has(parts.slice(-3).join(', '))) found++
    }
  })
  const perSecond = mix.length / seconds
  const distinct = distinctMix(scale('first', 60_000))
  const apart = firstPassApart(distinct)
  const firstPerSecond = distinct.length / apart.seconds
  return [
    {
      name: 'addresses: even mix, a third clean',
      value: perSecond,
      unit: 'addresses per second',
      ratio: clean.length / plain / perSecond,
      baseline: `splitting and looking up clean addresses (${found > 0 ? 'found' : 'none found'})`,
      goal: '>= 150,000',
    },
    { name: 'addresses: even mix, first time seen', value: mix.length / first, unit: 'addresses per second' },
    {
      name: 'addresses: first pass over distinct addresses',
      value: firstPerSecond,
      unit: `addresses per second (${distinct.length.toLocaleString('en')}, a process of its own)`,
      ratio: clean.length / plain / firstPerSecond,
      baseline: 'splitting and looking up clean addresses',
    },
    { name: 'addresses: time to the first answer', value: apart.start * 1000, unit: 'ms' },
    { name: 'addresses: clean', value: clean.length / cleanSeconds, unit: 'addresses per second' },
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
    ...speedOf(scale('speed', 500)),
  ]
}

const marks = ['<!-- classes -->', '<!-- /classes -->'] as const
const docs = fileURLToPath(new URL('../../../docs/conversion.md', import.meta.url))
const written = (page: string, table: string): string => {
  const [before = '', rest = ''] = page.split(marks[0])
  return `${before}${marks[0]}\n${table}\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`
}

if (process.argv.includes('--first-pass'))
  console.log(JSON.stringify(firstPass(JSON.parse(readFileSync(0, 'utf8')) as string[])))
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
    for (const figure of speedOf(scale('speed', 500)))
      console.log(
        `${figure.name}: ${Math.round(figure.value).toLocaleString('en')} ${figure.unit}${figure.ratio ? `, ${figure.ratio.toFixed(1)} times slower than ${figure.baseline}` : ''}`,
      )
}
