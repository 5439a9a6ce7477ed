/** What a proposal does to the matrix: what stands against it, which findings appear with it and which go. Pure. */
import type { Finding } from '../../../kernel/findings.ts'
import type { Problem } from '../../../kernel/problems.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { checkMatrix } from '../checks/index.ts'
import type { DelegationPair } from '../delegation.ts'
import { whyNotFacts } from '../facts.ts'
import { type Matrix, matrixOf } from '../matrix.ts'
import type { Ground, MatrixFacts } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import type { Fact } from '../store.ts'

export type Weighing = {
  readonly before: MatrixFacts
  readonly after: MatrixFacts
  readonly ground: Ground
  readonly on: string
  readonly pairs: readonly DelegationPair[]
}

const keyOf = ({ code, facts }: Finding): string => JSON.stringify([code, facts])

/** Findings of one list that the other does not have. */
const without = (all: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const known = new Set(others.map(keyOf))
  return all.filter((finding) => !known.has(keyOf(finding)))
}

/** The tasks that new rows are about, also by their texts. */
const touchedBy = (facts: readonly Fact[], matrices: readonly Matrix[]): ReadonlySet<string> => {
  const ids = new Set<string>()
  const texts = new Set<string>()
  for (const { kind, id, body } of facts) {
    if (kind === 'function') ids.add(id)
    if (kind === 'instrument') texts.add(id)
    if (kind === 'grant') {
      if (body) ids.add(body.function)
      for (const matrix of matrices) {
        const known = matrix.grantById.get(id)
        if (known) ids.add(known.function)
      }
    }
  }
  for (const { facts: all } of matrices)
    for (const { basis, function: what } of all.grants) if (texts.has(basis.instrument)) ids.add(what)
  return ids
}

const slice = (matrix: Matrix, tasks: ReadonlySet<string>, procedures: ReadonlySet<string>): Matrix => {
  const { facts } = matrix
  const kept = new Map(
    facts.grants.filter((grant) => tasks.has(grant.function)).map((grant) => [grant.id, grant]),
  )
  for (const grant of kept.values()) {
    const giver = grant.under === null ? undefined : matrix.grantById.get(grant.under)
    if (giver && !kept.has(giver.id)) kept.set(giver.id, giver)
  }
  const held = new Set([...kept.values()].map((grant) => grant.function))
  return matrixOf({
    functions: facts.functions.filter(({ id }) => tasks.has(id) || held.has(id)),
    grants: [...kept.values()],
    instruments: facts.instruments,
    procedures: facts.procedures.filter(({ code }) => procedures.has(code)),
  })
}

/** What appears and what goes, of the tasks that the rows touch; told on the day asked and on each day a row begins. */
export const effectOf = (
  facts: readonly Fact[],
  { before, after, ground, on, pairs }: Weighing,
): { readonly appear: readonly Finding[]; readonly go: readonly Finding[] } => {
  const matrices = [matrixOf(before), matrixOf(after)] as const
  const tasks = touchedBy(facts, matrices)
  const procedures = new Set(facts.flatMap(({ kind, id }) => (kind === 'procedure' ? [id] : [])))
  const begin = facts.flatMap(({ kind, body }) =>
    kind === 'grant' && body && body.from > on ? [body.from] : [],
  )
  const days = [on, ...new Set(begin)].slice(0, mostDays)
  const found = matrices.map((matrix) => {
    const part = slice(matrix, tasks, procedures)
    const all = days.flatMap((day) => checkMatrix(part, ground, { on: day, pairs }))
    return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()]
  })
  const [was = [], is = []] = found
  return { appear: without(is, was), go: without(was, is) }
}
const mostDays = 6

/** Everything wrong with the facts that was not wrong before: what points nowhere, circles, reversed days, the same twice. */
export const newlyWrong = ({ before, after }: Pick<Weighing, 'before' | 'after'>): readonly Finding[] =>
  without(whyNotFacts(matrixOf(after)), whyNotFacts(matrixOf(before)))

