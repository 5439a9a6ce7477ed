/** What the workspace shows of a unit first: where it lies, what is in it, its bodies, figures and newest changes. */
import type { LineRecord, Unit } from '../../../packages/register/src/model.ts'
import type { Register, UnitStory } from '../../../packages/register/src/register.ts'
import { addDays, type IsoDate } from '../../kernel/dates.ts'
import type { Language } from '../../kernel/problems.ts'
import { termOf } from '../../kernel/terms.ts'
import type { UnitSheet, UnitSource } from '../../platform/workspace/model.ts'
import { currentRegister } from './current.ts'
import { lifeOf } from './organisations/lives.ts'
import { nameOf, organisationsOf } from './organisations/rules.ts'
import { citationOf } from './shown.ts'
import { wordsOfCountry } from './words-of-country.ts'

const mostChanges = 20

const quantities = {
  area: { vi: 'Diện tích (km²)', en: 'Area (km²)' },
  population: { vi: 'Dân số (người)', en: 'Population (people)' },
} as const

/** Its page on the public face; one that is no more is read on its last day. */
export const pageOfUnit = ({ id, code, validTo }: Pick<Unit, 'id' | 'code' | 'validTo'>): string =>
  `/unit/${encodeURIComponent(code ?? id)}${validTo === null ? '' : `?at=${addDays(validTo, -1)}`}`

const childrenOf = (
  register: Register,
  unit: Unit,
  on: IsoDate,
  language: Language,
): UnitSheet['children'] => {
  const { types } = wordsOfCountry(register)
  const counts = new Map<string, number>()
  for (const { type } of register.children(unit.id, on)) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].map(([type, count]) => ({
    type: types.get(type)?.names[language] ?? type,
    count,
    to: `/work/units?within=${encodeURIComponent(unit.code ?? unit.id)}&type=${type}`,
  }))
}

const organisationsIn = (
  register: Register,
  unit: Unit,
  on: IsoDate,
  language: Language,
): UnitSheet['organisations'] => {
  const life = lifeOf(register, unit.id)
  if (!life) return []
  return organisationsOf(life, on).flatMap(({ kind }) => {
    const name = nameOf(kind, life, on)
    return name ? [{ name: name[language], kind, to: `${pageOfUnit(unit)}#bodies` }] : []
  })
}

/** The newest value of each quantity, with its source. */
const figuresOf = (register: Register, { measures }: UnitStory, language: Language): UnitSheet['figures'] => {
  const { sources } = wordsOfCountry(register)
  return (['area', 'population'] as const).flatMap((quantity) => {
    const newest = measures
      .filter((measure) => measure.quantity === quantity)
      .toSorted((one, other) => (one.asOf < other.asOf ? 1 : -1))[0]
    return newest
      ? [
          {
            title: quantities[quantity][language],
            value: newest.value,
            asOf: newest.asOf,
            source: sources.get(newest.source)?.title ?? newest.source,
          },
        ]
      : []
  })
}

const namesOf = (register: Register, ids: Iterable<string | null>, day: IsoDate): string =>
  [...new Set(ids)]
    .flatMap((id) =>
      id === null ? [] : [register.unitById(id, day)?.name ?? register.story(id)?.unit.name ?? id],
    )
    .join(', ')

const changeTitle = (
  register: Register,
  { kind, effectiveOn, lines }: { kind: string; effectiveOn: IsoDate; lines: readonly LineRecord[] },
  language: Language,
): string => {
  const from = namesOf(
    register,
    lines.map((line) => line.from),
    addDays(effectiveOn, -1),
  )
  const to = namesOf(
    register,
    lines.map((line) => line.to),
    effectiveOn,
  )
  const word = language === 'vi' ? (termOf(kind)?.vi ?? kind) : kind.replaceAll('-', ' ')
  return `${word}: ${[from, to].filter((names) => names !== '').join(' → ')}`
}

const changesOf = (
  register: Register,
  { unit, changes }: UnitStory,
  language: Language,
): UnitSheet['changes'] =>
  changes
    .toReversed()
    .slice(0, mostChanges)
    .map(({ change, lines }) => {
      const cited = citationOf(change)
      const place = cited && [cited.article, cited.clause].filter((each) => each !== null).join('.')
      return {
        on: change.effectiveOn,
        title: changeTitle(register, { ...change, lines }, language),
        citation: cited && (place ? `${cited.instrument} · ${place}` : cited.instrument),
        to: `${pageOfUnit(unit)}#history`,
      }
    })

/** The unit as it is today, else as it last was. */
export const unitSheet: UnitSource = async (codeOrId, context) => {
  const { language, today } = context
  const register = await currentRegister(context)
  const standing = register.unitAt(codeOrId, today) ?? register.unitById(codeOrId, today)
  const story = register.story(standing?.id ?? codeOrId)
  const unit = standing ?? story?.versions.at(-1)
  if (!story || !unit) return null
  const on = standing ? today : addDays(unit.validTo ?? today, -1)
  const { types, levels } = wordsOfCountry(register)
  const [above] = unit.parents
  return {
    id: unit.id,
    code: unit.code,
    name: unit.name,
    type: types.get(unit.type)?.names[language] ?? unit.type,
    level: levels.get(unit.level)?.names[language] ?? unit.level,
    from: story.versions[0]?.validFrom ?? unit.validFrom,
    until: unit.validTo,
    parent: above ? { id: above.id, code: above.code, name: above.name } : null,
    children: childrenOf(register, unit, on, language),
    organisations: organisationsIn(register, unit, on, language),
    figures: figuresOf(register, story, language),
    changes: changesOf(register, story, language),
  }
}
