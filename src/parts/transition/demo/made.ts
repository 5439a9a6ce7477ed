/**
 * One thing of an ended organisation, invented: numbered, said to be generated, with what its kind needs to be allocated.
 * Beside it the decision that names who gets it, where one was invented too.
 */
import type { Entry } from '../holdings/model.ts'
import type { KindId } from '../kinds.ts'
import {
  type Attributes,
  type EndedOrganisation,
  noQuantities,
  type OrganisationId,
  type Place,
  type Quantities,
  type UnitId,
  type World,
} from '../model.ts'
import { counterpartIn, superiorOf } from '../rules/counterpart.ts'
import type { Sort } from './mix.ts'
import type { Chance } from './seeded.ts'

export type Decided = {
  readonly what: 'placement' | 'allocation' | 'settlement'
  /** Null for who leaves. */
  readonly to: OrganisationId | null
}

export type Made = { readonly entry: Entry; readonly decided: Decided | null }

/** What is known of the ground of who holds it. */
export type Ground = {
  readonly ended: EndedOrganisation
  /** Communes of the eve below it; itself where it is one. */
  readonly communes: readonly UnitId[]
}

export type Making = {
  readonly world: World
  /** Tasks of the matrix of authority that somebody decides on the day, and any. */
  readonly tasks: { readonly held: readonly string[]; readonly any: readonly string[] }
}

export const generatedBy = 'generated'
export const countedOn = '2025-05-31'

const words: Readonly<Record<KindId, readonly [sign: string, vi: string]>> = {
  post: ['VT', 'Vị trí việc làm'],
  function: ['NV', 'Nhiệm vụ, quyền hạn'],
  record: ['HS', 'Hộp hồ sơ'],
  asset: ['TS', 'Tài sản'],
  money: ['TC', 'Khoản tiền'],
  contract: ['HĐ', 'Hợp đồng'],
  project: ['DA', 'Dự án'],
  case: ['TT', 'Hồ sơ thủ tục'],
  proceeding: ['BA', 'Bản án'],
  assignment: ['GV', 'Nhiệm vụ được giao'],
  petition: ['ĐT', 'Đơn thư'],
  seal: ['CD', 'Con dấu, chứng thư số'],
  account: ['TK', 'Tài khoản'],
  agreement: ['TH', 'Thỏa thuận'],
  system: ['HT', 'Hệ thống'],
  'legal-document': ['VB', 'Văn bản'],
  'area-policy': ['CS', 'Chính sách theo địa bàn'],
  plan: ['KH', 'Kế hoạch'],
}

const million = 1_000_000

const quantitiesOf = (kind: KindId, sort: Sort, chance: Chance): Quantities => {
  const one = { ...noQuantities, count: 1 }
  switch (kind) {
    case 'record':
      return { ...one, millimetres: chance.between(60, 140), files: chance.between(5, 60) }
    case 'asset':
      return chance.happens(8)
        ? { ...one, vnd: chance.between(200, 9_000) * million, squareMetres: chance.between(80, 6_000) }
        : { ...one, vnd: chance.between(1, 400) * million }
    case 'money':
      return { ...one, vnd: (sort === 'debt' ? -1 : 1) * chance.between(1_000_000, 20_000_000_000) }
    case 'contract':
    case 'project':
      return { ...one, vnd: chance.between(10, 90_000) * million }
    default:
      return one
  }
}

/** Things of a district or province mostly lie in one of its communes; those of a commune on its ground. */
const placeOf = ({ ended, communes }: Ground, chance: Chance): Place | null => {
  if (ended.level === 'commune') return chance.happens(30) ? { unit: ended.unit } : null
  const unit = chance.happens(ended.level === 'district' ? 88 : 60) ? chance.of(communes) : null
  return unit === null ? null : { unit }
}

const matters: readonly KindId[] = ['case', 'proceeding', 'assignment', 'petition']

