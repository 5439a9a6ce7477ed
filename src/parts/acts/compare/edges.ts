/** Every edge from a former unit to the unit that results, as the acts state it. */
import type { ResolvedAct, ResolvedChange, ResolvedLeg } from '../model.ts'
import { nameKey } from '../resolve/eve.ts'
import { partName } from './names.ts'

export type ActEdge = {
  readonly act: ResolvedAct
  readonly change: ResolvedChange
  readonly leg: ResolvedLeg
  /** Code of the former unit, or the key of the words for land that is none. */
  readonly old: string
  readonly result: string
}

/** The key of a resulting unit: unique because no province has two of one kind and name. */
export const resultKey = (province: string, type: string | null, name: string): string =>
  `${nameKey(partName(province).name)} ${type ?? ''} ${nameKey(name)}`

/** Land that no register knows counts as a predecessor only where it is taken with its people. */
const isEdge = ({ newLand, scope }: ResolvedLeg) => !newLand || scope === 'whole'

/** Every edge that the acts state, in their order. */
export const edgesOfActs = (acts: readonly ResolvedAct[]): ActEdge[] =>
  acts.flatMap((act) =>
    act.changes.flatMap((change) =>
      change.legs.filter(isEdge).map((leg) => ({
        act,
        change,
        leg,
        old: leg.code ?? nameKey(leg.unit.name).slice(0, 12),
        result: resultKey(act.province?.name ?? '', change.result.type, change.result.name),
      })),
    ),
  )

/** The word for a kind as catalogues print it. */
export const wordOfKind: Readonly<Record<string, string>> = {
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  township: 'Thị trấn',
}

/** The resulting unit as a catalogue would print it. */
export const officialNew = ({ change }: ActEdge) =>
  `${wordOfKind[change.result.type ?? ''] ?? ''} ${change.result.name}`.trim()

export const aboutEdge = ({ leg, change }: ActEdge): string =>
  `${leg.registerName ?? leg.unit.name} → ${change.result.name}`

/** Act and clause of an edge, as a difference cites them. */
export const whereIs = ({ act, change }: ActEdge) => ({
  instrument: act.instrument.number,
  clause: change.place.clause ?? null,
})
