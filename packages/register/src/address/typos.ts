/** Mentions that are misspelt, abbreviated by initials or glued together, sought where a part is missing. */
import { gap } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Mention, mentionAt, typeBefore } from './mentions.ts'
import { type Near, nearest, type Spellings, spellingsFrom } from './near.ts'
import type { Reading, Scene } from './readings.ts'
import { levelBits } from './vietnam.ts'

const longestName = 5
const noSpellings = spellingsFrom([])
const mostWindows = 12
type Window = { readonly start: number; readonly end: number; readonly typed: boolean }

const covers = (mention: Mention | null, at: number): boolean =>
  mention !== null && mention.first <= at && at < mention.end

const textOf = ({ tokens }: Scene, { start, end }: Window): { text: string; written: string } => {
  let text = ''
  let written = ''
  for (let at = start; at < end; at++) {
    const word = tokens.words[at]
    text += word?.text ?? ''
    written += word?.written ?? ''
  }
  return { text, written }
}

/** Stretches of words that may be the missing part: behind its type word, before an anchor, whole parts. */
const windowsFor = (scene: Scene, reading: Reading | null, bits: number, anchor: number): Window[] => {
  const { gazetteer, tokens, asides } = scene
  const { count, gaps } = tokens
  const windows: Window[] = []
  const free = (at: number) =>
    asides[at] === 0 &&
    !covers(reading?.commune ?? null, at) &&
    !covers(reading?.district ?? null, at) &&
    !covers(reading?.province ?? null, at)
  const endOf = (start: number): number => {
    let end = start + 1
    while (end < count && free(end) && (gaps[end] as number) < gap.strong) end++
    return end
  }
  const push = (start: number, end: number, typed: boolean) => {
    if (end <= start || windows.length >= mostWindows) return
    if (!windows.some((one) => one.start === start && one.end === end)) windows.push({ start, end, typed })
  }
  // Behind a type word of this level.
  for (let start = 1; start < count; start++) {
    if (!free(start) || !free(start - 1)) continue
    const { types, first } = typeBefore(gazetteer, tokens, start)
    if (types === 0 || (types & bits) === 0 || first === start) continue
    const end = endOf(start)
    if (end - start <= longestName) push(start, end, true)
    else for (let length = 4; length > 0; length--) push(start, start + length, true)
  }
  // Right before the anchor, without a type word of another level.
  if (anchor > 0 && free(anchor - 1)) {
    let start = anchor - 1
    for (let length = 1; length <= longestName && start >= 0 && free(start); length++, start--) {
      const { types } = typeBefore(gazetteer, tokens, start)
      if (types === 0 || (types & bits) !== 0) push(start, anchor, types !== 0)
      if ((gaps[start] as number) >= gap.strong) break
    }
  }
  // Whole parts.
  for (let start = count - 1; start >= 0; start--) {
    if (!free(start) || (gaps[start] as number) < gap.strong) continue
    const end = endOf(start)
    if (end - start <= longestName && !tokens.words[start]?.digits) push(start, end, false)
  }
  return windows
}

const addNear = (
  scene: Scene,
  into: Mention[],
  windows: readonly Window[],
  list: Spellings,
  initials?: (text: string) => readonly number[],
): boolean => {
  const { gazetteer, tokens, asides } = scene
  const found: { window: Window; near: readonly Near[] }[] = []
  let best = 9
  for (const window of windows) {
    const typed = textOf(scene, window)
    let near = nearest(list, typed)
    const { text } = typed
    if (near.length === 0 && initials && window.typed && text.length >= 2 && text.length <= 4)
      near = initials(text).map((name) => ({ name, edits: -1 }))
    const [first] = near
    if (!first) continue
    found.push({ window, near })
    best = Math.min(best, Math.abs(first.edits))
  }
  let added = false
  for (const { window, near } of found) {
    const least = Math.abs(near[0]?.edits ?? 0)
    if (least > best + 1) continue
    for (const { name, edits } of near) {
      const { start, end } = window
      into.push(mentionAt(gazetteer, tokens, asides, { start, end, name, edits, least }))
      added = true
    }
  }
  return added
}

