/** Did you mean: the nearest of the words there are. */

/** The known word at most two typing mistakes away, or null. */
export const nearest = (word: string, known: readonly string[]): string | null => {
  const near = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance)[0]
  return near && near.distance <= Math.max(1, Math.min(2, Math.floor(near.each.length / 2)))
    ? near.each
    : null
}

const editDistance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [i, sign] of [...left].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...right].entries())
      next.push(Math.min((row[j] ?? 0) + (sign === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row[right.length] ?? 0
}
