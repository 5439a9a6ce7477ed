/** What may not be passed on: by whom to whom, without a term, a second time, longer or wider than the giver has it. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import { citationWords } from '../../../law/index.ts'
import { textOf } from '../answer.ts'
import { type DelegationPair, isRuled, pairFor } from '../delegation.ts'
import { authorityFinding as finding } from '../findings.ts'
import { earlier, endOfProvision, livesOn, type Matrix } from '../matrix.ts'
import type { AuthorityFunction, Grant, Ground } from '../model.ts'
import { holderWords, modeWords } from '../words.ts'

/** The end that a row and its own text state, whatever it is given under. */
const statedEnd = (matrix: Matrix, grant: Grant): IsoDate | null => {
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  return earlier(grant.until, text ? endOfProvision(text, grant.basis.point) : null)
}

const ofOne = (
  matrix: Matrix,
  ground: Ground,
  pairs: readonly DelegationPair[],
  what: AuthorityFunction,
  grant: Grant,
): readonly Finding[] => {
  const giver = grant.under === null ? undefined : matrix.grantById.get(grant.under)
  if (!giver || (grant.mode !== 'delegated' && grant.mode !== 'assigned-down')) return []
  const facts = { title: what.title.vi, function: what.id, grant: grant.id, texts: textOf(grant) }
  const rule = pairs.find(({ mode }) => mode === grant.mode)
  const citation = rule ? citationWords(rule.basis, 'vi') : ''
  const found: Finding[] = []
  if (isRuled(pairs, giver.holder, grant) && pairFor(pairs, giver.holder, grant) === null)
    found.push(
      finding('delegation-pair', {
        ...facts,
        from: holderWords(giver.holder, 'vi'),
        to: holderWords(grant.holder, 'vi'),
        mode: modeWords(grant.mode, 'vi'),
        citation,
      }),
    )
  if (grant.mode === 'delegated' && statedEnd(matrix, grant) === null)
    found.push(finding('delegation-term', { ...facts, citation }))
  if (giver.mode === 'delegated' || (grant.mode === 'assigned-down' && giver.mode === 'assigned-down'))
    found.push(finding('sub-delegation', { ...facts, mode: modeWords(giver.mode, 'vi'), citation }))
  const [own, base] = [statedEnd(matrix, grant), matrix.lifeOf(giver).until]
  if (base !== null && (own === null || own > base) && grant.mode === 'delegated')
    found.push(
      finding('beyond-base', {
        ...facts,
        until: own ?? '∞',
        base: textOf(giver),
        baseGrant: giver.id,
        baseUntil: base,
      }),
    )
  if (!ground.covers(giver.territory, grant.territory, grant.from))
    found.push(finding('beyond-ground', { ...facts, base: textOf(giver) }))
  return found
}

/** Everything wrong with how a task is passed on, by the rows that hold on a day or later. */
export const passingOnOf = (
  matrix: Matrix,
  ground: Ground,
  pairs: readonly DelegationPair[],
  what: AuthorityFunction,
  on: IsoDate,
): readonly Finding[] =>
  matrix
    .grantsOf(what.id)
    .filter((grant) => grant.under !== null && (livesOn(matrix.lifeOf(grant), on) || grant.from > on))
    .flatMap((grant) => ofOne(matrix, ground, pairs, what, grant))