/** What cannot stay: errors in the rows. What a person must merge is told, and stops nothing. */
export const whyNotRows = (
  weighing: Pick<Weighing, 'before' | 'after'>,
  words: (finding: Finding) => string,
): readonly Problem[] =>
  newlyWrong(weighing)
    .filter(({ weight }) => weight === 'error')
    .slice(0, mostTold)
    .map((finding) => authorityProblem('wrong-rows', { findings: words(finding) }, { field: 'rows' }))
const mostTold = 50

/** Numbers of local texts repeat: one number is one text of one issuer, and a row stands on no text of other ground. */
export const whyNotIssuer = (
  facts: readonly Fact[],
  { before, after, ground, on }: Pick<Weighing, 'before' | 'after' | 'ground' | 'on'>,
): readonly Problem[] => {
  const [known, then] = [matrixOf(before).instrumentByNumber, matrixOf(after).instrumentByNumber]
  return facts.flatMap(({ kind, id, body }) => {
    if (kind === 'instrument' && body) {
      const first = known.get(id)
      if (!first || first.issuer.unit === body.issuer.unit) return []
      const issuer = first.issuer.unit ?? first.issuer.kind
      return [authorityProblem('number-of-another', { number: id, issuer }, { field: 'rows' })]
    }
    if (kind !== 'grant' || !body) return []
    const text = then.get(body.basis.instrument)
    const unit = text?.issuer.unit ?? null
    if (!text || unit === null) return []
    const grounds = [unit, ...text.applies.map((each) => each.unit)]
    if (grounds.some((each) => each === body.territory || ground.covers(each, body.territory, on))) return []
    const facts = { id, number: text.number, issuer: unit }
    return [authorityProblem('text-of-another', facts, { field: 'rows' })]
  })
}

/** What is taken away must be there. */
export const whyNotTaken = (facts: readonly Fact[], before: MatrixFacts): readonly Problem[] => {
  const there = new Set([
    ...before.functions.map(({ id }) => `function ${id}`),
    ...before.grants.map(({ id }) => `grant ${id}`),
    ...before.instruments.map(({ number }) => `instrument ${number}`),
    ...before.procedures.map(({ code }) => `procedure ${code}`),
  ])
  return facts.flatMap(({ kind, id, body }) =>
    body === null && !there.has(`${kind} ${id}`)
      ? [authorityProblem('not-there', { kind, id }, { field: 'rows' })]
      : [],
  )
}

/**
 * Who works on one ground says nothing of another: rows of a proposal lie within its territory, before and after. Tasks,
 * procedures and texts that others entered are the whole country's, but for the texts that the ground itself issued.
 */
export const whyNotGround = (
  facts: readonly Fact[],
  territory: string,
  { before, ground, on }: Pick<Weighing, 'before' | 'ground' | 'on'>,
): readonly Problem[] => {
  if (territory === wholeCountry) return []
  const matrix = matrixOf(before)
  const inside = (unit: string | null): boolean =>
    unit !== null && unit !== wholeCountry && ground.covers(territory, unit, on)
  const procedures = new Set(before.procedures.map(({ code }) => code))
  const isOutside = (fact: Fact): boolean => {
    switch (fact.kind) {
      case 'grant': {
        const known = matrix.grantById.get(fact.id)
        return (
          (known !== undefined && !inside(known.territory)) ||
          (fact.body !== null && !inside(fact.body.territory))
        )
      }
      case 'function':
        return fact.body === null || matrix.functionById.has(fact.id)
      case 'procedure':
        return fact.body === null || procedures.has(fact.id)
      case 'instrument': {
        const known = matrix.instrumentByNumber.get(fact.id)
        if (known && !inside(known.issuer.unit)) return true
        if (fact.body === null) return false
        return !inside(fact.body.issuer.unit) || fact.body.applies.some(({ unit }) => !inside(unit))
      }
    }
  }
  return facts
    .filter(isOutside)
    .slice(0, mostTold)
    .map(({ kind, id }) => authorityProblem('other-ground', { kind, id }, { field: 'rows' }))
}
