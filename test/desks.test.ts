/** The workspace as data: each screen fits the schemas it stands on, and every operation has a screen or a reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from '../src/desks.ts'
import type { Screen } from '../src/platform/workspace/model.ts'
import { operationsNamed, whyNotScreen } from './house/desks.ts'
import { allOperations } from './house/operations.ts'

const operations = new Map(allOperations().map((operation) => [operation.name as string, operation]))
const screens: readonly Screen[] = desks.flatMap((desk) => desk.screens ?? [])

/** Asked by people who signed in, elsewhere than on a screen of a desk. */
const elsewhere: Readonly<Record<string, string>> = {
  'access.explain': 'the page /access',
  'access.importGrantsErrors': 'the workbook that comes back with a form that was refused',
  'accounts.me': 'the frame of the workspace and the page /account',
  'accounts.myKeys': 'the page /account',
  'accounts.createMyKey': 'the page /account',
  'accounts.revokeMyKey': 'the page /account',
  'accounts.mySessions': 'the page /account',
  'accounts.endSession': 'the page /account',
  'accounts.setDetails': 'the page /account',
  'accounts.setPassword': 'the page /account',
  'accounts.addTotp': 'the page /account/totp',
  'accounts.confirmTotp': 'the page /account/totp',
  'accounts.removeFactor': 'the page /account',
  'authority.importProceduresErrors': 'the workbook that comes back with a form that was refused',
  'authority.importRowsErrors': 'the workbook that comes back with a form that was refused',
  'authority.reviewExport': 'the links on the board of the review lead there: the answer is a file',
  'calendar.importDaysErrors': 'the workbook that comes back with a form that was refused',
  'documents.print': 'the names on the screen of templates lead there: the answer is a file',
  'evidence.history': 'the history below each thing, and the page /evidence/history',
  'evidence.prove': 'the page /evidence/verify',
  'files.get': 'the name on the screen of a file leads there: the answer is a file',
  'notices.calendar': 'the frame of the workspace',
  'notices.mine': 'the frame of the workspace',
  'notices.read': 'the frame of the workspace',
  'transition.importHoldingsErrors': 'the workbook that comes back with a form that was refused',
  'transition.loadHoldingsErrors': 'the workbook that comes back with a form that was refused',
  'transition.printHandover': 'the ways on the screen of a handover lead there: the answer is a file',
  'transition.reportFile': 'the ways on the board of the report lead there: the answer is a file',
}

/** Parts under way: they bring a desk of their own, and then leave this list. */
const underWay: Readonly<Record<string, string>> = {}
const partOf = (name: string): string => name.split('.')[0] ?? ''

test('every screen fits its operations: fields, rows, columns, states, actions', () => {
  assert.deepEqual(
    screens.flatMap((screen) => whyNotScreen(screen, operations)),
    [],
  )
})

test('a screen that names what is not there is caught', () => {
  const [list] = screens.filter((screen) => screen.kind === 'list')
  assert.ok(list)
  const planted: readonly (readonly [Screen, RegExp])[] = [
    [{ ...list, operation: 'jobs.none' }, /no operation/],
    [{ ...list, rows: 'nothing' }, /no rows/],
    [{ ...list, key: 'nothing' }, /no key/],
    [{ ...list, columns: [{ field: 'nothing', title: list.title }] }, /no column/],
    [{ ...list, filters: [{ name: 'nothing', title: list.title, kind: 'text' }] }, /takes no nothing/],
    [{ ...list, actions: [{ operation: 'jobs.cancel', title: list.title, with: {} }] }, /needs job/],
  ]
  for (const [screen, objection] of planted)
    assert.match(whyNotScreen(screen, operations).join('\n'), objection)
})

test('every operation that asks who it is has a screen, or a reason why it has none', () => {
  const named = new Set(screens.flatMap(operationsNamed))
  const lacking = [...operations.values()]
    .filter(({ access, faces = ['http', 'cli'] }) => typeof access !== 'string' && faces.includes('http'))
    .map(({ name }) => name as string)
    .filter((name) => !name.startsWith('workspace.') && !named.has(name) && !(name in elsewhere))
    .filter((name) => !(partOf(name) in underWay))
  assert.deepEqual(lacking, [])
  const idle = Object.keys(elsewhere).filter((name) => named.has(name) || !operations.has(name))
  assert.deepEqual(idle, [], 'reasons that are not needed')
  const arrived = Object.keys(underWay).filter((part) => [...named].some((name) => partOf(name) === part))
  assert.deepEqual(arrived, [], 'parts that have a desk now')
})

test('screens have ids and addresses of their own, and the forms that lists name are there', () => {
  for (const key of ['id', 'path'] as const) {
    const all = screens.map((screen) => screen[key])
    assert.deepEqual(
      all.filter((each, place) => all.indexOf(each) !== place),
      [],
    )
  }
  const forms = new Set(screens.filter(({ kind }) => kind === 'form').map(({ id }) => id))
  const missing = screens.flatMap((screen) =>
    screen.kind === 'list' ? (screen.forms ?? []).filter((id) => !forms.has(id)) : [],
  )
  assert.deepEqual(missing, [])
})

test('links within the workspace lead to a screen', () => {
  const patterns = screens.map(({ path }) => new RegExp(`^/work${path.replaceAll(/:[a-z]+/gi, '[^/]+')}$`))
  const frame = /^\/work(\/notices)?$/
  const links = [...JSON.stringify(screens).matchAll(/"to":"(\/work[^"]*)"/g)].map(([, to = '']) =>
    (to.split('?')[0] ?? '').replaceAll(/\{[^}]+\}/g, 'x'),
  )
  assert.ok(links.length > 5)
  assert.deepEqual(
    links.filter((to) => !frame.test(to) && !patterns.some((pattern) => pattern.test(to))),
    [],
  )
})

test('work and search stand on operations that exist', () => {
  for (const { work = [], search = [] } of desks)
    for (const { id, operation } of [...work, ...search])
      assert.ok(operations.has(operation), `${id}: ${operation}`)
})
