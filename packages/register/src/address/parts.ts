/**
 * The short way through an address whose last parts between commas are commune, district and province, each
 * nothing but a name. Districts and provinces repeat, so their parts are read once; communes hardly do. What is not
 * as plain as that takes the long way.
 */
import { madeOnce } from '../maps.ts'
import {
  type District,
  type Entry,
  entriesUnder,
  type Form,
  type Gazetteer,
  type Group,
} from './gazetteer.ts'
import { formCost, type Mention, markAsides, mentionsIn } from './mentions.ts'
import type { WrittenPart } from './model.ts'
import { rememberedStretches } from './remembered.ts'
import { emptyTokens, mostWords } from './tokens.ts'
import { levelBits } from './vietnam.ts'
import { matchOf } from './written.ts'

/** What was read from the last parts. */
export type Plain = {
  readonly entries: readonly Entry[]
  readonly parts: readonly WrittenPart[]
}
/** A part that is nothing but a name. */
type Part = {
  readonly mention: Mention
  readonly text: string
  readonly bare: boolean
  /** May be a commune by its name and type word. */
  readonly commune: boolean
}
/** A part that may be a district or a province. */
type Upper = Part & {
  /** The country or a postal code: says nothing. */
  readonly aside: boolean
  readonly districts: readonly {
    readonly district: District
    readonly cost: number
    readonly said: WrittenPart
  }[]
  readonly groups: readonly { readonly group: Group; readonly cost: number; readonly said: WrittenPart }[]
}
/** What was found for the last three parts; `bareFront` where it counts whether what stands in front has accents. */
type Remembered = { readonly plain: Plain; readonly bareFront: boolean | null }
type Place = { readonly entries: readonly Entry[]; readonly cost: number }

const mostParts = 16_000
const mostTails = 60_000
const longestPart = 60
const longestTail = 120
/** From here on a type or an accent is wrong: for the long way. */
const wrong = 6
const close = 2.5
const none: readonly never[] = []
const nothing: Upper = {
  mention: {
    first: 0,
    start: 0,
    end: 0,
    name: -1,
    types: 0,
    street: false,
    number: false,
    whole: false,
    left: false,
    edits: 0,
    least: 0,
  },
  text: '',
  bare: true,
  commune: false,
  aside: true,
  districts: none,
  groups: none,
}

