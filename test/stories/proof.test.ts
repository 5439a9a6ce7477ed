/** Somebody was given the proof of an entry and checks it without trusting the server. */
import assert from 'node:assert/strict'
import { generateKeyPairSync, hash, sign } from 'node:crypto'
import { test } from 'node:test'
import { Type } from 'typebox'
import { fine } from '../../src/kernel/result.ts'
import { history, prove } from '../../src/platform/evidence/operations.ts'
import { orderEntries, signHeads } from '../../src/platform/evidence/order.ts'
import type { Signer } from '../../src/platform/evidence/signer.ts'
import { saveKey } from '../../src/platform/evidence/store.ts'
import { defineOperation } from '../../src/platform/operation.ts'
import { perform } from '../../src/platform/perform.ts'
import { testContext } from '../support/context.ts'
import { openStory } from './support/story.ts'
import { assertSound, aVisitor, desk, phone } from './support/visit.ts'

const { site, browser, database } = await openStory()
const note = defineOperation({
  name: 'test.note',
  kind: 'command',
  access: 'operator',
  summary: { vi: 'Ghi một điều', en: 'Notes something' },
  input: Type.Object({}),
  output: Type.Null(),
  run: async () => fine(null),
  touched: () => [{ kind: 'note', id: '1' }],
})

/** The proof of an entry among a few, as the operator hands it out. */
const aProof = async (): Promise<string> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const der = publicKey.export({ format: 'der', type: 'spki' })
  const signer: Signer = {
    key: hash('sha256', der),
    publicKey: der,
    sign: async (bytes) => sign(null, bytes, privateKey),
  }
  await saveKey(database, { key: signer.key, publicKey: der, at: '2026-01-15T03:00:00.000Z' })
  for (let at = 0; at < 5; at++) await perform(note, {}, testContext({ database }))
  await orderEntries(database)
  await signHeads(database, signer, '2026-01-15T03:00:01.000Z')
  const [, , entry = ''] = await entriesOf()
  const answer = await perform(prove, { entry }, testContext({ database }))
  assert.ok(answer.ok, JSON.stringify(answer))
  return JSON.stringify(answer.value)
}

const entriesOf = async (): Promise<readonly string[]> => {
  const found = await perform(history, { kind: 'note', id: '1' }, testContext({ database }))
  assert.ok(found.ok)
  return found.value.entries.map(({ entry }) => entry)
}

const proof = await aProof()
/** Changed in the record itself, and only in what is told beside it. */
const changed = proof.replace(String.raw`\"test.note\"`, String.raw`\"test.nope\"`)
const retold = proof.replace('"test.note"', '"test.nope"')
assert.ok(changed !== proof && retold !== proof)

for (const [width, prefix, right, wrong] of [
  [desk, '', /Bằng chứng đúng/, /Bằng chứng SAI/],
  [phone, '/en', /The proof is right/, /The proof is WRONG/],
] as const)
  test(`the browser checks a pasted proof by itself, and finds a changed one (${width} pixels, ${prefix || 'vi'})`, async () => {
    const visitor = await aVisitor(browser, site, { width, script: true })
    const { page } = visitor
    await visitor.go(`${prefix}/evidence/verify`)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
    for (const [text, told] of [
      [proof, right],
      [changed, wrong],
      [proof, right],
      [retold, wrong],
    ] as const) {
      await page.fill('textarea[name=proof]', text)
      await page.locator('form[data-island] button').click()
      await page.waitForFunction(
        (source) => new RegExp(source).test(document.querySelector('[data-proof-told]')?.textContent ?? ''),
        told.source,
      )
    }
    assert.deepEqual(
      sent.filter((each) => !/^GET [^?]*\/assets\//.test(each)),
      [],
      'nothing pasted is sent',
    )
    await page.fill('textarea[name=proof]', 'x')
    await page.locator('form[data-island] button').click()
    await page.waitForSelector('[data-proof-told] .failed')
    await assertSound(visitor, `${prefix}/evidence/verify`)
  })

test('without script the server checks the same and says so', async () => {
  const visitor = await aVisitor(browser, site, { width: phone, script: false })
  const { page } = visitor
  await visitor.go('/evidence/verify')
  for (const [text, told] of [
    [proof, /Máy chủ đã kiểm[\s\S]*Bằng chứng đúng/],
    [changed, /Bằng chứng SAI/],
    [retold, /Bằng chứng SAI/],
    ['x', /không phải bằng chứng/],
  ] as const) {
    await page.fill('textarea[name=proof]', text)
    await page.locator('form[data-island] button').click()
    await page.waitForLoadState()
    assert.match(await page.locator('[data-proof-told]').innerText(), told)
  }
})

test('the pages of evidence, personal data and access are sound', async () => {
  for (const [width, prefix] of [
    [desk, ''],
    [phone, '/en'],
  ] as const) {
    const visitor = await aVisitor(browser, site, { width, script: true })
    for (const path of ['/evidence', '/personal-data', '/access']) {
      await visitor.go(`${prefix}${path}`)
      await assertSound(visitor, `${prefix}${path}`)
    }
  }
})
