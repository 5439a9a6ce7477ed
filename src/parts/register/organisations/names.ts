import type { NamePattern } from './model.ts'

/** What a name needs to know of a unit. */
export type Named = {
  readonly name: string
  readonly shortName: string
  readonly type: string
  readonly level: string
}

const englishTypes: Readonly<Record<string, string>> = {
  province: 'Province',
  city: 'City',
  'urban-district': 'Urban District',
  district: 'District',
  town: 'Town',
  'provincial-city': 'City',
  ward: 'Ward',
  commune: 'Commune',
  township: 'Township',
  'special-zone': 'Special Zone',
}

/** `Phường Ba Đình` inside a sentence: `phường Ba Đình`. */
const inside = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

const partyWords: Readonly<Record<string, string>> = {
  province: 'Tỉnh ủy',
  city: 'Thành ủy',
  'urban-district': 'Quận ủy',
  district: 'Huyện ủy',
  town: 'Thị ủy',
  'provincial-city': 'Thành ủy',
}

/** The Party committee of a unit: `Tỉnh ủy Cao Bằng`, `Đảng ủy phường Ba Đình`. */
const partyName = (unit: Named) => {
  const word = partyWords[unit.type]
  return word ? `${word} ${unit.shortName}` : `Đảng ủy ${inside(unit.name)}`
}

/** A pattern filled for a unit, in both languages. */
export const organisationName = (pattern: NamePattern, unit: Named): NamePattern => ({
  vi: pattern.vi.replace('{unit}', inside(unit.name)).replace('{party}', partyName(unit)),
  en: pattern.en.replace('{unit}', `${unit.shortName} ${englishTypes[unit.type] ?? unit.type}`),
})
