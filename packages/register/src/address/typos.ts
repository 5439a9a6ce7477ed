/** Mentions that are misspelt, abbreviated by initials or glued together, sought where a part is missing. */
import { gap } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Mention, mentionAt, typeBefore } from './mentions.ts'
import { nearest, type Spelling } from './near.ts'
import type { Reading, Scene } from './readings.ts'
import { levelBits } from './vietnam.ts'

const longestName = 5
const mostWindows = 12
type Window = { readonly start: number; readonly end: number; readonly typed: boolean }

const covers = (mention: Mention | null, at: number): boolean =>
  mention !== null && mention.first <= at && at < mention.end

const textOf = ({ tokens }: Scene, { start, end }: Window): string => {
  let text = ''
  for (let at = start; at < end; at++) text += tokens.words[at]?.text ?? ''
  return text
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
    for (let until = Math.min(end, start + longestName); until > start; until--)
      if (until === end || until - start <= 3) push(start, until, true)
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
  list: readonly Spelling[],
  initials?: (text: string) => readonly number[],
): boolean => {
  const { gazetteer, tokens, asides } = scene
  let added = false
  let least = 3
  const found: { window: Window; names: readonly number[]; edits: number }[] = []
  for (const window of windows) {
    const text = textOf(scene, window)
    const { names, edits } = nearest(list, text)
    if (names.length > 0) {
      found.push({ window, names, edits })
      if (edits < least) least = edits
    } else if (initials && window.typed && text.length >= 2 && text.length <= 4)
      found.push({ window, names: initials(text), edits: -1 })
  }
  for (const { window, names, edits } of found)
    for (const name of names) {
      if (edits > least + 1) continue
      into.push(
        mentionAt(gazetteer, tokens, asides, {
          start: window.start,
          end: window.end,
          name,
          edits: edits === 0 ? 0 : edits,
        }),
      )
      added = true
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

/** Adds misspelt communes of the district, else of the province. */
export const addCommunes = (
  scene: Scene,
  into: Mention[],
  readings: readonly Reading[],
  gazetteer: Gazetteer,
): boolean => {
  let added = false
  for (const best of readings.slice(0, 4)) {
    if (best.commune && best.commune.types !== 0) continue
    const anchor = best.district?.first ?? best.province?.first ?? lastWord(scene)
    const windows = windowsFor(scene, best, levelBits.commune, anchor)
    const list = best.districtLife
      ? gazetteer.communeSpellings(best.districtLife.index)
      : best.group
        ? gazetteer.communeSpellingsInGroup(best.group.index)
        : []
    if (addNear(scene, into, best.commune ? windows.filter(({ typed }) => typed) : windows, list))
      added = true
  }
  return added
}