/** Whether words that may matter lie unexplained to the right of (or around) what was read. */
const unexplained = ({ tokens, asides }: Scene, reading: Reading): boolean => {
  const spans = [reading.commune, reading.district, reading.province]
  let from = tokens.count
  for (const span of spans) if (span && span.first < from) from = span.first
  for (let at = from; at < tokens.count; at++)
    if (asides[at] === 0 && !spans.some((span) => covers(span, at))) return true
  return false
}

const lastWord = ({ tokens, asides }: Scene): number => {
  let end = tokens.count
  while (end > 0 && asides[end - 1] !== 0) end--
  return end
}

/** Adds misspelt provinces. */
export const addProvinces = (scene: Scene, into: Mention[], best: Reading | undefined): boolean => {
  if (best?.province || (best && !unexplained(scene, best) && best.district)) return false
  const windows = windowsFor(scene, best ?? null, levelBits.province, lastWord(scene))
  return addNear(scene, into, windows, scene.gazetteer.provinceSpellings)
}

/** Adds misspelt districts of the province. */
export const addDistricts = (scene: Scene, into: Mention[], best: Reading | undefined): boolean => {
  if (!best || best.district || (best.commune && !unexplained(scene, best))) return false
  const { gazetteer } = scene
  const anchor = best.province ? best.province.first : lastWord(scene)
  const windows = windowsFor(scene, best, levelBits.district, anchor)
  if (windows.length === 0) return false
  if (best.group) {
    const { index } = best.group
    return addNear(scene, into, windows, gazetteer.districtSpellings(index), (text) =>
      gazetteer.districtsByInitials(index, text),
    )
  }
  return false
}

/** Whether words right beside the commune's name, in the same part, belong to nothing. */
export const isCutShort = ({ gazetteer, tokens, asides }: Scene, reading: Reading): boolean => {
  const { commune, district, province } = reading
  if (!commune) return false
  const after = commune.end
  const word = tokens.words[after]
  if (
    after < tokens.count &&
    word &&
    (tokens.gaps[after] as number) < gap.dash &&
    asides[after] === 0 &&
    !word.digits &&
    !gazetteer.isPlaceWord(word.plain) &&
    !covers(district, after) &&
    !covers(province, after) &&
    typeBefore(gazetteer, tokens, after + 1).types === 0
  )
    return true
  if (commune.types !== 0) return false
  for (let at = commune.first; at > 0 && (tokens.gaps[at] as number) < gap.strong; at--) {
    const { types } = typeBefore(gazetteer, tokens, at)
    if ((types & levelBits.commune) !== 0 && !covers(district, at - 1) && !covers(province, at - 1))
      return true
  }
  return false
}

/** Whether the commune may be another than the one its words name at first sight. */
export const isDoubtful = (scene: Scene, reading: Reading): boolean =>
  reading.cost >= 8 || isCutShort(scene, reading)

/** Adds misspelt communes of the district, else of the province. */
export const addCommunes = (
  scene: Scene,
  into: Mention[],
  readings: readonly Reading[],
  gazetteer: Gazetteer,
): boolean => {
  let added = false
  for (const best of readings.slice(0, 4)) {
    const doubtful = best.commune !== null && isDoubtful(scene, best)
    if (best.commune && best.commune.types !== 0 && !doubtful) continue
    const anchor = best.district?.first ?? best.province?.first ?? lastWord(scene)
    const windows = windowsFor(scene, doubtful ? { ...best, commune: null } : best, levelBits.commune, anchor)
    const list = best.districtLife
      ? gazetteer.communeSpellings(best.districtLife.index)
      : best.group
        ? gazetteer.communeSpellingsInGroup(best.group.index)
        : noSpellings
    if (addNear(scene, into, best.commune ? windows.filter(({ typed }) => typed) : windows, list))
      added = true
  }
  return added
}
