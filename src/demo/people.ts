/** Who works in the demonstration: invented officials of one province, known by numbers only. */
import type { RoleId } from '../platform/access/model.ts'

/** Lâm Đồng: communes, wards and a special zone, the sea and the highland. */
export const province = '68'

/** Two that an invented act makes one, then others of each kind. */
const communes = [
  ...['22969', '22972', '24848', '24931', '25000', '25054', '25099'],
  ...['24778', '24781', '22945', '24820'],
  '23272',
] as const

export type Invented = {
  readonly signInName: string
  /** `Cán bộ giả lập 000123`. */
  readonly name: string
  readonly email: string
  /** What it is shown under. */
  readonly desk: RoleId
  /** Code of its unit; the country for the centre. */
  readonly unit: string
  readonly language?: 'en'
  /** Days from today after which the grant ends. */
  readonly endsIn?: number
}

type Wanted = Omit<Invented, 'name' | 'email'>

const several = (role: RoleId, name: string, unit: string, count: number): readonly Wanted[] =>
  Array.from({ length: count }, (_, at) => ({
    signInName: count === 1 ? name : `${name}.${at + 1}`,
    desk: role,
    unit,
  }))

const wanted: readonly Wanted[] = [
  ...several('administrator', 'quan.tri', 'country', 1),
  ...several('central', 'trung.uong', 'country', 2),
  ...several('province', 'can.bo.tinh', province, 4).map((each, at) =>
    at === 3 ? { ...each, endsIn: 20 } : each,
  ),
  ...several('inspector', 'thanh.tra', province, 1),
  ...several('archivist', 'luu.tru', province, 1),
  ...several('planner', 'lap.de.an', province, 1),
  ...several('reader', 'nguoi.xem', province, 1),
  ...several('service-centre', 'trung.tam', '24778', 2),
  ...communes.flatMap((code) => several('commune', `xa.${code}`, code, 2)),
]

const numberOf = (at: number): string => String(at + 101).padStart(6, '0')

export const people: readonly Invented[] = wanted.map((each, at) => ({
  ...each,
  name: `Cán bộ giả lập ${numberOf(at)}`,
  // A name that leads nowhere, for ever (RFC 2606).
  email: `can-bo-${numberOf(at)}@gia-lap.example`,
}))

/** The two communes that the invented act makes one. */
export const merged = [communes[0], communes[1]] as const

export const named = (signInName: string): Invented => {
  const found = people.find((each) => each.signInName === signInName)
  if (!found) throw new Error(`nobody is called ${signInName}`)
  return found
}
