/** Exact apportionment: whole numbers are divided by weights so that the parts add up, by largest remainder. */
import type { Measure, Quantities } from '../model.ts'

/**
 * `total` in parts by `weights`, which are whole numbers with a sum above zero. Each part is rounded towards nothing; what is
 * left goes one by one to those who lost most by it, of equals to the first. What is owed is divided as what is owned.
 */
export const apportion = (total: number, weights: readonly number[]): readonly number[] => {
  const [amount, sign] = total < 0 ? [BigInt(-total), -1] : [BigInt(total), 1]
  const scale = weights.map(BigInt)
  const whole = scale.reduce((sum, weight) => sum + weight, 0n)
  if (whole <= 0n || scale.some((weight) => weight < 0n)) throw new Error('weights have no sum')
  const parts = scale.map((weight) => Number((amount * weight) / whole))
  const lost = scale.map((weight) => (amount * weight) % whole)
  const left = Number(amount - parts.reduce((sum, part) => sum + BigInt(part), 0n))
  const byLoss = [...lost.keys()].sort((one, other) => compare(lost[other], lost[one]) || one - other)
  const gains = new Set(byLoss.slice(0, left))
  return parts.map((part, place) => sign * (part + (gains.has(place) ? 1 : 0)) + 0)
}

const compare = (one: bigint | undefined, other: bigint | undefined): number =>
  (one ?? 0n) === (other ?? 0n) ? 0 : (one ?? 0n) > (other ?? 0n) ? 1 : -1

/** Each measure by itself. */
export const shareOut = (quantities: Quantities, weights: readonly number[]): readonly Quantities[] => {
  const of = (measure: Measure) => apportion(quantities[measure], weights)
  const [count, vnd, millimetres, files, squareMetres] = [
    of('count'),
    of('vnd'),
    of('millimetres'),
    of('files'),
    of('squareMetres'),
  ]
  const at = (parts: readonly number[] | undefined, place: number) => parts?.[place] ?? 0
  return weights.map((_, place) => ({
    count: at(count, place),
    vnd: at(vnd, place),
    millimetres: at(millimetres, place),
    files: at(files, place),
    squareMetres: at(squareMetres, place),
  }))
}

/** Shares as whole millionths that add up to a million; null where they do not add up. */
export const millionths = (shares: readonly number[]): readonly number[] | null => {
  const whole = shares.map((share) => Math.round(share * 1_000_000))
  const sum = whole.reduce((all, one) => all + one, 0)
  return whole.every((one) => one > 0) && sum === 1_000_000 ? whole : null
}

const precision = 1_000_000_000

/** Shares of people as whole weights; null where one is not known, is nothing, or they are no whole. */
export const weightsOf = (shares: readonly (number | null)[]): readonly number[] | null => {
  const weights = shares.map((share) => Math.round((share ?? 0) * precision))
  const sum = weights.reduce((all, one) => all + one, 0)
  return weights.every((one) => one > 0) && Math.abs(sum - precision) <= shares.length ? weights : null
}
