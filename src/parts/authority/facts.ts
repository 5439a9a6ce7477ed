/** What is wrong with the facts of a matrix before anything is asked of it. */
import type { Finding } from '../../kernel/findings.ts'
import type { Citation } from '../../law/index.ts'
import { differing, textOf } from './answer.ts'
import { authorityFinding as finding } from './findings.ts'
import { articlesOf, hasProvision, type Matrix, sameHolder } from './matrix.ts'
import type { AuthorityInstrument, Grant } from './model.ts'

const circleFrom = (matrix: Matrix, grant: Grant): readonly string[] | null => {
  const path: string[] = []
  for (
    let at: Grant | undefined = grant;
    at;
    at = at.under === null ? undefined : matrix.grantById.get(at.under)
  ) {
    if (path.includes(at.id)) return path.slice(path.indexOf(at.id)).toSorted()
    path.push(at.id)
  }
  return null
}

/** A provision beyond the end of a text whose articles are known. */
const missingIn = (matrix: Matrix, subject: string, { instrument, point }: Citation): readonly Finding[] => {
  const text = matrix.instrumentByNumber.get(instrument)
  if (!text || hasProvision(text, point) !== false) return []
  return [
    finding('no-such-provision', { grant: subject, texts: text.number, point, articles: articlesOf(text) }),
  ]
}

const ofGrant = (matrix: Matrix, grant: Grant): readonly Finding[] => [
  ...(matrix.functionById.has(grant.function)
    ? []
    : [finding('unknown-function', { grant: grant.id, function: grant.function })]),
  ...(matrix.instrumentByNumber.has(grant.basis.instrument)
    ? []
    : [finding('unknown-text', { grant: grant.id, texts: textOf(grant) })]),
  ...missingIn(matrix, grant.id, grant.basis),
  ...(grant.under === null || matrix.grantById.has(grant.under)
    ? []
    : [finding('unknown-giver', { grant: grant.id, under: grant.under })]),
  ...(grant.until !== null && grant.until <= grant.from
    ? [finding('ends-before-it-begins', { grant: grant.id, from: grant.from, until: grant.until })]
    : []),
]

const ofInstrument = (matrix: Matrix, text: AuthorityInstrument): readonly Finding[] => [
  ...text.ends.flatMap(({ point, by }) => [
    ...missingIn(matrix, text.number, { instrument: text.number, point }),
    ...missingIn(matrix, text.number, by),
  ]),
  ...text.replaces.flatMap((each) => missingIn(matrix, text.number, each)),
  ...(text.replaces.some(({ instrument }) => instrument === text.number)
    ? [finding('replaces-itself', { texts: text.number })]
    : []),
  ...(text.until !== null && text.from !== null && text.until <= text.from
    ? [finding('ends-before-it-begins', { grant: text.number, from: text.from, until: text.until })]
    : []),
]

const circles = (matrix: Matrix): readonly Finding[] => {
  const seen = new Map(
    matrix.facts.grants.flatMap((grant) => {
      const circle = grant.under === null ? null : circleFrom(matrix, grant)
      return circle ? [[circle.join(', '), circle] as const] : []
    }),
  )
  return [...seen.keys()].map((grants) => finding('in-a-circle', { grants }))
}

/** The same holder, ground, reach and text for the same task, with days that meet: said twice. */
export const saysTheSame = (left: Grant, right: Grant): boolean =>
  left.function === right.function &&
  sameHolder(left.holder, right.holder) &&
  left.mode === right.mode &&
  left.span === right.span &&
  left.territory === right.territory &&
  left.under === right.under &&
  left.basis.instrument === right.basis.instrument &&
  left.from === right.from

const twice = (matrix: Matrix): readonly Finding[] =>
  matrix.facts.functions.flatMap((what) => {
    const grants = matrix.grantsOf(what.id)
    return grants.flatMap((left, at) =>
      grants
        .slice(at + 1)
        .filter((right) => saysTheSame(left, right))
        .map((right) => finding('told-twice', differing(what, left, right), undefined, 'needs-person')),
    )
  })

/** Rows that point nowhere, run in circles, end before they begin, or say the same twice. */
export const whyNotFacts = (matrix: Matrix): readonly Finding[] => [
  ...matrix.facts.grants.flatMap((grant) => ofGrant(matrix, grant)),
  ...matrix.facts.instruments.flatMap((text) => ofInstrument(matrix, text)),
  ...matrix.facts.functions.flatMap(({ id, provision }) =>
    provision ? missingIn(matrix, id, provision) : [],
  ),
  ...circles(matrix),
  ...twice(matrix),
]
