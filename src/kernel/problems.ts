/**
 * A problem is what a user can cause: a value with a stable code, words in two languages, a field and a source.
 * Each part keeps one list of its problems (`problems.ts`), made with `defineProblems`; the list is documented
 * and tested. What only we can cause is thrown instead.
 */
export type Language = 'vi' | 'en'

export type Details = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

export type Problem = {
  /** `<part>/<what>`, for example `register/unknown-code`. */
  readonly code: string
  /** What filled the words: dates, codes, names. */
  readonly details: Details
  /** The input field it is about. */
  readonly field?: string
  /** The act or standard that forbids it. */
  readonly source?: string
}

/** What a problem says of itself, once per code. */
export type ProblemKind = {
  /** HTTP status: 400 wrong form, 401 not signed in, 403 not allowed, 404 nothing there, 405 asked otherwise, 408 too slow, 409 conflict, 412 changed meanwhile, 413 too large, 415 wrong kind, 417 not expected, 421 not meant for here, 422 cannot be done, 431 headers too large. */
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 408
    | 409
    | 412
    | 413
    | 415
    | 417
    | 421
    | 422
    | 431
    | 429
    | 500
    | 503
  /** What happened, to what, why it matters, what to do next. */
  readonly vi: (details: Details) => string
  readonly en: (details: Details) => string
}

export type ProblemList = Readonly<Record<string, ProblemKind>>

const registered = new Map<string, ProblemKind>()

/** Declares a part's problems. The keys become codes with the part's name in front. Throws on a code declared twice. */
export const defineProblems = <Name extends string>(part: string, kinds: Record<Name, ProblemKind>) => {
  for (const [name, kind] of Object.entries<ProblemKind>(kinds)) {
    const code = `${part}/${name}`
    if (registered.has(code)) throw new Error(`problem ${code} is declared twice`)
    registered.set(code, kind)
  }
  /** Makes a problem of this part; forgetting to declare its code does not compile. */
  return (name: Name, details: Details = {}, place: { field?: string; source?: string } = {}): Problem => ({
    code: `${part}/${name}`,
    details,
    ...place,
  })
}

/** Every problem that was declared, by code. */
export const problemKinds = (): ReadonlyMap<string, ProblemKind> => registered

/** The sentence a person reads. Throws for an undeclared code, which is our mistake. */
export const wordsOf = (problem: Problem, language: Language): string => {
  const kind = registered.get(problem.code)
  if (!kind) throw new Error(`problem ${problem.code} is not declared`)
  return kind[language](problem.details)
}
