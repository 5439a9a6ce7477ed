/**
 * Addresses made from the register's own lists, with the truth known from how each was made: the unit, the day, and
 * (by a rule of its own that knows nothing of the converter) every other unit the text may mean as well.
 */

import type { AddressConversion, AddressOptions } from '../src/address/model.ts'
import type { IsoDate, Unit } from '../src/model.ts'
import type { Register } from '../src/register.ts'

/** Numbers from a seed (mulberry32). */
export const chance = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: (count: number): number => Math.floor(next() * count),
    of: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item,
    happens: (share: number): boolean => next() < share,
  }
}
export type Chance = ReturnType<typeof chance>

export type Sample = {
  readonly class: string
  readonly text: string
  readonly options: AddressOptions
  /** Codes on `to` that took people of the unit meant. */
  readonly own: ReadonlySet<string>
  /** The same of every unit the text may mean. */
  readonly all: ReadonlySet<string>
  /** What became of the unit meant is not known. */
  readonly unknown: boolean
  /** The same of any unit the text may mean. */
  readonly anyUnknown: boolean
}
export type Verdict = 'right' | 'remarked' | 'flagged' | 'overflagged' | 'silent' | 'wrong' | 'none'

/**
 * How an answer stands to the truth. `remarked` is one answer that is right for the unit meant, with the remark that
 * the day matters and every other unit the text may mean beside it; without the remark it is a silent guess.
 * `overflagged` is a flag although the text means one unit with one successor.
 */
export const verdictOn = (sample: Sample, answer: AddressConversion): Verdict => {
  const { own, all, unknown } = sample
  const offered = new Set(answer.candidates.map(({ unit }) => unit.code))
  if (answer.unit) {
    const code = answer.unit.code ?? ''
    if (!all.has(code)) return 'wrong'
    if (all.size === 1 && !sample.anyUnknown) return 'right'
    const named = answer.doubt === 'day-matters' && [...all].every((one) => offered.has(one))
    return named && (own.has(code) || unknown) ? 'remarked' : 'silent'
  }
  if (answer.status === 'not-found') return 'none'
  if (unknown && (answer.status === 'lineage-unknown' || answer.status === 'ambiguous')) return 'flagged'
  for (const code of own) if (!offered.has(code)) return 'none'
  return all.size > 1 || sample.anyUnknown ? 'flagged' : 'overflagged'
}

// ---- the rule: which units may a text mean? ------------------------------------------------------------------

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .replace(/\b(s|l|m|t|k|h|v|qu)y\b/g, '$1i')
    .trim()
const tone = /\u0300|\u0301|\u0303|\u0309|\u0323/g
/** Accents kept, their place forgotten. */
const toned = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => {
      const letters = word.normalize('NFD')
      const tones = (letters.match(tone) ?? []).join('')
      return letters.replace(tone, '') + tones
    })
    .join(' ')
    .replace(/(?<![^ ])(s|l|m|t|k|h|v|qu)y(?=[^ a-z]*(?: |$))/g, '$1i')
    .replace(/\b0+(?=\d)/g, '')
    .trim()

type State = {
  readonly unit: Unit
  readonly from: IsoDate
  readonly until: IsoDate | null
  readonly district: Unit | null
  readonly province: Unit
}
type Takers = { readonly codes: ReadonlySet<string>; readonly unknown: boolean }

