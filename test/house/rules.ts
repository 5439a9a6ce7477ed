/** The rules of the house: what may stand where. Each is proved on a planted fault in `test/architecture.test.ts`. */
import { type SourceFile, targetOf } from './source.ts'

/** For each part the parts it may use, as `src/parts.ts` declares. */
export type Arrows = Readonly<Record<string, readonly string[]>>
export type House = { readonly files: readonly SourceFile[]; readonly arrows: Arrows }
export type Fault = { readonly path: string; readonly what: string }
export type Rule = {
  readonly id: string
  readonly says: string
  readonly faults: (house: House) => readonly Fault[]
}

// ---- where a file stands ------------------------------------------------------------------------------------

/** Tests and what only tests and measures use: they may reach anything, and nothing may reach them. */
const isTest = (path: string) =>
  /\.test\.tsx?$|\.bench\.ts$|(^|\/)(testing|bench)(\/|\.ts$)|^test\/|^script\//.test(path)

const partOf = (path: string) => /^src\/parts\/([^/]+)\//.exec(path)?.[1] ?? null

const zoneOf = (path: string): string => {
  if (path.startsWith('packages/register/')) return 'library'
  const part = partOf(path)
  if (part) return `part ${part}`
  return (
    /^src\/(kernel|law|platform|shell|web)\//.exec(path)?.[1] ??
    (path.startsWith('src/') ? 'main' : 'outside')
  )
}

/** What the ground floors may use; parts and main are settled below. */
const floors: Readonly<Record<string, readonly string[]>> = {
  library: [],
  kernel: ['library'],
  law: ['kernel'],
  platform: ['kernel', 'law'],
  web: ['kernel', 'law', 'platform'],
  shell: ['kernel', 'law', 'platform', 'web'],
}

const isScreen = (path: string) => /^src\/parts\/[^/]+\/(.*\/)?screens\//.test(path)

const whyNotReach = (from: SourceFile, to: string, arrows: Arrows): string | null => {
  const [here, there] = [zoneOf(from.path), zoneOf(to)]
  if (here === there || here === 'main') return null
  const target = partOf(to)
  const part = partOf(from.path)
  // A part has a second door for the screens of others, so that nothing but screens loads the page kit.
  const door = isScreen(from.path)
    ? /^src\/parts\/[^/]+\/(screens\/)?index\.ts$/
    : /^src\/parts\/[^/]+\/index\.ts$/
  if (target && !door.test(to)) return `reaches into part ${target} past its index.ts`
  if (!part) return floors[here]?.includes(there) ? null : `${here} may not use ${there}`
  if (target) return arrows[part]?.includes(target) ? null : `no arrow ${part} → ${target} is declared`
  if (there === 'web') return isScreen(from.path) ? null : 'only screens use web'
  return ['library', 'kernel', 'law', 'platform'].includes(there) ? null : `a part may not use ${there}`
}

// ---- helpers --------------------------------------------------------------------------------------------------

const each =
  (keep: (path: string) => boolean, what: (file: SourceFile, house: House) => readonly string[]) =>
  (house: House): readonly Fault[] =>
    house.files
      .filter(({ path }) => keep(path))
      .flatMap((file) => what(file, house).map((words) => ({ path: file.path, what: words })))

const isProduct = (path: string) => /^(src|packages\/[^/]+\/(src|data))\//.test(path) && !isTest(path)
const notTest = isProduct
const packagesIn = ({ imports }: SourceFile) =>
  imports.map(({ specifier }) => specifier).filter((name) => !name.startsWith('.'))
const found = (file: SourceFile, pattern: RegExp, what: string) =>
  [...file.code.matchAll(pattern)].map(
    (match) => `${what}, line ${file.code.slice(0, match.index).split('\n').length}`,
  )

/** Names with letters outside ASCII, but for keys of object literals. */
const foreignNames = ({ code }: SourceFile) =>
  [...code.matchAll(/[\p{L}_$][\p{L}\p{M}\p{N}_$]*/gu)].flatMap(({ 0: name, index }) => {
    if (/^[\w$]+$/.test(name)) return []
    const before = code
      .slice(Math.max(0, index - 200), index)
      .trimEnd()
      .at(-1)
    const isKey =
      (before === '{' || before === ',') &&
      /^\s*:/.test(code.slice(index + name.length, index + name.length + 40))
    return isKey ? [] : [`${name}, line ${code.slice(0, index).split('\n').length}`]
  })

