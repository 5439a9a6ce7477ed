/**
 * The names of a register's units, laid out for reading addresses: what lies in what, on which days.
 * Long because every index is filled in one pass over the units, which a second file would have to repeat.
 */
import { madeOnce } from '../maps.ts'
import type { IsoDate, Unit } from '../model.ts'
import type { Register } from '../register.ts'
import { foldWord } from './fold.ts'
import { type Spelling, type Spellings, spelling, spellingsFrom } from './near.ts'
import { emptyTokens, tokeniserOf, writtenForm } from './tokens.ts'
import { numberWords, spelledOut, variantsOf } from './variants.ts'
import {
  accentedTypeWords,
  placeWords,
  provinceAliases,
  typeBits,
  typeWords,
  typeWordsBehind,
} from './vietnam.ts'
import { numberTable, vocabularyOf, wordTree } from './word-tree.ts'

/** Entries on whose days the district was of the type written, where there are such. */
const underType = (entries: readonly Entry[], types: number): readonly Entry[] => {
  const fitting = entries.filter(({ over }) => (over & types) !== 0)
  return fitting.length > 0 ? fitting : entries
}
/** The entries of one name in one district that fit the district's type and the province as they are written. */
export const entriesUnder = (
  { entries, over, province }: Held,
  types: number,
  group: Group | null,
): readonly Entry[] => {
  const typed = types === 0 || (over >= 0 && (over & types) !== 0) ? entries : underType(entries, types)
  if (!group || (province >= 0 && group.closure.has(province))) return typed
  return typed.every((entry) => group.closure.has(entry.province))
    ? typed
    : typed.filter((entry) => group.closure.has(entry.province))
}

/** A way to write a name: its accented words (none where it is an abbreviation) and the types that bore it. */
export type Form = {
  readonly accents: readonly number[] | null
  readonly types: number
  readonly text: string
}

/** A commune under one name in one district and province, and the days on which all of that held. */
export type Entry = {
  readonly index: number
  readonly unit: string
  readonly name: number
  readonly form: Form
  /** Number of the district, -1 for communes that have none. */
  readonly district: number
  /** Types of the district on these days. */
  readonly over: number
  readonly province: number
  readonly from: IsoDate
  readonly until: IsoDate | null
  /** The code it had last. */
  readonly code: string | null
}
/** Entries of one name in one district; `over` and `province` are those of all of them, -1 where they differ. */
export type Held = { readonly entries: Entry[]; over: number; province: number }
export type District = {
  readonly index: number
  readonly unit: string
  readonly forms: Map<number, Form[]>
  readonly provinces: Set<number>
  /** Called by a number, which counts behind a type word only. */
  readonly numbered: boolean
  readonly until: IsoDate | null
}
/** Provinces of one name at any time, with those that went into them. */
export type Group = {
  readonly index: number
  readonly text: string
  readonly forms: Form[]
  readonly lives: Set<number>
  readonly closure: Set<number>
  readonly successors: Set<number>
}
export type Name = {
  readonly words: readonly string[]
  readonly groups: { readonly group: Group; readonly forms: Form[]; readonly alias: boolean }[]
  readonly districts: District[]
  communes: boolean
  /** As written, without spaces. */
  readonly spellings: Set<string>
  /** A number written out: a name only behind a type word. */
  needsType: boolean
}

export type Gazetteer = ReturnType<typeof gazetteerOf>

const hasDay = (from: IsoDate, until: IsoDate | null): boolean => until === null || from < until
const laterOf = (left: IsoDate, right: IsoDate): IsoDate => (left > right ? left : right)
const earlierOf = (left: IsoDate | null, right: IsoDate | null): IsoDate | null =>
  left === null ? right : right === null ? left : left < right ? left : right

