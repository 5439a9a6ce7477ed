/** A small invented country for tests: two provinces, a district, a handful of communes, and one reform. */
import type {
  ChangeKind,
  CodeRecord,
  LineRecord,
  RegisterRecord,
  UnitRecord,
  VersionRecord,
} from '../../../../packages/register/src/model.ts'

export const source = 'list-2020'
export const firstDay = '2020-01-01'
export const reformDay = '2024-07-01'
export const act = '12/NQ-HĐND'

type UnitOptions = {
  readonly level?: string
  readonly type?: string
  readonly parent?: string | null
  readonly from?: string
  readonly until?: string | null
  /** None when null. */
  readonly code?: string | null
}

/** A unit with one version and one code. */
export const aUnit = (id: string, name: string, options: UnitOptions = {}): RegisterRecord[] => {
  const { level = 'commune', type = level, parent = null, from = firstDay, until = null, code = id } = options
  const unit: UnitRecord = { record: 'unit', id, level }
  const version: VersionRecord = {
    record: 'version',
    unit: id,
    from,
    until,
    name: `${typeWords[type] ?? type} ${name}`,
    short: name,
    type,
    parent,
    source,
  }
  const codes: CodeRecord[] =
    code === null ? [] : [{ record: 'code', unit: id, from, until, system: 'own', value: code, source }]
  return [unit, version, ...codes]
}

const typeWords: Readonly<Record<string, string>> = {
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
  ward: 'Phường',
}

/** A change of one day with its lines `[from, to, scope, people]`. */
export const aChange = (
  id: string,
  kind: ChangeKind,
  lines: readonly (readonly [string | null, string | null, LineRecord['scope'], LineRecord['people']])[],
  options: { readonly on?: string; readonly clause?: string; readonly sequence?: number } = {},
): RegisterRecord[] => {
  const { on = reformDay, clause = '1', sequence } = options
  return [
    {
      record: 'change',
      id,
      kind,
      effectiveOn: on,
      ...(sequence === undefined ? {} : { sequence }),
      basis: { instrument: act, article: '1', clause },
    },
    ...lines.map(
      ([from, to, scope, people]): LineRecord => ({ record: 'line', change: id, from, to, scope, people }),
    ),
  ]
}

/** The words every invented country needs. */
export const words = (): RegisterRecord[] => [
  {
    record: 'release',
    schema: 1,
    id: 'thử-1',
    country: 'XX',
    recordedAt: '2025-01-01T00:00:00.000Z',
    dataFrom: firstDay,
    dataTo: '2025-06-30',
  },
  { record: 'source', id: source, title: 'Danh mục thử', publisher: 'Cơ quan thử', asOf: firstDay },
  { record: 'level', id: 'province', rank: 1, names: { vi: 'cấp tỉnh', en: 'province' } },
  { record: 'level', id: 'district', rank: 2, names: { vi: 'cấp huyện', en: 'district' } },
  { record: 'level', id: 'commune', rank: 3, names: { vi: 'cấp xã', en: 'commune' } },
  { record: 'type', id: 'province', level: 'province', names: { vi: 'tỉnh', en: 'province' } },
  { record: 'type', id: 'district', level: 'district', names: { vi: 'huyện', en: 'district' } },
  { record: 'type', id: 'commune', level: 'commune', names: { vi: 'xã', en: 'commune' } },
  { record: 'type', id: 'ward', level: 'commune', names: { vi: 'phường', en: 'ward' } },
  { record: 'system', id: 'own', names: { vi: 'mã thử', en: 'own codes' } },
  {
    record: 'instrument',
    id: act,
    issuer: 'Hội đồng thử',
    title: 'Sắp xếp xã',
    issuedOn: '2024-06-01',
    effectiveOn: reformDay,
    source,
  },
]

/**
 * Before the reform of `reformDay`: province A (district Đông with An, Bình, Châu) and province B (Giang, Hà).
 * After it: the district is gone; An and Bình and part of Châu are Tân An (code of An again); Châu continues; Giang
 * is now called Giang Nam; Hà stays.
 */
export const aCountry = (): RegisterRecord[] => [
  ...words(),
  ...aUnit('A', 'Ánh Dương', { level: 'province', code: '01' }),
  ...aUnit('B', 'Bạch Đằng', { level: 'province', code: '02' }),
  ...aUnit('D', 'Đông', { level: 'district', parent: 'A', code: '001', until: reformDay }),
  ...aUnit('an', 'An', { parent: 'D', until: reformDay, code: '00001' }),
  ...aUnit('binh', 'Bình', { parent: 'D', until: reformDay, code: '00002' }),
  ...aUnit('chau', 'Châu', { parent: 'D', until: reformDay, code: null }),
  {
    record: 'version',
    unit: 'chau',
    from: reformDay,
    until: null,
    name: 'Xã Châu',
    short: 'Châu',
    type: 'commune',
    parent: 'A',
    source,
  },
  { record: 'code', unit: 'chau', from: firstDay, until: null, system: 'own', value: '00003', source },
  ...aUnit('giang', 'Giang', { parent: 'B', until: reformDay, code: null }),
  {
    record: 'version',
    unit: 'giang',
    from: reformDay,
    until: null,
    name: 'Phường Giang Nam',
    short: 'Giang Nam',
    type: 'ward',
    parent: 'B',
    basis: { instrument: act, article: '1', clause: '2' },
  },
  { record: 'code', unit: 'giang', from: firstDay, until: null, system: 'own', value: '00004', source },
  ...aUnit('ha', 'Hà', { parent: 'B', code: '00005' }),
  ...aUnit(`${act}#1.1`, 'Tân An', { parent: 'A', from: reformDay, code: '00001' }),
  ...aChange(`${act}#1.1`, 'merge', [
    ['an', `${act}#1.1`, 'whole', 'all'],
    ['binh', `${act}#1.1`, 'whole', 'all'],
    ['chau', `${act}#1.1`, 'part', 'part'],
    ['chau', 'chau', 'rest', 'part'],
  ]),
  ...aChange(`${act}#1.2`, 'rename', [['giang', 'giang', 'renamed', 'all']], { clause: '2' }),
  ...aChange(`${act}#2`, 'dissolve', [['D', null, 'whole', 'unknown']], { clause: '3' }),
  { record: 'name', unit: 'giang', text: 'Giang Nam cũ', use: 'alias', source },
  { record: 'measure', unit: 'ha', quantity: 'area', value: 12.5, asOf: firstDay, method: 'printed', source },
  { record: 'point', unit: 'ha', latitude: 10.25, longitude: 106.5, asOf: firstDay, source },
  { record: 'seat', unit: 'ha', from: firstDay, until: null, text: 'Số 1 đường Thử', source },
  { record: 'note', unit: 'ha', code: 'area-disagrees', details: { printed: 12.5, measured: 10 } },
]
