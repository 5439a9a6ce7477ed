/** Every name a unit ever had, findable by text, by key, without accents, by initials and by its beginning. */

import { byText } from '../dates.ts'
import type { Ground, Life } from '../ground.ts'
import { madeOnce } from '../maps.ts'
import type { IsoDate } from '../model.ts'
import type { Match } from '../register.ts'
import { type NearNames, nearNamesOf } from './edits.ts'
import { initialsOf, type Keys, keysOf, type Reading, type TypeWords, typeWordsOf } from './words.ts'

/** A name of a unit and the days on which it bore it. */
export type Named = {
  readonly life: Life
  readonly text: string
  readonly type: string | null
  readonly use: 'official' | 'alias' | 'abbreviation'
  readonly from: IsoDate
  readonly until: IsoDate | null
}
/** A form under which a name can be found: in full, or without its type. */
type Form = { readonly keys: Keys; readonly named: Named; readonly full: boolean }
export type Found = { readonly named: Named; readonly match: Match; readonly edits: number }
export type NameBook = {
  readonly typeWords: TypeWords
  /** What fits a reading exactly, but for tones' places and accents. */
  readonly fitting: (reading: Reading) => readonly Found[]
  readonly misspelt: (reading: Reading) => readonly Found[]
  readonly beginning: (reading: Reading, most: number) => readonly Found[]
}

const namesOf = (life: Life): { readonly full: string; readonly short: string; readonly named: Named }[] => {
  const names: { full: string; short: string; named: Named }[] = []
  for (const version of life.versions) {
    const last = names[names.length - 1]
    const goesOn = last && last.full === version.name && last.short === version.short
    if (goesOn && last.named.until === version.from && last.named.type === version.type)
      names[names.length - 1] = { ...last, named: { ...last.named, until: version.until } }
    else {
      const { name: text, type, from, until } = version
      names.push({
        full: text,
        short: version.short,
        named: { life, text, type, use: 'official', from, until },
      })
    }
  }
  const [first, final] = [life.versions[0], life.versions[life.versions.length - 1]]
  if (first && final)
    for (const { text, use } of life.names)
      names.push({
        full: text,
        short: text,
        named: {
          life,
          text,
          type: null,
          use: use === 'abbreviation' ? 'abbreviation' : 'alias',
          from: first.from,
          until: final.until,
        },
      })
  return names
}

/** Builds the book of names; done once, on the first search. */
export const nameBookOf = ({ lives, types }: Ground): NameBook => {
  const byMatch = new Map<string, Form[]>()
  const byPlain = new Map<string, Form[]>()
  const byInitials = new Map<string, Named[]>()
  const shorts = new Set<string>()
  let highest = Number.MAX_SAFE_INTEGER
  for (const { rank } of lives.values()) if (rank < highest) highest = rank
  const keysBefore = new Map<string, Keys>()
  const keys = (text: string): Keys => madeOnce(keysBefore, text, () => keysOf(text))
  const add = (form: Form) => {
    madeOnce(byMatch, form.keys.match, () => []).push(form)
    madeOnce(byPlain, form.keys.plain, () => []).push(form)
  }
  for (const life of lives.values())
    for (const { full, short, named } of namesOf(life)) {
      add({ keys: keys(full), named, full: true })
      if (short !== full) add({ keys: keys(short), named, full: false })
      shorts.add(keys(short).plain)
      if (life.rank === highest && short.includes(' '))
        for (const initials of new Set([initialsOf(short), initialsOf(full)]))
          madeOnce(byInitials, initials, () => []).push(named)
    }
  const sorted = [...byPlain.keys()].sort(byText)
  let near: NearNames | undefined

  const fits = ({ types: wanted }: Reading, { named, full }: Form) =>
    wanted === null || (named.type !== null && wanted.has(named.type) && !(full && named.use === 'official'))
  const usual = (named: Named, match: Match): Match =>
    named.use === 'official' || match === 'no-accents' ? match : named.use

  return {
    typeWords: typeWordsOf(types),
    fitting: (reading) => {
      const found: Found[] = []
      for (const form of byMatch.get(reading.match) ?? []) {
        if (!fits(reading, form)) continue
        const match = form.keys.text === reading.text ? 'exact' : 'tone-placement'
        found.push({ named: form.named, match: usual(form.named, match), edits: 0 })
      }
      for (const form of byPlain.get(reading.plain) ?? [])
        if (form.keys.match !== reading.match && fits(reading, form))
          found.push({ named: form.named, match: 'no-accents', edits: 0 })
      if (reading.text === reading.plain)
        for (const named of byInitials.get(reading.plain.replace(/[^a-z]/g, '')) ?? [])
          if (reading.types === null || (named.type !== null && reading.types.has(named.type)))
            found.push({ named, match: 'abbreviation', edits: 0 })
      return found
    },
    misspelt: (reading) => {
      near ??= nearNamesOf([...shorts])
      return near(reading.plain).flatMap(({ name, edits }) =>
        (byPlain.get(name) ?? []).flatMap((form) =>
          fits(reading, form) ? [{ named: form.named, match: 'typo' as const, edits }] : [],
        ),
      )
    },
    beginning: (reading, most) => {
      let low = 0
      let high = sorted.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle] as string) < reading.plain) low = middle + 1
        else high = middle
      }
      const found: Found[] = []
      for (let index = low; index < sorted.length && found.length < most; index++) {
        const name = sorted[index] as string
        if (!name.startsWith(reading.plain)) break
        if (name === reading.plain) continue
        for (const form of byPlain.get(name) ?? [])
          if (fits(reading, form)) found.push({ named: form.named, match: 'prefix', edits: 0 })
      }
      return found
    },
  }
}