const dayBefore = (day: IsoDate): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** The country as lists: every commune in every state, by its plain name. */
export const countryLists = (register: Register, to: IsoDate) => {
  const byName = new Map<string, State[]>()
  const states: State[] = []
  const ids = new Set<string>()
  for (const record of register.records())
    if (record.record === 'unit' && record.level === 'commune') ids.add(record.id)
  const above = new Map<string, readonly Unit[]>()
  const versionsOf = (id: string): readonly Unit[] => {
    const known = above.get(id)
    if (known) return known
    const versions = register.story(id)?.versions ?? []
    above.set(id, versions)
    return versions
  }
  const meet = (left: Pick<Unit, 'validFrom' | 'validTo'>, right: Pick<Unit, 'validFrom' | 'validTo'>) => {
    const from = left.validFrom > right.validFrom ? left.validFrom : right.validFrom
    const ends = [left.validTo, right.validTo].filter((end) => end !== null).sort()
    const until = ends[0] ?? null
    return until === null || from < until ? { validFrom: from, validTo: until } : null
  }
  for (const id of ids)
    for (const version of versionsOf(id)) {
      const parent = version.parents[0]
      if (!parent) continue
      const isDistrict = parent.level === 'district'
      for (const near of versionsOf(parent.id)) {
        const held = meet(version, near)
        if (!held) continue
        const over = isDistrict ? versionsOf(near.parents[0]?.id ?? '') : [near]
        for (const far of over) {
          const all = isDistrict ? meet(held, far) : held
          if (!all) continue
          const state: State = {
            unit: version,
            from: all.validFrom,
            until: all.validTo,
            district: isDistrict ? near : null,
            province: far,
          }
          states.push(state)
          const key = plain(version.shortName)
          const list = byName.get(key)
          if (list) list.push(state)
          else byName.set(key, [state])
        }
      }
    }
  // Provinces that went into others, by the lines of the acts.
  const into = new Map<string, Set<string>>()
  const provinceNames = new Map<string, string>()
  for (const record of register.records())
    if (record.record === 'line' && record.from?.startsWith('province:') && record.to)
      into.set(record.to, (into.get(record.to) ?? new Set()).add(record.from))
  const provinceIds = new Set(states.map(({ province }) => province.id))
  for (const id of provinceIds) provinceNames.set(id, plain(versionsOf(id)[0]?.shortName ?? ''))
  const under = (name: string): ReadonlySet<string> => {
    const found = new Set([...provinceIds].filter((id) => provinceNames.get(id) === name))
    for (const id of found) for (const before of into.get(id) ?? []) found.add(before)
    return found
  }
  const unders = new Map<string, ReadonlySet<string>>()
  const provincesUnder = (name: string): ReadonlySet<string> => {
    const known = unders.get(name)
    if (known) return known
    const made = under(name)
    unders.set(name, made)
    return made
  }

  // The days on which a unit gave something to others.
  const daysOf = new Map<string, IsoDate>()
  for (const record of register.records())
    if (record.record === 'change') daysOf.set(record.id, record.effectiveOn)
  const givingDays = new Map<string, Set<IsoDate>>()
  for (const record of register.records())
    if (record.record === 'line' && record.from !== null) {
      const day = daysOf.get(record.change)
      if (day !== undefined) givingDays.set(record.from, (givingDays.get(record.from) ?? new Set()).add(day))
    }

  const takersKept = new Map<string, Takers>()
  const takersOn = (id: string, day: IsoDate): Takers => {
    const key = `${id} ${day} ${to}`
    const known = takersKept.get(key)
    if (known) return known
    const unit = register.unitById(id, day)
    const answer = unit?.code ? register.convertCode(unit.code, { from: day, to, level: unit.level }) : null
    const made: Takers = {
      codes: new Set(
        (answer?.candidates ?? [])
          .filter(({ reason }) => reason.people !== 'none' && reason.code !== 'lineage-unknown')
          .map(({ unit: { code } }) => code ?? ''),
      ),
      unknown: !answer || answer.status === 'lineage-unknown' || answer.unknown.length > 0,
    }
    takersKept.set(key, made)
    return made
  }
  const lastDay = ({ until }: State): IsoDate => (until === null ? register.release.dataTo : dayBefore(until))

  type Said = {
    readonly name: string
    readonly accents: boolean
    /** The official type is written. */
    readonly type: string | null
    readonly district: string | null
    /** The type of the district is written. */
    readonly districtType: string | null
    readonly province: string | null
    readonly writtenAt?: IsoDate | undefined
  }
  const sameName = (left: string, right: string, accents: boolean): boolean =>
    accents ? toned(left) === toned(right) : plain(left) === plain(right)
  /** Every state that fits what a text says; narrower where the type decides. */
  const fitting = (said: Said): readonly State[] => {
    const within = said.province === null ? null : provincesUnder(plain(said.province))
    const fits = (byName.get(plain(said.name)) ?? []).filter(
      ({ unit, district, province }) =>
        sameName(unit.shortName, said.name, said.accents) &&
        (said.district === null
          ? true
          : district !== null && sameName(district.shortName, said.district, said.accents)) &&
        (within === null || within.has(province.id)),
    )
    const typed = said.type === null ? fits : fits.filter(({ unit }) => unit.type === said.type)
    const over = typed.filter(({ district }) => district?.type === said.districtType)
    const placed = said.districtType === null || over.length === 0 ? typed : over
    const { writtenAt } = said
    const dated =
      writtenAt === undefined
        ? placed
        : placed.filter(({ from, until }) => from <= writtenAt && (until === null || writtenAt < until))
    return dated.length > 0 ? dated : placed
  }
  /** Who took people of a unit that was in this state on any of its days. Between two giftings nothing changes. */
  const takersEver = ({ unit, from, until }: State): Takers => {
    const days = [...(givingDays.get(unit.id) ?? [])].filter(
      (day) => from < day && (until === null || day < until),
    )
    return together([from, ...days].map((day) => takersOn(unit.id, day)))
  }
  const together = (takers: readonly Takers[]): Takers => ({
    codes: new Set(takers.flatMap(({ codes }) => [...codes])),
    unknown: takers.some(({ unknown }) => unknown),
  })
  /** Every day counts on which the names held together; with a date, that day. */
  const allOf = (said: Said): Takers =>
    together(
      fitting(said).map((state) =>
        said.writtenAt === undefined ? takersEver(state) : takersOn(state.unit.id, said.writtenAt),
      ),
    )
  return { states, fitting, allOf, takersOn, takersEver, lastDay, plain, byName }
}
export type Lists = ReturnType<typeof countryLists>

