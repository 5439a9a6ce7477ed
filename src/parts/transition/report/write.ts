/** The report as text, piece by piece, signed at its end. */
import { createHash } from 'node:crypto'
import { canonical, type Json } from '../../../platform/evidence/canonical.ts'
import { grow, growing, leafHash, rootOf } from '../../../platform/evidence/merkle.ts'
import type { Signer } from '../../../platform/evidence/signer.ts'
import { fates, type HoldingLine, type Received, type Row, reportFormat, type Tolerance } from './model.ts'
import type { HolderRow, ReportedTransition } from './store.ts'
import { createTables } from './tables.ts'
import { holdingText, sumsText } from './text.ts'

export type Reported = {
  readonly transition: ReportedTransition
  /** The plan, or what was carried out. */
  readonly of: 'plan' | 'result'
  readonly generated: boolean
  readonly tolerance: Tolerance
  readonly holders: readonly HolderRow[]
  readonly lines: AsyncIterable<readonly HoldingLine[]>
}

export const headerText = ({
  transition,
  of,
  generated,
  tolerance,
}: Omit<Reported, 'holders' | 'lines'>): string =>
  canonical({
    acts: transition.acts,
    effectiveOn: transition.effectiveOn,
    format: reportFormat,
    generated,
    of,
    planHash: transition.planHash,
    resultHash: transition.resultHash,
    title: transition.title,
    tolerance,
    transition: transition.transition,
  })

export const rowText = ({ kind, source, holdings, opening, corrections, residual, ...row }: Row): string =>
  canonical({
    row: {
      corrections: sumsText(corrections),
      fates: Object.fromEntries(fates.map((fate) => [fate, sumsText(row.fates[fate])])),
      holdings,
      kind,
      opening: sumsText(opening),
      residual: sumsText(residual),
      source,
    },
  })

export const receivedText = ({ kind, holder, received }: Received): string =>
  canonical({ received: { holder, kind, sums: sumsText(received) } })

/** The last line: what the signature stands for is the same object without `signature`, in its canonical form. */
export const signedText = (end: Json, signedAt: string, key: Json, publicKey: Json): string =>
  canonical({ end, key, publicKey, signedAt })

/** Pieces of the file, each some whole lines. `before` is the SHA-256 of every byte before the last line. */
export async function* reportText(
  reported: Reported,
  signer: Signer | null,
  signedAt: string,
): AsyncGenerator<string> {
  const before = createHash('sha256')
  const piece = (texts: readonly string[]): string => {
    const text = texts.map((each) => `${each}\n`).join('')
    before.update(text)
    return text
  }
  const tree = growing()
  const tables = createTables(reported.tolerance)
  yield piece([headerText(reported)])
  yield piece(reported.holders.map(({ holder, organisation }) => canonical({ holder, organisation })))
  for await (const page of reported.lines) {
    const texts = page.map(holdingText)
    for (const [at, text] of texts.entries()) {
      grow(tree, leafHash(Buffer.from(text)))
      const line = page[at]
      if (line) tables.add(line)
    }
    yield piece(texts)
  }
  for (const row of tables.rows()) yield piece([rowText(row)])
  yield piece(tables.received().map(receivedText))
  const end = {
    ...tables.totals(),
    before: before.digest('hex'),
    root: rootOf(tree).toString('hex'),
  }
  const [key, publicKey] = signer ? [signer.key, signer.publicKey.toString('base64')] : [null, null]
  const signature = signer
    ? (await signer.sign(Buffer.from(signedText(end, signedAt, key, publicKey)))).toString('base64')
    : null
  yield `${canonical({ end, key, publicKey, signature, signedAt })}\n`
}
