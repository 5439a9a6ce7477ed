/** What may not be passed on: by whom to whom, without a term, a second time, longer or wider than the giver has it. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'
import type { Details } from '../../../kernel/problems.ts'

import { textOf } from '../answer.ts'
import { type DelegationPair, isRuled, pairFor } from '../delegation.ts'
import { aboutTask, authorityFinding as finding, holderMark, placeMark } from '../findings.ts'
import { earlier, endOfProvision, livesOn, type Matrix } from '../matrix.ts'
import type { AuthorityFunction, Grant, Ground, Holder } from '../model.ts'

/** The end that a row and its own text state, whatever it is given under. */
export const statedEnd = (matrix: Matrix, grant: Grant): IsoDate | null => {
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  return earlier(grant.until, text ? endOfProvision(text, grant.basis.point) : null)
}

/** The head of a body, to whom the law lets what its body may not be given. */
const headOf = (holder: Holder): Holder | null =>
  holder.kind === 'department'
    ? { ...holder, kind: 'department-head' }
    : holder.kind === 'office'
      ? { ...holder, kind: 'office-head' }
      : null

const ofOne = (
  matrix: Matrix,
  ground: Ground,
  pairs: readonly DelegationPair[],
  what: AuthorityFunction,
  grant: Grant,
): readonly Finding[] => {
  const giver = grant.under === null ? undefined : matrix.grantById.get(grant.under)
  if (!giver || (grant.mode !== 'delegated' && grant.mode !== 'assigned-down')) return []
  const facts = { ...aboutTask(what), grant: grant.id, texts: textOf(grant) }
  const rule = pairs.find(({ mode }) => mode === grant.mode)
  const citation = rule ? placeMark(rule.basis) : ''
  const found: Finding[] = []
  // Rows of a list that nobody compared with its text: what it lacks the text may say.
  const outcome = grant.verified ? 'not-met' : 'needs-person'
  const say = (name: Parameters<typeof finding>[0], more: Details) =>
    found.push(finding(name, { ...facts, ...more }, undefined, outcome))
  if (isRuled(pairs, giver.holder, grant) && pairFor(pairs, giver.holder, grant) === null) {
    const parties = {
      from: holderMark(giver.holder),
      to: holderMark(grant.holder),
      mode: grant.mode,
      citation,
    }
    const head = headOf(grant.holder)
    const wouldDo = head !== null && pairFor(pairs, giver.holder, { ...grant, holder: head }) !== null
    say(wouldDo ? 'delegation-to-body' : 'delegation-pair', {
      ...parties,
      ...(wouldDo ? { head: holderMark(head) } : {}),
    })
  }
  if (grant.mode === 'delegated' && statedEnd(matrix, grant) === null) say('delegation-term', { citation })
  if (giver.mode === 'delegated' || (grant.mode === 'assigned-down' && giver.mode === 'assigned-down'))
    say('sub-delegation', { mode: giver.mode, citation })
  const [own, base] = [statedEnd(matrix, grant), matrix.lifeOf(giver).until]
  if (base !== null && own !== null && own > base && grant.mode === 'delegated')
    say('beyond-base', { until: own, base: textOf(giver), baseGrant: giver.id, baseUntil: base })
  if (!ground.covers(giver.territory, grant.territory, grant.from))
    say('beyond-ground', { base: textOf(giver) })
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
