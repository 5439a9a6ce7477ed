import { holdsOn, type IsoDate, overlaps } from '../kernel/dates.ts'
import { LawError, type Parameter, type ParameterValue } from './model.ts'

/** The dated parameters of a list. Built once; an overlap in the list is refused at once. */
export type Parameters = {
  readonly list: readonly Parameter[]
  /** The value in force on a day. Absence, and a day before or between values, are errors. */
  readonly at: (id: string, on: IsoDate) => ParameterValue
}

const overlapIn = ({ values }: Parameter) =>
  values.flatMap((left, place) =>
    values.slice(place + 1).flatMap((right) => (overlaps(left, right) ? [[left, right] as const] : [])),
  )[0]

export const createParameters = (list: readonly Parameter[]): Parameters => {
  const byId = new Map<string, Parameter>()
  for (const parameter of list) {
    if (byId.has(parameter.id)) throw new LawError('overlap', `parameter ${parameter.id} is declared twice`)
    const clash = overlapIn(parameter)
    if (clash) {
      const days = clash.map((value) => value.from).join(' and ')
      throw new LawError('overlap', `parameter ${parameter.id} has two values at once, from ${days}`)
    }
    byId.set(parameter.id, parameter)
  }
  return {
    list,
    at: (id, on) => {
      const parameter = byId.get(id)
      if (!parameter) throw new LawError('unknown-parameter', `there is no parameter ${id}`)
      const value = parameter.values.find((candidate) => holdsOn(candidate, on))
      if (!value) throw new LawError('not-in-force', `parameter ${id} has no value on ${on}`)
      return value
    },
  }
}
