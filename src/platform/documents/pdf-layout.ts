/** From placed pieces of text to lines and paragraphs as a reader sees them. Pure. */

/** A piece of text on a page: left edge and baseline in points, the page's origin at the bottom left. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}
export type Line = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}
export type PageSize = { readonly width: number; readonly height: number }
export type Page = PageSize & { readonly lines: readonly Line[] }

/** Gaps in ems: a word space is about a quarter, columns stand more than two apart. */
const wordGap = 0.17
const columnGap = 2.5

const joined = (pieces: readonly Piece[]): Line => {
  const inOrder = pieces.toSorted((left, right) => left.x - right.x)
  let text = ''
  let reached = Number.NEGATIVE_INFINITY
  let size = 0
  for (const piece of inOrder) {
    const em = Math.max(piece.size, 1)
    const gap = piece.x - reached
    if (text !== '' && gap > columnGap * em) text = `${text.trimEnd()}\t`
    else if (gap > wordGap * em && text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    text += piece.text
    reached = Math.max(reached, piece.x + piece.width)
    size = Math.max(size, piece.size)
  }
  const first = inOrder[0]
  return {
    text: text.replace(/ {2,}/g, ' ').trim(),
    left: first?.x ?? 0,
    right: reached,
    y: first?.y ?? 0,
    size,
  }
}

/** Pieces on about one baseline are a line; raised signs (footnote marks) stay with their line. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => {
  const lines: Piece[][] = []
  const downwards = pieces
    .filter((piece) => piece.text.trim() !== '' && Number.isFinite(piece.x + piece.y + piece.width))
    .toSorted((above, below) => below.y - above.y)
  for (const piece of downwards) {
    const line = lines.at(-1)
    const start = line?.[0]
    if (line && start && Math.abs(start.y - piece.y) < 0.4 * Math.max(start.size, piece.size, 1))
      line.push(piece)
    else lines.push([piece])
  }
  return lines.map(joined).filter((line) => line.text !== '')
}

const pattern = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
const isPageNumber = (text: string): boolean =>
  /^(?:[-–—|\s]*|trang|page)\s*\d{1,4}\s*(?:[/|]\s*\d{1,4})?[-–—|\s]*$/i.test(text)

const edges = (page: Page): readonly Line[] =>
  page.lines.length <= 4
    ? [...page.lines.slice(0, 1), ...page.lines.slice(-1)]
    : [...page.lines.slice(0, 2), ...page.lines.slice(-2)]

const isAtEdge = (line: Line, page: Page): boolean =>
  line.y > page.height * 0.88 || line.y < page.height * 0.12

/** Leaves out page numbers and what stands at the top or bottom of most pages. */
export const withoutRepeats = (pages: readonly Page[]): { pages: readonly Page[]; dropped: number } => {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edges(page).map((line) => pattern(line.text))))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  let dropped = 0
  const kept = pages.map((page) => {
    const outer = new Set(edges(page))
    const lines = page.lines.filter((line) => {
      if (!outer.has(line) || !isAtEdge(line, page)) return true
      const repeats = pages.length >= 3 && (seen.get(pattern(line.text)) ?? 0) > pages.length / 2
      const drop = repeats || isPageNumber(line.text)
      if (drop) dropped++
      return !drop
    })
    return { ...page, lines }
  })
  return { pages: kept, dropped }
}

/** A line that begins something new, however full the line before it is: headings, numbers, letters, dashes. */
const beginsAnew =
  /^(?:(?:Điều|ĐIỀU)\s+\d+[a-zđ]?\s*[.:]|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)\s+(?:[IVXLC]+|\d+|thứ)(?=[\s.:]|$)|(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s|Nơi nhận:|Số:|\d{1,3}[.)](?:\d|\s|$)|[a-zđ][.)]\s|[IVXLC]{1,6}[.)]\s|[-+•*–]\s)/

/** How a document is set: what stands where by habit says what a line that stands otherwise begins. */
type Habit = {
  /** The usual distance of two baselines. */
  readonly gap: number
  /** Where lines usually start. */
  readonly left: number
  /** Whether paragraphs begin further in than that. */
  readonly indents: boolean
}

const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

const isIndented = (line: Line, left: number): boolean => line.left > left + 0.8 * Math.max(line.size, 1)

const habitOf = (pages: readonly Page[]): Habit => {
  const lines = pages.flatMap((page) => page.lines)
  const gaps = pages.flatMap((page) =>
    page.lines.slice(1).map((line, place) => (page.lines[place]?.y ?? line.y) - line.y),
  )
  const left = commonest(lines.map((line) => line.left))
  const begun = lines.filter((line) => beginsAnew.test(line.text))
  const indented = begun.filter((line) => isIndented(line, left))
  return { gap: commonest(gaps.filter((gap) => gap > 0)), left, indents: indented.length * 2 > begun.length }
}

const startsLower = (text: string): boolean => /^[\p{Ll},;:.)\]]/u.test(text)

/** Whether the line goes on with the sentence of the line before it. */
const goesOn = (before: Line, line: Line, right: number, habit: Habit): boolean => {
  if (before.text.includes('\t') || line.text.includes('\t')) return false
  if (beginsAnew.test(line.text) || (habit.indents && isIndented(line, habit.left))) return false
  const gap = before.y - line.y
  const size = Math.max(before.size, line.size)
  if (gap > Math.min(2.2 * size, 1.25 * (habit.gap || gap)) || Math.abs(before.size - line.size) > 1.5)
    return false
  const isFull = before.right >= right - 4 * Math.max(before.size, 1)
  return isFull && (startsLower(line.text) || !/[.;:!?]["”]?$/.test(before.text))
}

/** A number such as `423/BC-UBPLTP15` broken at its dash is one word again. */
const spliced = (before: string, after: string): string =>
  /[\p{L}\d]-$/u.test(before) && /^[\p{L}\d]/u.test(after) ? before + after : `${before} ${after}`

/** Lines as paragraphs: a full line goes on in the next, also over a page. */
export const paragraphsOf = (pages: readonly Page[]): readonly string[] => {
  const habit = habitOf(pages)
  const paragraphs: string[] = []
  let before: Line | null = null
  for (const page of pages) {
    // a page of short lines has no right margin to go by
    const right = page.lines.reduce((most, line) => Math.max(most, line.right), page.width * 0.7)
    let isFirst = true
    for (const line of page.lines) {
      // over a page the distance says nothing: take the line as if it stood right below
      const placed: Line =
        isFirst && before ? { ...line, y: before.y - Math.min(line.size, habit.gap) } : line
      const last = paragraphs.length - 1
      if (before && goesOn(before, placed, right, habit))
        paragraphs[last] = spliced(paragraphs[last] ?? '', line.text)
      else paragraphs.push(line.text)
      before = line
      isFirst = false
    }
  }
  return paragraphs
}
