import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fine } from '../src/kernel/result.ts'
import { fileLimitOf, isDirectory, isPath } from '../src/platform/fields.ts'
import type { Operation } from '../src/platform/operation.ts'
import { helpOfOperation } from '../src/shell/cli/help.ts'
import { runCommandLine } from '../src/shell/cli/run.ts'
import { openapi } from '../src/shell/http/openapi.ts'
import { isRouted, methodsOf, pathsOf } from '../src/shell/http/operations.ts'
import { kebab, whyNotOffer } from '../src/shell/names.ts'
import { allOperations } from './house/operations.ts'
import { testContext } from './support/context.ts'
import { testDatabase } from './support/database.ts'

const operations = allOperations()

test('there are operations, and all can be offered together', () => {
  assert.ok(operations.length >= 20)
  assert.deepEqual(whyNotOffer(operations), [])
})

test('each operation says in both languages what it does', () => {
  for (const { name, summary } of operations)
    for (const words of [summary.vi, summary.en])
      assert.ok(
        words.length >= 10 && words.length <= 160 && !words.endsWith('.') && words === words.normalize('NFC'),
        `${name}: ${words}`,
      )
})

test('each field but days and levels says what it takes', () => {
  for (const { name, input } of operations)
    for (const [field, schema] of Object.entries(input.properties))
      assert.ok(Reflect.get(schema, 'description') || /^(from|to|on|at)$/.test(field), `${name} ${field}`)
})

test('each operation has help at the command line, in both languages', () => {
  for (const operation of operations)
    for (const language of ['vi', 'en'] as const) {
      const help = helpOfOperation(operation, language)
      assert.ok(help.includes(operation.summary[language]), operation.name)
      for (const field of Object.keys(operation.input.properties))
        assert.ok(help.includes(`--${kebab(field)}`), `${operation.name} ${field}`)
    }
})

test('each public operation has its path in the description of the API, and no other has', () => {
  const { paths } = openapi(operations, { language: 'en' })
  for (const operation of operations) {
    const path = (pathsOf(operation)[0] ?? '').replace(/:(\w+)/g, '{$1}')
    const methods = methodsOf(operation).map((method) => method.toLowerCase())
    if (isRouted(operation))
      for (const method of methods) assert.ok(paths[path]?.[method], `${method} ${path}`)
    else assert.equal(paths[path], undefined, path)
  }
})

/** Operations on what only the asker or a deployment has: their examples are shown, not run. */
const needsOwn = ({ input, access }: Operation) =>
  (access !== 'public' && (input.required ?? []).length > 0) ||
  Object.entries(input.properties).some(
    ([name, schema]) =>
      input.required?.includes(name) &&
      (fileLimitOf(schema) !== null || isDirectory(schema) || isPath(schema)),
  )

/** Why an operation that says it has pages has none. */
const whyNotPages = ({ name, pages, input, output }: Operation): readonly string[] => {
  if (!pages) return []
  // A cast: the output of what has pages is an object; where it is none it has no properties.
  const answered: Readonly<Record<string, unknown>> = Reflect.get(output, 'properties') ?? {}
  return [
    ...(input.properties.all
      ? [`${name} has a field all, which asks for every page at the command line`]
      : []),
    ...['after', 'limit']
      .filter((field) => !input.properties[field])
      .map((field) => `${name} takes no ${field}`),
    ...['next', pages.rows].filter((field) => !answered[field]).map((field) => `${name} answers no ${field}`),
  ]
}

test('what comes in pages takes after and limit and answers next; what takes a cursor comes in pages', () => {
  assert.deepEqual(operations.flatMap(whyNotPages), [])
  assert.deepEqual(
    operations
      .filter(({ output, pages }) => !pages && Reflect.get(Reflect.get(output, 'properties') ?? {}, 'next'))
      .map(({ name }) => name),
    [],
  )
  const [one] = operations
  assert.ok(one)
  assert.equal(whyNotPages({ ...one, pages: { rows: 'nothing' } }).length > 0, true)
})

test('what guards a command is a question of its own, for whoever may do it, and the command is nobody’s but theirs', () => {
  const guarded = operations.filter(({ guards }) => guards)
  assert.ok(guarded.length >= 6)
  for (const { name, kind, access, guards, input } of guarded) {
    const query = guards?.query
    assert.ok(
      query && operations.some((each) => each.name === query.name),
      `${name} is guarded by a stranger`,
    )
    assert.deepEqual([kind, query.kind], ['command', 'query'], name)
    // Who works as the product may not be left working as an actor.
    assert.notEqual(access, 'public', name)
    const asked = guards?.input(
      Object.fromEntries(Object.keys(input.properties).map((field) => [field, field])),
    )
    assert.deepEqual(
      Object.keys(asked ?? {}).filter((field) => !query.input.properties[field]),
      [],
      name,
    )
    if (typeof access === 'string' || typeof query.access === 'string') continue
    const [doers, readers] = [access.roles, query.access.roles]
    if (doers !== 'signed-in' && readers !== 'signed-in')
      assert.deepEqual(
        doers.filter((role) => !readers.includes(role)),
        [],
        `${name}: who may do it may not see it`,
      )
  }
})

test('each operation shows an example', () => {
  assert.deepEqual(
    operations.filter(({ examples }) => !examples?.length).map(({ name }) => name),
    [],
  )
})

/** Asked at the command line, of what everybody has. */
const isAsked = (operation: Operation) =>
  operation.kind === 'query' &&
  // What makes generated data wants a database of such, and minutes; it has tests of its own.
  !operation.demonstrates &&
  !needsOwn(operation) &&
  (operation.faces?.includes('cli') ?? true)

/** As a shell would: words, with quoted ones whole. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

test('each example runs and gives the answer it promises', async (t) => {
  const { database } = await testDatabase(t, { country: true })
  // A folder of its own: the usual place for files may belong to somebody else of this machine.
  const data = mkdtempSync(join(tmpdir(), 'haicap-examples-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  const context = testContext({ database, data, today: '2026-09-25', now: '2026-09-25T03:00:00.000Z' })
  for (const operation of operations.filter(isAsked))
    for (const example of operation.examples ?? []) {
      let out = 0
      let said = ''
      const line = {
        operations,
        commands: [],
        language: 'en',
        open: async () => fine({ context, close: async () => {} }),
      } as const
      const io = {
        out: (bytes: string | Uint8Array) => {
          out += bytes.length
        },
        error: (text: string) => {
          said += text
        },
        width: null,
      }
      // What is written goes into the folder of the test, not to wherever the test was started.
      const isWritten = operation.writesTo !== undefined && !example.includes('--out')
      const place = isWritten ? ['--out', join(data, 'out')] : []
      const typed = [...operation.name.split('.').map(kebab), ...wordsOf(example), ...place]
      const exit = await runCommandLine(line, typed, io)
      // What is said beside rows, such as that there are more, is no problem; a problem ends with its code.
      const isRefused = /\[[a-z]+\/[a-z0-9-]+\]$/m.test(said)
      assert.ok(exit <= 1 && out > 0 && !isRefused, `haicap ${typed.join(' ')} exits with ${exit}: ${said}`)
    }
})
