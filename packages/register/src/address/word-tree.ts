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

/** A tree of words in two flat arrays: the child of a node along a word. */
export const wordTree = () => {
  let size = 1 << 16
  let keys = new Int32Array(size)
  let values = new Int32Array(size)
  let used = 0
  let nodes = 1
  const names: number[] = [-1, -1]
  const slot = (key: number): number => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1)
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1)
    return at
  }
  const grow = () => {
    const [oldKeys, oldValues] = [keys, values]
    size *= 2
    keys = new Int32Array(size)
    values = new Int32Array(size)
    oldKeys.forEach((key, index) => {
      if (key === 0) return
      const at = slot(key)
      keys[at] = key
      values[at] = oldValues[index] as number
    })
  }
  const bits = 13
  const child = (node: number, word: number): number => {
    const key = (node << bits) | word
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1)
    for (;;) {
      const found = keys[at]
      if (found === key) return values[at] as number
      if (found === 0) return 0
      at = (at + 1) & (size - 1)
    }
  }
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
          if (used * 2 > size) grow()
          next = ++nodes
          names[next] = -1
          const key = (node << bits) | word
          const at = slot(key)
          keys[at] = key
          values[at] = next
          used++
        }
        node = next
      }
      names[node] = name
    },
  }
}
