/** Which hamlet of a list an address names. */
import { foldWord } from './fold.ts'
import type { HamletLine } from './model.ts'

type Known = { readonly words: string; readonly plain: string; readonly newCode: string }

const typeWord = /^(?:thon|ap|xom|to dan pho|to|khu pho|khu|ban|buon|lang|khom|tdp|kp) /

const foldText = (text: string): { readonly words: string; readonly plain: string } => {
  const folded = text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .filter((word) => word !== '')
    .map((word) => foldWord(word.slice(0, 40)))
  return {
    words: folded.map(({ accented }) => accented).join(' '),
    plain: folded.map(({ plain }) => plain).join(' '),
  }
}

const byOldCode = (hamlets: readonly HamletLine[]): Map<string, Known[]> => {
  const known = new Map<string, Known[]>()
  for (const { hamlet, oldCode, newCode } of hamlets) {
    const folded = foldText(hamlet)
    if (folded.plain === '') continue
    const list = known.get(oldCode) ?? []
    list.push({ ...folded, newCode })
    known.set(oldCode, list)
  }
  return known
}
let kept: WeakMap<object, Map<string, Known[]>> | undefined

/** The new code of the hamlet named in `rest`, where all that are named agree on one; else null. */
export const hamletCode = (
  hamlets: readonly HamletLine[],
  oldCodes: readonly (string | null)[],
  rest: string,
): string | null => {
  kept ??= new WeakMap()
  let lists = kept.get(hamlets)
  if (!lists) {
    lists = byOldCode(hamlets)
    kept.set(hamlets, lists)
  }
  const text = foldText(rest)
  const bare = text.words === text.plain
  const named: { readonly words: string; readonly newCode: string }[] = []
  for (const code of oldCodes)
    for (const { words, plain, newCode } of (code !== null && lists.get(code)) || []) {
      const [wanted, within] = bare ? [plain, text.plain] : [words, text.words]
      const full = ` ${within} `.includes(` ${wanted} `)
      const short = plain.replace(typeWord, '')
      const name = wanted.split(' ').slice(-short.split(' ').length).join(' ')
      if (full || (!/^\d+$/.test(name) && ` ${within} `.includes(` ${name} `)))
        named.push({ words: wanted, newCode })
    }
  // `Thôn Đông` says nothing where `Thôn Đông Hạ` is named.
  const longest = named.filter(
    (one) =>
      !named.some((other) => other !== one && other.words !== one.words && other.words.includes(one.words)),
  )
  const codes = new Set(longest.map(({ newCode }) => newCode))
  const [only] = codes
  return codes.size === 1 && only !== undefined ? only : null
}
