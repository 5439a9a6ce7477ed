import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical, type Json } from './canonical.ts'
import {
  consistencyProof,
  type Digest,
  emptyFrontier,
  emptyRoot,
  grown,
  inclusionProof,
  isConsistent,
  leafHash,
  nodeHash,
  rootFromInclusion,
  rootOf,
  type Subtree,
} from './merkle.ts'

const leavesOf = (count: number) => Array.from({ length: count }, (_, at) => leafHash(Buffer.from(`${at}`)))

/** The definition of the standard, word for word. */
const plainRoot = (leaves: readonly Digest[]): Digest => {
  const [first] = leaves
  if (!first) return emptyRoot
  if (leaves.length === 1) return first
  let power = 1
  while (power * 2 < leaves.length) power *= 2
  return nodeHash(plainRoot(leaves.slice(0, power)), plainRoot(leaves.slice(power)))
}
const subtreeOf =
  (leaves: readonly Digest[]): Subtree =>
  async (from, until) =>
    plainRoot(leaves.slice(from, until))
const frontierRoot = (leaves: readonly Digest[]) =>
  rootOf(leaves.reduce((all, leaf) => grown(all, leaf), emptyFrontier))

test('the roots are those of the known answers of Certificate Transparency', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  const leaves = inputs.map((hex) => leafHash(Buffer.from(hex, 'hex')))
  const roots = [1, 2, 3, 8].map((size) => frontierRoot(leaves.slice(0, size)).toString('hex'))
  assert.deepEqual(roots, [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ])
})

test('growing leaf by leaf gives the root of the definition', () => {
  for (let size = 0; size <= 70; size++) {
    const leaves = leavesOf(size)
    assert.deepEqual(frontierRoot(leaves), plainRoot(leaves))
  }
})

test('each subtree is told once, when it is full, at its place', () => {
  const leaves = leavesOf(70)
  const told: string[] = []
  leaves.reduce(
    (all, leaf) =>
      grown(all, leaf, (level, place, hashed) => {
        told.push(`${level}.${place}`)
        assert.deepEqual(hashed, plainRoot(leaves.slice(place * 2 ** level, (place + 1) * 2 ** level)))
      }),
    emptyFrontier,
  )
  const full = [1, 2, 3, 4, 5, 6].flatMap((level) =>
    Array.from({ length: Math.floor(70 / 2 ** level) }, (_, place) => `${level}.${place}`),
  )
  assert.deepEqual(told.toSorted(), full.toSorted())
})

test('each leaf proves that it is in each tree, and nothing else is proved by its path', async () => {
  const leaves = leavesOf(33)
  for (let size = 1; size <= leaves.length; size++) {
    const root = plainRoot(leaves.slice(0, size))
    for (let index = 0; index < size; index++) {
      const proof = await inclusionProof(index, size, subtreeOf(leaves))
      assert.deepEqual(rootFromInclusion(leaves[index] ?? emptyRoot, index, size, proof), root)
      assert.notDeepEqual(rootFromInclusion(leafHash(Buffer.from('x')), index, size, proof), root)
      if (proof.length > 0)
        assert.notDeepEqual(rootFromInclusion(leaves[index] ?? emptyRoot, index, size, proof.slice(1)), root)
    }
  }
})

test('each tree proves that it only added to each smaller one; a changed past is not proved', async () => {
  const leaves = leavesOf(33)
  const changed = leaves.with(2, leafHash(Buffer.from('changed')))
  for (let size = 1; size <= leaves.length; size++)
    for (let older = 1; older <= size; older++) {
      const [before, after] = [leaves.slice(0, older), leaves.slice(0, size)].map(plainRoot)
      const proof = await consistencyProof(older, size, subtreeOf(leaves))
      assert.ok(before && after)
      assert.ok(isConsistent({ size: older, root: before }, { size, root: after }, proof), `${older} ${size}`)
      if (older > 2) {
        const forged = plainRoot(changed.slice(0, older))
        assert.ok(!isConsistent({ size: older, root: forged }, { size, root: after }, proof))
      }
    }
})

const values = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>

test('one value has one text, however its members were put in, and the text means the value', () => {
  const turned = (value: Json): Json =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, member]) => [name, turned(member ?? null)]),
        )
      : value
  fc.assert(
    fc.property(values, (value) => {
      assert.equal(canonical(turned(value)), canonical(value))
      assert.deepEqual(JSON.parse(canonical(value)), JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('what JSON cannot say is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])
    assert.throws(() => canonical(value), TypeError)
})
