/**
 * Secrets stay outside: only counts per fonds and level are kept, never titles or content, and of the highest level
 * nothing at all. What carries a marking at its head is refused at the door.
 */
import type { Problem } from '../../kernel/problems.ts'
import { accessProblem } from './problems.ts'

/** Where the head of a document ends: the marking stands above or beside number, place and title. */
const headLength = 1500
const headLines = 25

/** The word alone on its line or in its box, with signs around it; in capitals, as a stamp is. */
const marking = /^[^\p{L}\p{N}]*(TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)[^\p{L}\p{N}]*$/u
/** As a field: `Độ mật: MẬT`, and beside the name of an office in one line. */
const labelled =
  /(?:^|[^\p{L}])(?:độ|mức độ|dấu)\s+mật\s*[:：]\s*["“]?\s*(tuyệt\s+mật|tối\s+mật|mật)(?!\p{L})/iu
const beside = /(?:^|\s{2,}|\t|\|)\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\s*(?:$|\s{2,}|\t|\|)/u
/** Whole bracketed stamps: `(MẬT)`, `[TỐI MẬT]`. */
const stamped = /[([{]\s*(TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)\s*[)\]}]/u

const markingIn = (text: string): string | null => {
  const head = text
    .normalize('NFC')
    .slice(0, headLength)
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .slice(0, headLines)
  for (const line of head) {
    const spread = line.replace(/(?<=^|\s)((?:\p{Lu}\s){2,}\p{Lu})(?=\s|$)/gu, (word) =>
      word.replace(/\s/g, ''),
    )
    for (const form of [line, spread])
      for (const pattern of [marking, labelled, beside, stamped]) {
        const found = pattern.exec(form)?.[1]
        if (found) return found.replace(/\s+/g, ' ').toUpperCase()
      }
  }
  return null
}

/** What stands against taking a text in: a marking of secrecy at its head. */
export const whyNotSecret = (text: string, field?: string): readonly Problem[] => {
  const found = markingIn(text)
  return found === null
    ? []
    : [accessProblem('marked-secret', { marking: found }, field === undefined ? {} : { field })]
}
