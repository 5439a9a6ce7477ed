/** Lives as they were on a day: the units that answers are made of. Equal answers are one frozen object. */

import { addDays, holdsOn } from './dates.ts'
import type { Life } from './ground.ts'
import { madeOnce } from './maps.ts'
import type { CodeRecord, IsoDate, Unit, VersionRecord } from './model.ts'

export type Parent = Unit['parents'][number]
export type Views = {
  /** The unit on the day, null on days when it did not exist. */
  readonly on: (life: Life, day: IsoDate) => Unit | null
  /** The unit on the day, else the last state before it, else its first: also for units gone within a day. */
  readonly near: (life: Life, day: IsoDate) => Unit | null
  /** In each of its states, oldest first. */
  readonly states: (life: Life) => readonly Unit[]
}

type Held = { readonly version: VersionRecord; readonly code: CodeRecord | undefined }
type Chain = { readonly parents: readonly Parent[]; readonly province: Unit['province'] }
type Seen = Held & { readonly chain: Chain; readonly unit: Unit }
type Link = Held & { readonly above: Chain; readonly chain: Chain }
type Bounds = Pick<Unit, 'validFrom' | 'validTo' | 'observedFromAfter' | 'observedToAfter'>

/** The version on the day. Of two that overlap (which `whyNotRegister` reports) the later one decides. */
export const versionOn = ({ versions }: Life, day: IsoDate): VersionRecord | undefined => {
  let low = 0
  let high = versions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((versions[middle] as VersionRecord).from <= day) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) {
    const version = versions[index] as VersionRecord
    if (holdsOn(version, day)) return version
    // Only versions without a day are passed over: what stood before them may still hold.
    if (version.from !== version.until) return undefined
  }
  return undefined
}

/** The version on the day, else the last that began before it, else the first. */
const versionNear = (life: Life, day: IsoDate): VersionRecord | undefined =>
  versionOn(life, day) ?? life.versions.findLast((version) => version.from <= day) ?? life.versions[0]

/** Whether the unit existed on the day. */
export const livesOn = (life: Life, day: IsoDate): boolean => versionOn(life, day) !== undefined

const codeOn = (life: Life, system: string, day: IsoDate): CodeRecord | undefined => {
  for (let index = life.codes.length - 1; index >= 0; index--) {
    const code = life.codes[index] as CodeRecord
    if (code.system === system && holdsOn(code, day)) return code
  }
  return undefined
}

/** As `codeOn`, but also for a unit that began and ended on one day. */
const codeNear = (life: Life, system: string, day: IsoDate): CodeRecord | undefined =>
  codeOn(life, system, day) ??
  life.codes.findLast((code) => code.system === system && code.from <= day && code.from === code.until)

type Edge = { readonly day: IsoDate; readonly after: IsoDate | undefined }
const later = (left: Edge, right: Edge) => (right.day > left.day ? right : left)
const earlier = (left: Edge | null, right: Edge) => (left === null || right.day < left.day ? right : left)

/** The days on which version and code (or the lack of one) stay as they are, observed edges carried over. */
const boundsOf = (life: Life, { version, code }: Held, system: string, day: IsoDate): Bounds => {
  let start: Edge = { day: version.from, after: version.fromAfter }
  let end: Edge | null = version.until === null ? null : { day: version.until, after: version.untilAfter }
  for (const other of code ? [code] : life.codes) {
    if (other.system !== system) continue
    const first: Edge = { day: other.from, after: other.fromAfter }
    const last: Edge | null = other.until === null ? null : { day: other.until, after: other.untilAfter }
    if (code) {
      start = later(start, first)
      end = last ? earlier(end, last) : end
    } else if (other.from > day) end = earlier(end, first)
    else if (last) start = later(start, last)
  }
  return {
    validFrom: start.day,
    validTo: end?.day ?? null,
    ...(start.after === undefined ? {} : { observedFromAfter: start.after }),
    ...(end?.after === undefined ? {} : { observedToAfter: end.after }),
  }
}

const noChain: Chain = Object.freeze({ parents: Object.freeze([]), province: null })
const deepest = 32

/** States kept per unit, the last used in front: a question mostly asks for the day of the one before. */
const mostKept = 12
/** Days whose chains of parents are remembered. */
const mostDays = 8
const recent = <Item>(items: Item[], fits: (item: Item) => boolean): Item | undefined => {
  const index = items.findIndex(fits)
  const item = items[index]
  if (item !== undefined && index > 0) {
    items.splice(index, 1)
    items.unshift(item)
  }
  return item
}
const remember = <Item>(items: Item[], item: Item): void => {
  items.unshift(item)
  if (items.length > mostKept) items.pop()
}

