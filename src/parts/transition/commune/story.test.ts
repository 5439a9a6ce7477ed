import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryRegister } from '../../../../packages/register/src/index.ts'
import { law } from '../../../law/index.ts'
import { communeMeant, communeStory } from './story.ts'

const register = countryRegister()
const today = '2026-09-25'
const storyOf = (code: string, on: string) => {
  const unit = communeMeant(register, code, on)
  assert.ok(unit, code)
  return communeStory(register, unit, today)
}

test('a ward that went into another: papers stay valid, nobody may ask for a change, cases go on, records are with the new one', () => {
  const story = storyOf('00004', '2025-06-30')
  assert.deepEqual(
    [story.unit.name, story.fate, story.changedOn],
    ['Phường Trúc Bạch', 'merged', '2025-07-01'],
  )
  assert.deepEqual(
    story.now.map(({ unit }) => unit.name),
    ['Phường Ba Đình'],
  )
  const said = story.statements.map(({ says }) => says.en).join(' ')
  assert.match(said, /Nobody may be asked to change papers/)
  assert.match(said, /number and the day they are due stay the same/)
  assert.match(said, /kept for a term are with the new commune/)
})

test('a ward of today names the former ones it was made of', () => {
  const story = storyOf('00004', today)
  assert.equal(story.fate, 'formed')
  assert.ok(story.formerly.some(({ name }) => name === 'Phường Trúc Bạch'))
})

test('a ward that was divided goes to several, its cases by where their object lies, its records to the body above', () => {
  const divided = register
    .unitsOn('2025-06-30', {
      level: 'commune',
      within: register.unitAt('01', '2025-06-30', { level: 'province' })?.id ?? '',
    })
    .map((unit) => communeStory(register, unit, today))
    .find(({ fate }) => fate === 'divided')
  assert.ok(divided && divided.now.length > 1)
  const said = divided.statements.map(({ says }) => says.en).join(' ')
  assert.match(said, /where its object lies/)
  assert.match(said, /People's Committee of the province/)
})

test('a change that no provision we have read speaks of says nothing of papers', () => {
  const early = register
    .unitsOn('2020-01-01', { level: 'commune' })
    .find(({ validTo }) => validTo !== null && validTo > '2020-01-01' && validTo < '2020-12-31')
  assert.ok(early)
  assert.deepEqual(communeStory(register, early, today).statements, [])
})

test('every point that is cited stands in the law book', () => {
  for (const code of ['00004', '00006'])
    for (const { citations } of storyOf(code, '2025-06-30').statements)
      for (const { instrument } of citations) assert.ok(law.instrument(instrument))
})

test('a code that never meant a commune means none', () => {
  assert.equal(communeMeant(register, '99999', today), null)
})
