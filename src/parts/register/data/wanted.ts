/** What a download holds, and its name: `units-2025-07-01-commune-in-01.csv`. The name says all, so it is its address. */
import { type IsoDate, isIsoDate } from '../../../kernel/dates.ts'

export const sets = ['units', 'points', 'correspondence', 'changes', 'acts'] as const
export type SetName = (typeof sets)[number]
type OfADay = 'units' | 'points'

export type Wanted = (
  | { readonly set: OfADay; readonly at: IsoDate }
  | { readonly set: Exclude<SetName, OfADay>; readonly from: IsoDate; readonly to: IsoDate }
) & {
  /** Units of this level only; all when absent. */
  readonly level?: string | undefined
  /** Only what lies in the unit of this code. */
  readonly within?: string | undefined
}

export const fileKinds = {
  csv: 'text/csv; charset=utf-8; header=present',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
} as const
export type FileKind = keyof typeof fileKinds

/** The kinds a set comes in. */
export const kindsOf = (set: SetName): readonly FileKind[] =>
  set === 'points' ? ['geojson'] : ['csv', 'xlsx', 'json', 'ndjson', 'csv-metadata.json']

const isOfADay = (set: SetName): set is OfADay => set === 'units' || set === 'points'

/** Changes and acts are of no level. */
const hasLevel = (set: SetName): boolean => isOfADay(set) || set === 'correspondence'
const hasPlace = (set: SetName): boolean => set !== 'acts'

export const stemOf = (wanted: Wanted): string =>
  [
    wanted.set,
    ...('at' in wanted ? [wanted.at] : [wanted.from, wanted.to]),
    ...(wanted.level === undefined ? [] : [wanted.level]),
    ...(wanted.within === undefined ? [] : ['in', wanted.within]),
  ].join('-')

export const fileOf = (wanted: Wanted, kind: FileKind): string => `${stemOf(wanted)}.${kind}`

const form =
  /^(units|points|correspondence|changes|acts)-(\d{4}-\d\d-\d\d)(?:-(\d{4}-\d\d-\d\d))?(?:-(?!in-)([a-z]+))?(?:-in-([A-Za-z0-9]{1,40}))?\.(csv|csv-metadata\.json|xlsx|json|ndjson|geojson)$/

/** What a name asks for; null where it is no name of a download. */
export const wantedOf = (file: string): { readonly wanted: Wanted; readonly kind: FileKind } | null => {
  const found = form.exec(file)
  if (!found) return null
  // Casts: the expression lets through only words of these lists.
  const set = found[1] as SetName
  const kind = found[6] as FileKind
  const [, , first = '', second, level, within] = found
  if (!isIsoDate(first) || (second !== undefined && !isIsoDate(second))) return null
  if (!kindsOf(set).includes(kind)) return null
  if ((level !== undefined && !hasLevel(set)) || (within !== undefined && !hasPlace(set))) return null
  const place = { level, within }
  if (isOfADay(set)) return second === undefined ? { wanted: { set, at: first, ...place }, kind } : null
  return second === undefined ? null : { wanted: { set, from: first, to: second, ...place }, kind }
}

/** The wanted set with the parts of the question that it knows. */
export const wantedFrom = (
  set: SetName,
  days: { readonly from: IsoDate; readonly to: IsoDate },
  place: { readonly level?: string | undefined; readonly within?: string | undefined },
): Wanted => {
  const kept = {
    level: hasLevel(set) ? place.level : undefined,
    within: hasPlace(set) ? place.within : undefined,
  }
  return isOfADay(set) ? { set, at: days.to, ...kept } : { set, ...days, ...kept }
}
