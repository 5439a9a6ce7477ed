/** The review of a unit laid out: its lines, its tasks, who is missing; what the sum, its page and its form stand on. */
import type { Unit } from '../../../../packages/register/src/model.ts'
import type { Register } from '../../../../packages/register/src/register.ts'
import { livesOn, type Matrix } from '../matrix.ts'
import type { AuthorityFunction, Field, Ground } from '../model.ts'
import { lastAnswers, type Review } from './model.ts'
import { type Asked, askedAbout, type Counts, countsOf, type Line, sumByUnit } from './sum.ts'

export type TaskLine = {
  readonly task: string
  readonly what: AuthorityFunction | null
  /** Units that are to answer about it, and those that have not. */
  readonly expected: number
  readonly missing: number
  readonly answers: readonly Review[]
  readonly counts: Counts
}

export type Summed = {
  readonly lines: readonly Line[]
  readonly tasks: readonly TaskLine[]
  readonly answers: readonly Review[]
  readonly asked: readonly Asked[]
}

/** Units of the ground that are to answer: with a line each in a province, summed by province in the country. */
export const askedOn = (register: Register, unit: Unit | null, on: string): readonly Asked[] => {
  const communesOf = (province: string) => register.unitsOn(on, { level: 'commune', within: province })
  if (unit?.level === 'commune') return [{ id: unit.id, level: 'commune', line: unit.id }]
  const provinces = unit === null ? register.unitsOn(on, { level: 'province' }) : [unit]
  return provinces.flatMap(({ id }): Asked[] => [
    { id, level: 'province', line: id },
    ...communesOf(id).map(
      (commune): Asked => ({
        id: commune.id,
        level: 'commune',
        line: unit === null ? id : commune.id,
      }),
    ),
  ])
}

/** Tasks somebody local holds on a day, with the levels and the ground of who does. */
const heldLocally = (matrix: Matrix, on: string) =>
  matrix.facts.functions.flatMap((what) => {
    const grants = matrix.grantsOf(what.id).filter((grant) => livesOn(matrix.lifeOf(grant), on))
    const local = grants.filter(({ holder }) => holder.level === 'province' || holder.level === 'commune')
    return local.length === 0
      ? []
      : [
          {
            what,
            levels: new Set<string>(local.map(({ holder }) => holder.level)),
            grounds: [...new Set(local.map(({ territory }) => territory))],
          },
        ]
  })

export const summed = (
  all: readonly Review[],
  {
    matrix,
    ground,
    register,
  }: { readonly matrix: Matrix; readonly ground: Ground; readonly register: Register },
  {
    unit,
    on,
    field,
    task,
  }: {
    readonly unit: Unit | null
    readonly on: string
    readonly field: Field | null
    readonly task: string | null
  },
): Summed => {
  const asked = askedOn(register, unit, on)
  const isAsked = new Set(asked.map(({ id }) => id))
  const fieldOf = (id: string) => matrix.functionById.get(id)?.field ?? null
  const isWanted = (id: string) => (task === null || id === task) && (field === null || fieldOf(id) === field)
  const answers = lastAnswers(all).filter((one) => isAsked.has(one.unit) && isWanted(one.task))
  const byTask = Map.groupBy(answers, (one) => one.task)
  const held = new Map(heldLocally(matrix, on).map((one) => [one.what.id, one]))
  const tasks = [...new Set([...held.keys(), ...byTask.keys()])].filter(isWanted).map((id): TaskLine => {
    const said = byTask.get(id) ?? []
    const known = held.get(id)
    const isEverywhere = known?.grounds.includes('country') ?? true
    const about = askedAbout(
      asked,
      known?.levels ?? new Set(),
      (one) => isEverywhere || (known?.grounds ?? []).some((place) => ground.covers(place, one, on)),
    )
    const spoke = new Set(said.map((one) => one.unit))
    return {
      task: id,
      what: matrix.functionById.get(id) ?? null,
      expected: new Set([...about.map((one) => one.id), ...spoke]).size,
      missing: about.filter((one) => !spoke.has(one.id)).length,
      answers: said,
      counts: countsOf(said),
    }
  })
  return { lines: sumByUnit(answers, asked), tasks, answers, asked }
}