const attributesOf = (
  kind: KindId,
  reference: string,
  { communes }: Ground,
  { tasks, chance }: Making & { readonly chance: Chance },
): Attributes => {
  if (kind === 'post') return { person: `GL-${reference.slice(3)}` }
  if (kind === 'record') {
    const permanence = chance.happens(98) ? (chance.happens(35) ? 'permanent' : 'term') : undefined
    return {
      ...(permanence === undefined ? {} : { permanence }),
      ...(chance.happens(3) ? { unfinished: true } : {}),
    }
  }
  const task = chance.of(chance.happens(92) ? tasks.held : tasks.any)
  if (kind === 'function') return task === null ? {} : { function: task }
  if (!matters.includes(kind)) return {}
  const home = chance.of(communes)
  return {
    ...(task === null || chance.happens(3) ? {} : { function: task }),
    ...(kind === 'case' && home !== null && chance.happens(50) ? { residence: home } : {}),
    number: reference,
    dueOn: `2025-0${chance.between(7, 9)}-${String(chance.between(10, 28))}`,
  }
}

const takersOf = ({ ended }: Ground): readonly UnitId[] =>
  ended.heirs.filter(({ people }) => people !== 0).map(({ unit }) => unit)

/** A body of the day for whoever worked in one that ended. */
const bodyFor = (ground: Ground, world: World, chance: Chance): OrganisationId | null => {
  const { ended } = ground
  const unit = chance.of(takersOf(ground))
  if (unit === null) return superiorOf(ended, world)
  const body = ended.level === 'province' ? world.bodyIn(unit, ended.kind) : counterpartIn(unit, ended, world)
  return body ?? world.bodyIn(unit, 'people-committee')
}

/** Most persons are placed, some leave by decision, of some nothing is decided yet. */
const placement = (sort: Sort, ground: Ground, world: World, chance: Chance): Decided | null => {
  const [placed, leaves] = sort === 'part-time' ? [30, 62] : [82, 10]
  const drawn = chance.next() * 100
  if (drawn >= placed + leaves) return null
  if (drawn >= placed) return { what: 'settlement', to: null }
  const upward = ground.ended.level === 'district' && chance.happens(12)
  const to = upward ? superiorOf(ground.ended, world) : bodyFor(ground, world, chance)
  return to === null ? null : { what: 'placement', to }
}

const property: readonly KindId[] = ['asset', 'contract', 'project', 'agreement']

/** Where the ground was divided, competent bodies decided half of the property. */
const allocation = (ground: Ground, world: World, chance: Chance): Decided | null => {
  if (takersOf(ground).length < 2 || !chance.happens(50)) return null
  const to = bodyFor(ground, world, chance)
  return to === null ? null : { what: 'allocation', to }
}

const decidedOf = (kind: KindId, sort: Sort, ground: Ground, world: World, chance: Chance) => {
  if (kind === 'post') return placement(sort, ground, world, chance)
  return property.includes(kind) ? allocation(ground, world, chance) : null
}

/** The `number`-th thing of its kind that an organisation holds. */
export const makeOne = (
  { kind, sort }: { readonly kind: KindId; readonly sort: Sort },
  number: number,
  ground: Ground,
  making: Making & { readonly chance: Chance },
): Made => {
  const { world, chance } = making
  const [sign, vi] = words[kind]
  const reference = `GL-${sign}-${String(number).padStart(6, '0')}`
  const entry: Entry = {
    kind,
    reference,
    description: `${vi} số ${number} (giả lập)`,
    quantities: quantitiesOf(kind, sort, chance),
    place: kind === 'post' || kind === 'seal' ? null : placeOf(ground, chance),
    shared: kind === 'money',
    state: chance.happens(1) && matters.includes(kind) ? 'settled' : 'held',
    asOf: countedOn,
    evidence: null,
    attributes: attributesOf(kind, reference, ground, making),
  }
  return { entry, decided: decidedOf(kind, sort, ground, world, chance) }
}
