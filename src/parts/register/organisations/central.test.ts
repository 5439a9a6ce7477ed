import assert from 'node:assert/strict'
import { test } from 'node:test'
import { law } from '../../../law/index.ts'
import { centralBodies, localAddressees } from './data/central.ts'
import { organisationKinds } from './model.ts'

const bySlug = new Map(centralBodies.map((body) => [body.slug, body]))

test('every body of the centre cites where it is addressed, and the citation resolves', () => {
  for (const { slug, addressedIn, basis } of centralBodies) {
    assert.ok(addressedIn.length > 0, slug)
    for (const citation of [...addressedIn, basis]) law.point(citation)
  }
  for (const { addressedIn } of localAddressees) for (const citation of addressedIn) law.point(citation)
})

test('parents and Party committees are bodies on the list, and slugs are unique', () => {
  assert.equal(bySlug.size, centralBodies.length)
  for (const { slug, parent, party } of centralBodies) {
    if (parent !== null) assert.ok(bySlug.has(parent), `${slug} under ${parent}`)
    if (party !== null) assert.equal(bySlug.get(party)?.family, 'party-committee', `${slug} with ${party}`)
  }
})

test('the Government has fourteen ministries and three agencies of that rank', () => {
  assert.equal(centralBodies.filter(({ family }) => family === 'ministry').length, 17)
})

test('all but defence and public security have their Party committee under that of the Government', () => {
  const without = centralBodies.filter(({ family, party }) => family === 'ministry' && party === null)
  assert.deepEqual(
    without.map(({ slug }) => slug),
    ['defence', 'public-security'],
  )
  for (const { party } of centralBodies.filter(({ family }) => family === 'ministry'))
    if (party) assert.equal(bySlug.get(party)?.parent, 'party-government')
})

test('each section of the conclusions that names an addressee has one on record', () => {
  const cited = new Set(
    [...centralBodies, ...localAddressees].flatMap(({ addressedIn }) =>
      addressedIn.map(({ instrument, point }) => `${instrument}#${point}`),
    ),
  )
  for (const point of ['2', '3', '4', '5', '6', '7']) assert.ok(cited.has(`155-KL/TW#${point}`), point)
  for (const point of ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    assert.ok(cited.has(`KL-01/8/2025#${point}`), point)
})

test('local addressees are answered by kinds of organisation that units have', () => {
  for (const { kinds } of localAddressees)
    for (const kind of kinds)
      assert.ok(
        organisationKinds.some((known) => known === kind),
        kind,
      )
})
