/** Puts mentions together: which commune in which district in which province, the most convincing first. */

import { type District, type Entry, entriesUnder, type Gazetteer, type Group } from './gazetteer.ts'
import { type Aside, formCost, type Mention } from './mentions.ts'
import type { Tokens } from './tokens.ts'
import { levelBits } from './vietnam.ts'

/** One way to understand the address. */
export type Reading = {
  readonly commune: Mention | null
  readonly district: Mention | null
  readonly districtLife: District | null
  readonly province: Mention | null
  readonly group: Group | null
  readonly entries: readonly Entry[]
  readonly score: number
  readonly cost: number
}
export type Scene = {
  readonly gazetteer: Gazetteer
  readonly tokens: Tokens
  readonly asides: Aside
  readonly mentions: readonly Mention[]
  /** No word of the text has an accent. */
  readonly bareText: boolean
}

const worth = { commune: 40, district: 30, province: 30 } as const
/** Readings this close to the best one count as well. */
const close = 2.5
/** A present commune written with a former district or province: less likely than a former commune. */
const heirs = 4
/** Another type word and another accent at once: hardly the name that was meant. */
const wrongTwice = 14

const levelScore = (mention: Mention, bits: number): number => {
  let score = mention.end - mention.start
  if (mention.types !== 0) score += (mention.types & bits) !== 0 ? 10 : -35
  else if (mention.street) score -= 25
  else if (mention.number) score -= 12
  if (mention.whole) score += 4
  else if (mention.left) score += 1
  return score - 6 * Math.abs(mention.least)
}
/** How two mentions stand to each other, the smaller first; -1000 where they overlap. */
const neighbours = (small: Mention, large: Mention): number => {
  if (small.end <= large.first) {
    const between = large.first - small.end
    return between === 0 ? 6 : Math.max(-12, -2 * between)
  }
  if (large.end <= small.first) {
    const between = small.first - large.end
    return between === 0 ? 3 : Math.max(-14, -3 - 2 * between)
  }
  return -1000
}

const costOf = (
  { tokens, bareText }: Scene,
  mention: Mention,
  forms: readonly {
    readonly accents: readonly number[] | null
    readonly types: number
    readonly text: string
  }[],
): number => {
  let least = 1000
  for (const form of forms) {
    const cost = formCost(tokens, mention, form, bareText)
    if (cost < least) least = cost
  }
  return least
}

type Place = { readonly mention: Mention; readonly score: number }
type DistrictPlace = Place & { readonly district: District }
type GroupPlace = Place & { readonly group: Group }

/** Unexplained words behind everything that was read. */
const trailing = ({ tokens, asides }: Scene, end: number): number => {
  let words = 0
  for (let at = end; at < tokens.count; at++) if (asides[at] === 0) words++
  return words === 0 ? 4 : Math.max(-8, -words)
}

