/** The words of names as numbers, and names as paths of words. */

/** Numbers for words; once closed, unknown words are 0. */
export const vocabularyOf = () => {
  const plains = new Map<string, number>()
  const accents = new Map<string, number>()
  let closed = false
  const number = (known: Map<string, number>, text: string): number => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (closed) return 0
    known.set(text, known.size + 1)
    return known.size
  }
  return {
    plainOf: (text: string) => number(plains, text),
    accentedOf: (text: string) => number(accents, text),
    close: () => {
      closed = true
    },
    size: () => plains.size,
  }
}

/** Numbers above 0 by numbers above 0, in one flat array: key and value lie side by side. */
export const numberTable = () => {
  let mask = (1 << 16) - 1
  let pairs = new Int32Array(2 * (mask + 1))
  let used = 0
  const place = (key: number): number => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    while (pairs[2 * at] !== 0 && pairs[2 * at] !== key) at = (at + 1) & mask
    return 2 * at
  }
  const grow = () => {
    const old = pairs
    mask = 2 * mask + 1
    pairs = new Int32Array(2 * (mask + 1))
    for (let at = 0; at < old.length; at += 2)
      if (old[at] !== 0) {
        const to = place(old[at] as number)
        pairs[to] = old[at] as number
        pairs[to + 1] = old[at + 1] as number
      }
  }
  return {
    /** 0 where there is none. */
    get: (key: number): number => pairs[place(key) + 1] as number,
    set: (key: number, value: number): void => {
      if (used * 2 > mask) grow()
      const at = place(key)
      if (pairs[at] === 0) used++
      pairs[at] = key
      pairs[at + 1] = value
    },
  }
}

/** A tree of words: the child of a node along a word. */
export const wordTree = () => {
  const children = numberTable()
  let nodes = 1
  const names: number[] = [-1, -1]
  const bits = 13
  const child = (node: number, word: number): number => children.get((node << bits) | word)
  return {
    root: 1,
    child,
    /** The name that ends at a node, or -1. */
    nameAt: (node: number): number => names[node] as number,
    add: (words: readonly number[], name: number) => {
      let node = 1
      for (const word of words) {
        let next = child(node, word)
        if (next === 0) {
          next = ++nodes
          names[next] = -1
          children.set((node << bits) | word, next)
        }
        node = next
      }
      names[node] = name
    },
  }
}
