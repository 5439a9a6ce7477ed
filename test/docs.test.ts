import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { kebab } from '../src/shell/names.ts'
import { generatedDocuments } from './house/documents.ts'
import { anchorsIn, commandsIn, linksIn, whyNotCommand, whyNotText } from './house/markdown.ts'
import { allOperations } from './house/operations.ts'
import { exists, filesUnder, root, textOf } from './house/tree.ts'

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && exists(path))
const pages = tracked.filter((path) => path.endsWith('.md'))

test('the generated documents are what the definitions say (script/check --write writes them)', async () => {
  const stale = [...(await generatedDocuments())].filter(
    ([path, text]) => !exists(path) || textOf(path) !== text,
  )
  assert.deepEqual(
    stale.map(([path]) => path),
    [],
  )
})

test('no generated document is left of something that is gone', async () => {
  const made = await generatedDocuments()
  assert.deepEqual(
    filesUnder('docs/generated').filter((path) => path.endsWith('.md') && !made.has(path)),
    [],
  )
})

const brokenLinks = (page: string, text: string): readonly string[] =>
  linksIn(text).flatMap(({ target }) => {
    if (/^[a-z]+:/.test(target)) return []
    const [file = '', anchor] = target.split('#')
    const path = file === '' ? page : join(dirname(page), file).replaceAll('\\', '/')
    if (!exists(path)) return [`${page}: ${target}`]
    return anchor && path.endsWith('.md') && !anchorsIn(textOf(path)).includes(anchor)
      ? [`${page}: ${target}`]
      : []
  })

test('links between documents resolve, with their headings', () => {
  assert.deepEqual(
    pages.flatMap((page) => brokenLinks(page, textOf(page))),
    [],
  )
})

const program = () => {
  const operations = allOperations()
  const run = exists('src/main.ts')
    ? execFileSync(process.execPath, [join(root, 'src/main.ts'), 'help'], {
        encoding: 'utf8',
      })
    : ''
  const builtIns = [...run.matchAll(/^ {2}([a-z][a-z-]*(?: [a-z][a-z-]*)?)/gm)].map(([, words = '']) => words)
  return {
    scripts: filesUnder('script'),
    words: new Set([
      ...operations.map(({ name }) => name.split('.').map(kebab).join(' ')),
      ...builtIns,
      'help',
    ]),
  }
}

test('every command a document names exists', () => {
  const known = program()
  const missing = pages.flatMap((page) =>
    commandsIn(textOf(page)).flatMap((command) => {
      const objection = whyNotCommand(command, known)
      return objection ? [`${page}: ${objection}`] : []
    }),
  )
  assert.deepEqual(missing, [])
})

const manifest: {
  dependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  devDependencies: Record<string, string>
} = JSON.parse(textOf('package.json'))

test('every dependency has its line: what it saves, who keeps it, how we would leave', () => {
  const lines = textOf('docs/dependencies.md').split('\n')
  const names = [manifest.dependencies, manifest.optionalDependencies, manifest.devDependencies].flatMap(
    (list) => Object.keys(list),
  )
  const lacking = names.filter((name) => {
    const cells =
      lines
        .find((line) => line.startsWith('|') && line.includes(`\`${name}\``))
        ?.split('|')
        .slice(1, -1) ?? []
    return cells.length < 4 || cells.some((cell) => cell.trim() === '')
  })
  assert.deepEqual(lacking, [])
})

test('no dependency that is gone keeps a line', () => {
  const names = new Set(
    [manifest.dependencies, manifest.optionalDependencies, manifest.devDependencies].flatMap((list) =>
      Object.keys(list),
    ),
  )
  const noted = [...textOf('docs/dependencies.md').matchAll(/^\|[^|]*\|/gm)].flatMap(([cell]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  assert.deepEqual(
    noted.filter((name) => !names.has(name)),
    [],
  )
})

test('decisions are numbered without gaps, and each has a status', () => {
  const records = filesUnder('docs/decisions')
    .filter((path) => /\/\d{4}-.*\.md$/.test(path))
    .toSorted()
  assert.deepEqual(
    records.map((path) => Number(/\/(\d{4})-/.exec(path)?.[1])),
    records.map((_, place) => place + 1),
  )
  for (const path of records)
    for (const heading of ['Status', 'Context', 'Decision', 'Consequences'])
      assert.ok(anchorsIn(textOf(path)).includes(heading.toLowerCase()), `${path} lacks ${heading}`)
})

test('each part and each floor says in its own README what it is for', () => {
  const folders = [
    'src/law',
    ...new Set(filesUnder('src/parts').map((path) => path.split('/').slice(0, 3).join('/'))),
  ]
  assert.deepEqual(
    folders.filter((folder) => !exists(`${folder}/README.md`)),
    [],
  )
})

const isText = (path: string) =>
  !/\.(woff2?|png|jpe?g|ico|pdf|docx|xlsx|gz|br|zip)$/.test(path) && !/(^|\/)package-lock\.json$/.test(path)

test('no path of a machine, no unknown host and no talk of tools stands in the tree', () => {
  const faults = tracked
    .filter(isText)
    .flatMap((path) => whyNotText(textOf(path)).map((what) => `${path}: ${what}`))
  assert.deepEqual(faults, [])
})

test('planted faults in documents are caught', () => {
  const known = { scripts: ['script/test'], words: new Set(['register unit', 'serve']) }
  assert.deepEqual(
    brokenLinks('README.md', '[a](docs/nowhere.md) [b](#nowhere) [c](package.json) `[d](x.md)`').length,
    2,
  )
  assert.deepEqual(commandsIn('`haicap a b` x `y`\n```sh\n$ ./script/test --full\nls\n```\n'), [
    './script/test --full',
    'haicap a b',
  ])
  for (const command of ['haicap register palace 1', 'script/gone', 'bin/haicap acts dance'])
    assert.ok(whyNotCommand(command, known), command)
  for (const command of [
    'haicap register unit 00004 --at 2025-07-01',
    './script/test --full',
    './bin/haicap serve',
    'haicap --help',
  ])
    assert.equal(whyNotCommand(command, known), null, command)
  for (const text of [
    'see /wor\u006b/main',
    `https://${'tracker.host-of-nobody'}.io/x`,
    'written by chat\u0067pt',
  ])
    assert.notDeepEqual(whyNotText(text), [], text)
  assert.deepEqual(whyNotText('http://localhost:8080 and https://danhmuchanhchinh.nso.gov.vn/x'), [])
})
