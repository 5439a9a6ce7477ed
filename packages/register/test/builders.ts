/** Small countries for tests: each builder states only what matters. */
import type {
  ChangeKind,
  ChangeRecord,
  CodeRecord,
  LineRecord,
  People,
  RegisterRecord,
  Scope,
  UnitRecord,
  VersionRecord,
} from '../src/model.ts'

export const ground: readonly RegisterRecord[] = [
  {
    record: 'release',
    schema: 1,
    id: 'test',
    country: 'zz',
    recordedAt: '2026-01-01T00:00:00Z',
    dataFrom: '2000-01-01',
    dataTo: '2030-01-01',
  },
  { record: 'level', id: 'province', rank: 1, names: { vi: 'cấp tỉnh' } },
  { record: 'level', id: 'district', rank: 2, names: { vi: 'cấp huyện' } },
  { record: 'level', id: 'commune', rank: 3, names: { vi: 'cấp xã' } },
  { record: 'type', id: 'province', level: 'province', names: { vi: 'Tỉnh', en: 'Province' } },
  { record: 'type', id: 'city', level: 'province', names: { vi: 'Thành phố', en: 'City' } },
  { record: 'type', id: 'urban-district', level: 'district', names: { vi: 'Quận', en: 'Urban district' } },
  { record: 'type', id: 'district', level: 'district', names: { vi: 'Huyện', en: 'District' } },
  { record: 'type', id: 'town', level: 'district', names: { vi: 'Thị xã', en: 'Town' } },
  { record: 'type', id: 'ward', level: 'commune', names: { vi: 'Phường', en: 'Ward' } },
  { record: 'type', id: 'commune', level: 'commune', names: { vi: 'Xã', en: 'Commune' } },
  { record: 'type', id: 'township', level: 'commune', names: { vi: 'Thị trấn', en: 'Township' } },
  { record: 'type', id: 'special-zone', level: 'commune', names: { vi: 'Đặc khu', en: 'Special zone' } },
  { record: 'system', id: 'nso', names: { vi: 'mã thống kê' } },
  {
    record: 'scheme',
    id: 'three',
    levels: ['province', 'district', 'commune'],
    from: '2000-01-01',
    until: '2025-07-01',
  },
  { record: 'scheme', id: 'two', levels: ['province', 'commune'], from: '2025-07-01', until: null },
]

const typeWords: Readonly<Record<string, string>> = {
  province: 'Tỉnh',
  city: 'Thành phố',
  'urban-district': 'Quận',
  district: 'Huyện',
  town: 'Thị xã',
  ward: 'Phường',
  commune: 'Xã',
  township: 'Thị trấn',
  'special-zone': 'Đặc khu',
}
const levelOf: Readonly<Record<string, string>> = {
  province: 'province',
  city: 'province',
  'urban-district': 'district',
  district: 'district',
  town: 'district',
}

type Stay = {
  readonly id: string
  readonly code?: string | null
  readonly short?: string
  readonly type?: string
  readonly parent?: string | null
  readonly from?: string
  readonly until?: string | null
}
/** A unit with one version and one code; more versions come from `version` and `code`. */
export const unit = (stay: Stay): RegisterRecord[] => [
  { record: 'unit', id: stay.id, level: levelOf[stay.type ?? 'commune'] ?? 'commune' } satisfies UnitRecord,
  version(stay),
  ...(stay.code === null ? [] : [code(stay)]),
]
export const version = ({
  id,
  short,
  type = 'commune',
  parent = null,
  from = '2000-01-01',
  until = null,
}: Stay): VersionRecord => ({
  record: 'version',
  unit: id,
  name: `${typeWords[type] ?? type} ${short ?? id}`,
  short: short ?? id,
  type,
  parent,
  from,
  until,
})
export const code = ({ id, code: value, from = '2000-01-01', until = null }: Stay): CodeRecord => ({
  record: 'code',
  unit: id,
  system: 'nso',
  value: value ?? id,
  from,
  until,
})

type Leg = readonly [from: string | null, to: string | null, scope?: Scope, people?: People, share?: number]
const usual: Readonly<Partial<Record<Scope, People>>> = {
  part: 'part',
  rest: 'part',
  land: 'none',
  people: 'part',
  unknown: 'unknown',
}

/** A change on a day with its legs; a leg's people follow from its scope unless stated. */
export const change = (
  id: string,
  effectiveOn: string,
  legs: readonly Leg[],
  more: Partial<ChangeRecord> & { readonly kind?: ChangeKind } = {},
): RegisterRecord[] => [
  {
    record: 'change',
    id,
    kind: 'merge',
    effectiveOn,
    basis: { instrument: id.split('#')[0] as string, article: '1', clause: id.split('#')[1] ?? '1' },
    ...more,
  } satisfies ChangeRecord,
  ...legs.map(
    ([from, to, scope = 'whole', people = usual[scope] ?? 'all', share]): LineRecord => ({
      record: 'line',
      change: id,
      from,
      to,
      scope,
      people,
      ...(share === undefined ? {} : { share: { population: share, source: 'test' } }),
    }),
  ),
]