const commaBefore = (text: string, at: number): number => {
  let comma = at - 1
  while (comma >= 0 && text.charCodeAt(comma) !== 44) comma--
  return comma
}
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 10 || code === 13
const isBare = (text: string, until: number): boolean => {
  for (let at = 0; at < until; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

const firstWords = new Set('số thôn ấp tổ khu ngõ đường hẻm xóm lô kp phố'.split(' '))
const longestFirstWord = 5
/** Whether a part begins like house, street or hamlet. */
const isHouse = (text: string, from: number, until: number): boolean => {
  const space = text.indexOf(' ', from)
  if (space <= 0 || space >= until || space - from > longestFirstWord) return false
  return firstWords.has(text.slice(from, space).toLowerCase())
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

export const partsReader = (gazetteer: Gazetteer) => {
  const tokens = emptyTokens()
  const asides = new Uint8Array(mostWords + 2)
  const mentions: Mention[] = []
  const uppers = rememberedStretches<Upper>(mostParts)
  const tails = rememberedStretches<Remembered>(mostTails)
  /** The part whose words are in `tokens`. */
  let inTokens: Part | null = null

  const fits = ({ types }: Mention, bits: number): boolean => types === 0 || (types & bits) !== 0
  /** The part between two characters; null where it is more (or less) than a name. Leaves its words in `tokens`. */
  const read = (text: string, from: number, until: number): Part | null => {
    inTokens = null
    gazetteer.tokenise(text, from, tokens, until)
    const { count, words } = tokens
    if (count === 0) return null
    markAsides(gazetteer, tokens, asides)
    let end = count
    while (end > 0 && asides[end - 1] !== 0) end--
    mentionsIn(gazetteer, tokens, asides, mentions, end)
    let whole: Mention | null = null
    for (const mention of mentions)
      if (mention.first === 0 && mention.end === end) {
        if (whole) return null
        whole = mention
      }
    if (!whole) return null
    let bare = true
    for (let at = 0; at < count; at++) if (!words[at]?.bare) bare = false
    inTokens = {
      mention: whole,
      text: text.slice(tokens.starts[0], tokens.ends[end - 1]),
      bare,
      commune: gazetteer.names[whole.name]?.communes === true && fits(whole, levelBits.commune),
    }
    return inTokens
  }
  const written = (part: Part, level: string, name: string, cost: number, alias: boolean): WrittenPart => ({
    level,
    text: part.text,
    name,
    match: matchOf(part.mention, cost, alias),
    edits: 0,
  })
  const isAside = (): boolean => {
    const { count, words } = tokens
    const first = words[0]?.plain ?? 0
    if (count === 2) return gazetteer.isCountryPair(first, words[1]?.plain ?? 0)
    if (count !== 1) return false
    return gazetteer.isCountry(first) || (words[0]?.digits === true && /^\d{5,6}$/.test(words[0].text))
  }
  const readUpper = (text: string, from: number, until: number): Upper | null => {
    const part = read(text, from, until)
    const aside = isAside()
    if (!part) return aside ? nothing : null
    const { mention } = part
    const least = (forms: readonly Form[]): number => {
      let lowest = Number.POSITIVE_INFINITY
      for (const form of forms) lowest = Math.min(lowest, formCost(tokens, mention, form, false))
      return lowest
    }
    const name = gazetteer.names[mention.name]
    const upper = {
      ...part,
      aside,
      districts:
        name && fits(mention, levelBits.district)
          ? name.districts
              .map((district) => {
                const forms = district.forms.get(mention.name) ?? none
                const cost = least(forms)
                const last = forms[forms.length - 1]?.text ?? ''
                return { district, cost, said: written(part, 'district', last, cost, false) }
              })
              .filter(({ cost }) => cost < wrong)
          : none,
      groups:
        name && fits(mention, levelBits.province)
          ? name.groups
              .map(({ group, forms, alias }) => {
                const cost = least(forms)
                const last = group.forms[group.forms.length - 1]?.text ?? ''
                return { group, cost, said: written(part, 'province', last, cost, alias) }
              })
              .filter(({ cost }) => cost < wrong)
          : none,
    }
    inTokens = upper
    return upper
  }
  let start = 0
  let end = 0
  /** Sets `start` and `end` to the part without the blanks around it; whether it may be a place. */
  const cut = (text: string, from: number, until: number): boolean => {
    start = from
    end = until
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end === start || end - start > longestPart) return false
    const first = text.charCodeAt(start)
    return first < 48 || first > 57 || end - start <= 6
  }
  const upperOf = (text: string, from: number, until: number): Upper | null => {
    if (!cut(text, from, until)) return null
    const before = uppers.find(text, start, end)
    if (before) return before
    if (isHouse(text, start, end)) return null
    const made = readUpper(text, start, end)
    if (made && (made.aside || made.districts.length > 0 || made.groups.length > 0))
      uppers.keep(text.slice(start, end), made)
    return made
  }
  const communeOf = (text: string, from: number, until: number): Part | null => {
    if (!cut(text, from, until) || isHouse(text, start, end)) return null
    const part = read(text, start, end)
    return part?.commune ? part : null
  }

  let lists = new Map<string, readonly Entry[]>()
  /** One list for the same entries, however they were written, so that what became of them is worked out once. */
  const interned = (entries: readonly Entry[]): readonly Entry[] => {
    let key = ''
    for (const { index } of entries) key += `${index},`
    if (lists.size >= mostParts) lists = new Map()
    return madeOnce(lists, key, () => entries)
  }
  /** The entries that fit a commune's part (whose words are in `tokens`) under places that are equally likely. */
  const gather = (commune: Part, places: readonly Place[], bareText: boolean) => {
    const [first] = places
    const [sole] = first?.entries ?? none
    if (first && sole && places.length === 1 && first.entries.length === 1) {
      const cost = formCost(tokens, commune.mention, sole.form, bareText)
      return cost < wrong ? { entries: first.entries, cost } : null
    }
    let best = 1000
    const all: { readonly entry: Entry; readonly cost: number; readonly sum: number }[] = []
    for (const { entries, cost } of places)
      for (const entry of entries) {
        const own = formCost(tokens, commune.mention, entry.form, bareText)
        all.push({ entry, cost: own, sum: own + cost })
        if (own < best) best = own
      }
    if (all.length === 0 || best >= wrong) return null
    let least = 1000
    for (const { cost, sum } of all) if (cost === best && sum < least) least = sum
    const entries = new Set<Entry>()
    for (const { entry, cost, sum } of all) if (cost === best && sum <= least + close) entries.add(entry)
    return { entries: interned([...entries]), cost: best }
  }

  const placesOf = (name: number, district: Upper | null, province: Upper | null): readonly Place[] => {
    const places: Place[] = []
    if (district)
      for (const { district: life, cost } of district.districts) {
        const held = gazetteer.heldInDistrict(name, life.index)
        if (!held) continue
        const { types } = district.mention
        if (!province) places.push({ entries: entriesUnder(held, types, null), cost })
        else
          for (const { group, cost: more } of province.groups) {
            const entries = entriesUnder(held, types, group)
            if (entries.length > 0) places.push({ entries, cost: cost + more })
          }
      }
    else if (province)
      for (const { group, cost } of province.groups) {
        const entries = gazetteer.entriesInGroup(name, group.index)
        if (entries) places.push({ entries, cost })
      }
    return places
  }
  /** The commune whose words are in `tokens`, under the places named; null for the long way. */
  const find = (
    commune: Part,
    district: Upper | null,
    province: Upper | null,
    bareText: boolean,
  ): Plain | null => {
    const gathered = gather(commune, placesOf(commune.mention.name, district, province), bareText)
    const entry = gathered?.entries[0]
    if (!gathered || !entry) return null
    const parts = [written(commune, 'commune', entry.form.text, gathered.cost, false)]
    for (const { district: life, said } of district?.districts ?? none)
      if (life.index === entry.district) parts.push(said)
    const [held] = province?.groups ?? none
    if (held) parts.push(held.said)
    return { entries: gathered.entries, parts }
  }

  /** The plain reading of a text, and where what is left in front ends; null for the long way. */
  return (text: string): { readonly plain: Plain; readonly front: number } | null => {
    let end = text.length
    let comma = commaBefore(text, end)
    let last = upperOf(text, comma + 1, end)
    for (let skipped = 0; last?.aside && skipped < 2; skipped++) {
      end = comma
      if (end < 0) return null
      comma = commaBefore(text, end)
      last = upperOf(text, comma + 1, end)
    }
    if (!last || last.aside || comma < 0) return null
    const second = commaBefore(text, comma)
    const third = second < 0 ? -1 : commaBefore(text, second)
    const isTail = second >= 0 && last.groups.length > 0 && end - third <= longestTail
    const before = isTail ? tails.find(text, third + 1, end) : undefined
    if (before) {
      const front = Math.max(third, 0)
      if (before.bareFront === null || before.bareFront === isBare(text, front))
        return { plain: before.plain, front }
    }
    const middle = upperOf(text, second + 1, comma)
    if (!middle || middle.aside) return null
    if (last.groups.length > 0 && middle.districts.length > 0 && second >= 0) {
      const front = Math.max(third, 0)
      const commune = communeOf(text, third + 1, second)
      // Accents missing everywhere say less than accents missing in one part.
      const bareFront = commune?.bare && middle.bare && last.bare ? isBare(text, front) : null
      const plain = commune && find(commune, middle, last, bareFront === true)
      if (plain) {
        if (isTail && !before) tails.keep(text.slice(third + 1, end), { plain, bareFront })
        return { plain, front }
      }
    }
    if (!middle.commune || (middle.mention.types & levelBits.commune) === 0) return null
    if (last.groups.length > 0 === last.districts.length > 0) return null
    if (!isFront(text, second)) return null
    const front = Math.max(second, 0)
    const commune = inTokens === middle ? middle : communeOf(text, second + 1, comma)
    const [district, province] = last.groups.length > 0 ? [null, last] : [last, null]
    const bareText = commune?.bare === true && last.bare && isBare(text, front)
    const plain = commune && find(commune, district, province, bareText)
    return plain && { plain, front }
  }
}
