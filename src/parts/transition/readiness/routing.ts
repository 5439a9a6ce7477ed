/** The routing test: sample matters of each field are asked of the matrix, as people will ask on the first day. Pure. */
import type { IsoDate } from '../../../kernel/dates.ts'
import { type Ground, type Matrix, whoDecides } from '../../authority/index.ts'
import type { UnitId } from '../model.ts'

type Level = 'province' | 'commune'
/** Sample matters for each level: enough to see a field without anybody, few enough for the country. */
const most = 8

/** Tasks that bodies of the level hold on the day, field by field in turn, each field's first by its id. */
export const samplesFor = (matrix: Matrix, level: Level, on: IsoDate): readonly string[] => {
  const isHeld = (task: string) =>
    matrix.grantsOf(task).some((grant) => {
      const { from, until } = matrix.lifeOf(grant)
      return (
        grant.holder.level === level &&
        grant.conditions.length === 0 &&
        from <= on &&
        (until === null || on < until)
      )
    })
  const held = matrix.facts.functions.filter(({ id }) => isHeld(id))
  const byField = Map.groupBy(
    held.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ field }) => field,
  )
  const turns = [...byField.values()].flatMap((tasks) => tasks.map(({ id }, turn) => ({ id, turn })))
  return turns
    .toSorted((one, other) => one.turn - other.turn || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}

export type Tried = { readonly tried: number; readonly open: readonly string[] }

/** Which of the samples nobody of the unit decides on the day. `place` is where the matter arises. */
export const tryRouting = (
  { matrix, ground }: { readonly matrix: Matrix; readonly ground: Ground },
  { unit, place, on }: { readonly unit: UnitId; readonly place: UnitId; readonly on: IsoDate },
  samples: readonly string[],
): Tried => {
  const open = samples.filter(
    (task) =>
      !whoDecides(matrix, ground, { function: task, places: [place], on }).deciding.some(({ units }) =>
        units.includes(unit),
      ),
  )
  return { tried: samples.length, open }
}
