/** Ground that grants cover, counted in provinces: the smallest pieces that local texts are made for, and the communes they name. */
import type { IsoDate } from '../../../kernel/dates.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import type { Grant, Ground } from '../model.ts'

/** Provinces that no territory of the list covers whole. */
export const uncovered = (ground: Ground, territories: readonly string[], on: IsoDate): readonly string[] => {
  if (territories.includes(wholeCountry)) return []
  return ground
    .provinces(on)
    .filter((province) => !territories.some((territory) => ground.covers(territory, province, on)))
}

/** Whether two grounds have anything in common. */
export const meet = (ground: Ground, left: string, right: string, on: IsoDate): boolean =>
  ground.covers(left, right, on) || ground.covers(right, left, on)

export const territoriesOf = (grants: readonly Grant[]): readonly string[] => [
  ...new Set(grants.map(({ territory }) => territory)),
]
