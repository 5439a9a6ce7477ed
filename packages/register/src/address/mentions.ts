/** Finds names of units in the words of an address, with the type words around them. */
import { gap } from './fold.ts'
import type { Form, Gazetteer } from './gazetteer.ts'
import type { Tokens } from './tokens.ts'

/** A stretch of words that reads as a name: `first` is where its type word begins, `name` which name it is. */
export type Mention = {
  readonly first: number
  readonly start: number
  readonly end: number
  readonly name: number
  /** The types its type word stands for, 0 without one. */
  readonly types: number
  /** Behind a word for streets, hamlets, buildings; or behind a house number. */
  readonly street: boolean
  readonly number: boolean
  /** Fills all between two commas; begins behind one. */
  readonly whole: boolean
  readonly left: boolean
  /** Typing mistakes; -1 for a name written by its first letters. */
  readonly edits: number
  /** Mistakes of the nearest name at the same place: rivals count alike. */
  readonly least: number
}

/** Words that are neither name nor rest: the country, a postal code. 1 country, 2 postal code. */
export type Aside = Uint8Array

const isTypeWord = ({ typeAccents }: Gazetteer, tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at]
  return word !== undefined && (word.bare || typeAccents.has(word.accented))
}

/** The type words that end right before `start`: their types and where they begin. */
export const typeBefore = (
  gazetteer: Gazetteer,
  tokens: Tokens,
  start: number,
  depth = 0,
): { readonly types: number; readonly first: number } => {
  const none = { types: 0, first: start }
  const at = start - 1
  if (at < 0 || (tokens.gaps[start] as number) >= gap.strong) return none
  const word = tokens.words[at]?.plain ?? 0
  const single = word === 0 ? 0 : gazetteer.typeOf(word)
  const before = tokens.words[at - 1]?.plain ?? 0
  const pair =
    at > 0 && word !== 0 && gazetteer.mayBeType(before) && (tokens.gaps[at] as number) < gap.strong
      ? gazetteer.typeOfPair(before, word)
      : 0
  if (single === 0 && pair === 0) return none
  let found = none
  if (pair !== 0 && isTypeWord(gazetteer, tokens, at) && isTypeWord(gazetteer, tokens, at - 1))
    found = { types: pair, first: at - 1 }
  else if (single !== 0 && isTypeWord(gazetteer, tokens, at)) {
    // `T.` is a province only with its full stop.
    if (single === 1 && tokens.words[at]?.text === 't' && tokens.gaps[start] !== gap.weak) return none
    found = { types: single, first: at }
  }
  // Forms print `Phường/Xã:`.
  if (found.types !== 0 && depth < 2 && tokens.gaps[found.first] === gap.slash) {
    const more = typeBefore(gazetteer, tokens, found.first, depth + 1)
    if (more.types !== 0) return { types: found.types | more.types, first: more.first }
  }
  return found
}

const hamletWords = new Set([
  'thon',
  'ap',
  'xom',
  'to',
  'khu',
  'kp',
  'ban',
  'buon',
  'lang',
  'pho',
  'khom',
  'doi',
  'tdp',
])

/** Marks country and postal code. */
export const markAsides = (gazetteer: Gazetteer, tokens: Tokens, asides: Aside): void => {
  const { count, words, gaps } = tokens
  asides.fill(0, 0, count + 1)
  let last = count
  for (let at = count - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) continue
    const ends = at + 1 === last || (gaps[at + 1] as number) >= gap.strong
    if (!ends) continue
    const begins = at === 0 || (gaps[at] as number) >= gap.strong
    if (word.digits) {
      const { length } = word.text
      if ((length === 5 || length === 6) && (at + 1 === last || begins) && at > 0) {
        asides[at] = 2
        if (at + 1 === last) last = at
      }
    } else if (gazetteer.isCountry(word.plain)) {
      if (at + 1 === last || begins) {
        asides[at] = 1
        if (at + 1 === last) last = at
      }
    } else if (at > 0 && gazetteer.isCountryPair(words[at - 1]?.plain ?? 0, word.plain)) {
      const alone = at === 1 || (gaps[at - 1] as number) >= gap.strong
      if ((alone || at + 1 === last) && count > 2) {
        asides[at] = 1
        asides[at - 1] = 1
        if (at + 1 === last) last = at - 1
      }
    }
  }
}

/** Whether nothing that counts stands right before (behind) a word. */
const beginsHere = (tokens: Tokens, asides: Aside, at: number): boolean =>
  at === 0 || (tokens.gaps[at] as number) >= gap.dash || asides[at - 1] !== 0
const endsHere = (tokens: Tokens, asides: Aside, end: number): boolean =>
  end >= tokens.count || (tokens.gaps[end] as number) >= gap.dash || asides[end] !== 0

