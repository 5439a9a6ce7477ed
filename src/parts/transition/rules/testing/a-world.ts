/** A small invented country for tests of the rules: units of the day with their bodies, and organisations that end. */
import type { Decision, EndedOrganisation, Heir, Holding, Power, UnitId, World } from '../../model.ts'

export const on = '2030-07-01'
const basis = { instrument: '72/2025/QH15', point: '51.3' }

export type Country = {
  /** Bodies of each unit of the day. */
  readonly bodies: Readonly<Record<UnitId, readonly string[]>>
  readonly ended: readonly EndedOrganisation[]
  /** Communes of the day at a place of the eve. */
  readonly ground?: Readonly<Record<UnitId, readonly UnitId[]>>
  readonly powers?: Readonly<Record<string, Power>>
  readonly sectors?: Readonly<Record<string, Power>>
  readonly decisions?: Readonly<Record<string, Decision>>
}

export const worldOfTest = ({
  bodies,
  ended,
  ground = {},
  powers = {},
  sectors = {},
  decisions = {},
}: Country): World => ({
  on,
  ended: (organisation) => ended.find(({ id }) => id === organisation) ?? null,
  bodyIn: (unit, kind) => (bodies[unit]?.includes(kind) ? `org:${unit}:${kind}` : null),
  communesAt: ({ unit }) => (unit === null ? [] : (ground[unit] ?? (bodies[unit] ? [unit] : []))),
  provinceOf: () => 'P',
  stands: (organisation) => {
    const [, unit = '', kind = ''] = organisation.split(':')
    return bodies[unit]?.includes(kind) ?? false
  },
  nameOf: (unit) => unit,
  decides: (task) => powers[task] ?? null,
  sectorRule: (task, from) => (from === 'district' ? (sectors[task] ?? null) : null),
  decisionFor: (holding) => decisions[holding] ?? null,
})

/** An organisation that ends; heirs as units, all of the people where there is one. */
export const anEnded = (
  id: `${string}:${string}`,
  more: Partial<EndedOrganisation> & { readonly to?: readonly UnitId[] } = {},
): EndedOrganisation => {
  const [unit = '', kind = ''] = id.split(':')
  const { to = [], ...rest } = more
  const heirs: readonly Heir[] = to.map((heir) => ({
    unit: heir,
    whole: to.length === 1,
    people: to.length === 1 ? 1 : null,
  }))
  return {
    ...{ id: `org:${id}`, unit, kind, level: 'commune', heirs, caretaker: 'org:P:people-committee', basis },
    event: to.length === 1 ? 'merger' : 'division',
    ...rest,
  }
}

let made = 0

export const aHolding = (
  kind: Holding['kind'],
  holder: string,
  more: Partial<Holding> & { readonly at?: UnitId } = {},
): Holding => {
  const { at, ...rest } = more
  made += 1
  return {
    ...{ id: `holding-${made}`, kind, holder: `org:${holder}`, reference: `R-${made}`, description: '' },
    quantities: { count: 1, vnd: 0, millimetres: 0, files: 0, squareMetres: 0 },
    place: at === undefined ? null : { unit: at },
    ...{ shared: false, state: 'held', asOf: '2030-06-01', evidence: null, attributes: {} },
    ...rest,
  }
}
