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

  return {
    /** What is remembered for the characters from `start` to `end`, else what `make` makes of them. */
    of: (
      text: string,
      start: number,
      end: number,
      make: (raw: string) => Value | undefined,
    ): Value | undefined => {
      let hash = 0x811c9dc5
      for (let index = start; index < end; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
      const length = end - start
      const first = (hash ^ (hash >>> 15)) & mask
      let at = first
      for (;;) {
        const value = values[at]
        if (value === undefined) break
        const raw = raws[at] as string
        if (raw.length === length) {
          let index = 0
          while (index < length && raw.charCodeAt(index) === text.charCodeAt(start + index)) index++
          if (index === length) return value
        }
        at = (at + 1) & mask
      }
      const raw = text.slice(start, end)
      const made = make(raw)
      if (made === undefined) return undefined
      if (count >= most) {
        values = new Array(slots)
        raws = new Array(slots)
        count = 0
        at = first
      }
      values[at] = made
      raws[at] = raw
      count++
      return made
    },
  }
}
