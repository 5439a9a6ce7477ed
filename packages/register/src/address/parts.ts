/**
 * The short way through an address whose last parts between commas are commune, district and province, each
 * nothing but a name. Parts repeat, so each is read once; what is not as plain as that takes the long way.
 */
import { madeOnce } from '../maps.ts'
import { type District, type Entry, type Gazetteer, type Group, underType } from './gazetteer.ts'
import { formCost, type Mention, markAsides, mentionsIn } from './mentions.ts'
import type { WrittenPart } from './model.ts'
import { rememberedStretches } from './remembered.ts'
import { emptyTokens, mostWords } from './tokens.ts'
import { levelBits } from './vietnam.ts'
import { matchOf } from './written.ts'

/** What was read from the last parts: the same object for the same parts. */
export type Plain = {
  readonly entries: readonly Entry[]
  readonly parts: readonly WrittenPart[]
}
type Part = {
  readonly number: number
  /** The country or a postal code: says nothing. */
  readonly aside: boolean
  readonly mention: Mention
  readonly tokens: { readonly words: ReturnType<typeof emptyTokens>['words'] }
  readonly text: string
  readonly bare: boolean
  readonly communes: boolean
  readonly districts: readonly { readonly district: District; readonly cost: number }[]
  readonly groups: readonly { readonly group: Group; readonly cost: number; readonly alias: boolean }[]
  /** What was found for this commune under a district and province (numbers of their parts): most have one. */
  firstKey: number
  firstFound: Plain | null
  found: Map<number, Plain | null> | null
}

const mostParts = 100_000
const noPart = 'none'
/** Not whole, so that no key is equal to it. */
const noKey = 0.5
const longestPart = 60
/** From here on a type or an accent is wrong: for the long way. */
const wrong = 6
const close = 2.5

const commaBefore = (text: string, at: number): number => (at <= 0 ? -1 : text.lastIndexOf(',', at - 1))
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 10 || code === 13