/** A mention of `name` over the words from `start` to `end`, with what stands around it. */
export const mentionAt = (
  gazetteer: Gazetteer,
  tokens: Tokens,
  asides: Aside,
  span: {
    readonly start: number
    readonly end: number
    readonly name: number
    readonly edits: number
    readonly least: number
  },
): Mention => {
  const { words, gaps } = tokens
  const before = typeBefore(gazetteer, tokens, span.start)
  let { types, first } = before
  let { end } = span
  const behind = words[end]
  if (
    types === 0 &&
    behind !== undefined &&
    asides[end] === 0 &&
    behind.plain !== 0 &&
    (gaps[end] as number) <= gap.weak
  ) {
    types = gazetteer.typeBehind(behind.plain)
    if (types !== 0) end++
  }
  const previous = first > 0 && (gaps[first] as number) < gap.strong ? words[first - 1] : undefined
  let number = false
  if (previous?.digits) {
    const ahead = first > 1 && (gaps[first - 1] as number) < gap.strong ? words[first - 2] : undefined
    number = !(ahead && hamletWords.has(ahead.text)) && typeBefore(gazetteer, tokens, first - 1).types === 0
  }
  const left = beginsHere(tokens, asides, first)
  return {
    first,
    start: span.start,
    end,
    name: span.name,
    types,
    street: previous !== undefined && previous.plain !== 0 && gazetteer.isPlaceWord(previous.plain),
    number,
    whole: left && endsHere(tokens, asides, end),
    left,
    edits: span.edits,
    least: span.least,
  }
}

/**
 * Every name in the words, those of units' types only where a type word allows them. With `until`, only names that
 * may fill all words before it together with their type words.
 */
export const mentionsIn = (
  gazetteer: Gazetteer,
  tokens: Tokens,
  asides: Aside,
  into: Mention[],
  until = 0,
): void => {
  const { tree, names } = gazetteer
  const { count, words, gaps } = tokens
  into.length = 0
  for (let start = 0; start < count; start++) {
    if (asides[start] !== 0) continue
    if (until > 0 && start > 0 && typeBefore(gazetteer, tokens, start).first !== 0) continue
    let node = tree.root
    for (let at = start; at < count; at++) {
      if (at > start && ((gaps[at] as number) >= gap.strong || asides[at] !== 0)) break
      const word = (words[at] as { plain: number }).plain
      if (word === 0) break
      node = tree.child(node, word)
      if (node === 0) break
      const name = tree.nameAt(node)
      if (name < 0) continue
      const found = names[name]
      // A type word may follow the name.
      if (!found || at + 2 < until) continue
      const mention = mentionAt(gazetteer, tokens, asides, { start, end: at + 1, name, edits: 0, least: 0 })
      if (found.needsType && mention.types === 0) continue
      if (at === start) {
        const { digits, text } = words[start] as { digits: boolean; text: string }
        if (digits && mention.types === 0) continue
        // Initials count at the end of a part only.
        if (text.length < 4 && !digits && mention.types === 0 && !endsHere(tokens, asides, mention.end))
          if (!found.communes) continue
      }
      into.push(mention)
    }
  }
  // `phuc xa ba dinh`: the type word may be the end of another name.
  for (let index = into.length - 1; index >= 0; index--) {
    const mention = into[index] as Mention
    if (mention.first === mention.start || names[mention.name]?.needsType) continue
    if (tokens.words[mention.start]?.digits && mention.end - mention.start === 1) continue
    if (into.some(({ start, end }) => end === mention.start && start < mention.first))
      into.push({ ...mention, first: mention.start, types: 0, whole: false, left: false })
  }
}

/** How badly a form fits the words of a mention: accents that differ count most, missing ones hardly. */
export const formCost = (
  tokens: Pick<Tokens, 'words'>,
  mention: Mention,
  form: Form,
  bareText: boolean,
): number => {
  let cost = 0
  const { types } = mention
  if (types !== 0 && form.types !== 0 && (types & form.types) === 0) cost += mention.edits > 0 ? 45 : 6
  const { accents } = form
  if (accents === null || mention.edits !== 0) return cost
  if (accents.length > mention.end - mention.start) return cost
  let wrong = 0
  let missing = 0
  let written = false
  for (let index = 0; index < accents.length; index++) {
    const word = tokens.words[mention.start + index]
    if (word === undefined) break
    if (!word.bare) written = true
    if (word.accented === accents[index]) continue
    if (word.bare) missing++
    else wrong++
  }
  if (wrong > 0) cost += 8 * wrong
  // A name without any accent behind a type word that has its own is meant so: `Xã Cam Thanh`, not Cam Thành.
  const typed = mention.first < mention.start && tokens.words[mention.first]?.bare === false
  if (missing > 0 && !bareText) cost += written ? 0.25 * missing : typed ? 0.25 : 0
  return cost
}