/** Rules, kernel, law and the library: answers follow from arguments alone. */
const isPure = (path: string) =>
  isProduct(path) &&
  (/(^|\/)(rules|model)\.ts$/.test(path) || ['library', 'kernel', 'law'].includes(zoneOf(path)))
const isModel = (path: string) => /^src\/.*(^|\/)model\.ts$/.test(path)

const isStore = (path: string) => /(^|[/-])store\.ts$/.test(path) || path.startsWith('src/platform/')

const edgesOf = ({ files }: House): ReadonlyMap<string, readonly string[]> =>
  new Map(
    files
      .filter(({ path }) => isProduct(path))
      .map(({ path, imports }) => [
        path,
        imports.flatMap(({ specifier }) => targetOf(path, specifier) ?? []),
      ]),
  )

/** One cycle through each file that lies on one, once. */
const cyclesIn = (edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const cycles: string[][] = []
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]) => {
    const seen = trail.indexOf(path)
    if (seen !== -1) cycles.push([...trail.slice(seen), path])
    if (seen !== -1 || done.has(path)) return
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) walk(path, [])
  return cycles
}

const linesOf = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
const mostLines = 400

const isOfApp = (path: string) => path.startsWith('src/web/app/')
/** Without server, database or files: what a browser can take as it is. */
const isForBrowsers = (path: string) =>
  isOfApp(path) ||
  /^(src\/kernel|packages\/register\/src)\//.test(path) ||
  isModel(path) ||
  ['src/web/format.ts', 'src/platform/documents/csv.ts'].includes(path)

const whyNotInApp = (file: SourceFile): readonly string[] =>
  file.imports
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ specifier }) => {
      const target = targetOf(file.path, specifier)
      if (target === null) return specifier.startsWith('node:') ? [`${specifier} is not in browsers`] : []
      return isForBrowsers(target) ? [] : [`${specifier} is for the server; take its types only`]
    })

// ---- the rules --------------------------------------------------------------------------------------------------