/** The best readings of a scene; empty where no part of it is known. */
export const readingsOf = (scene: Scene): readonly Reading[] => {
  const { gazetteer, mentions, tokens, bareText } = scene
  const communes: Place[] = []
  const districts: DistrictPlace[] = []
  const groups: GroupPlace[] = []
  for (const mention of mentions) {
    const name = gazetteer.names[mention.name]
    if (!name) continue
    if (name.communes) {
      const score = levelScore(mention, levelBits.commune)
      if (score > -20) communes.push({ mention, score: worth.commune + score })
    }
    if (name.districts.length > 0) {
      const score = levelScore(mention, levelBits.district)
      if (score > -20 && !(mention.street && mention.types === 0))
        for (const district of name.districts) {
          if (district.numbered && mention.types === 0) continue
          const cost = costOf(scene, mention, district.forms.get(mention.name) ?? [])
          districts.push({ mention, district, score: worth.district + score - cost })
        }
    }
    for (const { group, forms, alias } of name.groups) {
      const score = levelScore(mention, levelBits.province) - costOf(scene, mention, forms)
      // Two or three letters say little on their own.
      const shy =
        alias && name.words.length === 1 && (name.words[0] as string).length < 4 && mention.types === 0
      if (score > -20) groups.push({ mention, group, score: worth.province + score - (shy ? 6 : 0) })
    }
  }

  let best = Number.NEGATIVE_INFINITY
  let kept: Reading[] = []
  const keep = (
    commune: Place | null,
    district: DistrictPlace | null,
    province: GroupPlace | null,
    entries: readonly Entry[],
    links: number,
  ) => {
    let score = links + (commune?.score ?? 0) + (district?.score ?? 0) + (province?.score ?? 0)
    let cost = 0
    let fitting = entries
    let end = 0
    for (const place of [commune, district, province])
      if (place && place.mention.end > end) end = place.mention.end
    score += trailing(scene, end)
    if (score < best - close) return
    if (commune) {
      cost = 1000
      for (const { form } of entries) {
        const one = formCost(tokens, commune.mention, form, bareText)
        if (one < cost) cost = one
      }
      if (entries.length > 1)
        fitting = entries.filter(({ form }) => formCost(tokens, commune.mention, form, bareText) === cost)
      score -= cost < wrongTwice ? cost : 3 * cost
      if (score < best - close) return
    }
    if (score > best) {
      best = score
      kept = kept.filter((reading) => reading.score >= best - close)
    }
    kept.push({
      commune: commune?.mention ?? null,
      district: district?.mention ?? null,
      districtLife: district?.district ?? null,
      province: province?.mention ?? null,
      group: province?.group ?? null,
      entries: fitting,
      score,
      cost,
    })
  }

  const inGroup = (district: District, group: Group): boolean => {
    for (const province of district.provinces) if (group.closure.has(province)) return true
    return false
  }
  // What the best of each level could add: where even that falls short nothing is looked up.
  const most = (places: readonly Place[]): number => {
    let highest = 0
    for (const { score } of places) if (score > highest) highest = score
    return highest
  }
  const [mostCommune, mostDistrict] = [most(communes), most(districts)]
  if (groups.length > 1) groups.sort((left, right) => right.score - left.score)
  for (let index = 0; index <= groups.length; index++) {
    const province = groups[index] ?? null
    const own = province?.score ?? 0
    if (own + mostDistrict + mostCommune + 16 < best - close) continue
    for (const district of districts) {
      let links = 0
      if (own + district.score + mostCommune + 16 < best - close) continue
      if (province) {
        if (!inGroup(district.district, province.group)) continue
        links = neighbours(district.mention, province.mention)
        if (links < -500) continue
      }
      let found = false
      for (const commune of communes) {
        const { index: place } = district.district
        const former = gazetteer.heldInDistrict(commune.mention.name, place)
        const heirsHere = former ? undefined : gazetteer.heirsInDistrict(commune.mention.name, place)
        if (!former && !heirsHere) continue
        const link = neighbours(commune.mention, district.mention)
        if (link < -500 || (province && neighbours(commune.mention, province.mention) < -500)) continue
        const entries = former
          ? entriesUnder(former, district.mention.types, province?.group ?? null)
          : (heirsHere ?? [])
        if (entries.length === 0) continue
        if (commune.mention.types === 0 && commune.mention.number) continue
        found = true
        keep(commune, district, province, entries, links + link - (former ? 0 : heirs))
      }
      const street = district.mention.types === 0 && district.mention.number
      if (!found && !street) keep(null, district, province, [], links)
    }
    for (const commune of communes) {
      if (own + commune.score + 10 < best - close) continue
      const { mention } = commune
      if (mention.types === 0 && (mention.street || mention.number)) continue
      if (province) {
        const own = gazetteer.entriesInGroup(mention.name, province.group.index)
        const entries = own ?? gazetteer.heirsInGroup(mention.name, province.group.index)
        const link = entries ? neighbours(mention, province.mention) : -1000
        if (entries && link > -500) keep(commune, null, province, entries, link - (own ? 0 : heirs))
      } else if (mention.types !== 0 || mention.whole) {
        // Standing alone, a name must be written as it is.
        const entries = gazetteer
          .entriesNamed(mention.name)
          ?.filter(({ form }) => formCost(tokens, mention, form, bareText) < 6)
        if (entries && entries.length > 0) keep(commune, null, null, entries, 0)
      }
    }
    if (province) keep(null, null, province, [], 0)
  }
  return kept.sort((left, right) => right.score - left.score)
}
