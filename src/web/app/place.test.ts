import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressIn, dayAt, daysAfter, isOfApp, languageOf, plainPath, todayFrom } from './place.ts'

test('an address says its language, and leaves and takes it on again', () => {
  for (const [address, language, plain] of [
    ['/work', 'vi', '/work'],
    ['/en/work/jobs/1', 'en', '/work/jobs/1'],
    ['/en', 'en', '/'],
    ['/entry', 'vi', '/entry'],
  ] as const) {
    assert.equal(languageOf(address), language)
    assert.equal(plainPath(address), plain)
    assert.equal(addressIn(language, plain), address)
  }
})

test('files, data and other sites have one address in all languages', () => {
  for (const address of ['/api/v1/register/unit/01', '/assets/map.js', '/calendar/x', 'https://example.org/'])
    assert.equal(addressIn('en', address), address)
})

test('places of the app are told from other pages of the site', () => {
  assert.deepEqual(
    ['/work', '/work?x=1', '/work/unit#a', '/en/work', '/workers', '/unit/01', '/account'].map(isOfApp),
    [true, true, true, true, false, false, false],
  )
})

test('the day changes at midnight in Vietnam, not at that of the machine', () => {
  assert.equal(dayAt(new Date('2026-09-25T16:59:59Z')), '2026-09-25')
  assert.equal(dayAt(new Date('2026-09-25T17:00:00Z')), '2026-09-26')
})

test('a page that stays open goes on with the day of the server', () => {
  const sentAt = new Date('2020-01-01T05:00:00Z')
  assert.equal(todayFrom('2026-09-25', sentAt, sentAt), '2026-09-25')
  assert.equal(todayFrom('2026-09-25', sentAt, new Date('2020-01-01T17:00:00Z')), '2026-09-26')
  assert.equal(todayFrom('2026-12-31', sentAt, new Date('2020-01-03T05:00:00Z')), '2027-01-02')
})

test('days are added over the ends of months and years', () => {
  assert.deepEqual(
    [daysAfter('2024-02-28', 1), daysAfter('2026-12-31', 1), daysAfter('2026-03-01', -1)],
    ['2024-02-29', '2027-01-01', '2026-02-28'],
  )
})