/** Views of lives with the codes of one system. */
export const viewsOf = (lives: ReadonlyMap<string, Life>, system: string): Views => {
  let highest = Number.MAX_SAFE_INTEGER
  for (const life of lives.values()) if (life.rank < highest) highest = life.rank
  const links = new Map<Life, Link[]>()
  const seen = new Map<Life, Seen[]>()

  const chainsOf = new Map<IsoDate, Map<string, Chain>>()
  let newest: IsoDate | undefined
  /** As `chainAbove`, remembering the chains of the days asked for last. */
  const chainOn = (parent: string | null, day: IsoDate): Chain => {
    if (parent === null) return noChain
    const ofDay = chainsOf.get(day)
    if (ofDay && day !== newest) {
      // Moved behind the others: a day that is asked for again and again is not forgotten.
      chainsOf.delete(day)
      chainsOf.set(day, ofDay)
    }
    newest = day
    const known = ofDay?.get(parent)
    if (known) return known
    const chain = chainAbove(parent, day, 0)
    if (ofDay) ofDay.set(parent, chain)
    else {
      if (chainsOf.size >= mostDays) chainsOf.delete(chainsOf.keys().next().value as IsoDate)
      chainsOf.set(day, new Map([[parent, chain]]))
    }
    return chain
  }

  /** The chain above something whose version names `parent`. Chains of equal content are one object. */
  const chainAbove = (parent: string | null, day: IsoDate, depth: number): Chain => {
    const life = parent === null ? undefined : lives.get(parent)
    const version = life && versionNear(life, day)
    if (!life || !version || depth > deepest) return noChain
    const code = codeNear(life, system, day)
    const above = chainAbove(version.parent, day, depth + 1)
    const known = madeOnce(links, life, () => [])
    const seenLink = recent(
      known,
      (link) => link.version === version && link.code === code && link.above === above,
    )
    if (seenLink) return seenLink.chain
    const self = Object.freeze({
      id: life.id,
      code: code?.value ?? null,
      name: version.name,
      type: version.type,
      level: life.level,
    })
    const province =
      life.rank === highest ? Object.freeze({ code: self.code, name: self.name }) : above.province
    const chain = Object.freeze({ parents: Object.freeze([self, ...above.parents]), province })
    remember(known, { version, code, above, chain })
    return chain
  }

  const view = (life: Life, held: Held, day: IsoDate): Unit => {
    const { version, code } = held
    const chain = chainOn(version.parent, day)
    const known = madeOnce(seen, life, () => [])
    // A unit without a code is not kept: its bounds depend on the gap in which the day lies.
    if (code) {
      const same = recent(
        known,
        (state) => state.version === version && state.code === code && state.chain === chain,
      )
      if (same) return same.unit
    }
    const own = code?.value ?? null
    const unit: Unit = Object.freeze({
      id: life.id,
      code: own,
      name: version.name,
      shortName: version.short,
      type: version.type,
      level: life.level,
      province: life.rank === highest ? Object.freeze({ code: own, name: version.name }) : chain.province,
      parents: chain.parents,
      ...boundsOf(life, held, system, day),
    })
    if (code) remember(known, { version, code, chain, unit })
    return unit
  }

  const near = (life: Life, day: IsoDate): Unit | null => {
    const version = versionNear(life, day)
    return version ? view(life, { version, code: codeNear(life, system, day) }, day) : null
  }

  return {
    on: (life, day) => {
      const version = versionOn(life, day)
      return version ? view(life, { version, code: codeOn(life, system, day) }, day) : null
    },
    near,
    states: (life) =>
      life.versions.flatMap((version) => {
        if (version.from === version.until) return near(life, version.from) ?? []
        const days = new Set([version.from])
        for (const code of life.codes)
          for (const day of [code.from, code.until])
            if (code.system === system && day !== null && day > version.from && holdsOn(version, day))
              days.add(day)
        return [...days].sort().map((day) => view(life, { version, code: codeOn(life, system, day) }, day))
      }),
  }
}

/** The last day before the end of a life that has ended, null for one that goes on. */
export const lastDayOf = (life: Life): IsoDate | null => {
  let last: IsoDate | null = null
  for (const { until } of life.versions) {
    if (until === null) return null
    if (last === null || until > last) last = until
  }
  return last === null ? null : addDays(last, -1)
}
