/** What differs between two texts, word by word, and between two things, fact by fact. */
export type Piece = { readonly kind: 'same' | 'old' | 'new'; readonly text: string }

/** Words with what stands between them, so that joined again they are the text; `100/2024/NĐ-CP` is one word. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? []

/** More pairs than this are not compared word by word: the whole text is old and new then. */
const mostPairs = 4_000_000

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const made: Piece[] = []
  for (const piece of pieces) {
    const last = made.at(-1)
    if (last?.kind === piece.kind) made[made.length - 1] = { kind: piece.kind, text: last.text + piece.text }
    else if (piece.text !== '') made.push(piece)
  }
  return made
}

/** A blank between two changes is part of both, so that `Trúc Bạch` is one mark and not two. */
const bridged = (pieces: readonly Piece[]): readonly Piece[] => {
  const made: Piece[] = []
  const run = { old: '', now: '' }
  const end = () => {
    made.push({ kind: 'old', text: run.old }, { kind: 'new', text: run.now })
    run.old = ''
    run.now = ''
  }
  for (const [at, { kind, text }] of pieces.entries()) {
    const isBridge =
      kind === 'same' && /^\s+$/.test(text) && run.old + run.now !== '' && at < pieces.length - 1
    if (kind === 'old' || isBridge) run.old += text
    if (kind === 'new' || isBridge) run.now += text
    if (kind !== 'same' || isBridge) continue
    end()
    made.push({ kind, text })
  }
  end()
  return joined(made.filter(({ text }) => text !== ''))
}

/** The longest common sequence of words stays, the rest is old or new. */
export const compareTexts = (old: string, now: string): readonly Piece[] => {
  if (old === now) return old === '' ? [] : [{ kind: 'same', text: old }]
  const [left, right] = [piecesOf(old), piecesOf(now)]
  if (left.length * right.length > mostPairs)
    return joined([
      { kind: 'old', text: old },
      { kind: 'new', text: now },
    ])
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < left.length || column < right.length) {
    const [one, other] = [left[row], right[column]]
    if (one !== undefined && one === other) {
      pieces.push({ kind: 'same', text: one })
      row += 1
      column += 1
    } else if (one !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'old', text: one })
      row += 1
    } else {
      pieces.push({ kind: 'new', text: other ?? '' })
      column += 1
    }
  }
  return bridged(joined(pieces))
}