export const partsReader = (gazetteer: Gazetteer) => {
  const tokens = emptyTokens()
  const asides = new Uint8Array(mostWords + 2)
  const mentions: Mention[] = []
  const known = rememberedStretches<Part | typeof noPart>(mostParts)
  let numbers = 0

  const read = (text: string): Part | null => {
    gazetteer.tokenise(text, 0, tokens)
    markAsides(gazetteer, tokens, asides)
    const { count, words } = tokens
    if (count === 0) return null
    const aside =
      (count === 1 && words[0]?.digits === true && /^\d{5,6}$/.test(words[0].text)) ||
      (count === 1 && gazetteer.isCountry(words[0]?.plain ?? 0)) ||
      (count === 2 && gazetteer.isCountryPair(words[0]?.plain ?? 0, words[1]?.plain ?? 0))
    let end = count
    while (end > 0 && asides[end - 1] !== 0) end--
    mentionsIn(gazetteer, tokens, asides, mentions, end)
    const whole = mentions.filter((mention) => mention.first === 0 && mention.end === end)
    const [mention] = whole
    const name = mention && gazetteer.names[mention.name]
    if (!aside && (!mention || !name || whole.length > 1)) return null
    const copy = { words: words.slice(0, count) }
    const fits = (bits: number) =>
      mention !== undefined && (mention.types === 0 || (mention.types & bits) !== 0)
    const least = (forms: Parameters<typeof formCost>[2][]): number =>
      mention ? Math.min(...forms.map((form) => formCost(copy, mention, form, false))) : wrong
    return {
      number: ++numbers,
      aside,
      mention: mention as Mention,
      tokens: copy,
      text: text.slice(tokens.starts[0], tokens.ends[end - 1]),
      bare: copy.words.every(({ bare }) => bare),
      communes: name?.communes === true && fits(levelBits.commune),
      districts:
        name && mention && fits(levelBits.district)
          ? name.districts
              .map((district) => ({ district, cost: least(district.forms.get(mention.name) ?? []) }))
              .filter(({ cost }) => cost < wrong)
          : [],
      groups:
        name && fits(levelBits.province)
          ? name.groups
              .map(({ group, forms, alias }) => ({ group, cost: least(forms), alias }))
              .filter(({ cost }) => cost < wrong)
          : [],
      firstKey: noKey,
      firstFound: null,
      found: null,
    }
  }
  const firstWords = new Set([
    'số',
    'thôn',
    'ấp',
    'tổ',
    'khu',
    'ngõ',
    'đường',
    'hẻm',
    'xóm',
    'lô',
    'kp',
    'phố',
  ])
  /** Whether a part begins like house, street or hamlet. */
  const isHouse = (text: string, from: number, until: number): boolean => {
    const space = text.indexOf(' ', from)
    return space > 0 && space < until && firstWords.has(text.slice(from, space).toLowerCase())
  }
  const partOf = (text: string, from: number, until: number): Part | null => {
    let start = from
    let end = until
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end === start || end - start > longestPart) return null
    // A house number: not worth remembering.
    const first = text.charCodeAt(start)
    if (first >= 48 && first <= 57 && end - start > 6) return null
    const part = known.of(text, start, end, (raw) =>
      isHouse(text, start, end) ? undefined : (read(raw) ?? noPart),
    )
    return part === undefined || part === noPart ? null : part
  }

  const written = (part: Part, level: string, name: string, cost: number, alias: boolean): WrittenPart => ({
    level,
    text: part.text,
    name,
    match: matchOf(part.mention, cost, alias),
    edits: 0,
  })

  let lists = new Map<string, readonly Entry[]>()
  /** One list for the same entries, however they were written, so that what became of them is worked out once. */
  const interned = (entries: readonly Entry[]): readonly Entry[] => {
    let key = ''
    for (const { index } of entries) key += `${index},`
    if (lists.size >= mostParts) lists = new Map()
    return madeOnce(lists, key, () => entries)
  }
  /** The entries that fit a commune's part under places that are equally likely. */
  const gather = (
    commune: Part,
    places: readonly { entries: readonly Entry[]; cost: number }[],
    bareText: boolean,
  ) => {
    const [first] = places
    const [sole] = first?.entries ?? []
    if (first && sole && places.length === 1 && first.entries.length === 1) {
      const cost = formCost(commune.tokens, commune.mention, sole.form, bareText)
      return cost < wrong ? { entries: first.entries, cost } : null
    }
    let best = 1000
    const all: { readonly entry: Entry; readonly cost: number; readonly sum: number }[] = []
    for (const { entries, cost } of places)
      for (const entry of entries) {
        const own = formCost(commune.tokens, commune.mention, entry.form, bareText)
        all.push({ entry, cost: own, sum: own + cost })
        if (own < best) best = own
      }
    if (all.length === 0 || best >= wrong) return null
    const least = Math.min(...all.filter(({ cost }) => cost === best).map(({ sum }) => sum))
    const entries = new Set<Entry>()
    for (const { entry, cost, sum } of all) if (cost === best && sum <= least + close) entries.add(entry)
    return { entries: interned([...entries]), cost: best }
  }

  const find = (
    commune: Part,
    district: Part | null,
    province: Part | null,
    bareText: boolean,
  ): Plain | null => {
    const { name } = commune.mention
    const places: { entries: readonly Entry[]; cost: number }[] = []
    if (district)
      for (const { district: life, cost } of district.districts) {
        const former = gazetteer.entriesInDistrict(name, life.index)
        if (!former) continue
        const entries = underType(former, district.mention.types)
        if (!province) places.push({ entries, cost })
        else
          for (const { group, cost: more } of province.groups) {
            const inside = entries.every((entry) => group.closure.has(entry.province))
              ? entries
              : entries.filter((entry) => group.closure.has(entry.province))
            if (inside.length > 0) places.push({ entries: inside, cost: cost + more })
          }
      }
    else if (province)
      for (const { group, cost } of province.groups) {
        const entries = gazetteer.entriesInGroup(name, group.index)
        if (entries) places.push({ entries, cost })
      }
    const gathered = gather(commune, places, bareText)
    const entry = gathered?.entries[0]
    if (!gathered || !entry) return null
    const parts = [written(commune, 'commune', entry.form.text, gathered.cost, false)]
    if (district) {
      const life = district.districts.find(({ district: one }) => one.index === entry.district)
      const forms = life?.district.forms.get(district.mention.name) ?? []
      parts.push(written(district, 'district', forms[forms.length - 1]?.text ?? '', life?.cost ?? 0, false))
    }
    if (province) {
      const [held] = province.groups
      const forms = held?.group.forms ?? []
      parts.push(
        written(
          province,
          'province',
          forms[forms.length - 1]?.text ?? '',
          held?.cost ?? 0,
          held?.alias ?? false,
        ),
      )
    }
    return { entries: gathered.entries, parts }
  }
  const isBare = (text: string, until: number): boolean => {
    for (let at = 0; at < until; at++) if (text.charCodeAt(at) > 127) return false
    return true
  }
  const remembered = (
    text: string,
    front: number,
    commune: Part,
    district: Part | null,
    province: Part | null,
  ): Plain | null => {
    // Accents missing everywhere say less than accents missing in one part.
    const bare = commune.bare && (district?.bare ?? true) && (province?.bare ?? true) && isBare(text, front)
    const key = ((district?.number ?? 0) * 33_554_432 + (province?.number ?? 0)) * 2 + (bare ? 1 : 0)
    if (commune.firstKey === key) return commune.firstFound
    const before = commune.found?.get(key)
    if (before !== undefined) return before
    const made = find(commune, district, province, bare)
    if (commune.firstKey === noKey) {
      commune.firstKey = key
      commune.firstFound = made
    } else {
      commune.found ??= new Map()
      commune.found.set(key, made)
    }
    return made
  }

  /** Whether what stands in front is house and street, so that no place hides in it. */
  const isFront = (text: string, until: number): boolean => {
    for (let from = 0; from < until; ) {
      while (isBlank(text.charCodeAt(from))) from++
      const first = text.charCodeAt(from)
      if ((first < 48 || first > 57) && !isHouse(text, from, until)) return false
      const comma = text.indexOf(',', from)
      if (comma < 0) return true
      from = comma + 1
    }
    return true
  }

  /** The plain reading of a text, and where what is left in front ends; null for the long way. */
  return (text: string): { readonly plain: Plain; readonly front: number } | null => {
    let end = text.length
    let comma = commaBefore(text, end)
    let last = partOf(text, comma + 1, end)
    for (let skipped = 0; last?.aside && skipped < 2; skipped++) {
      end = comma
      if (end < 0) return null
      comma = commaBefore(text, end)
      last = partOf(text, comma + 1, end)
    }
    if (!last || last.aside || comma < 0) return null
    const second = commaBefore(text, comma)
    const middle = partOf(text, second + 1, comma)
    if (!middle || middle.aside) return null
    if (last.groups.length > 0 && middle.districts.length > 0 && second >= 0) {
      const third = commaBefore(text, second)
      const commune = partOf(text, third + 1, second)
      if (commune?.communes) {
        const plain = remembered(text, Math.max(third, 0), commune, middle, last)
        if (plain) return { plain, front: Math.max(third, 0) }
      }
    }
    if (!middle.communes || (middle.mention.types & levelBits.commune) === 0) return null
    if (last.groups.length > 0 === last.districts.length > 0) return null
    if (!isFront(text, second)) return null
    const front = Math.max(second, 0)
    const plain =
      last.groups.length > 0
        ? remembered(text, front, middle, null, last)
        : remembered(text, front, middle, last, null)
    return plain && { plain, front }
  }
}
