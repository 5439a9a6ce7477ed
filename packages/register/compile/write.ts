/** Writes the data modules: `script/data [--sources DIR] [--check]`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CountryFacts } from '../src/country.ts'

type File = { readonly file: string; readonly name: keyof CountryFacts; readonly says: string }

export const dataFolder = fileURLToPath(new URL('../data/', import.meta.url))

/** The files that are compiled, with the sentence that opens each. `decisions.ts` is written by hand. */
export const dataFiles: readonly File[] = [
  {
    file: 'former.ts',
    name: 'former',
    says: 'What each code stood for from 2004 to 30 June 2025. Form: src/country/former.ts.',
  },
  {
    file: 'former-lines.ts',
    name: 'formerLines',
    says: 'Which former units became which before 2025. Form: src/country/former-lines.ts.',
  },
  {
    file: 'list-acts.ts',
    name: 'listActs',
    says: 'The acts named beside the lists of 2004 to 2025. Form: src/country/list-acts.ts.',
  },
  {
    file: 'reform.ts',
    name: 'reform',
    says: 'The reorganisation of 1 July 2025, clause by clause. Form: src/country/reform.ts.',
  },
  {
    file: 'amendments.ts',
    name: 'amendments',
    says: 'Units that changed type since. Form: src/country/amendments.ts.',
  },
  {
    file: 'names.ts',
    name: 'names',
    says: 'Other spellings of names, as the acts print them. Form: src/country/names.ts.',
  },
  {
    file: 'places.ts',
    name: 'places',
    says: 'Seats, points, areas and populations since 1 July 2025. Form: src/country/places.ts.',
  },
  { file: 'census.ts', name: 'census', says: 'The census of 1 April 2019. Form: src/country/census.ts.' },
]

/** Text as it stands between the backticks of a module. */
const quoted = (text: string) => text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${')

export const moduleText = ({ name, says }: File, facts: CountryFacts): string =>
  `/** ${says} Written by script/data. */\nexport const ${name} = \`\n${quoted(facts[name])}\n\`\n`

/** The files that differ from what stands in the data folder. */
export const staleFiles = (facts: CountryFacts): readonly string[] =>
  dataFiles
    .filter((one) => readFileSync(dataFolder + one.file, 'utf8') !== moduleText(one, facts))
    .map(({ file }) => file)

export const writeFiles = (facts: CountryFacts): void => {
  for (const one of dataFiles) writeFileSync(dataFolder + one.file, moduleText(one, facts))
}
