/** The package as it is published: packed, unpacked into an empty project, and run from there. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from '../build.ts'

const largest = 500_000
const here = dirname(fileURLToPath(import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'haicap-register-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const built = join(folder, 'built')
const project = join(folder, 'project')
const installed = join(project, 'node_modules/@haicap/register')
build(built)
const packed = execFileSync(
  'npm',
  ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', folder],
  {
    cwd: built,
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'ignore'],
  },
)
const tarball = join(folder, (JSON.parse(packed) as [{ filename: string }])[0].filename)
mkdirSync(installed, { recursive: true })
execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
writeFileSync(join(project, 'package.json'), '{"type":"module"}')

const run = (name: string, source: string) => {
  writeFileSync(join(project, name), source)
  return execFileSync(process.execPath, [name], { cwd: project, encoding: 'utf8' })
}
const examples = [...readFileSync(join(here, '../README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
  (found) => found[1] as string,
)

test('the tarball stays below its size', (context) => {
  const { size } = statSync(tarball)
  context.diagnostic(`tarball: ${(size / 1000).toFixed(1)} KB, of at most ${largest / 1000}`)
  assert.ok(size < largest, `${size} bytes`)
})
for (const [index, example] of examples.entries())
  test(`example ${index + 1} of the README runs from the tarball and prints what it says`, () => {
    const expected = [...example.matchAll(/^\/\/ prints: (.*)$/gm)].map((found) => found[1])
    assert.ok(expected.length > 0)
    assert.deepEqual(run(`example-${index}.js`, example).trimEnd().split('\n'), expected)
  })
test('the engine entry loads no facts', () => {
  const source = `import { createRegister } from '@haicap/register/engine'
    console.log(typeof createRegister)`
  assert.equal(run('engine.js', source).trim(), 'function')
  const met = new Set<string>()
  const follow = (file: string) => {
    if (met.has(file)) return
    met.add(file)
    for (const found of readFileSync(file, 'utf8').matchAll(/from ['"](\.[^'"]+)['"]/g))
      follow(join(dirname(file), found[1] as string))
  }
  follow(join(installed, 'src/engine.js'))
  assert.ok(met.size > 10)
  assert.deepEqual(
    [...met].filter((file) => /\/data\/|country/.test(file)),
    [],
  )
})
test('nothing in it asks for Node, another package or a clock', () => {
  const met = new Set<string>()
  const outside: string[] = []
  const follow = (file: string) => {
    if (met.has(file)) return
    met.add(file)
    const source = readFileSync(file, 'utf8')
    if (/\bDate\.now\b|new Date\(\)|\bprocess\./.test(source)) outside.push(file)
    for (const found of source.matchAll(/from ['"]([^'"]+)['"]/g))
      if (found[1]?.startsWith('.')) follow(join(dirname(file), found[1]))
      else outside.push(`${file}: ${found[1]}`)
  }
  follow(join(installed, 'src/index.js'))
  assert.deepEqual(outside, [])
})
test('a strict TypeScript project compiles against its declarations', () => {
  writeFileSync(
    join(project, 'typed.ts'),
    `import { convertCode, type Unit } from '@haicap/register'
     import { createRegister, type RegisterRecord } from '@haicap/register/engine'
     const records: readonly RegisterRecord[] = []
     const unit: Unit | null = convertCode('1', { from: '2025-01-01', to: '2025-07-01' }).unit
     export const name: string | undefined = (unit ?? createRegister(records).unitAt('1', '2025-01-01'))?.name`,
  )
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        types: [],
        lib: ['es2022'],
      },
      files: ['typed.ts'],
    }),
  )
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', project], { stdio: 'pipe' })
})
test('the package in the repository points at its sources, the published one at what was built', () => {
  const published = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  assert.deepEqual(published.exports['.'], { types: './src/index.d.ts', default: './src/index.js' })
  assert.deepEqual(published.dependencies, undefined)
  assert.equal(published.sideEffects, false)
})
