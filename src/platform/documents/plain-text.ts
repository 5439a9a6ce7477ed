/** Markdown and plain text: UTF-8 or UTF-16, with or without a mark; older Vietnamese encodings are named. */
import type { Finding } from '../../kernel/findings.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { documentFinding } from './findings.ts'
import { latin1 } from './kind.ts'
import {
  fromLegacy,
  fromWindows1258,
  guessLegacy,
  guessLegacyBytes,
  type LegacyGuess,
} from './legacy-text.ts'
import { objection } from './problems.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }
export type Legacy = 'refuse' | 'convert'
export type Text = { readonly text: string; readonly notes: readonly Finding[] }

const strict = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark shows as zeros in every second place of the ASCII signs. */
const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null
  const sample = bytes.subarray(0, 4_096)
  let even = 0
  let odd = 0
  sample.forEach((byte, place) => {
    if (byte === 0 && place % 2 === 0) even++
    if (byte === 0 && place % 2 === 1) odd++
  })
  const many = sample.length / 8
  if (odd > many && even <= odd / 20) return 'utf-16le'
  return even > many && odd <= even / 20 ? 'utf-16be' : null
}

const marked = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Control signs other than tab, line and page breaks: a text has next to none. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536)
  const controls = sample.match(/[\x00-\x08\x0e-\x1b\x7f\uffff\ufffe]/g)?.length ?? 0
  return sample.includes('\x00') || controls > Math.max(1, sample.length / 200)
}

const firstWrongByte = (bytes: Uint8Array): number => {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    // a cut inside a sign is no fault: `stream` keeps it open
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

/** One form of text for all formats: NFC, lines ended by one sign, no mark at the start. */
export const inOneForm = (raw: string): Text => {
  const lines = raw.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029/g, '\n')
  const text = lines.normalize('NFC')
  const decomposed = /[a-z][\u0300-\u0323]/i.test(lines)
  return { text, notes: decomposed ? [documentFinding('composed', {}, undefined, 'met')] : [] }
}

const named = (file: File, guess: LegacyGuess) =>
  objection(file, 'legacy-encoding', {
    encoding: guess.encoding,
    sample: guess.sample,
    reading: guess.reading,
    words: guess.words,
    convertible: guess.convertible,
  })

const convertedNote = ({ encoding, words }: LegacyGuess): Finding =>
  documentFinding('converted', { encoding, words })

/** Refuses or converts decoded text that is written for a legacy font. For every format. */
export const withoutLegacy = (file: File, text: Text, legacy: Legacy): Result<Text> => {
  const guess = guessLegacy(text.text)
  if (!guess || guess.encoding === 'cp1258') return fine(text)
  if (legacy === 'refuse' || !guess.convertible) return refused(named(file, guess))
  return fine({
    text: fromLegacy(text.text, guess.encoding),
    notes: [...text.notes, convertedNote(guess)],
  })
}

const notUtf8 = (file: File, legacy: Legacy): Result<Text> => {
  const guess = guessLegacyBytes(file.bytes)
  if (!guess) return refused(objection(file, 'not-utf8', { offset: firstWrongByte(file.bytes) }))
  if (legacy === 'refuse' || !guess.convertible) return refused(named(file, guess))
  const { text, notes } = inOneForm(guess.encoding === 'cp1258' ? fromWindows1258(file.bytes) : guess.text)
  return fine({ text, notes: [...notes, convertedNote(guess)] })
}

/** Text of a file that is no container. */
export const readPlain = (file: File, legacy: Legacy): Result<Text> => {
  const mark = marked(file.bytes)
  const assumed = mark ? null : utf16Without(file.bytes)
  const decoded = strict(file.bytes, mark ?? assumed ?? 'utf-8')
  if (decoded === null) {
    if (mark !== null && mark !== 'utf-8')
      return refused(objection(file, 'damaged', { part: mark, reason: 'encoding' }))
    if (isBinary(latin1(file.bytes))) return refused(objection(file, 'binary'))
    return notUtf8(file, legacy)
  }
  if (isBinary(decoded)) return refused(objection(file, 'binary'))
  const { text, notes } = inOneForm(decoded)
  if (text.trim() === '') return refused(objection(file, 'empty'))
  const assumption = assumed
    ? [documentFinding('utf16-assumed', { encoding: assumed }, undefined, 'met')]
    : []
  return withoutLegacy(file, { text, notes: [...assumption, ...notes] }, legacy)
}

/** Whether a text is written as Markdown: its name says so, or its lines do. */
export const isMarkdown = (name: string, text: string): boolean =>
  /\.(?:md|markdown)$/i.test(name) ||
  /^#{1,6} \S|^ {0,3}(?:\*\*|__)\S.*(?:\*\*|__)\s*$|^\|.*\|\s*\n\|[-:| ]+\|/m.test(text.slice(0, 200_000))
