/** Which organisations a unit has: pure, from the versions of the unit and the templates of the law. */
import { holdsOn, type IsoDate } from '../../../kernel/dates.ts'
import { type Citation, parameter } from '../../../law/index.ts'
import { registerBegins, twoLevels } from './data/days.ts'
import { exceptionsOfLaw, openBodies } from './data/exceptions.ts'
import { templatesOfLaw } from './data/templates.ts'
import type { Exception, NamePattern, OpenBody, Organisation, OrganisationKind, Template } from './model.ts'
import { type Named, organisationName } from './names.ts'

/** One stretch of a unit's life with the same name, type and parent. */
export type Stretch = Named & {
  readonly code: string | null
  readonly provinceCode: string | null
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
}

/** A unit's life as far as organisations need it. */
export type UnitLife = {
  readonly id: string
  readonly stretches: readonly Stretch[]
  /** Permanent residents as printed, null where no source gives a number. */
  readonly residents: number | null
}

type Span = { readonly from: IsoDate; readonly until: IsoDate | null }

const earlier = (left: IsoDate | null, right: IsoDate | null) =>
  left === null ? right : right === null || left < right ? left : right

const shared = (left: Span, right: Span): Span | null => {
  const from = left.from > right.from ? left.from : right.from
  const until = earlier(left.until, right.until)
  return until !== null && until <= from ? null : { from, until }
}

const lists = (list: readonly string[] | undefined, value: string | null) =>
  list === undefined || (value !== null && list.includes(value))

/** Whether the rule on few residents strikes; null where the number is not known. */
const fewResidents = ({ residentsBelow }: Exception, life: UnitLife, on: IsoDate): boolean | null => {
  if (residentsBelow === undefined) return true
  if (life.residents === null) return null
  return life.residents < Number(parameter(residentsBelow, on).value)
}

const appliesTo = (
  rule: Pick<Exception, 'level' | 'types' | 'provinces' | 'units'>,
  stretch: Stretch,
): boolean =>
  rule.level === stretch.level &&
  lists(rule.types, stretch.type) &&
  lists(rule.provinces, stretch.provinceCode) &&
  lists(rule.units, stretch.code)

/** What the exceptions say of one kind in one stretch, first match first. */
export type Verdict = { readonly outcome: 'applies' | 'none' | 'unconfirmed'; readonly exception?: Exception }

const verdictOn = (kind: OrganisationKind, life: UnitLife, stretch: Stretch, on: IsoDate): Verdict => {
  for (const exception of exceptionsOfLaw) {
    if (!exception.kinds.includes(kind) || !appliesTo(exception, stretch)) continue
    if (!holdsOn(exception, on) || exception.outcome === 'name') continue
    const few = fewResidents(exception, life, on)
    if (few === null) return { outcome: 'unconfirmed', exception }
    if (few) return { outcome: exception.outcome, exception }
  }
  return { outcome: 'applies' }
}

const templatesOf = (stretch: Stretch, span: Span) =>
  templatesOfLaw.flatMap((template) => {
    if (template.level !== stretch.level || !lists(template.types, stretch.type)) return []
    const held = shared(template, span)
    return held ? [{ template, held }] : []
  })

type Piece = { readonly template: Template; readonly held: Span }

/** Pieces of one kind in order, those that meet joined into one. */
const joined = (pieces: readonly Piece[]) =>
  pieces.reduce<(Span & { readonly template: Template })[]>((spans, { template, held }) => {
    const last = spans.at(-1)
    if (last && last.until === held.from)
      spans[spans.length - 1] = { from: last.from, until: held.until, template }
    else spans.push({ ...held, template })
    return spans
  }, [])

const districtEnd: Citation = { instrument: '72/2025/QH15', point: '51.3' }
const handover: Citation = { instrument: '72/2025/QH15', point: '54.8' }

const endOf = ({ level }: Template, until: IsoDate | null): Organisation['end'] => {
  if (until === null) return null
  return level === 'district'
    ? { basis: districtEnd, succession: 'no-single-successor' }
    : { basis: handover, succession: 'same-kind-of-successor-unit' }
}

