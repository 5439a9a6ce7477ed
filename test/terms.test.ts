import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type {
  ChangeKind,
  ConversionStatus,
  People,
  RecordKind,
  Scope,
} from '../packages/register/src/model.ts'
import type { Outcome, Weight } from '../src/kernel/findings.ts'
import { termOf, terms } from '../src/kernel/terms.ts'
import type { PointStatus } from '../src/law/index.ts'
import type { RowStatus } from '../src/parts/conversion/model.ts'
import type { ReportState } from '../src/parts/feedback/index.ts'
import type { FigureStatus } from '../src/parts/register/figures/index.ts'
import { organisationKinds } from '../src/parts/register/organisations/index.ts'
import { kindIds, ruleIds } from '../src/parts/transition/kinds.ts'
import { dispositions, type EndEvent } from '../src/parts/transition/model.ts'
import { roleIds } from '../src/platform/access/model.ts'
import type { Access, Actor, Operation } from '../src/platform/operation.ts'
import { allOperations } from './house/operations.ts'
import { root } from './house/tree.ts'

/** The words of a union, held complete by the compiler: a case that is forgotten or gone does not compile. */
const wordsOf = <Word extends string>(words: Record<Word, true>) => Object.keys(words)

const scopes = wordsOf<Scope>({
  whole: true,
  part: true,
  rest: true,
  land: true,
  people: true,
  unchanged: true,
  renamed: true,
  retyped: true,
  reparented: true,
  recoded: true,
  unknown: true,
})
const changes = wordsOf<ChangeKind>({
  establish: true,
  merge: true,
  absorb: true,
  split: true,
  detach: true,
  'adjust-boundary': true,
  rename: true,
  retype: true,
  reparent: true,
  recode: true,
  keep: true,
  dissolve: true,
  restore: true,
  observed: true,
})
const records = wordsOf<RecordKind>({
  release: true,
  source: true,
  level: true,
  scheme: true,
  type: true,
  system: true,
  instrument: true,
  unit: true,
  version: true,
  code: true,
  name: true,
  change: true,
  line: true,
  seat: true,
  point: true,
  measure: true,
  note: true,
})
const states = [
  ...wordsOf<People>({ all: true, part: true, none: true, unknown: true }),
  ...wordsOf<ConversionStatus>({
    exact: true,
    'by-law': true,
    'already-current': true,
    ambiguous: true,
    'not-found': true,
    'lineage-unknown': true,
  }),
  ...wordsOf<RowStatus>({
    exact: true,
    'by-law': true,
    'by-point': true,
    'by-hamlet': true,
    'already-current': true,
    ambiguous: true,
    'not-found': true,
    'lineage-unknown': true,
    empty: true,
    'too-long': true,
    'not-text': true,
    formula: true,
    'legacy-font': true,
    'unreadable-row': true,
    'bad-date': true,
    'bad-point': true,
    'other-day': true,
  }),
  ...wordsOf<'enacted' | 'annulled'>({ enacted: true, annulled: true }),
  ...wordsOf<PointStatus>({
    rule: true,
    definition: true,
    procedure: true,
    'needs-person': true,
    'not-yet': true,
  }),
  ...wordsOf<ReportState>({
    received: true,
    checking: true,
    answered: true,
    corrected: true,
    declined: true,
  }),
  ...wordsOf<FigureStatus>({ reproduced: true, explained: true, reported: true }),
  ...wordsOf<Outcome>({ met: true, 'not-met': true, exempt: true, unknown: true, 'needs-person': true }),
  ...wordsOf<Weight>({ error: true, warning: true, note: true }),
]
const roles = [
  ...wordsOf<Actor['kind']>({ public: true, operator: true, person: true, client: true }),
  ...wordsOf<Extract<Access, string>>({ public: true, operator: true }),
  ...roleIds,
  ...wordsOf<Operation['kind']>({ query: true, command: true }),
]
const types = [
  'province',
  'city',
  'urban-district',
  'district',
  'town',
  'provincial-city',
  'ward',
  'commune',
  'township',
  'special-zone',
]

const kebab = (word: string) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const missing = (words: readonly string[]) => words.map(kebab).filter((word) => !termOf(word))

test('each kind of unit, change, scope and record has a term', () => {
  assert.deepEqual(missing([...types, ...scopes, ...changes, ...records]), [])
})

test('each state, outcome and role has a term', () => {
  assert.deepEqual(missing([...states, ...roles]), [])
})

test('each kind of organisation has a term', () => {
  assert.deepEqual(missing(organisationKinds), [])
})

test('each kind of holding, rule, way and end in a transition has a term', () => {
  const ends = wordsOf<EndEvent>({ dissolution: true, division: true, separation: true, merger: true })
  assert.deepEqual(missing([...kindIds, ...ruleIds, ...dispositions, ...ends]), [])
})

test('each part has a term', () => {
  const parts = readdirSync(join(root, 'src/parts'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  assert.deepEqual(missing(parts.map(({ name }) => name)), [])
})

test('each operation is named by words of the glossary', () => {
  const nouns = allOperations().flatMap(({ name }) => name.split('.'))
  assert.deepEqual(missing([...new Set(nouns)]), [])
})

test('a word the glossary lacks is noticed', () => {
  assert.deepEqual(missing(['unit', 'unitHelper']), ['unit-helper'])
})

test('terms are spelled once, in ASCII, with Vietnamese in one form, a meaning and a source', () => {
  assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length)
  for (const { id, vi, means, source } of terms) {
    assert.match(id, /^[a-z][a-z0-9-]*$/)
    assert.equal(vi, vi.normalize('NFC'), id)
    assert.ok(vi !== '' && means !== '' && source !== '' && means.length <= 90, id)
  }
})
