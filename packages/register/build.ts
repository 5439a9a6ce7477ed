/**
 * Builds the package as it is published: compiled modules with declarations, the schema, and a `package.json`
 * that points at them (in the repository it points at the sources). `node build.ts [folder]`.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const compiler = () =>
  join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

/** `./src/index.ts` -> where it lies when built. */
const published = (source: string) =>
  source.endsWith('.ts')
    ? { types: source.replace(/\.ts$/, '.d.ts'), default: source.replace(/\.ts$/, '.js') }
    : source

/** Declarations keep `.ts` in their imports; readers of a package need `.js`. */
const withJsImports = (declaration: string) =>
  declaration.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2')

/** The facts are long texts; a declaration that repeats them would double the package. */
const withoutFacts = (declaration: string) =>
  declaration.replace(/^(export declare const \w+) = "(?:[^"\\]|\\.)*";/gm, '$1: string;')

/** Builds into an empty folder. Throws when the sources do not compile. */
export const build = (into: string): void => {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  execFileSync(process.execPath, [compiler(), '-p', join(here, 'tsconfig.build.json'), '--outDir', into], {
    stdio: 'inherit',
  })
  for (const file of globSync('**/*.d.ts', { cwd: into })) {
    const path = join(into, file)
    writeFileSync(path, withoutFacts(withJsImports(readFileSync(path, 'utf8'))))
  }
  const { scripts: _, exports, ...rest } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  const entries = Object.entries(exports as Readonly<Record<string, string>>)
  const described = {
    ...rest,
    exports: Object.fromEntries(entries.map(([name, source]) => [name, published(source)])),
  }
  writeFileSync(join(into, 'package.json'), `${JSON.stringify(described, null, 2)}\n`)
  for (const [from, to] of [
    ['README.md', 'README.md'],
    ['schema', 'schema'],
    ['data/README.md', 'data/README.md'],
    ['../../LICENSE', 'LICENSE'],
  ] as const)
    if (existsSync(join(here, from))) cpSync(join(here, from), join(into, to), { recursive: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(process.argv[2] ?? join(here, 'dist'))
