/** Finds units by what people type: a code, a name, a name with the places it lies in. */
import { addDays, byText, dayOrThrow, holdsOn } from '../dates.ts'
import type { Ground, Life } from '../ground.ts'
import { madeOnce } from '../maps.ts'
import type { IsoDate, Unit } from '../model.ts'
import type { Hit, Match, SearchOptions } from '../register.ts'
import { sortKey, tidy } from '../text.ts'
import { lastDayOf, livesOn, type Views } from '../views.ts'
import { type Found, type NameBook, type Named, nameBookOf } from './names.ts'
import { readingsOf } from './words.ts'

const matchOrder: readonly Match[] = [
  'code',
  'exact',
  'tone-placement',
  'abbreviation',
  'alias',
  'retired',
  'no-accents',
  'typo',
  'prefix',
]
const weaker = (left: Match, right: Match): Match =>
  matchOrder.indexOf(left) > matchOrder.indexOf(right) ? left : right

/** Each step down the order of matches, each edit, a place found only by succession, an ended unit. */
const cost = { match: 0.08, edit: 0.03, byPlaceSuccession: 0.02, ended: 0.01 }
const scoreOf = (match: Match, edits: number, successor: boolean, ended: boolean): number =>
  Math.round(
    (1 -
      matchOrder.indexOf(match) * cost.match -
      edits * cost.edit -
      (successor ? cost.byPlaceSuccession : 0) -
      (ended ? cost.ended : 0)) *
      1000,
  ) / 1000

/** The names that fit a text under its best readings; misspelt ones only where nothing fits. */
const namesFor = (book: NameBook, text: string): readonly Found[] => {
  const readings = readingsOf(text, book.typeWords)
  const fitting = readings.flatMap((reading) =>
    book.fitting(reading).map((found) => ({ ...found, match: weaker(found.match, reading.floor) })),
  )
  if (fitting.length > 0) return fitting
  return readings.flatMap((reading) => book.misspelt(reading))
}

/** Units meant by a place beside a name, and those that succeeded them. */
type Places = { readonly named: ReadonlySet<string>; readonly successors: ReadonlySet<string> }
const placesFor = (book: NameBook, text: string): Places => {
  const lives = new Set(namesFor(book, text).map(({ named }) => named.life))
  const reached = new Set<Life>(lives)
  for (const life of reached) for (const { to } of life.out) if (to) reached.add(to)
  return {
    named: new Set([...lives].map(({ id }) => id)),
    successors: new Set([...reached].map(({ id }) => id)),
  }
}