/** `org:<unit id>:<kind>`. */
export const organisationId = (unit: string, kind: OrganisationKind): string => `org:${unit}:${kind}`

const continuityOf = (life: UnitLife, from: IsoDate, { eveUnrecorded }: Template) => {
  if (from <= registerBegins) return 'continuing'
  const first = life.stretches[0]?.validFrom ?? from
  return eveUnrecorded && first < twoLevels && from === twoLevels ? 'unknown' : 'new'
}

/** Every organisation a unit ever had since the register speaks of them; one that comes back stands twice. */
export const organisationsOfLife = (life: UnitLife): readonly Organisation[] => {
  const byKind = new Map<OrganisationKind, Piece[]>()
  for (const stretch of life.stretches) {
    const span = shared(
      { from: stretch.validFrom, until: stretch.validTo },
      { from: registerBegins, until: null },
    )
    if (!span) continue
    for (const piece of templatesOf(stretch, span)) {
      const { kind } = piece.template
      if (verdictOn(kind, life, stretch, piece.held.from).outcome !== 'applies') continue
      byKind.set(kind, [...(byKind.get(kind) ?? []), piece])
    }
  }
  return [...byKind].flatMap(([kind, pieces]) =>
    joined(pieces).map(
      ({ template, from, until }): Organisation => ({
        id: organisationId(life.id, kind),
        unit: life.id,
        kind,
        parent: template.parent === null ? null : organisationId(life.id, template.parent),
        validFrom: from,
        validTo: until,
        continuity: continuityOf(life, from, template),
        basis: template.basis,
        end: endOf(template, until),
      }),
    ),
  )
}

const stretchOn = (life: UnitLife, on: IsoDate) =>
  life.stretches.find(({ validFrom, validTo }) => holdsOn({ from: validFrom, until: validTo }, on))

/** The organisations of a unit on a day. Days before 30 June 2025 have none on record. */
export const organisationsOf = (life: UnitLife, on: IsoDate): readonly Organisation[] =>
  organisationsOfLife(life).filter(({ validFrom, validTo }) =>
    holdsOn({ from: validFrom, until: validTo }, on),
  )

const namedOtherwise = (kind: OrganisationKind, stretch: Stretch, on: IsoDate): NamePattern | undefined =>
  exceptionsOfLaw.find(
    (exception) =>
      exception.outcome === 'name' &&
      exception.kinds.includes(kind) &&
      appliesTo(exception, stretch) &&
      holdsOn(exception, on),
  )?.name

/** The name of a body of a unit on a day, in both languages; null where the unit has no such body then. */
export const nameOf = (kind: OrganisationKind, life: UnitLife, on: IsoDate): NamePattern | null => {
  const stretch = stretchOn(life, on)
  if (!stretch) return null
  const template = templatesOfLaw.find(
    (candidate) =>
      candidate.kind === kind &&
      candidate.level === stretch.level &&
      lists(candidate.types, stretch.type) &&
      holdsOn(candidate, on),
  )
  return template ? organisationName(namedOtherwise(kind, stretch, on) ?? template.name, stretch) : null
}

/** Bodies that the law does not give the unit, or that no source settles: each with its exception. */
export const absencesOf = (
  life: UnitLife,
  on: IsoDate,
): readonly (Verdict & { readonly kind: OrganisationKind })[] => {
  const stretch = stretchOn(life, on)
  if (!stretch) return []
  return templatesOf(stretch, { from: on, until: null })
    .filter(({ template }) => holdsOn(template, on))
    .map(({ template }) => ({ kind: template.kind, ...verdictOn(template.kind, life, stretch, on) }))
    .filter(({ outcome }) => outcome !== 'applies')
}

/** Bodies a unit may have besides; whether it does is not on record. */
export const openBodiesOf = (life: UnitLife, on: IsoDate): readonly OpenBody[] => {
  const stretch = stretchOn(life, on)
  if (!stretch) return []
  return openBodies.filter((body) => appliesTo(body, stretch) && holdsOn(body, on))
}
