import type { Details, Language } from './problems.ts'

/** How a check came out. `needs-person` is what law or text leaves to judgement. */
export type Outcome = 'met' | 'not-met' | 'exempt' | 'unknown' | 'needs-person'

/** How much a finding weighs: an error stops an act from being enacted, a warning is confirmed, a note is told. */
export type Weight = 'error' | 'warning' | 'note'

/** Where in a text: article and clause as printed, and characters [start, end) of the text that was read. */
export type Place = {
  readonly article?: string
  readonly clause?: string
  readonly start?: number
  readonly end?: number
}

/** What a check says: stable code, outcome, the facts it used, and where. Words come from the part's catalogue. */
export type Finding = {
  readonly code: string
  readonly weight: Weight
  readonly outcome: Outcome
  readonly facts: Details
  readonly place?: Place
  /** The act or standard the check implements, where there is one. */
  readonly citation?: string
}

export type FindingKind = {
  readonly weight: Weight
  readonly vi: (facts: Details) => string
  readonly en: (facts: Details) => string
}

const registered = new Map<string, FindingKind>()

/** Declares a part's findings; returns the maker. The weight belongs to the kind, not to the place of use. */
export const defineFindings = <Name extends string>(part: string, kinds: Record<Name, FindingKind>) => {
  for (const [name, kind] of Object.entries<FindingKind>(kinds)) {
    const code = `${part}/${name}`
    if (registered.has(code)) throw new Error(`finding ${code} is declared twice`)
    registered.set(code, kind)
  }
  return (name: Name, facts: Details, place?: Place, outcome: Outcome = 'not-met'): Finding => ({
    code: `${part}/${name}`,
    weight: kinds[name].weight,
    outcome,
    facts,
    ...(place ? { place } : {}),
  })
}

/** Every finding that was declared, by code. */
export const findingKinds = (): ReadonlyMap<string, FindingKind> => registered

/** The sentence a person reads. Throws for an undeclared code. */
export const wordsOfFinding = (finding: Finding, language: Language): string => {
  const kind = registered.get(finding.code)
  if (!kind) throw new Error(`finding ${finding.code} is not declared`)
  return kind[language](finding.facts)
}
