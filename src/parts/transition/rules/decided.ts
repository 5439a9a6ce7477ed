/** What a person decided, what is over, and what ends with its holder. */
import type { Decision } from '../model.ts'
import { bases } from './bases.ts'
import { millionths, shareOut } from './share.ts'
import { type Asked, because, ends, goesApart, goesTo, open, type Rule, type Verdict } from './verdict.ts'

const divided = (asked: Asked, { to, basis }: Decision): Verdict => {
  const { reference, quantities, shared } = asked.holding
  const candidates = to.map(({ organisation }) => organisation)
  if (!shared) return open('decision-divides-whole', { reference, decision: basis }, candidates)
  const weights = millionths(to.map(({ share }) => share))
  if (weights === null) return open('decision-does-not-add-up', { decision: basis }, candidates)
  const parts = shareOut(quantities, weights).map((its, place) => ({
    part: place + 1,
    disposition: 'transfer' as const,
    successor: candidates[place] ?? null,
    quantities: its,
  }))
  return goesApart(parts, { basis: bases.handover, because: because('by-decision', { decision: basis }) })
}

/** A confirmed decision names who gets it. One that names who is no more, or adds up to no whole, decides nothing. */
export const decision: Rule = (asked) => {
  const { holding, world } = asked
  const decided = world.decisionFor(holding.id)
  if (decided === null)
    return holding.kind === 'post' ? open('no-placement', { person: holding.attributes.person ?? '' }) : null
  const told = { basis: bases.handover, because: because('by-decision', { decision: decided.basis }) }
  if (decided.what === 'settlement') return ends(asked, told)
  const gone = decided.to.find(({ organisation }) => !world.stands(organisation))
  if (gone) return open('decision-names-ended', { decision: decided.basis, organisation: gone.organisation })
  const [only, ...more] = decided.to
  if (!only) return open('decision-does-not-add-up', { decision: decided.basis })
  return more.length === 0 ? goesTo(only.organisation, asked, told) : divided(asked, decided)
}

/** Seals are handed in, certificates revoked, accounts closed on the day their holder ends. */
export const settledWithEnd: Rule = (asked) =>
  ends(asked, { basis: asked.ended.basis, because: because('ends-with-holder') })

/** Only what is open has a successor. */
export const alreadySettled: Rule = (asked) =>
  asked.holding.state === 'settled'
    ? ends(asked, {
        basis: bases.openMatters,
        because: because('settled-before', { asOf: asked.holding.asOf }),
      })
    : null
