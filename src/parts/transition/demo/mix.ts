/**
 * How much ended organisations hold in the demonstration: so many in the country, shared among those that have such things,
 * or so many for each. The sizes of posts, records, assets and cases are those that were asked for; the rest is invented.
 */
import type { KindId } from '../kinds.ts'

export type Level = 'province' | 'district' | 'commune'

/** Which of several things of one kind. */
export type Sort =
  | 'staff'
  | 'part-time'
  | 'budget'
  | 'account'
  | 'debt'
  | 'seal'
  | 'certificate'
  | 'judgment'
  | 'usual'

export type Line = {
  readonly kind: KindId
  readonly sort: Sort
  readonly level: Level
  readonly bodies: (body: string) => boolean
  /** In the whole country, or for each organisation. */
  readonly much: { readonly total: number } | { readonly each: number }
}

const unionKinds = ['front', 'farmers', 'women', 'youth', 'veterans', 'trade-union']

const all = () => true
const committee = (body: string) => body === 'people-committee'
const party = (body: string) => body === 'party-committee'
const boards = (body: string) => body.startsWith('party-') && !party(body)
const council = (body: string) => body === 'council'
const unions = (body: string) => unionKinds.includes(body)
/** Offices of a district, departments of a province. */
const offices = (body: string) =>
  body.startsWith('office') || body.startsWith('department-') || body === 'inspectorate'
const led = (body: string) => committee(body) || party(body)

const total = (
  level: Level,
  kind: KindId,
  sizes: readonly (readonly [bodies: Line['bodies'], total: number])[],
  sort: Sort = 'usual',
): readonly Line[] => sizes.map(([bodies, size]) => ({ kind, sort, level, bodies, much: { total: size } }))

const each = (kind: KindId, sort: Sort, bodies: Line['bodies'], much: number): readonly Line[] =>
  (['province', 'district', 'commune'] as const).map((level) => ({
    ...{ kind, sort, level, bodies },
    much: { each: much },
  }))

/** Posts of communes: 309,500 and 120,500 part-time workers, together 430,000. */
const posts: readonly Line[] = [
  ...total(
    'commune',
    'post',
    [
      [committee, 138_000],
      [party, 68_000],
      [unions, 88_500],
      [council, 15_000],
    ],
    'staff',
  ),
  ...total(
    'commune',
    'post',
    [
      [committee, 62_000],
      [party, 12_500],
      [unions, 46_000],
    ],
    'part-time',
  ),
  ...total(
    'district',
    'post',
    [
      [committee, 4_500],
      [offices, 60_000],
      [party, 15_000],
      [unions, 12_000],
      [council, 3_500],
    ],
    'staff',
  ),
  ...total(
    'province',
    'post',
    [
      [offices, 44_000],
      [boards, 7_000],
      [unions, 6_000],
      [council, 1_500],
      [led, 1_500],
    ],
    'staff',
  ),
]

/** 400,000 boxes and files. */
const records: readonly Line[] = [
  ...total('commune', 'record', [
    [committee, 190_000],
    [party, 50_000],
    [unions, 20_000],
  ]),
  ...total('district', 'record', [
    [offices, 80_000],
    [party, 20_000],
    [committee, 10_000],
  ]),
  ...total('province', 'record', [
    [offices, 25_000],
    [boards, 5_000],
  ]),
]

/** 300,000 assets. */
const assets: readonly Line[] = [
  ...total('commune', 'asset', [
    [committee, 175_000],
    [party, 10_000],
    [unions, 5_000],
  ]),
  ...total('district', 'asset', [
    [offices, 60_000],
    [committee, 10_000],
    [party, 5_000],
  ]),
  ...total('province', 'asset', [
    [offices, 30_000],
    [party, 5_000],
  ]),
]

/** 200,000 open cases. */
const cases: readonly Line[] = [
  ...total('commune', 'case', [[committee, 90_000]]),
  ...total('district', 'case', [[offices, 80_000]]),
  ...total('province', 'case', [[offices, 30_000]]),
]

const rest: readonly Line[] = [
  ...each('money', 'budget', committee, 1),
  ...each('money', 'account', (body) => led(body) || offices(body) || body === 'front', 1),
  ...each('money', 'debt', committee, 1),
  ...each('seal', 'seal', all, 1),
  ...each('seal', 'certificate', (body) => led(body) || offices(body), 1),
  ...each('system', 'usual', (body) => committee(body) || offices(body), 1),
  ...each('area-policy', 'usual', committee, 1),
  ...each('account', 'usual', led, 2),
  ...total('district', 'function', [[offices, 20_000]]),
  ...total('province', 'function', [[offices, 2_000]]),
  ...total('commune', 'contract', [[committee, 20_000]]),
  ...total('district', 'contract', [[offices, 15_000]]),
  ...total('province', 'contract', [[offices, 5_000]]),
  ...total('commune', 'project', [[committee, 6_000]]),
  ...total('district', 'project', [[committee, 9_000]]),
  ...total('province', 'project', [[offices, 3_000]]),
  ...total('district', 'proceeding', [[committee, 7_000]], 'judgment'),
  ...total('commune', 'proceeding', [[committee, 3_000]], 'judgment'),
  ...total('province', 'proceeding', [[committee, 2_000]], 'judgment'),
  ...total('commune', 'assignment', [[committee, 20_000]]),
  ...total('district', 'assignment', [[committee, 15_000]]),
  ...total('province', 'assignment', [[offices, 10_000]]),
  ...total('commune', 'petition', [[committee, 12_000]]),
  ...total('district', 'petition', [[committee, 9_000]]),
  ...total('province', 'petition', [[committee, 3_000]]),
  ...total('district', 'agreement', [[committee, 4_000]]),
  ...total('province', 'agreement', [[committee, 2_000]]),
  ...total('commune', 'legal-document', [[council, 25_000]]),
  ...total('district', 'legal-document', [[committee, 15_000]]),
  ...total('province', 'legal-document', [[committee, 5_000]]),
  ...total('commune', 'plan', [[committee, 12_000]]),
  ...total('district', 'plan', [[offices, 8_000]]),
  ...total('province', 'plan', [[offices, 2_000]]),
]

export const mix: readonly Line[] = [...posts, ...records, ...assets, ...cases, ...rest]
