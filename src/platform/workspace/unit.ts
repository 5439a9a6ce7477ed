/** My unit: what the register knows of it, who has grants there, and my own. */
import { Type } from 'typebox'
import { fine, refused } from '../../kernel/result.ts'
import { maskOf } from '../access/mask.ts'
import { may } from '../access/may.ts'
import { type Territory, wholeCountry } from '../access/model.ts'
import { roles } from '../access/roles.ts'
import { endOfGrant, stateOfGrant } from '../access/rules.ts'
import { keptGrants } from '../access/store.ts'
import { codeField, list, nullable, nullableText } from '../fields.ts'
import { type Context, defineOperation, type Operation } from '../operation.ts'
import { accountOf, anyone } from './kept.ts'
import type { DeskDoors, UnitSheet } from './model.ts'
import { workspaceProblem } from './problems.ts'
import { namesOf } from './store.ts'

const http: readonly 'http'[] = ['http']
export const own = { kind: 'query', access: anyone, faces: http } as const
export const Place = Type.Object({ id: Type.String(), code: nullableText, name: Type.String() })

export const territoryIn = async (context: Context): Promise<Territory | null> =>
  (await context.territory?.()) ?? null

export type Doors = Omit<DeskDoors, 'operations'> & {
  readonly operations: () => ReadonlyMap<string, Operation>
}

export const sheetOf = async (
  { desks }: Doors,
  codeOrId: string,
  context: Context,
): Promise<UnitSheet | null> =>
  (await desks()
    .find(({ unit }) => unit)
    ?.unit?.(codeOrId, context)) ?? null

/** The units of the asker's grants that hold today, each once. */
export const unitsOf = async (context: Context, territory: Territory | null) => {
  const { actor, today } = context
  if (actor.kind !== 'person' && actor.kind !== 'client') return []
  const named = actor.grants
    .filter(({ unit, from, until }) => {
      const end = territory?.endOf(unit) ?? null
      return (
        unit !== wholeCountry &&
        from <= today &&
        (until ?? end ?? '9999-12-31') > today &&
        (end ?? '9999-12-31') > today
      )
    })
    .map(({ unit }) => territory?.named(unit, today) ?? { id: unit, name: unit })
  return [...new Map(named.map((unit) => [unit.id, unit])).values()]
}

const Sheet = Type.Object({
  id: Type.String(),
  code: nullableText,
  name: Type.String(),
  type: Type.String(),
  level: Type.String(),
  from: Type.String(),
  until: nullableText,
  parent: nullable(Place),
  children: list(Type.Object({ type: Type.String(), count: Type.Integer(), to: Type.String() })),
  organisations: list(Type.Object({ name: Type.String(), kind: Type.String(), to: Type.String() })),
  figures: list(
    Type.Object({
      title: Type.String(),
      value: Type.Number(),
      asOf: Type.String(),
      source: Type.String(),
    }),
  ),
  changes: list(
    Type.Object({ on: Type.String(), title: Type.String(), citation: nullableText, to: Type.String() }),
  ),
})

const Held = Type.Object({
  role: Type.String(),
  roleName: Type.String(),
  from: nullableText,
  until: nullableText,
  decision: Type.String(),
})

/** Who may see who works where: the rule of `access.grants` of others. */
const lookers = { roles: ['administrator', 'central', 'province', 'commune', 'inspector'] } as const

/** Who holds a grant in the unit, masked; null for who may not see that. */
const peopleIn = async (unit: string, context: Context, territory: Territory | null) => {
  const { actor, database, today: on, now } = context
  const decision = may(actor, { name: 'access.grants', access: lookers }, unit, { on, now }, territory)
  if (!decision.allowed) return null
  const held = (await keptGrants(database, { units: [unit] })).filter(
    (grant) => stateOfGrant(grant, on, territory) === 'in-force',
  )
  const names = await namesOf(
    database,
    held.map(({ account }) => account),
  )
  return held.map((grant) => ({
    name: maskOf('name', names.get(grant.account) ?? '—'),
    role: grant.role,
    roleName: roles[grant.role][context.language],
    from: grant.from,
    until: endOfGrant(grant, territory),
    decision: grant.decision,
  }))
}

export const unitOver = (doors: Doors) =>
  defineOperation({
    ...own,
    name: 'workspace.unit',
    summary: {
      vi: 'Đơn vị của tôi: thuộc đâu, gồm gì, cơ quan, số liệu, thay đổi, người có quyền',
      en: 'My unit: where it lies, what is in it, bodies, figures, changes, who has grants there',
    },
    input: Type.Object({
      unit: Type.Optional(
        codeField({ description: 'Code or permanent identity; the unit of my first grant when left out' }),
      ),
    }),
    output: Type.Object({
      /** Null: the whole country. */
      unit: nullable(Sheet),
      /** Null where the asker may not see them. Names are masked. */
      people: nullable(list(Type.Object({ name: Type.String(), ...Held.properties }))),
      /** The asker's own grants that hold today, here or elsewhere. */
      mine: list(Type.Object({ unit: Type.String(), unitName: nullableText, ...Held.properties })),
    }),
    examples: ['', '--unit 00004'],
    run: async ({ unit }, context) => {
      const account = accountOf(context)
      if (!account.ok) return account
      const { actor, today, language } = context
      const territory = await territoryIn(context)
      const mine = actor.kind === 'person' ? actor.grants : []
      const [first] = await unitsOf(context, territory)
      const meant =
        unit ?? first?.id ?? (mine.some((grant) => grant.unit === wholeCountry) ? wholeCountry : null)
      if (meant === null) return refused(workspaceProblem('nowhere'))
      const sheet = meant === wholeCountry ? null : await sheetOf(doors, meant, context)
      if (sheet === null && meant !== wholeCountry)
        return refused(workspaceProblem('no-unit', { unit: meant, on: today }, { field: 'unit' }))
      return fine({
        unit: sheet,
        people: await peopleIn(sheet?.id ?? wholeCountry, context, territory),
        mine: mine.map((grant) => ({
          unit: grant.unit,
          unitName: territory?.named(grant.unit, today)?.name ?? null,
          role: grant.role,
          roleName: roles[grant.role][language],
          from: grant.from,
          until: grant.until,
          decision: grant.decision,
        })),
      })
    },
  })