/** Where no comma says so: the shortest name in front whose rest names places. */
const splitWithoutCommas = (book: NameBook, text: string): readonly string[] | null => {
  const words = text.split(' ')
  const known = (part: string) =>
    readingsOf(part, book.typeWords).some((reading) => book.fitting(reading).length > 0)
  for (let count = words.length - 1; count >= 1; count--) {
    const [head, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')]
    if (!known(head)) continue
    if (known(rest)) return [head, rest]
    const deeper = rest.includes(' ') ? splitWithoutCommas(book, rest) : null
    if (deeper) return [head, ...deeper]
  }
  return null
}

const usualLimit = 20
/** Beginnings looked at before the best are chosen. */
const mostBeginnings = 400

export type Search = (text: string, options?: SearchOptions) => readonly Hit[]

/** The search over a ground. The book of names is made on first use. */
export const searchOf = (ground: Ground, views: Views): Search => {
  let book: NameBook | undefined

  /** The unit to show for a name, and whether the name is retired on the day (today, without a day). */
  const shown = (named: Named, at: IsoDate | undefined): { unit: Unit | null; retired: boolean } | null => {
    const { life } = named
    if (at !== undefined && livesOn(life, at)) {
      if (named.from > at) return null
      return { unit: views.on(life, at), retired: !holdsOn(named, at) }
    }
    const end = lastDayOf(life)
    if (at !== undefined && (end === null || end >= at)) return null
    if (end === null) {
      const last = life.versions[life.versions.length - 1]
      return { unit: last ? views.near(life, last.from) : null, retired: named.until !== null }
    }
    return { unit: views.near(life, named.until === null ? end : addDays(named.until, -1)), retired: true }
  }

  const placing = (unit: Unit, places: readonly Places[]): 'inside' | 'by-succession' | null => {
    let placed: 'inside' | 'by-succession' = 'inside'
    for (const place of places) {
      if (unit.parents.some(({ id }) => place.named.has(id))) continue
      if (!unit.parents.some(({ id }) => place.successors.has(id))) return null
      placed = 'by-succession'
    }
    return placed
  }

  const rank = (unit: Unit) => ground.levels.get(unit.level)?.rank ?? 0
  const sortKeys = new Map<string, string>()
  const keyOf = (name: string) => madeOnce(sortKeys, name, () => sortKey(name))
  /** Units that go on first, higher levels first, newer first, then by name and code. */
  const inOrder = (left: Unit, right: Unit): number =>
    Number(left.validTo !== null) - Number(right.validTo !== null) ||
    rank(left) - rank(right) ||
    byText(right.validFrom, left.validFrom) ||
    byText(keyOf(left.name), keyOf(right.name)) ||
    byText(left.code ?? '', right.code ?? '') ||
    byText(left.id, right.id)

  return (text, options = {}) => {
    const at = options.at === undefined ? undefined : dayOrThrow(options.at)
    const limit = options.limit ?? usualLimit
    book ??= nameBookOf(ground)
    const names = book
    const [head = '', ...rest] = tidy(text)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    if (head === '' || limit <= 0) return []

    const hits = new Map<string, Hit>()
    const offer = (
      unit: Unit | null,
      match: Match,
      edits: number,
      matched: string,
      places: readonly Places[],
    ) => {
      if (!unit || (options.level !== undefined && unit.level !== options.level)) return
      if (options.within !== undefined && !unit.parents.some(({ id }) => id === options.within)) return
      const placed = placing(unit, places)
      if (!placed) return
      const ended = unit.validTo !== null && (at === undefined || unit.validTo <= at)
      const told = placed === 'inside' ? match : weaker(match, 'retired')
      const score = scoreOf(told, edits, placed !== 'inside', ended)
      const known = hits.get(unit.id)
      if (!known || score > known.score || (score === known.score && unit.validFrom > known.unit.validFrom))
        hits.set(unit.id, { unit, match: told, score, matched })
    }
    const offerNames = (found: readonly Found[], places: readonly Places[]) => {
      for (const { named, match, edits } of found) {
        const seen = shown(named, at)
        if (seen) offer(seen.unit, seen.retired ? weaker(match, 'retired') : match, edits, named.text, places)
      }
    }
    const offerCodes = (places: readonly Places[]) => {
      for (const ofSystem of ground.bearers.values())
        for (const { life, code } of ofSystem.get(head) ?? []) {
          if (at !== undefined && !holdsOn(code, at)) continue
          const day = code.until === null || code.until === code.from ? code.from : addDays(code.until, -1)
          offer(at === undefined ? views.near(life, day) : views.on(life, at), 'code', 0, code.value, places)
        }
    }

    const readFrom = (head: string, rest: readonly string[]) => {
      const places = rest.map((part) => placesFor(names, part))
      offerNames(namesFor(names, head), places)
      return places
    }
    const places = readFrom(head, rest)
    offerCodes(places)
    if (hits.size === 0 || [...hits.values()].every(({ match }) => match === 'typo')) {
      const parts = head.includes(' ') ? splitWithoutCommas(names, head) : null
      if (parts) readFrom(parts[0] as string, [...parts.slice(1), ...rest])
    }
    if (hits.size < limit)
      for (const reading of readingsOf(head, names.typeWords))
        offerNames(names.beginning(reading, mostBeginnings), places)

    return [...hits.values()]
      .sort((left, right) => right.score - left.score || inOrder(left.unit, right.unit))
      .slice(0, limit)
  }
}
