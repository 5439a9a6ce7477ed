/**
 * What was made of stretches of text, found again by their characters without cutting a string out. Bounded: when
 * full it forgets everything.
 */

export const rememberedStretches = <Value>(most: number) => {
  let slots = 1 << 12
  while (slots < most * 2) slots *= 2
  let values: (Value | undefined)[] = new Array(slots)
  let raws: string[] = new Array(slots)
  let count = 0
  const mask = slots - 1

  const hashOf = (text: string, start: number, end: number): number => {
    let hash = 0x811c9dc5
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    return (hash ^ (hash >>> 15)) & mask
  }
  return {
    /** What is remembered for the characters from `start` to `end`. */
    find: (text: string, start: number, end: number): Value | undefined => {
      const length = end - start
      for (let at = hashOf(text, start, end); ; at = (at + 1) & mask) {
        const value = values[at]
        if (value === undefined) return undefined
        const raw = raws[at] as string
        if (raw.length !== length) continue
        let index = 0
        while (index < length && raw.charCodeAt(index) === text.charCodeAt(start + index)) index++
        if (index === length) return value
      }
    },
    /** Remembers what was not there. */
    keep: (raw: string, value: Value): void => {
      if (count >= most) {
        values = new Array(slots)
        raws = new Array(slots)
        count = 0
      }
      let at = hashOf(raw, 0, raw.length)
      while (values[at] !== undefined) at = (at + 1) & mask
      values[at] = value
      raws[at] = raw
      count++
    },
  }
}
