/**
 * The 34 acts of 2025 enacted on the eve give the changes, lines and units that the shipped country states, so that a
 * deployment that enacts an act and one that loads the release know the same. Needs `../shared/sources/acts`.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { countryRecords } from '../../../../packages/register/src/country.ts'
import { createRegister } from '../../../../packages/register/src/create-register.ts'
import type { LineRecord, RegisterRecord } from '../../../../packages/register/src/model.ts'
import { matchKey } from '../../../kernel/text.ts'
import { readAct } from '../read-act.ts'
import { resolveAct } from '../resolve-act.ts'
import { changeIdsOf, factsOfAct } from './facts.ts'

const folder = join(import.meta.dirname, '../../../../../shared/sources/acts')
const missing = existsSync(folder) ? false : 'the acts are not here (../shared/sources/acts)'
const day = '2025-07-01'

/** The country as it stood before the acts: their changes undone, the provinces of the day formed. */
const eveOfCountry = (records: readonly RegisterRecord[], undone: ReadonlySet<string>): RegisterRecord[] => {
  // Communes, and the five districts that the acts turn into special zones.
  const arranged = new Set(
    records.flatMap((record) => {
      if (record.record === 'unit' && record.level === 'commune') return [record.id]
      return record.record === 'line' && undone.has(record.change) && record.from ? [record.from] : []
    }),
  )
  const begun = new Set(
    records.flatMap((record) =>
      record.record === 'version' && arranged.has(record.unit) && record.from < day ? [record.unit] : [],
    ),
  )
  const isNew = (unit: string) => arranged.has(unit) && !begun.has(unit)
  return records.flatMap((record): RegisterRecord[] => {
    if (record.record === 'change') return undone.has(record.id) || record.effectiveOn > day ? [] : [record]
    if (record.record === 'line') return undone.has(record.change) ? [] : [record]
    if (record.record === 'unit') return isNew(record.id) ? [] : [record]
    if (record.record === 'version' || record.record === 'code') {
      if (isNew(record.unit) || record.from > day) return []
      if (!arranged.has(record.unit)) return [record]
      if (record.from === day) return record.record === 'version' ? [] : [record]
      return [record.until === day ? { ...record, until: null } : record]
    }
    return 'unit' in record && isNew(record.unit) ? [] : [record]
  })
}

const keyOf = ({ change, from, to, scope, people }: LineRecord) => [change, from, to, scope, people].join(' ')

test('the acts enacted on the eve state what the shipped country states', { skip: missing }, () => {
  const acts = readdirSync(folder)
    .filter((name) => /^16\d\d_NQ-UBTVQH15\.md$/.test(name))
    .map((name) => readAct(readFileSync(join(folder, name), 'utf8')))
  const shipped = countryRecords()
  const whole = createRegister(shipped)
  const resolved = acts.map((act) => resolveAct(act, whole, { on: day }))
  const ids = new Set(resolved.flatMap(changeIdsOf))
  const eve = createRegister(eveOfCountry(shipped, ids))
  const facts = resolved.map((act) => factsOfAct(act, eve, { on: day }))
  assert.deepEqual(
    facts.flatMap(({ problems }) => problems),
    [],
  )

  const given = facts.flatMap(({ add }) => add)
  // Land of a firing range that no list knows is a note in the shipped country and a line in the act.
  // Land of a firing range that no list knows is a note in the shipped country and a line in the act.
  const isNewLand = ({ from, scope }: LineRecord) => from === null && scope === 'land'
  const linesOf = (records: readonly RegisterRecord[]) =>
    records
      .filter((record) => record.record === 'line')
      .filter((line) => ids.has(line.change) && !isNewLand(line))
      .map(keyOf)
      .sort()
  assert.deepEqual(linesOf(given), linesOf(shipped))
  // Names are the act's own; the list places some tone marks otherwise.
  const namesOf = (records: readonly RegisterRecord[]) =>
    records
      .flatMap((record) =>
        record.record === 'version' && ids.has(record.unit)
          ? [[record.unit, record.from, matchKey(record.name), record.type, record.parent].join(' ')]
          : [],
      )
      .filter((text) => text.includes(` ${day} `))
      .sort()
  assert.deepEqual(namesOf(given), namesOf(shipped))
})
