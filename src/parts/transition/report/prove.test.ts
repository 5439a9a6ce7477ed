import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { signerFromFile } from '../../../platform/evidence/sign.ts'
import { type HoldingLine, noAmounts } from './model.ts'
import { createProver, type ProofFault } from './prove.ts'
import { type Reported, reportText } from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-prove-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const signer = signerFromFile(join(folder, 'key'))

const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const lines: readonly HoldingLine[] = [
  ...Array.from({ length: 20 }, (_, at) => ({
    holding: id(at + 1),
    kind: at % 2 === 0 ? 'asset' : 'record',
    source: 1,
    opening: [1, at * 1_000, 0, 0, 0] as const,
    corrections: null,
    parts: [{ fate: 'transfer' as const, holder: 2, amounts: null }],
  })),
  {
    holding: id(50),
    kind: 'money',
    source: 1,
    opening: [1, 9_000_000_000_000_001, 0, 0, 0],
    corrections: null,
    parts: [
      { fate: 'transfer', holder: 2, amounts: [1, 6_000_000_000_000_000, 0, 0, 0] },
      { fate: 'caretaker', holder: 3, amounts: [0, 3_000_000_000_000_001, 0, 0, 0] },
    ],
  },
]
async function* pages(all: readonly HoldingLine[]) {
  yield all.slice(0, 7)
  yield all.slice(7)
}
const reported = (all: readonly HoldingLine[] = lines): Reported => ({
  transition: {
    ...{ transition: id(99), title: 'Sắp xếp thử', acts: ['1/NQ'], phase: 'switched' },
    ...{ effectiveOn: '2025-07-01', closingOn: '2026-07-01', planHash: 'a'.repeat(64), resultHash: null },
  },
  of: 'result',
  generated: true,
  tolerance: noAmounts,
  holders: [1, 2, 3].map((holder) => ({ holder, organisation: `org:unit${holder}:people-committee` })),
  lines: pages(all),
})
const textOf = async (given: Reported, by: typeof signer | null = signer) => {
  const pieces: string[] = []
  for await (const piece of reportText(given, by, '2025-07-02T00:00:00.000Z')) pieces.push(piece)
  return pieces.join('').trimEnd().split('\n')
}
const proofOf = (text: readonly string[], trusted?: readonly string[]) => {
  const prover = createProver(trusted ? { trusted } : {})
  for (const line of text) prover.line(line)
  return prover.result()
}
const faultsOf = (text: readonly string[], trusted?: readonly string[]): readonly ProofFault[] =>
  proofOf(text, trusted).faults.map(({ what }) => what)

const whole = await textOf(reported())

test('a report as it was written is proved, and says what it is about', () => {
  const proof = proofOf(whole, [signer.key])
  assert.deepEqual(proof.faults, [])
  assert.deepEqual(proof.totals, { holdings: 21, orphans: 0, doubles: 0, caretaker: 1 })
  assert.deepEqual([proof.transition, proof.generated, proof.of], [id(99), true, 'result'])
})

test('any changed byte of any line is found', () => {
  for (const [at, line] of whole.entries())
    for (const place of [0, Math.floor(line.length / 2), line.length - 2]) {
      const changed = line.slice(0, place) + (line[place] === '7' ? '8' : '7') + line.slice(place + 1)
      assert.ok(faultsOf(whole.with(at, changed)).length > 0, `line ${at + 1}, byte ${place}`)
    }
})

test('a line that is missing, doubled, moved or added is found', () => {
  for (const at of whole.keys()) {
    assert.ok(faultsOf(whole.toSpliced(at, 1)).length > 0, `without ${at + 1}`)
    assert.ok(faultsOf(whole.toSpliced(at, 0, whole[at] ?? '')).length > 0, `twice ${at + 1}`)
  }
  const [fifth = '', sixth = ''] = whole.slice(5, 7)
  assert.ok(faultsOf(whole.toSpliced(5, 2, sixth, fifth)).includes('wrong-order'))
})

test('whoever makes the whole anew with another sum has no signature of a key that is trusted', async () => {
  const other = signerFromFile(join(folder, 'other'))
  const forged = await textOf(reported(lines.slice(1)), other)
  assert.deepEqual(faultsOf(forged), [])
  assert.deepEqual(faultsOf(forged, [signer.key]), ['unknown-key'])
  assert.deepEqual(faultsOf(await textOf(reported(), null)), ['not-signed'])
})

test('a holding without a successor does not pass, however well it is signed', async () => {
  const [first, ...rest] = lines
  assert.ok(first)
  const proof = proofOf(await textOf(reported([{ ...first, parts: [] }, ...rest])))
  assert.deepEqual(
    proof.faults.map(({ what }) => what),
    ['not-conserved'],
  )
  assert.equal(proof.totals.orphans, 1)
  assert.deepEqual(proof.open, [{ kind: 'asset', organisation: 'org:unit1:people-committee' }])
})

test('one VND too many does not pass', async () => {
  const more = lines.map((line) =>
    line.kind === 'money'
      ? {
          ...line,
          parts: line.parts.map((part) =>
            part.fate === 'caretaker'
              ? { ...part, amounts: [0, 3_000_000_000_000_002, 0, 0, 0] as const }
              : part,
          ),
        }
      : line,
  )
  const proof = proofOf(await textOf(reported(more)))
  assert.equal(proof.totals.doubles, 1)
  assert.ok(proof.faults.some(({ what }) => what === 'not-conserved'))
})

test('a file that is cut off says so', () => {
  assert.ok(faultsOf(whole.slice(0, -1)).includes('no-end'))
  assert.ok(faultsOf([]).includes('no-end'))
  assert.ok(faultsOf(['{"format":"x"}']).includes('not-a-report'))
})
