/** Who holds a power on the day, as the rules of a transition ask it of the matrix of authority. */
import type { IsoDate } from '../../../kernel/dates.ts'
import {
  type Ground,
  type Holder,
  type Matrix,
  type SectorRule,
  sectorRules,
  whoDecides,
} from '../../authority/index.ts'
import { organisationKinds } from '../../register/index.ts'
import type { Power, UnitId, World } from '../model.ts'

const kinds: readonly string[] = organisationKinds
/** Kinds of holder of which a unit has one, under the same word. */
const onlyOnes: readonly string[] = ['council', 'service-centre', 'front']

/** The organisation that acts where a holder decides: a Chair, and an office the register does not know, by the Committee. */
const bodyKindOf = ({ kind, body }: Holder): string => {
  if (body !== null) return kinds.includes(body) ? body : 'people-committee'
  return onlyOnes.includes(kind) ? kind : 'people-committee'
}

const powerOf = (holder: Holder, basis: Power['basis']): Power | null =>
  holder.level === 'province' || holder.level === 'commune'
    ? { level: holder.level, kind: bodyKindOf(holder), basis }
    : null

const same = (one: Power, other: Power) => one.level === other.level && one.kind === other.kind

/** Several answers that name one body are one; several bodies, or a body of the centre, leave it open. */
const decide = (matrix: Matrix, ground: Ground, task: string, places: readonly UnitId[], on: IsoDate) => {
  const powers = whoDecides(matrix, ground, { function: task, places, on }).deciding.map(
    ({ holder, chain }) => {
      const basis = chain.at(-1)?.basis
      return basis ? powerOf(holder, basis) : null
    },
  )
  const [first = null] = powers
  return first !== null && powers.every((power) => power !== null && same(power, first)) ? first : null
}

/** Answers are kept: many matters are of one task in one commune. */
const mostKept = 50_000

export const powersOf = (
  { matrix, ground, rules = sectorRules }: Powers,
  on: IsoDate,
): Pick<World, 'decides' | 'sectorRule'> => {
  const known = new Map<string, Power | null>()
  return {
    decides: (task, places) => {
      const key = `${task} ${places.join(' ')}`
      const before = known.get(key)
      if (before !== undefined) return before
      if (known.size >= mostKept) known.clear()
      const power = decide(matrix, ground, task, places, on)
      known.set(key, power)
      return power
    },
    sectorRule: (task, from) => {
      const its = matrix.functionById.get(task)
      const rule = rules.find(
        (each) =>
          each.from === from &&
          (each.functions === null ? each.field === its?.field : each.functions.includes(task)),
      )
      return rule ? powerOf(rule.to, rule.basis) : null
    },
  }
}

export type Powers = {
  readonly matrix: Matrix
  readonly ground: Ground
  readonly rules?: readonly SectorRule[]
}
