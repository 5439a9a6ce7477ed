/**
 * Communes formed before 2019 out of others, from the notes of the crosswalk: `tách từ xã A`, `trên cơ sở điều chỉnh
 * ... của xã A; ... của phường B`, `điều chỉnh địa giới hành chính xã A để thành lập ...`. A note that speaks of
 * mergers is left alone: it may tell of a later change. Names are matched inside the district, else the province,
 * and only where one unit of the eve bears them.
 */
import type { Former, FormerUnit } from '../src/country/former.ts'
import { bearerIn } from '../src/country/former-lines.ts'
import { matchKey } from '../src/text.ts'
import { type Crosswalk, crosswalkFrom } from './crosswalk.ts'
import { beginOf, codeAt, endOf, type FormerLine } from './lineage.ts'
import { keyOfName, sameName } from './lists.ts'
import { apart } from './notes.ts'

const tells = /tách|trên cơ s[ởỏ]|để thành lập/i
const speaksOfMerger = /nhập/i
const boundaries = /(?:phía )?(đông|tây|nam|bắc)(?: (?:đông|tây|nam|bắc))? giáp.*$/i

const unitWords = ['các xã', 'các phường', 'xã', 'phường', 'thị trấn'].map((word) => `${matchKey(word)} `)
/** Words before a unit that make it the result, not the origin. */
const resultWords = ['thành lập', 'thành', 'vào', 'gồm', '2', '3'].map((word) => ` ${matchKey(word)} `)

type Named = { readonly key: string; readonly unit: FormerUnit }

/** The names that stand at this place of the text, a list of them one after the other. */
const namesAt = (text: string, start: number, known: readonly Named[]): Named[] => {
  const found: Named[] = []
  let at = start
  for (;;) {
    const hit = known.find(({ key }) => text.startsWith(`${key} `, at))
    if (!hit) return found
    found.push(hit)
    at += hit.key.length + 1
    const and = [', ', `${matchKey('và')} `].find((sign) => text.startsWith(sign, at))
    if (!and) return found
    at += and.length
    const word = unitWords.find((one) => text.startsWith(one, at))
    if (word) at += word.length
  }
}

const originsIn = (note: string, own: string, known: readonly Named[]): readonly Named[] => {
  const text = ` ${apart(note.replace(boundaries, ''))} `
  const names = new Map<string, Named>()
  for (const word of unitWords)
    for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
      if (resultWords.some((before) => text.slice(0, at + 1).endsWith(before))) continue
      for (const name of namesAt(text, at + 1 + word.length, known))
        if (name.key !== own) names.set(name.key, name)
    }
  return [...names.values()]
}

export const foundingLines = (
  former: Former,
  crosswalk: Crosswalk,
): { readonly lines: readonly FormerLine[]; readonly count: Record<string, number> } => {
  const first = former.dates.findLastIndex((date) => date <= crosswalkFrom)
  const lines: FormerLine[] = []
  const count: Record<string, number> = {}
  const add = (kind: string) => {
    count[kind] = (count[kind] ?? 0) + 1
  }
  for (const unit of former.units.commune) {
    const at = beginOf(unit)
    const version = unit.versions[0]
    if (at === 0 || at > first || !version || (endOf(unit) ?? first + 1) <= first) continue
    const rows = crosswalk
      .from(codeAt(unit, first))
      .filter((row) => unit.versions.some((one) => sameName(one.short, row.short)))
    const note = rows.find((row) => tells.test(row.note) && !speaksOfMerger.test(row.note))?.note
    if (note === undefined) {
      add('formed before 2019, origin not told')
      continue
    }
    const province = bearerIn(former, 'district', version.parent, at).versions.find(
      (one) => one.from <= at && (one.until === null || at < one.until),
    )?.parent
    const near = former.units.commune.filter((one) => beginOf(one) < at && (endOf(one) ?? at) >= at)
    const parentOf = (one: FormerUnit, list: number) =>
      one.versions.find((part) => part.from <= list && (part.until === null || list < part.until))?.parent ??
      ''
    const known = near.flatMap((one) => {
      const eve = one.versions.findLast((part) => part.from < at)
      if (!eve) return []
      const districts = [eve.parent, parentOf(one, at)]
      const sameDistrict = districts.includes(version.parent)
      const district = former.bearers.district
        .get(eve.parent)
        ?.find((part) => part.from < at && (part.until === null || part.until >= at))?.unit
      const inProvince = district?.versions.some((part) => part.from < at && part.parent === province)
      return sameDistrict || inProvince ? [{ key: keyOfName(eve.short), unit: one, sameDistrict }] : []
    })
    // A name borne twice counts for the district's own unit, else for nobody.
    const single = [...Map.groupBy(known, (one) => one.key).values()].flatMap((same) => {
      const own = same.filter((one) => one.sameDistrict)
      const [one, more] = own.length > 0 ? own : same
      return one && !more ? [one] : []
    })
    single.sort((left, right) => right.key.length - left.key.length)
    const origins = originsIn(note, keyOfName(version.short), single)
    add(origins.length > 0 ? 'formed before 2019, origin told' : 'formed before 2019, origin not told')
    for (const origin of origins) {
      const whole =
        endOf(origin.unit) === at &&
        origins.length === 1 &&
        /trên cơ s[ởỏ] (điều chỉnh )?(toàn bộ|nguyên trạng)/i.test(note)
      lines.push({ at, from: origin.unit, to: unit, scope: whole ? 'whole' : 'part' })
    }
  }
  // All of a unit cannot have gone one way if a part went another.
  const split = new Set(
    [...Map.groupBy(lines, (line) => line.from)].filter(([, legs]) => legs.length > 1).map(([unit]) => unit),
  )
  return { lines: lines.map((line) => (split.has(line.from) ? { ...line, scope: 'part' } : line)), count }
}