// ---- the texts -----------------------------------------------------------------------------------------------

const streets = [
  'Lê Lợi',
  'Hai Bà Trưng',
  'Nguyễn Trãi',
  'Trần Hưng Đạo',
  'Quang Trung',
  'Lý Thường Kiệt',
  'Phan Đình Phùng',
  'Điện Biên Phủ',
  'Nguyễn Văn Cừ',
  'Cách Mạng Tháng 8',
  'Ngô Quyền',
  'Hoàng Diệu',
  '30 Tháng 4',
  'Tân Định',
  'Tỉnh lộ 8',
]
const frontOf = (dice: Chance): string => {
  const number = `${1 + dice.below(300)}${dice.happens(0.3) ? `/${1 + dice.below(40)}` : ''}${dice.happens(0.1) ? 'A' : ''}`
  switch (dice.below(8)) {
    case 0:
      return `Thôn ${1 + dice.below(9)}`
    case 1:
      return `Ấp ${dice.of(['Bình Hòa', 'Mỹ Lợi', 'Tân Thuận', '4'])}`
    case 2:
      return `Tổ ${1 + dice.below(20)}, Khu phố ${1 + dice.below(9)}`
    case 3:
      return `Số ${number} đường ${dice.of(streets)}`
    case 4:
      return `Số ${number} ngõ ${1 + dice.below(200)} phố ${dice.of(streets)}`
    case 5:
      return `${number} Đường ${dice.of(streets)}`
    default:
      return `${number} ${dice.of(streets)}`
  }
}
const provinceShort: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['TP.HCM', 'TPHCM', 'TP HCM', 'HCM', 'Tp. Hồ Chí Minh', 'HCMC', 'Sài Gòn'],
  'Hà Nội': ['HN', 'TP Hà Nội', 'TP.HN', 'Hanoi'],
  'Bà Rịa - Vũng Tàu': ['BR-VT', 'BRVT', 'T. Bà Rịa - Vũng Tàu', 'Bà Rịa Vũng Tàu'],
  'Thừa Thiên Huế': ['TT Huế', 'TT-Huế', 'T.T.Huế'],
  'Đà Nẵng': ['TP Đà Nẵng', 'TP. Đà Nẵng', 'Tp Đà Nẵng'],
}
const shortTypes: Readonly<Record<string, readonly string[]>> = {
  ward: ['P.', 'P. ', 'P ', 'p.', 'F.'],
  commune: ['X.', 'X. ', 'xã '],
  township: ['TT.', 'TT. ', 'TT ', 'tt '],
  'urban-district': ['Q.', 'Q. ', 'Q ', 'q.'],
  district: ['H.', 'H. ', 'h.'],
  town: ['TX.', 'TX. ', 'TX ', 'tx.'],
  'provincial-city': ['TP.', 'TP. ', 'TP ', 'Tp.'],
  'special-zone': ['ĐK. ', 'Đặc khu '],
}
export const shortForm = (dice: Chance, unit: Pick<Unit, 'type' | 'shortName' | 'name'>): string => {
  if (unit.type === 'city' || unit.type === 'province') {
    const known = provinceShort[unit.shortName]
    if (known) return dice.of(known)
    return `${unit.type === 'city' ? dice.of(['TP. ', 'TP ', 'Tp.']) : dice.of(['T. ', 'Tỉnh '])}${unit.shortName}`
  }
  return `${dice.of(shortTypes[unit.type] ?? [''])}${unit.shortName}`
}
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
/** `hòa` as `hoà`, `thủy` as `thuỷ`, and back. */
export const otherTonePlace = (text: string): string => {
  const pairs = [
    'òa oà',
    'óa oá',
    'ỏa oả',
    'õa oã',
    'ọa oạ',
    'òe oè',
    'óe oé',
    'ủy uỷ',
    'úy uý',
    'ùy uỳ',
    'ụy uỵ',
    'ũy uỹ',
  ]
  let changed = text.normalize('NFC')
  for (const pair of pairs) {
    const [old = '', fresh = ''] = pair.split(' ')
    if (changed.includes(old)) changed = changed.replaceAll(old, fresh)
    else changed = changed.replaceAll(fresh, old)
  }
  return changed
}
const letters = 'abcdeghiklmnopqrstuvxy'
/** One typing mistake within the letters of a name; the first letter stays. */
export const misspelt = (dice: Chance, name: string): string => {
  const places = [...name].flatMap((sign, index) => (index > 0 && /\p{L}/u.test(sign) ? [index] : []))
  if (places.length === 0) return name
  const signs = [...name]
  const at = dice.of(places)
  switch (dice.below(4)) {
    case 0:
      signs.splice(at, 1)
      break
    case 1:
      signs.splice(at, 0, dice.of([...letters]))
      break
    case 2:
      signs[at] = dice.of([...letters])
      break
    default: {
      const [here = '', next] = [signs[at], signs[at + 1]]
      if (next && /\p{L}/u.test(next)) {
        signs[at] = next
        signs[at + 1] = here
      } else signs.splice(at, 0, here)
    }
  }
  return signs.join('')
}

