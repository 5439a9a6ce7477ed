import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { checkProof, type Proof, proofIn } from './check-proof.ts'
import { beginning, leafOf } from './entry.ts'
import { type Digest, inclusionProof, nodeHash } from './merkle.ts'
import { headText, keyName } from './sign.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const der = publicKey.export({ format: 'der', type: 'spki' })
const bodies = Array.from({ length: 13 }, (_, at) => `{"at":"2026-01-15","entry":"${at}","stream":"centre"}`)

const leaves: Digest[] = []
for (const [at, body] of bodies.entries())
  leaves.push(leafOf(leaves.at(-1) ?? beginning, at, createHash('sha256').update(body).digest()))

const subtree = async (from: number, until: number): Promise<Digest> => {
  const [only] = leaves.slice(from, from + 1)
  if (until - from === 1 && only) return only
  const half = 2 ** Math.ceil(Math.log2(until - from) - 1)
  return nodeHash(await subtree(from, from + half), await subtree(from + half, until))
}

/** The proof of an entry under the head of all. */
const proofOf = async (place: number): Promise<Proof> => {
  const root = await subtree(0, bodies.length)
  const head = { stream: 'centre', size: bodies.length, root, signedAt: '2026-01-15T03:00:00.000Z' }
  const key = keyName(der)
  const path = await inclusionProof(place, bodies.length, subtree)
  return {
    entry: { body: bodies[place] ?? '', place, beside: { at: '2026-01-15' } },
    head: {
      ...{ ...head, root: root.toString('hex'), key },
      signature: sign(null, headText(head, key), privateKey).toString('base64'),
    },
    publicKey: der.toString('base64'),
    before: (leaves[place - 1] ?? beginning).toString('hex'),
    inclusion: path.map((each) => each.toString('hex')),
  }
}
const wrong = (proof: Proof) =>
  checkProof(proof)
    .filter(({ came }) => came === 'wrong')
    .map(({ step }) => step)

test('a true proof is right in every step, for every entry', async () => {
  for (const place of bodies.keys()) assert.deepEqual(wrong(await proofOf(place)), [])
})

test('each thing that is changed is found in its step', async () => {
  const proof = await proofOf(5)
  const other = '0'.repeat(64)
  const { entry, head } = proof
  for (const [changed, step] of [
    [{ ...proof, entry: { ...entry, body: entry.body.replace('"5"', '"6"') } }, ['path']],
    [{ ...proof, entry: { ...entry, body: entry.body.replace('centre', '01') } }, ['belongs', 'path']],
    // What is told beside the body is not proved: it must say the same.
    [{ ...proof, entry: { ...entry, beside: { at: '2026-01-16' } } }, ['belongs']],
    [{ ...proof, entry: { ...entry, place: 6 } }, ['path']],
    [{ ...proof, before: other }, ['path']],
    [{ ...proof, inclusion: proof.inclusion.slice(1) }, ['path']],
    [{ ...proof, inclusion: [...proof.inclusion, other] }, ['path']],
    [{ ...proof, head: { ...head, root: other } }, ['path', 'signature']],
    [{ ...proof, head: { ...head, signedAt: '2026-01-16T03:00:00.000Z' } }, ['signature']],
    [{ ...proof, head: { ...head, key: other } }, ['key', 'signature']],
    [{ ...proof, head: { ...head, signature: '' } }, ['signature']],
    [{ ...proof, publicKey: '' }, ['key', 'signature']],
  ] as const)
    assert.deepEqual(wrong(changed), step, JSON.stringify(changed))
})

test('what is no proof is said to be none', async () => {
  const proof = await proofOf(0)
  assert.ok(proofIn(JSON.stringify(proof)))
  for (const text of ['', '{}', '[]', 'null', '{"entry":1}', JSON.stringify({ ...proof, before: 'x' })])
    assert.equal(proofIn(text), null)
  assert.equal(proofIn(JSON.stringify({ ...proof, inclusion: Array(65).fill('0'.repeat(64)) })), null)
})
