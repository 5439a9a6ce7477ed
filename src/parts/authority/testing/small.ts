/** A small matrix for tests: two provinces; c1 was made of communes of two former districts. Invented, on purpose plain. */
import type { DelegationPair } from '../delegation.ts'
import type { AuthorityFunction, AuthorityInstrument, Grant, Ground, Holder, MatrixFacts } from '../model.ts'
import { districtsEnd } from '../reform.ts'

const holder = (level: Holder['level'], kind: Holder['kind'], body: string | null = null): Holder => ({
  level,
  kind,
  body,
})

export const holders = {
  ministry: holder('central', 'ministry', 'ministry-construction'),
  province: holder('province', 'committee'),
  provinceChair: holder('province', 'chair'),
  department: holder('province', 'department', 'department-construction'),
  district: holder('district', 'committee'),
  commune: holder('commune', 'committee'),
  communeChair: holder('commune', 'chair'),
} as const

export const aFunction = (given: Partial<AuthorityFunction> = {}): AuthorityFunction => ({
  id: 'fn:one',
  field: 'construction',
  title: { vi: 'Cấp phép', en: 'Permits' },
  also: [],
  provision: null,
  procedures: [],
  placeRule: 'object',
  from: null,
  until: null,
  ...given,
})

export const anInstrument = (given: Partial<AuthorityInstrument> = {}): AuthorityInstrument => ({
  number: '1/2025/NĐ-CP',
  title: { vi: 'Nghị định', en: null },
  rank: 'decree',
  issuer: { level: 'central', kind: 'government', body: null, unit: null },
  field: 'construction',
  issuedOn: given.from ?? '2025-06-12',
  from: '2025-07-01',
  until: null,
  ends: [],
  replaces: [],
  articles: 40,
  applies: [],
  ...given,
})

export const aGrant = (given: Partial<Grant> = {}): Grant => ({
  id: 'gr:one',
  function: 'fn:permit',
  holder: holders.commune,
  mode: 'own',
  span: 'any',
  territory: 'country',
  conditions: [],
  under: null,
  basis: { instrument: '1/2025/NĐ-CP', point: '4' },
  from: '2025-07-01',
  until: null,
  verified: true,
  source: 'test',
  ...given,
})

export const facts = (given: Partial<MatrixFacts> = {}): MatrixFacts => ({
  functions: [],
  grants: [],
  instruments: [],
  procedures: [],
  ...given,
})

/** `p1` holds c1 and c2, `p2` holds c9; before the reform c1 was o1 in d1 and o2 in d2, c2 was o3 in d2. */
const now: Readonly<Record<string, readonly string[]>> = {
  c1: ['p1'],
  c2: ['p1'],
  c9: ['p2'],
  p1: [],
  p2: [],
}
const before: Readonly<Record<string, readonly string[]>> = {
  o1: ['d1', 'p1'],
  o2: ['d2', 'p1'],
  o3: ['d2', 'p1'],
  o9: ['d9', 'p2'],
  d1: ['p1'],
  d2: ['p1'],
  d9: ['p2'],
  p1: [],
  p2: [],
}
const followed: Readonly<Record<string, readonly string[]>> = {
  o1: ['c1'],
  o2: ['c1'],
  o3: ['c2'],
  o9: ['c9'],
  d1: ['c1'],
  d2: ['c1', 'c2'],
  d9: ['c9'],
}

const tree = (on: string) => (on < districtsEnd ? before : now)
const above = (unit: string, on: string) => tree(on)[unit] ?? []

export const ground: Ground = {
  covers: (unit, subject, on) => unit === 'country' || unit === subject || above(subject, on).includes(unit),
  levelOf: (unit, on) =>
    unit in tree(on)
      ? unit.startsWith('p')
        ? 'province'
        : unit.startsWith('d')
          ? 'district'
          : 'commune'
      : null,
  above,
  endOf: (unit) => (unit in now || !(unit in before) ? null : districtsEnd),
  onDay: (unit, from, to) => {
    if (from < districtsEnd === to < districtsEnd || (unit in now && unit in before)) return [unit]
    if (to >= districtsEnd) return followed[unit] ?? []
    return Object.entries(followed).flatMap(([old, next]) =>
      old.startsWith('o') && next.includes(unit) ? [old] : [],
    )
  },
  provinces: () => ['p1', 'p2'],
}

/** Pairs of the law on delegation, as tests need them. */
export const pairs: readonly DelegationPair[] = [
  {
    mode: 'delegated',
    from: { level: 'any', kind: 'committee' },
    to: { level: 'same', kinds: ['chair', 'department', 'public-unit'] },
    since: '2025-03-01',
    until: null,
    basis: { instrument: '72/2025/QH15', point: '14' },
  },
]
