/** Holders that are no more, texts that lapse, and what a text leaves open. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { Finding } from '../../../kernel/findings.ts'

import { severalUnits, textOf, unnamedOf } from '../answer.ts'
import { aboutTask, authorityFinding as finding, holderMark, placeMark } from '../findings.ts'
import { endOfProvision, hasProvision, livesOn, type Matrix } from '../matrix.ts'
import type { AuthorityFunction, Field, Grant, Ground, HolderKind, Procedure } from '../model.ts'
import { districtsEnd } from '../reform.ts'

/** Kinds of which a level has several, so that a row must say which. */
const needBody: readonly HolderKind[] = [
  'ministry',
  'minister',
  'central-agency',
  'department',
  'department-head',
  'office',
  'office-head',
  'management-board',
  'public-unit',
  'official',
]

/** What is known to come after a provision ends: rows of the same task that begin then or go on. */
export const afterOf = (matrix: Matrix, grant: Grant, until: IsoDate): readonly Grant[] =>
  matrix.grantsOf(grant.function).filter((other) => other !== grant && livesOn(matrix.lifeOf(other), until))

const textsAfter = (after: readonly Grant[]): string => [...new Set(after.map(textOf))].join(', ')

const dissolvedOf = (ground: Ground, what: AuthorityFunction, grant: Grant, on: IsoDate) => {
  const ends = ground.endOf(grant.territory)
  const isDistrict = grant.holder.level === 'district' && on >= districtsEnd
  if (!isDistrict && (ends === null || ends > on)) return []
  return [
    finding('holder-dissolved', {
      ...aboutTask(what),
      grant: grant.id,
      holder: holderMark(grant.holder),
      ended: isDistrict ? districtsEnd : (ends ?? on),
      texts: textOf(grant),
    }),
  ]
}

const basisOf = (
  matrix: Matrix,
  what: AuthorityFunction,
  grant: Grant,
  on: IsoDate,
  lapsingBy: IsoDate | null,
) => {
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  const until = text ? endOfProvision(text, grant.basis.point) : null
  const isOwn = grant.from <= on && (grant.until === null || on < grant.until)
  if (until === null || !isOwn) return []
  const facts = () => ({
    ...aboutTask(what),
    grant: grant.id,
    texts: textOf(grant),
    until,
    after: textsAfter(afterOf(matrix, grant, until)),
  })
  if (until <= on) return afterOf(matrix, grant, on).length > 0 ? [] : [finding('basis-lapsed', facts())]
  return lapsingBy !== null && until <= lapsingBy ? [finding('basis-lapsing', facts())] : []
}

const vagueOf = (matrix: Matrix, what: AuthorityFunction, grant: Grant): readonly Finding[] => {
  const facts = { ...aboutTask(what), grant: grant.id, texts: textOf(grant) }
  const text = matrix.instrumentByNumber.get(grant.basis.instrument)
  const end = text ? endOfProvision(text, grant.basis.point) : null
  return [
    ...(needBody.includes(grant.holder.kind) && grant.holder.body === null
      ? [finding('vague-holder', { ...facts, holder: holderMark(grant.holder) })]
      : []),
    ...unnamedOf(matrix, what, grant),
    ...(grant.until === null && end !== null && grant.mode !== 'delegated'
      ? [finding('vague-term', facts)]
      : []),
  ]
}

/** A law may give matters of several units to one of them (72/2025/QH15, Article 11.2). */
const isByLaw = (matrix: Matrix, { basis }: Grant): boolean => {
  const rank = matrix.instrumentByNumber.get(basis.instrument)?.rank
  return rank === 'law' || rank === 'constitution'
}

/** What its texts leave wrong or open on a day. */
export const textsOf = (
  matrix: Matrix,
  ground: Ground,
  what: AuthorityFunction,
  { on, lapsingBy }: { readonly on: IsoDate; readonly lapsingBy: IsoDate | null },
): readonly Finding[] => {
  const grants = matrix.grantsOf(what.id)
  const live = grants.filter((grant) => livesOn(matrix.lifeOf(grant), on))
  const isLocal = live.some(({ holder }) => holder.level !== 'central')
  return [
    ...grants.flatMap((grant) => basisOf(matrix, what, grant, on, lapsingBy)),
    ...live.flatMap((grant) => dissolvedOf(ground, what, grant, on)),
    ...live.flatMap((grant) =>
      grant.holder.level === 'commune' && grant.span === 'several-units' && !isByLaw(matrix, grant)
        ? [
            finding('one-holds-several', {
              ...aboutTask(what),
              grant: grant.id,
              holder: holderMark(grant.holder),
              citation: placeMark(severalUnits),
            }),
          ]
        : [],
    ),
    ...live.flatMap((grant) => vagueOf(matrix, what, grant)),
    ...(isLocal && what.placeRule === null
      ? [finding('vague-place', aboutTask(what), undefined, 'unknown')]
      : []),
  ]
}

/** Texts that rows stand on and of which nobody knows how many articles they have. */
export const unreadTexts = (matrix: Matrix, field: Field | null): readonly Finding[] => {
  const rows = Map.groupBy(matrix.facts.grants, ({ basis }) => basis.instrument)
  return matrix.facts.instruments.flatMap((text) => {
    const count =
      rows.get(text.number)?.filter(({ basis }) => hasProvision(text, basis.point) === null).length ?? 0
    if (count === 0 || (field !== null && text.field !== field)) return []
    return [finding('articles-unknown', { texts: text.number, count }, undefined, 'unknown')]
  })
}

/** Published procedures whose text is of before. */
export const procedureFindings = (procedures: readonly Procedure[], on: IsoDate): readonly Finding[] =>
  on < districtsEnd
    ? []
    : procedures
        .filter(({ namesDistrict }) => namesDistrict)
        .map(({ code, source }) => finding('procedure-names-district', { procedure: code, source }))
