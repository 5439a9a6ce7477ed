/**
 * The text of an act as it is shown and as places point into it: composed Unicode, no markup, one line per
 * paragraph. Words keep their spelling; only their wrapping is undone.
 */

const startsBlock = /^(?:\d{1,3} ?[.)]|Điều ?\d+ ?[.:]|[a-zđ]\)|Chương [IVX]+)/

const withoutMarkup = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\\$/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*+|_{2,}|`{3,}|\|/g, (marks) => (marks === '|' ? ' ' : ''))
    .replace(/^[ \t]*(?:#{1,6}|>)+[ \t]+/gm, '')
    .replace(/^[ \t]*[-=+: ]{3,}[ \t]*$/gm, '')

/** Undoes markup, wrapping and mixed Unicode forms. Pure; the same text always gives the same result. */
export const normalise = (input: string): string => {
  const text = input
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\0]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[‘’ʼ´ʹ′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
  const paragraphs: string[] = []
  let open = false
  for (const raw of withoutMarkup(text).split('\n')) {
    const line = raw.replace(/ {2,}/g, ' ').trim()
    if (line === '') open = false
    else if (open && !startsBlock.test(line)) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`)
    else {
      paragraphs.push(line)
      open = true
    }
  }
  return paragraphs.join('\n')
}
