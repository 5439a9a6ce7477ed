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

const against = (found: string | null, field: string | undefined): readonly Problem[] =>
  found === null
    ? []
    : [accessProblem('marked-secret', { marking: found }, field === undefined ? {} : { field })]

/** What stands against taking a text in: a marking of secrecy at its head. */
export const whyNotSecret = (text: string, field?: string): readonly Problem[] =>
  against(markingIn(text), field)

/** A name that begins with a marking: `MẬT - ke hoach.pdf`, `TOI_MAT_12.docx` without its accents. */
const markedName =
  /^[^\p{L}\p{N}]*(TUYỆT[\s_-]*MẬT|TỐI[\s_-]*MẬT|MẬT|TUYET[\s_-]+MAT|TOI[\s_-]+MAT)\s*[-_–—.:,)\]]/u

/** What stands against the name of a file, beside what stands against any title. */
export const whyNotSecretName = (name: string, field?: string): readonly Problem[] => {
  const found = markedName.exec(name.normalize('NFC'))?.[1]
  return against(found === undefined ? markingIn(name) : found.replace(/[\s_-]+/g, ' '), field)
}

/** Every text within a document of JSON, or the text itself where it is none. */
const textsIn = (text: string): readonly string[] => {
  if (!/^\s*[[{]/.test(text)) return [text]
  const found: string[] = []
  try {
    JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'string') found.push(value)
      return value
    })
    return found
  } catch {
    return [text]
  }
}

/** What stands against keeping something typed, also as the fields of a form in JSON: each text counts by itself. */
export const whyNotSecretTexts = (value: unknown, field?: string): readonly Problem[] => {
  const texts = Array.isArray(value) ? value : [value]
  const found = texts
    .filter((text): text is string => typeof text === 'string')
    .flatMap(textsIn)
    .map(markingIn)
    .find((marking) => marking !== null)
  return against(found ?? null, field)
}
