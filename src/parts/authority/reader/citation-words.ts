/** Reads where a text points: `điểm a khoản 2 Điều 44 Luật Quản lý ngoại thương`, `Nghị định số 100/2020/NĐ-CP`. Pure. */

export type CitedWords = {
  /** `44.2.a`; empty where the whole text is meant. */
  readonly point: string
  /** The number as printed, without spaces; null where only a name stands there. */
  readonly instrument: string | null
  readonly words: string
}

const numberForm = /(\d+(?:\/\d{4})?\/(?:QĐ|NĐ|NQ|TT|QH|PL|TTLT|CT)[-\dA-ZĐ]*(?:-[A-ZĐ]+)*)/

const pieces =
  /(?:điểm\s+(?<letter>[a-zđ])(?:,\s*[a-zđ])*\s+)?(?:khoản\s+(?<clause>\d+[a-zđ]?)(?:\s*,\s*(?:khoản\s+)?\d+)*\s+)?Điều\s+(?<article>\d+[a-zđ]?)/giu

const instrumentAfter =
  /^\s*(?:của\s+)?(?<kind>Bộ luật|Luật|Nghị định|Nghị quyết|Pháp lệnh|Thông tư|Quyết định)(?<rest>[^.;]*)/iu

/** All places a stretch of text points to, in its order. The text named after several places is theirs. */
export const readCitations = (text: string): readonly CitedWords[] => {
  const found = [...text.matchAll(pieces)]
  const said: CitedWords[] = []
  let named: string | null = null
  for (const match of found.toReversed()) {
    const after = text.slice((match.index ?? 0) + match[0].length)
    const text2 = instrumentAfter.exec(after)
    if (text2) named = numberForm.exec(text2.groups?.rest ?? '')?.[1] ?? null
    const { article = '', clause, letter } = match.groups ?? {}
    const point = [article, clause, clause ? letter : undefined]
      .filter((part) => part !== undefined)
      .join('.')
    said.unshift({
      point: point.toLowerCase(),
      instrument: named,
      words: `${match[0]}${text2 ? ` ${text2[0].trim().slice(0, 120)}` : ''}`.replaceAll(/\s+/g, ' '),
    })
  }
  return said
}
