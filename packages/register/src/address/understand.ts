/** From text to the units it may mean: cuts it, finds names, puts them together, keeps the rest. */
import { gap } from './fold.ts'
import type { District, Entry, Gazetteer, Group } from './gazetteer.ts'
import { type Mention, markAsides, mentionsIn, typeBefore } from './mentions.ts'
import type { AddressDoubt, WrittenPart } from './model.ts'
import { partsReader } from './parts.ts'
import { type Reading, readingsOf, type Scene } from './readings.ts'
import { emptyTokens, mostWords } from './tokens.ts'
import { addCommunes, addDistricts, addProvinces, isCutShort, isDoubtful } from './typos.ts'
import { levelBits } from './vietnam.ts'
import { matchOf, trimmed } from './written.ts'

export type Understood = {
  readonly entries: readonly Entry[]
  /** The list of entries is the same object whenever the same is meant. */
  readonly lasting: boolean
  /** Set where no commune was found, or what may be a commune may be a district as well. */
  readonly district: District | null
  readonly groups: readonly Group[]
  readonly doubt: AddressDoubt | null
  readonly rest: string
  readonly parts: readonly WrittenPart[]
}

/** Characters looked at; of a longer text the last ones. */
const longestText = 600

export const understandWith = (gazetteer: Gazetteer) => {
  const tokens = emptyTokens()
  const asides = new Uint8Array(mostWords + 2)
  const mentions: Mention[] = []
  const plainly = partsReader(gazetteer)

  const restOf = (text: string, spans: readonly (Mention | null)[]): string => {
    const taken = new Uint8Array(tokens.count)
    for (const span of spans) if (span) taken.fill(1, span.first, span.end)
    for (let at = 0; at < tokens.count; at++) if (asides[at] !== 0) taken[at] = 1
    const pieces: string[] = []
    let from = 0
    let last = -1
    for (let at = 0; at <= tokens.count; at++) {
      if (at < tokens.count && taken[at] === 0) {
        if (last < 0 && from === 0) last = at
        last = at
        continue
      }
      const begin = at === tokens.count ? text.length : (tokens.starts[at] as number)
      if (last >= 0) {
        const piece = trimmed(text, from, begin)
        if (piece !== '') pieces.push(piece)
        last = -1
      }
      if (at < tokens.count) from = tokens.ends[at] as number
    }
    return pieces.join(', ')
  }

  const partOf = (
    text: string,
    level: string,
    mention: Mention,
    name: string,
    match: WrittenPart['match'],
  ): WrittenPart => ({
    level,
    text: text.slice(tokens.starts[mention.first], tokens.ends[mention.end - 1]),
    name,
    match,
    edits: Math.max(0, mention.edits),
  })
  const partsOf = (text: string, best: Reading): readonly WrittenPart[] => {
    const parts: WrittenPart[] = []
    const { commune, district, districtLife, province, group, entries, cost } = best
    const [entry] = entries
    if (commune && entry)
      parts.push(partOf(text, 'commune', commune, entry.form.text, matchOf(commune, cost, false)))
    if (district && districtLife) {
      const forms = districtLife.forms.get(district.name) ?? []
      const name = forms[forms.length - 1]?.text ?? ''
      parts.push(partOf(text, 'district', district, name, matchOf(district, 0, false)))
    }
    if (province && group) {
      const alias = gazetteer.names[province.name]?.groups.find((one) => one.group === group)?.alias ?? false
      const name = group.forms[group.forms.length - 1]?.text ?? group.text
      parts.push(partOf(text, 'province', province, name, matchOf(province, 0, alias)))
    }
    return parts
  }

  /** Whether a commune's type word stands between two places. */
  const isPassedOver = (from: number, until: number): boolean => {
    for (let at = from + 1; at < until; at++)
      if ((typeBefore(gazetteer, tokens, at).types & levelBits.commune) !== 0) return true
    return false
  }

  /** What speaks against the best reading: parts of a higher level that it leaves out. */
  const doubtAbout = (scene: Scene, best: Reading): AddressDoubt | null => {
    if (!best.commune) return null
    if (isCutShort(scene, best)) return 'part-not-understood'
    const spans = [best.commune, best.district, best.province]
    const covered = (at: number) =>
      scene.asides[at] !== 0 || spans.some((span) => span !== null && span.first <= at && at < span.end)
    for (let at = best.commune.end; at < tokens.count; at++) {
      if (covered(at)) continue
      const { types, first } = typeBefore(gazetteer, tokens, at)
      const street = gazetteer.isPlaceWord(tokens.words[at]?.plain ?? 0)
      if (
        !street &&
        types !== 0 &&
        first < at &&
        !covered(first) &&
        (types & (levelBits.district | levelBits.province)) !== 0
      )
        return mentions.some(({ start }) => start === at) ? 'parts-disagree' : 'part-not-understood'
      // A part of its own between commune and the end that is no number and was not read.
      if ((tokens.gaps[at] as number) < gap.strong || tokens.words[at]?.digits) continue
      let end = at + 1
      let digits = false
      while (end < tokens.count && (tokens.gaps[end] as number) < gap.strong) {
        if (tokens.words[end]?.digits) digits = true
        end++
      }
      const known = mentions.find(
        ({ first: begins, end: ends, name }) =>
          begins === at &&
          ends === end &&
          ((gazetteer.names[name]?.districts.length ?? 0) > 0 ||
            (gazetteer.names[name]?.groups.length ?? 0) > 0),
      )
      if (known) return 'parts-disagree'
      if (!digits && end - at <= 4 && end < tokens.count && best.province && end <= best.province.first)
        return 'part-not-understood'
    }
    return null
  }

  return (text: string, _writtenAt: string | undefined): Understood => {
    if (text.length <= longestText) {
      const short = plainly(text)
      if (short) {
        const { entries, parts } = short.plain
        return {
          entries,
          lasting: true,
          district: null,
          groups: [],
          doubt: null,
          rest: trimmed(text, 0, short.front),
          parts,
        }
      }
    }
    const from = text.length > longestText ? text.length - longestText : 0
    gazetteer.tokenise(text, from, tokens)
    markAsides(gazetteer, tokens, asides)
    mentionsIn(gazetteer, tokens, asides, mentions)
    let bareText = true
    for (let at = 0; at < tokens.count; at++) if (!tokens.words[at]?.bare) bareText = false
    const scene: Scene = { gazetteer, tokens, asides, mentions, bareText }
    let readings = readingsOf(scene)
    if (!readings[0]?.commune || !readings[0].district || !readings[0].province) {
      if (addProvinces(scene, mentions, readings[0])) readings = readingsOf(scene)
      if (addDistricts(scene, mentions, readings[0])) readings = readingsOf(scene)
    }
    const [first] = readings
    if (
      first &&
      (!first.commune || (first.commune.types === 0 && !first.district) || isDoubtful(scene, first))
    )
      if (addCommunes(scene, mentions, readings, gazetteer)) readings = readingsOf(scene)
    const passed = readings[0]
    if (passed?.commune && passed.district && passed.commune.types === 0) {
      const { end } = passed.commune
      if (isPassedOver(end, passed.district.first)) {
        // A commune is named nearer to the district, and cannot be read: what was read instead is a street.
        for (let at = mentions.length - 1; at >= 0; at--)
          if ((mentions[at] as Mention).end <= end) mentions.splice(at, 1)
        readings = readingsOf(scene)
        if (addCommunes(scene, mentions, readings, gazetteer)) readings = readingsOf(scene)
      }
    }
    const [best] = readings
    if (!best) {
      return {
        entries: [],
        lasting: false,
        district: null,
        groups: [],
        doubt: null,
        rest: text.trim(),
        parts: [],
      }
    }
    const rest = restOf(text, [best.commune, best.district, best.province])
    const parts = partsOf(text, best)
    if (!best.commune) {
      const lives = new Set(readings.flatMap(({ districtLife }) => districtLife ?? []))
      const [district = null] = lives
      return {
        entries: [],
        lasting: false,
        district: best.district ? district : null,
        groups: readings.flatMap(({ group }) => group ?? []),
        doubt: best.district && lives.size > 1 ? 'several-of-this-name' : null,
        rest,
        parts,
      }
    }
    let { entries } = best
    if (readings.length > 1) {
      const all = new Set<Entry>()
      for (const reading of readings)
        if (reading.commune && reading.cost <= best.cost) for (const entry of reading.entries) all.add(entry)
      entries = [...all]
    }
    // `Hoàn Kiếm, Hà Nội`: the ward, or the district without its ward?
    const named =
      best.commune.types === 0 && !best.district ? (gazetteer.names[best.commune.name]?.districts ?? []) : []
    const [district = null] = named.filter(
      ({ provinces }) => !best.group || [...provinces].some((one) => best.group?.closure.has(one)),
    )
    return { entries, lasting: false, district, groups: [], doubt: doubtAbout(scene, best), rest, parts }
  }
}