/** Letters of a name with their accents, without spaces. */
const written = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
/** Letters of a name without spaces and accents. */
const squeezed = (text: string): string => plain(text).replaceAll(' ', '')
/** Edit distance with swaps of neighbours, by the plain table. */
export const distance = (left: string, right: string): number => {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0
  for (let row = 1; row <= left.length; row++)
    for (let column = 1; column <= right.length; column++) {
      let cost = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1),
      )
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, at(row - 2, column - 2) + 1)
      ;(table[row] as number[])[column] = cost
    }
  return at(left.length, right.length)
}

export const classes = [
  'clean',
  'any order',
  'no separators',
  'no prefixes',
  'abbreviations',
  'no accents',
  'tone placement',
  'decomposed Unicode',
  'capitals',
  'typo, 1 edit',
  'typo, 2 edits',
  'no district',
  'no province',
  'new province, old commune',
  'numbered wards',
  'retired names',
  'country named',
  'postal code',
  'island districts',
  'new units',
  'dated',
  'old or new',
  'mixed noise',
] as const
export type AddressClass = (typeof classes)[number]

/** Makes samples of every class, the same for the same seed. */
export const sampler = (register: Register, seed: number, to: IsoDate = register.release.dataTo) => {
  const dice = chance(seed)
  const lists = countryLists(register, to)
  const eve = '2025-06-30'
  const held = (day: IsoDate) =>
    lists.states.filter(({ from, until }) => from <= day && (until === null || day < until))
  const onEve = held(eve)
  const present = held(register.release.dataTo)
  const numbered = onEve.filter(({ unit }) => /^\d+$/.test(unit.shortName))
  const long = onEve.filter(({ unit }) => squeezed(unit.shortName).length >= 9)
  const retired = lists.states.filter(({ until }) => until !== null && until < '2025-01-01')
  const newNames = new Set(present.map(({ unit, province }) => `${unit.name}|${province.id}`))
  const provinceNow = new Map<string, Unit>()
  const nowOf = (state: State): Unit => {
    const known = provinceNow.get(state.province.id)
    if (known) return known
    const day = lists.lastDay({ ...state, until: state.province.validTo })
    const found = register.unitById(state.province.id, day)
    const answer = found?.code
      ? register.convertCode(found.code, { from: day, to: register.release.dataTo, level: 'province' }).unit
      : null
    const made = answer ?? state.province
    provinceNow.set(state.province.id, made)
    return made
  }
  const trapped = onEve.filter((state) => newNames.has(`${state.unit.name}|${nowOf(state).id}`))
  const islands = register
    .unitsOn(eve, { level: 'district' })
    .filter((district) => register.children(district.id, eve).length === 0)

  type Parts = { commune: string; district: string | null; province: string | null }
  type SaidPart = 'type' | 'accents' | 'district' | 'province'
  const sample = (
    kind: AddressClass,
    state: State,
    text: string,
    knows: { readonly without?: readonly SaidPart[]; readonly province?: Unit; readonly writtenAt?: IsoDate },
    day?: IsoDate,
  ): Sample => {
    const without = new Set(knows.without ?? [])
    const on = knows.writtenAt ?? day ?? lists.lastDay(state)
    const own = lists.takersOn(state.unit.id, on)
    const all = lists.allOf({
      name: state.unit.shortName,
      accents: !without.has('accents'),
      type: without.has('type') ? null : state.unit.type,
      district: without.has('district') ? null : (state.district?.shortName ?? null),
      districtType: without.has('district') || without.has('type') ? null : (state.district?.type ?? null),
      province: without.has('province') ? null : (knows.province ?? state.province).shortName,
      writtenAt: knows.writtenAt,
    })
    return {
      class: kind,
      text,
      options: { to, ...(knows.writtenAt === undefined ? {} : { writtenAt: knows.writtenAt }) },
      own: own.codes,
      all: new Set([...all.codes, ...own.codes]),
      unknown: own.unknown,
      anyUnknown: all.unknown || own.unknown,
    }
  }
  const partsOf = ({ unit, district, province }: State): Parts => ({
    commune: unit.name,
    district: district?.name ?? null,
    province: province.name,
  })
  const joined = (front: string, { commune, district, province }: Parts, separator = ', '): string =>
    [front, commune, district, province].filter((part) => part !== null && part !== '').join(separator)
  const clean = (state: State, front: string) => joined(front, partsOf(state))

  const typo = (kind: AddressClass, state: State, edits: number): Sample => {
    const part = dice.below(6)
    const wrong = (name: string) => {
      let changed = name
      for (let edit = 0; edit < edits; edit++) changed = misspelt(dice, changed)
      return changed
    }
    const isDistrict =
      part === 0 &&
      state.district !== null &&
      squeezed(state.district.shortName).length >= (edits === 2 ? 9 : 5)
    const named = isDistrict ? (state.district as Unit) : state.unit
    const short = wrong(named.shortName)
    const parts = partsOf(state)
    const type = named.name.slice(0, named.name.length - named.shortName.length)
    const text = joined(
      frontOf(dice),
      isDistrict ? { ...parts, district: type + short } : { ...parts, commune: type + short },
    )
    const made = sample(kind, state, text, {})
    // Every name of the same place and type that the wrong letters are as near to may be meant as well.
    const typed = written(short)
    const reach = distance(typed, written(named.shortName))
    const all = new Set(made.all)
    for (const other of lists.states) {
      if (other.province.id !== state.province.id) continue
      const near = isDistrict ? other.district : other.unit
      const beside = isDistrict
        ? other.unit.shortName === state.unit.shortName
        : other.district?.name === state.district?.name
      if (!near || !beside || near.type !== named.type) continue
      if (near.shortName.replace(/\D/g, '') !== short.replace(/\D/g, '')) continue
      if (other.unit.id === state.unit.id) continue
      if (near.shortName !== named.shortName && toned(near.shortName) === toned(short))
        // No mistake any more but another name.
        return typo(kind, dice.of(onEve), edits)
      if (distance(typed, written(near.shortName)) <= reach)
        for (const code of lists.takersEver(other).codes) all.add(code)
    }
    return { ...made, all }
  }

  const make: Readonly<Record<AddressClass, () => Sample>> = {
    clean: () => {
      const state = dice.of(onEve)
      return sample('clean', state, clean(state, frontOf(dice)), {})
    },
    'any order': () => {
      const state = dice.of(onEve)
      const { commune, district, province } = partsOf(state)
      const front = frontOf(dice)
      const orders = [
        [province, district, commune, front],
        [commune, district, province, front],
        [district, province, front, commune],
        [front, province, district, commune],
        [front, district, commune, province],
      ]
      return sample(
        'any order',
        state,
        dice
          .of(orders)
          .filter((part) => part !== null)
          .join(', '),
        {},
      )
    },
    'no separators': () => {
      const state = dice.of(onEve)
      return sample('no separators', state, joined(frontOf(dice), partsOf(state), ' '), {})
    },
    'no prefixes': () => {
      const state = dice.of(onEve.filter(({ unit }) => !/\d/.test(unit.shortName)))
      const { unit, district, province } = state
      const named = district && /^\d/.test(district.shortName) ? district.name : (district?.shortName ?? null)
      const text = joined(frontOf(dice), {
        commune: unit.shortName,
        district: named,
        province: province.shortName,
      })
      return sample('no prefixes', state, text, { without: ['type'] })
    },
    abbreviations: () => {
      const state = dice.of(onEve)
      const { unit, district, province } = state
      const text = joined(frontOf(dice), {
        commune: shortForm(dice, unit),
        district: district && shortForm(dice, district),
        province: shortForm(dice, province),
      })
      return sample('abbreviations', state, text, {})
    },
    'no accents': () => {
      const state = dice.of(onEve)
      return sample('no accents', state, withoutAccents(clean(state, frontOf(dice))), {
        without: ['accents'],
      })
    },
    'tone placement': () => {
      const state = dice.of(onEve)
      return sample('tone placement', state, otherTonePlace(clean(state, frontOf(dice))), {})
    },
    'decomposed Unicode': () => {
      const state = dice.of(onEve)
      return sample('decomposed Unicode', state, clean(state, frontOf(dice)).normalize('NFD'), {})
    },
    capitals: () => {
      const state = dice.of(onEve)
      return sample('capitals', state, clean(state, frontOf(dice)).toUpperCase(), {})
    },
    'typo, 1 edit': () =>
      typo('typo, 1 edit', dice.of(onEve.filter(({ unit }) => squeezed(unit.shortName).length >= 4)), 1),
    'typo, 2 edits': () => typo('typo, 2 edits', dice.of(long), 2),
    'no district': () => {
      const state = dice.of(onEve)
      const text = joined(frontOf(dice), { ...partsOf(state), district: null })
      return sample('no district', state, text, { without: ['district'] })
    },
    'no province': () => {
      const state = dice.of(onEve)
      const text = joined(frontOf(dice), { ...partsOf(state), province: null })
      return sample('no province', state, text, { without: ['province'] })
    },
    'new province, old commune': () => {
      const state = dice.of(onEve)
      const province = nowOf(state)
      const short = dice.happens(0.5)
      const parts = { ...partsOf(state), province: province.name }
      const text = joined(frontOf(dice), short ? { ...parts, district: null } : parts)
      return sample('new province, old commune', state, text, {
        province,
        without: short ? ['district'] : [],
      })
    },
    'numbered wards': () => {
      const state = dice.of(numbered)
      const { unit, district, province } = state
      const number = Number(unit.shortName)
      const ward = dice.of([
        `P.${number}`,
        `P${number}`,
        `P. ${number}`,
        `F${number}`,
        `Phường ${number}`,
        `Phường ${String(number).padStart(2, '0')}`,
        `phường ${number}`,
        `p ${number}`,
      ])
      const over = district && (dice.happens(0.5) ? district.name : shortForm(dice, district))
      const text = joined(frontOf(dice), {
        commune: ward,
        district: over,
        province: shortForm(dice, province),
      })
      return sample('numbered wards', state, text, {})
    },
    'retired names': () => {
      const state = dice.of(retired)
      return sample('retired names', state, clean(state, frontOf(dice)), {})
    },
    'country named': () => {
      const state = dice.of(onEve)
      const text = `${clean(state, frontOf(dice))}${dice.of([', Việt Nam', ', Vietnam', ', VN', ' - Việt Nam', ', VIET NAM', '. Việt Nam'])}`
      return sample('country named', state, text, {})
    },
    'postal code': () => {
      const state = dice.of(onEve)
      const code = String(10_000 + dice.below(89_999)) + (dice.happens(0.5) ? '0' : '')
      const text = `${clean(state, frontOf(dice))}${dice.of([`, ${code}`, ` ${code}`, ` ${code}, Việt Nam`, `, ${code}, Vietnam`])}`
      return sample('postal code', state, text, {})
    },
    'island districts': () => {
      const district = dice.of(islands)
      const { codes, unknown } = lists.takersOn(district.id, eve)
      const province = register.unitAt(district.province?.code ?? '', eve, { level: 'province' }) as Unit
      const name = dice.of([district.name, shortForm(dice, district), `Huyện đảo ${district.shortName}`])
      const text = joined(frontOf(dice), {
        commune: name,
        district: null,
        province: dice.of([province.name, shortForm(dice, province)]),
      })
      return {
        class: 'island districts',
        text,
        options: { to },
        own: codes,
        all: codes,
        unknown,
        anyUnknown: unknown,
      }
    },
    'new units': () => {
      const state = dice.of(present)
      const parts = partsOf(state)
      const text = joined(
        frontOf(dice),
        dice.happens(0.5) ? parts : { ...parts, commune: shortForm(dice, state.unit) },
      )
      return sample('new units', state, text, {})
    },
    dated: () => {
      const old = dice.happens(0.6)
      const state = old ? dice.of(onEve) : dice.of(present)
      const writtenAt = old ? eve : register.release.dataTo
      const short = dice.happens(0.5)
      const text = joined(frontOf(dice), { ...partsOf(state), ...(short ? { district: null } : {}) })
      return sample('dated', state, text, { writtenAt, without: short ? ['district'] : [] })
    },
    'old or new': () => {
      const state = dice.of(trapped)
      const province = nowOf(state)
      const text = joined(frontOf(dice), {
        commune: state.unit.name,
        district: null,
        province: province.name,
      })
      return sample('old or new', state, text, { province, without: ['district'] })
    },
    'mixed noise': () => {
      const state = dice.of(onEve)
      const { unit, district, province } = state
      const bare = dice.happens(0.4)
      const short = dice.happens(0.6)
      const separator = dice.of([', ', ' ', ',', ' - ', '; ', ' , '])
      const parts = {
        commune: short ? shortForm(dice, unit) : unit.name,
        district: district && (dice.happens(0.5) ? shortForm(dice, district) : district.name),
        province: dice.happens(0.5) ? shortForm(dice, province) : province.name,
      }
      let text = joined(frontOf(dice), parts, separator)
      if (bare) text = withoutAccents(text)
      const letterCase = dice.below(10)
      if (letterCase < 3) text = text.toLowerCase()
      else if (letterCase < 5) text = text.toUpperCase()
      if (dice.happens(0.2)) text = text.normalize('NFD')
      if (dice.happens(0.3)) text += dice.of([', Việt Nam', ' VN', ', 700000', ' .', ','])
      return sample('mixed noise', state, text, bare ? { without: ['accents'] } : {})
    },
  }
  /** Every commune in each of its states, written in full. */
  const everyState = (): readonly Sample[] =>
    lists.states.map((state) => sample('clean', state, clean(state, ''), {}))
  return { make, lists, everyState }
}
