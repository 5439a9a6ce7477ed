import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrows } from '../src/parts.ts'
import { type Arrows, type House, houseRules, longFiles, unexplainedCasts } from './house/rules.ts'
import { readSource } from './house/source.ts'
import { sourcesOfProject } from './house/tree.ts'

const house: House = { files: sourcesOfProject(), arrows }

for (const rule of houseRules)
  test(`the house holds: ${rule.says}`, () => {
    assert.deepEqual(
      rule.faults(house).map(({ path, what }) => `${path}: ${what}`),
      [],
    )
  })

test('nine files in ten are within 200 lines', () => {
  const long = longFiles(house)
  const product = house.files.filter(({ path }) => /^(src|packages)\//.test(path))
  assert.ok(long.length <= product.length / 10, long.map(([path, lines]) => `${path} ${lines}`).join('\n'))
})

/** What is left to explain; it only goes down. */
const castsLeft = 90

test('casts say why they are safe', () => {
  const casts = unexplainedCasts(house)
  assert.ok(casts.length <= castsLeft, casts.map(({ path, what }) => `${path} ${what}`).join('\n'))
})

test('a cast without a reason is noticed, one with a reason is not', () => {
  const file = (text: string) => unexplainedCasts(aHouse({ 'src/web/x.ts': text })).length
  assert.deepEqual(
    [
      file('const x = y as X'),
      file('// y is an X by its schema\nconst x = y as X'),
      file("const x = ['a'] as const"),
      file("import { a as b } from './c.ts'"),
    ],
    [1, 0, 0, 0],
  )
})

/** A house of invented files; the arrows are a → b. */
const aHouse = (files: Readonly<Record<string, string>>, arrows: Arrows = { a: ['b'], b: [] }): House => ({
  files: Object.entries(files).map(([path, text]) => readSource(path, text.replaceAll('§', '$'))),
  arrows,
})

const planted: readonly (readonly [
  rule: string,
  what: string,
  files: Readonly<Record<string, string>>,
  arrows?: Arrows,
])[] = [
  ['arrows', 'a part against the arrow', { 'src/parts/b/rules.ts': "import { x } from '../a/index.ts'" }],
  [
    'arrows',
    'a type against the arrow',
    { 'src/parts/b/rules.ts': "import type { X } from '../a/index.ts'" },
  ],
  ['arrows', 'a type asked for inline', { 'src/parts/b/rules.ts': "type X = import('../a/index.ts').X" }],
  [
    'arrows',
    'screens asked for outside a screen',
    { 'src/parts/a/x.ts': "import { x } from '../b/screens/index.ts'" },
  ],
  [
    'arrows',
    'a screen past the door of screens',
    { 'src/parts/a/screens/x.ts': "import { x } from '../../b/screens/y.ts'" },
  ],
  ['arrows', 'past the front door', { 'src/parts/a/rules.ts': "import { x } from '../b/rules.ts'" }],
  ['arrows', 're-exported past the front door', { 'src/parts/a/index.ts': "export * from '../b/store.ts'" }],
  ['arrows', 'the kernel looking up', { 'src/kernel/x.ts': "import { x } from '../platform/y.ts'" }],
  [
    'arrows',
    'the library looking out',
    { 'packages/register/src/x.ts': "import { x } from '../../../src/kernel/dates.ts'" },
  ],
  ['arrows', 'the shell taking a part', { 'src/shell/x.ts': "import { x } from '../parts/a/index.ts'" }],
  [
    'arrows',
    'the page kit outside a screen',
    { 'src/parts/a/operations.ts': "import { x } from '../../web/index.ts'" },
  ],
  [
    'arrows',
    'a part taking the shell',
    { 'src/parts/a/operations.ts': "import { x } from '../../shell/x.ts'" },
  ],
  [
    'app-in-browsers',
    'an operation in the app',
    { 'src/web/app/x.tsx': "import { me } from '../../platform/accounts/own.ts'" },
  ],
  ['app-in-browsers', 'a module of node in the app', { 'src/web/app/x.ts': "import { x } from 'node:fs'" }],
  [
    'app-in-browsers',
    'a piece of the app on the server',
    { 'src/web/pages/x.ts': "import { x } from '../app/x.ts'" },
  ],
  ['no-tests-in-product', 'a builder of tests', { 'src/kernel/x.ts': "import { x } from './testing/y.ts'" }],
  ['acyclic-arrows', 'two parts that need each other', {}, { a: ['b'], b: ['a'] }],
  ['acyclic-arrows', 'an arrow to nowhere', {}, { a: ['c'] }],
  ['acyclic', 'two files', { 'src/kernel/x.ts': "import './y.ts'", 'src/kernel/y.ts': "import './x.ts'" }],
  [
    'acyclic',
    'three files, by types',
    {
      'src/kernel/x.ts': "import type { Y } from './y.ts'",
      'src/kernel/y.ts': "export type { Z } from './z.ts'",
      'src/kernel/z.ts': "import { type X } from './x.ts'",
    },
  ],
  ['pure-imports', 'a package in the kernel', { 'src/kernel/x.ts': "import { x } from 'kysely'" }],
  ['pure-imports', 'a node module in rules', { 'src/parts/a/rules.ts': "import { x } from 'node:fs'" }],
  ['pure-imports', 'a package in the library', { 'packages/register/src/x.ts': "import 'typebox'" }],
  ['pure-imports', 'another package in a model', { 'src/parts/a/model.ts': "import { x } from 'fflate'" }],
  ['no-clock', 'the clock', { 'src/law/x.ts': 'export const now = () => Date.now()' }],
  ['no-clock', 'the clock by another name', { 'src/parts/a/rules.ts': 'const now = new Date( )' }],
  ['no-clock', 'chance', { 'packages/register/src/x.ts': 'export const x = Math.random()' }],
  ['environment', 'a setting read aside', { 'src/platform/x.ts': 'const x = process.env.HOME' }],
  [
    'sql-in-stores',
    'a query in an operation',
    { 'src/parts/a/operations.ts': "import { sql } from 'kysely'" },
  ],
  ['sql-in-stores', 'a builder in an operation', { 'src/parts/a/operations.ts': "database.selectFrom('x')" }],
  [
    'legal-numbers',
    'a threshold in a rule',
    { 'src/parts/a/rules.ts': 'const few = (people: number) => people < 1_000' },
  ],
  ['no-any', 'an annotation', { 'src/parts/a/x.ts': 'const x: any = 1' }],
  ['no-any', 'a cast', { 'test/x.ts': 'const x = y as any' }],
  ['no-any', 'an argument of a type', { 'src/web/x.ts': 'const x = new Map<string, any>()' }],
  ['named-exports', 'a default', { 'src/web/x.ts': 'export default 1' }],
  ['ascii-names', 'a name of the law', { 'src/parts/a/x.ts': 'const xã = 1' }],
  ['short-files', 'a long file without a reason', { 'src/web/x.ts': '\n'.repeat(401) }],
]

for (const [id, what, files, arrows] of planted)
  test(`a planted fault is caught: ${id}, ${what}`, () => {
    const rule = houseRules.find((one) => one.id === id)
    assert.ok(rule, `no rule ${id}`)
    assert.notDeepEqual(rule.faults(aHouse(files, arrows)), [])
  })

test('every rule has a planted fault', () => {
  assert.deepEqual(
    houseRules.map(({ id }) => id).filter((id) => !planted.some(([rule]) => rule === id)),
    [],
  )
})

const sound: Readonly<Record<string, string>> = {
  'src/parts/a/rules.ts':
    "import type { X } from '../../kernel/x.ts'\nimport { y } from '../../law/index.ts'\n",
  'src/parts/a/x.ts': 'const f = ({ whole, any }: Taken) => (whole ? any : whole)\n',
  'src/parts/a/store.ts': "import { sql } from 'kysely'\nexport const x = sql`select 1`",
  'src/parts/a/operations.ts': "import { x } from '../b/index.ts'\nimport type { Kysely } from 'kysely'\n",
  'src/parts/a/model.ts': "import { Type } from 'typebox'\n",
  'src/parts/a/screens/x.ts': "import { html } from '../../../web/index.ts'\n",
  'src/parts/a/screens/y.ts': "import { x } from '../../b/screens/index.ts'\n",
  'src/parts/b/screens/index.ts': 'export const x = 1\n',
  'src/parts/b/index.ts':
    "// import { a } from '../a/index.ts'\nexport const x = 'import y from \"../a/rules.ts\"' // process.env, any",
  'src/kernel/text.ts':
    "const tones = /[àáạ]'/g\nconst word = `xã §{Number('1') / 2} phường` + 'đ' / 2\nconst keys = { xã: 1, 'phường': 2, đặc: 3 }\n",
  'src/kernel/dates.ts': 'export const day = (at: string) => new Date(at)\n',
  'src/web/app/x.tsx':
    "import type { me } from '../../platform/accounts/own.ts'\nimport { kinds } from '../../platform/workspace/model.ts'\nimport { Link } from './link.tsx'\nconst x = <p>{me ? <b>a</b> : null}</p>\n",
  'src/main.ts': "import { a } from './parts/a/index.ts'\nconst home = process.env.HOME\n",
}

test('a sound house has no fault', () => {
  for (const rule of houseRules) assert.deepEqual(rule.faults(aHouse(sound)), [], rule.id)
})

test('words in comments, strings, templates and patterns are not code', () => {
  const { code, imports } = readSource(
    'x.ts',
    'const a = `b §{c(`d §{e}`)} any` // any\nconst f = /["\'`]/g; const g = 1'.replaceAll('§', '$'),
  )
  assert.match(code, /c\(\s*e\s*\)/)
  assert.doesNotMatch(code, /any|b |d /)
  assert.match(code, /const g = 1/)
  assert.deepEqual(imports, [])
})