/** Reads all names out of a register whose levels are `province`, `district` and `commune`. */
export const gazetteerOf = (register: Register) => {
  const vocabulary = vocabularyOf()
  const { tokenise } = tokeniserOf(vocabulary)
  const scratch = emptyTokens()
  const tree = wordTree()
  const names: Name[] = []
  const namesByText = new Map<string, number>()

  const wordsOf = (text: string): { plain: number[]; accents: number[]; texts: string[] } => {
    tokenise(text, 0, scratch)
    const words = scratch.words.slice(0, scratch.count)
    return {
      plain: words.map(({ plain }) => plain),
      accents: words.map(({ accented }) => accented),
      texts: words.map(({ text: word }) => word),
    }
  }
  const spelledName = (words: {
    readonly plain: readonly number[]
    readonly texts: readonly string[]
  }): number =>
    madeOnce(namesByText, words.texts.join(' '), () => {
      names.push({
        words: words.texts,
        groups: [],
        districts: [],
        communes: false,
        spellings: new Set(),
        needsType: true,
      })
      tree.add(words.plain, names.length - 1)
      return names.length - 1
    })

  const nameOf = (
    words: { readonly plain: readonly number[]; readonly texts: readonly string[] },
    text: string,
  ): number => {
    const name = spelledName(words)
    const found = names[name] as Name
    found.spellings.add(writtenForm(text))
    if (!numberWords.includes(text)) found.needsType = false
    return name
  }

  for (const words of [...Object.keys(typeWords), ...Object.keys(typeWordsBehind), ...placeWords.split(' ')])
    wordsOf(words)
  const typeAccents = new Set(wordsOf(accentedTypeWords).accents)

  const stories = new Map<string, { level: string; versions: readonly Unit[]; names: readonly string[] }>()
  const upward: { from: string; to: string }[] = []
  const inherited: { from: string; to: string }[] = []
  const losses: { from: string; change: string }[] = []
  for (const record of register.records()) {
    if (record.record === 'unit' && !stories.has(record.id)) {
      const story = register.story(record.id)
      if (story)
        stories.set(record.id, {
          level: record.level,
          versions: story.versions,
          names: story.names.filter(({ use }) => use !== 'english').map(({ text }) => text),
        })
    }
  }
  for (const record of register.records())
    if (record.record === 'line' && record.from !== null && record.to !== null && record.people !== 'none') {
      const level = stories.get(record.from)?.level
      if (level === 'commune' && record.people !== 'all')
        losses.push({ from: record.from, change: record.change })
      if (level === 'province') upward.push({ from: record.from, to: record.to })
      else if (level === 'commune' && record.from !== record.to)
        inherited.push({ from: record.from, to: record.to })
    }

  // Provinces.
  const provinceUnits: string[] = []
  const provinceIndex = new Map<string, number>()
  const groups: Group[] = []
  const groupByText = new Map<string, Group>()
  for (const [id, { level, versions }] of stories) {
    if (level !== 'province') continue
    const index = provinceUnits.push(id) - 1
    provinceIndex.set(id, index)
    for (const version of versions) {
      const words = wordsOf(version.shortName)
      const text = words.texts.join(' ')
      const group = madeOnce(groupByText, text, () => {
        const made: Group = {
          index: groups.length,
          text: version.shortName,
          forms: [],
          lives: new Set(),
          closure: new Set(),
          successors: new Set(),
        }
        groups.push(made)
        return made
      })
      group.lives.add(index)
      group.forms.push({ accents: words.accents, types: typeBits[version.type] ?? 0, text: version.name })
    }
  }
  const into = new Map<number, Set<number>>()
  for (const { from, to } of upward) {
    const [source, target] = [provinceIndex.get(from), provinceIndex.get(to)]
    if (source !== undefined && target !== undefined)
      madeOnce(into, target, () => new Set<number>()).add(source)
  }
  for (const group of groups) {
    for (const life of group.lives) group.closure.add(life)
    for (const life of group.closure) for (const before of into.get(life) ?? []) group.closure.add(before)
    const reached = new Set(group.lives)
    for (const life of reached)
      for (const [target, sources] of into) if (sources.has(life)) reached.add(target)
    for (const life of reached) group.successors.add(life)
  }
  const callGroup = (alias: string, group: Group, written: boolean) => {
    const words = wordsOf(alias)
    if (words.texts.length === 0) return
    const name = names[nameOf(words, alias)] as Name
    if (name.groups.some((one) => one.group === group)) return
    const accents = /[^ -~]/.test(alias) ? words.accents : null
    const forms = written
      ? group.forms
      : group.forms.map(({ types, text }): Form => ({ accents, types, text }))
    name.groups.push({ group, forms, alias: !written })
  }
  for (const group of groups) callGroup(group.text, group, true)
  for (const [text, group] of groupByText) {
    const words = text.split(' ')
    callGroup(words.join(''), group, false)
    callGroup(words.map((word) => word[0]).join(''), group, false)
    for (const alias of provinceAliases[text] ?? []) callGroup(alias, group, false)
  }

  // Districts.
  const districts: District[] = []
  const districtIndex = new Map<string, number>()
  for (const [id, { level, versions, names: others }] of stories) {
    if (level !== 'district') continue
    const index = districts.length
    const last = versions[versions.length - 1]
    const district: District = {
      index,
      unit: id,
      forms: new Map(),
      provinces: new Set(),
      numbered: /^\d+$/.test(last?.shortName ?? ''),
      until: last?.validTo ?? null,
    }
    districts.push(district)
    districtIndex.set(id, index)
    for (const version of versions) {
      const province = provinceIndex.get(version.parents[0]?.id ?? '')
      if (province !== undefined) district.provinces.add(province)
      for (const short of [version.shortName, ...others].flatMap((one) => [
        ...variantsOf(one),
        ...spelledOut(one),
      ])) {
        const words = wordsOf(short)
        const name = nameOf(words, short)
        const forms = madeOnce(district.forms, name, () => [])
        if (forms.length === 0) (names[name] as Name).districts.push(district)
        forms.push({ accents: words.accents, types: typeBits[version.type] ?? 0, text: version.name })
      }
    }
  }

  // Communes.
  const entries: Entry[] = []
  const inDistrict = numberTable()
  const helds: (Held | undefined)[] = [undefined]
  const inGroup = new Map<number, Entry[]>()
  const everywhere = new Map<number, Entry[]>()
  const entriesOfUnit = new Map<string, Entry[]>()
  const groupsOfProvince = provinceUnits.map((_, index) => groups.filter(({ closure }) => closure.has(index)))
  const formsKept = new Map<string, Form>()
  const addEntry = (
    id: string,
    version: Unit,
    short: string,
    place: Pick<Entry, 'district' | 'over' | 'province' | 'from' | 'until'>,
  ) => {
    const words = wordsOf(short)
    const name = nameOf(words, short)
    const types = typeBits[version.type] ?? 0
    const own = madeOnce(entriesOfUnit, id, () => [])
    const before = own.findLast(
      (one) =>
        one.name === name &&
        one.form.types === types &&
        one.district === place.district &&
        one.over === place.over &&
        one.province === place.province &&
        one.until === place.from &&
        one.form.text === version.name,
    )
    if (before) {
      // The same names going on, only another code or another state above.
      const grown = before as { until: IsoDate | null; code: string | null }
      grown.until = place.until
      grown.code = version.code
      return
    }
    const form = madeOnce(formsKept, `${version.name}\n${short}`, () => ({
      accents: words.accents,
      types,
      text: version.name,
    }))
    const entry: Entry = { index: entries.length, unit: id, name, form, ...place, code: version.code }
    entries.push(entry)
    own.push(entry)
    ;(names[name] as Name).communes = true
    madeOnce(everywhere, name, () => []).push(entry)
    if (place.district >= 0) {
      const { over, province } = place
      const key = (name + 1) * 1024 + place.district
      if (inDistrict.get(key) === 0) inDistrict.set(key, helds.push({ entries: [], over, province }) - 1)
      const held = helds[inDistrict.get(key)] as Held
      held.entries.push(entry)
      if (held.over !== over) held.over = -1
      if (held.province !== province) held.province = -1
    }
    for (const group of groupsOfProvince[place.province] ?? [])
      madeOnce(inGroup, name * 128 + group.index, () => []).push(entry)
  }
  for (const [id, { level, versions, names: others }] of stories) {
    if (level !== 'commune') continue
    for (const version of versions) {
      const parent = version.parents[0]?.id ?? ''
      const district = districtIndex.get(parent)
      const places: Pick<Entry, 'district' | 'over' | 'province' | 'from' | 'until'>[] = []
      if (district === undefined) {
        const province = provinceIndex.get(parent)
        if (province !== undefined)
          places.push({ district: -1, over: 0, province, from: version.validFrom, until: version.validTo })
      } else
        for (const above of stories.get(parent)?.versions ?? []) {
          const from = laterOf(version.validFrom, above.validFrom)
          const until = earlierOf(version.validTo, above.validTo)
          const province = provinceIndex.get(above.parents[0]?.id ?? '')
          if (province !== undefined && hasDay(from, until))
            places.push({ district, over: typeBits[above.type] ?? 0, province, from, until })
        }
      for (const short of new Set(
        [version.shortName, ...others].flatMap((one) => [...variantsOf(one), ...spelledOut(one)]),
      ))
        for (const place of places) addEntry(id, version, short, place)
    }
  }

  // Units that lost people to others while they went on: for them the day an address was written matters.
  const daysOfChanges = new Map<string, IsoDate>()
  for (const record of register.records())
    if (record.record === 'change') daysOfChanges.set(record.id, record.effectiveOn)
  const losing = new Set<string>()
  for (const { from, change } of losses) {
    const day = daysOfChanges.get(change)
    const end = stories.get(from)?.versions.at(-1)?.validTo
    if (day !== undefined && end !== undefined && (end === null || day < end)) losing.add(from)
  }
  // New communes by the districts and provinces whose communes went into them: people write both together.
  const heirsInDistrict = new Map<number, Entry[]>()
  const heirsInGroup = new Map<number, Entry[]>()
  const putOnce = (map: Map<number, Entry[]>, key: number, entry: Entry) => {
    const list = madeOnce(map, key, () => [])
    if (!list.includes(entry)) list.push(entry)
  }
  for (const { from, to } of inherited) {
    const last = entriesOfUnit.get(from)?.at(-1)
    if (!last || last.district < 0) continue
    for (const entry of entriesOfUnit.get(to) ?? []) {
      if (entry.district >= 0) continue
      putOnce(heirsInDistrict, entry.name * 1024 + last.district, entry)
      for (const group of groups)
        if (group.lives.has(last.province)) putOnce(heirsInGroup, entry.name * 128 + group.index, entry)
    }
  }

  // A name that reads as initials only counts where no other name is written so.
  const initialsOf = (text: readonly string[]) => text.map((word) => word[0]).join('')

  const spellingsOfDistricts = new Map<number, Spellings>()
  const spellingsInDistrict = new Map<number, Spellings>()
  const spellingsInGroup = new Map<number, Spellings>()
  const spellingsOf = new Map<number, readonly Spelling[]>()
  // A name lies in several places: its spellings are the same objects in all of them.
  const spelt = (list: Iterable<number>): Spellings =>
    spellingsFrom(
      [...new Set(list)].flatMap((name) =>
        madeOnce(spellingsOf, name, () => {
          const { words, spellings } = names[name] as Name
          const text = words.join('')
          return [...spellings].map((written) => spelling(text, written, name))
        }),
      ),
    )
  const provinceSpellings = spelt(
    names.flatMap(({ groups: held }, index) => (held.some(({ alias }) => !alias) ? [index] : [])),
  )
  const districtsIn = groups.map((group) =>
    districts.filter(({ provinces }) => [...provinces].some((province) => group.closure.has(province))),
  )
  const communesIn = new Map<number, Set<number>>()
  const communesInGroup = new Map<number, Set<number>>()
  for (const { name, district, province } of entries) {
    if (district >= 0) madeOnce(communesIn, district, () => new Set<number>()).add(name)
    for (const group of groupsOfProvince[province] ?? [])
      madeOnce(communesInGroup, group.index, () => new Set<number>()).add(name)
  }
  const typeTable = new Map<number, number>()
  const typePairs = new Map<number, number>()
  const behindTable = new Map<number, number>()
  for (const [text, types] of Object.entries(typeWords)) {
    const { plain } = wordsOf(text)
    if (plain.length === 1) typeTable.set(plain[0] as number, types)
    else typePairs.set((plain[0] as number) * 8192 + (plain[1] as number), types)
  }
  for (const [text, types] of Object.entries(typeWordsBehind))
    behindTable.set(wordsOf(text).plain[0] as number, types)
  const placeTable = new Set(placeWords.split(' ').map((word) => wordsOf(word).plain[0] as number))
  const wordNumber = (text: string) => vocabulary.plainOf(foldWord(text).plain)
  const countryPairs = [wordNumber('viet') * 8192 + wordNumber('nam')]
  const countryWords = new Set(['vietnam', 'vn', 'vnm'].map(wordNumber))
  const singles = new Uint8Array(vocabulary.size() + 2)
  for (const word of typeTable.keys()) singles[word] = 1
  for (const pair of typePairs.keys()) singles[Math.floor(pair / 8192)] = 1
  vocabulary.close()

  return {
    tokenise,
    tree,
    names,
    groups,
    districts,
    entries,
    provinceUnits,
    entriesOfUnit,
    losing,
    heldInDistrict: (name: number, district: number): Held | undefined =>
      helds[inDistrict.get((name + 1) * 1024 + district)],
    entriesInGroup: (name: number, group: number) => inGroup.get(name * 128 + group),
    /** Present communes of a name that took communes of the district, or of the provinces of a name. */
    heirsInDistrict: (name: number, district: number) => heirsInDistrict.get(name * 1024 + district),
    heirsInGroup: (name: number, group: number) => heirsInGroup.get(name * 128 + group),
    entriesNamed: (name: number) => everywhere.get(name),
    typeAccents,
    mayBeType: (word: number) => singles[word] === 1,
    typeOf: (word: number): number => typeTable.get(word) ?? 0,
    typeOfPair: (first: number, second: number): number => typePairs.get(first * 8192 + second) ?? 0,
    typeBehind: (word: number): number => behindTable.get(word) ?? 0,
    isPlaceWord: (word: number): boolean => placeTable.has(word),
    isCountry: (word: number): boolean => countryWords.has(word),
    isCountryPair: (first: number, second: number): boolean => countryPairs[0] === first * 8192 + second,
    provinceSpellings,
    districtSpellings: (group: number) =>
      madeOnce(spellingsOfDistricts, group, () =>
        spelt((districtsIn[group] ?? []).flatMap(({ forms }) => [...forms.keys()])),
      ),
    communeSpellings: (district: number) =>
      madeOnce(spellingsInDistrict, district, () => spelt(communesIn.get(district) ?? [])),
    communeSpellingsInGroup: (group: number) =>
      madeOnce(spellingsInGroup, group, () => spelt(communesInGroup.get(group) ?? [])),
    /** Names of districts of a province whose words begin with these letters. */
    districtsByInitials: (group: number, initials: string): readonly number[] =>
      (districtsIn[group] ?? []).flatMap(({ forms }) =>
        [...forms.keys()].filter((name) => initialsOf((names[name] as Name).words) === initials),
      ),
  }
}