export const houseRules: readonly Rule[] = [
  {
    id: 'arrows',
    says: 'files use only the floors below them, and parts only along declared arrows and through index.ts',
    faults: each(notTest, (file, { arrows }) =>
      file.imports.flatMap(({ specifier }) => {
        const target = targetOf(file.path, specifier)
        const objection = target && whyNotReach(file, target, arrows)
        return objection ? [`${specifier}: ${objection}`] : []
      }),
    ),
  },
  {
    id: 'app-in-browsers',
    says: 'the app of the workspace takes from the server nothing but types, and the server takes nothing from the app',
    faults: (house) => [
      ...each((path) => isProduct(path) && isOfApp(path), whyNotInApp)(house),
      ...each(
        (path) => isProduct(path) && !isOfApp(path),
        (file) =>
          file.imports.flatMap(({ specifier }) =>
            isOfApp(targetOf(file.path, specifier) ?? '') ? [`${specifier} is for browsers`] : [],
          ),
      )(house),
    ],
  },
  {
    id: 'no-tests-in-product',
    says: 'nothing that ships uses a test, a bench or their helpers',
    faults: each(notTest, ({ path, imports }) =>
      imports.flatMap(({ specifier }) => (isTest(targetOf(path, specifier) ?? '') ? [specifier] : [])),
    ),
  },
  {
    id: 'acyclic-arrows',
    says: 'the declared arrows make no cycle and name parts that exist',
    faults: ({ arrows }) => [
      ...cyclesIn(new Map(Object.entries(arrows))).map((cycle) => ({
        path: 'src/parts.ts',
        what: cycle.join(' → '),
      })),
      ...Object.values(arrows)
        .flat()
        .filter((part) => !(part in arrows))
        .map((part) => ({ path: 'src/parts.ts', what: `${part} is not a part` })),
    ],
  },
  {
    id: 'acyclic',
    says: 'no file uses itself round about, not even for types',
    faults: (house) =>
      cyclesIn(edgesOf(house)).map((cycle) => ({ path: cycle[0] ?? '', what: cycle.join(' → ') })),
  },
  {
    id: 'pure-imports',
    says: 'rules, kernel, law and the library import no package; model.ts only the schema library',
    faults: each(isPure, (file) =>
      packagesIn(file).filter((name) => !(isModel(file.path) && name === 'typebox')),
    ),
  },
  {
    id: 'no-clock',
    says: 'rules, models, kernel, law and the library read no clock, no chance, no environment',
    faults: each(isPure, (file) =>
      found(
        file,
        /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\b/g,
        'reads the world',
      ),
    ),
  },
  {
    id: 'environment',
    says: 'only main.ts reads the environment',
    faults: each(
      (path) => isProduct(path) && path !== 'src/main.ts',
      (file) => found(file, /\bprocess\s*\.\s*env\b/g, 'process.env'),
    ),
  },
  {
    id: 'sql-in-stores',
    says: 'SQL stands in store.ts, in the platform and in migrations',
    faults: each(
      (path) => isProduct(path) && !isStore(path),
      (file) => [
        ...file.imports
          .filter(({ specifier, typeOnly }) => specifier === 'kysely' && !typeOnly)
          .map(() => 'imports kysely'),
        ...found(file, /\.(selectFrom|insertInto|updateTable|deleteFrom)\b|\bsql\s*(<[^>]*>)?\s*$/gm, 'SQL'),
      ],
    ),
  },
  {
    id: 'legal-numbers',
    says: 'rules hold no numbers of the law: those stand in src/law with unit, days and place',
    faults: each(
      (path) => isProduct(path) && /^src\/parts\/.*\/rules\.ts$/.test(path),
      (file) => found(file, /(?<![\w.])(?!(?:0|1|2|10|100)\b)\d[\d_]*(\.\d+)?\b/g, 'a number'),
    ),
  },
  {
    id: 'no-any',
    says: 'no value is of type any',
    faults: each(
      (path) => !path.endsWith('.d.ts'),
      (file) =>
        found(
          file,
          /(?<=^[^?\n]*|\?)(:|\bas)\s+any\b(?!\s*[(:.])|<[^<>()\n]*\bany\b[^<>()\n]*>|\bany\[\]/gm,
          'any',
        ),
    ),
  },
  {
    id: 'named-exports',
    says: 'nothing is exported as default',
    faults: each(
      (path) => !/\.d\.ts$|\.config\.ts$/.test(path),
      (file) => found(file, /\bexport\s+default\b/g, 'export default'),
    ),
  },
  {
    id: 'ascii-names',
    says: 'identifiers are ASCII (keys of tables that translate words are words)',
    faults: each(() => true, foreignNames),
  },
  {
    id: 'short-files',
    says: `a file past ${mostLines} lines says on top why ("Long because ...")`,
    faults: each(
      (path) => isProduct(path) && !path.startsWith('packages/register/data/'),
      ({ text }) =>
        linesOf(text) > mostLines && !/long because/i.test(text.slice(0, 600))
          ? [`${linesOf(text)} lines`]
          : [],
    ),
  },
]

/** Casts that no comment on their line, or in the three lines above, explains. `as const` is no cast. */
export const unexplainedCasts = ({ files }: House): readonly Fault[] =>
  files
    .filter(({ path }) => isProduct(path))
    .flatMap(({ path, code, text }) => {
      const [lines, written] = [code.split('\n'), text.split('\n')]
      return lines.flatMap((line, at) => {
        const isCast =
          /[\w)\]}]\s+as\s+(?!const\b)[A-Za-z]/.test(line) &&
          !/^\s*(import|export)\b|^\s*(type )?\w+ as \w+,?$/.test(line)
        const isExplained = written
          .slice(Math.max(0, at - 3), at + 1)
          .some((each) => /\/\/|^\s*\*|\/\*\*/.test(each))
        return isCast && !isExplained ? [{ path, what: `line ${at + 1}: ${line.trim()}` }] : []
      })
    })

/** Files past 200 lines, longest first: a question, not a fault. */
export const longFiles = ({ files }: House): readonly (readonly [path: string, lines: number])[] =>
  files
    .filter(({ path }) => isProduct(path) && !path.startsWith('packages/register/data/'))
    .map(({ path, text }) => [path, linesOf(text)] as const)
    .filter(([, lines]) => lines > 200)
    .toSorted((left, right) => right[1] - left[1])
