/** The text layer of a PDF. Runs apart from the server (see `apart.ts`): a PDF can be made to take for ever. */
import { getDocumentProxy } from 'unpdf'
import { reasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { documentFinding } from './findings.ts'
import { latin1 } from './kind.ts'
import type { Limits } from './limits.ts'
import { linesOf, type Page, type PageSize, type Piece, paragraphsOf, withoutRepeats } from './pdf-layout.ts'
import { inOneForm, type Legacy, type Text, withoutLegacy } from './plain-text.ts'
import { objection } from './problems.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }
type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** A whole PDF says where its table stands and ends with a mark; some writers add a little after it. */
const hasEnd = (bytes: Uint8Array): boolean => {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 4_096)))
  return tail.includes('%%EOF') && tail.includes('startxref')
}

const piecesOf = async (pdf: Proxy, number: number): Promise<{ pieces: readonly Piece[] } & PageSize> => {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const { width, height } = page.getViewport({ scale: 1 })
  page.cleanup()
  const pieces = items.flatMap((item): readonly Piece[] => {
    if (!('str' in item)) return []
    const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as readonly number[] // six numbers by the PDF's own rule
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skew, scale) }]
  })
  return { pieces, width, height }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

const open = async (file: File): Promise<Result<Proxy>> => {
  try {
    // pdf.js takes the bytes over; a copy leaves the caller's file whole
    const pdf = await getDocumentProxy(file.bytes.slice(), {
      verbosity: 0,
      maxImageSize: 1,
      useWorkerFetch: false,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
    })
    return fine(pdf)
  } catch (error) {
    if (nameOf(error) === 'PasswordException') return refused(objection(file, 'encrypted'))
    const reason = reasonOf(error).slice(0, 120)
    return refused(objection(file, 'damaged', { part: 'pdf', reason }))
  }
}

export const readPdf = async (
  file: File,
  { limits, legacy }: { limits: Limits; legacy: Legacy },
): Promise<Result<Text>> => {
  if (!hasEnd(file.bytes)) return refused(objection(file, 'truncated'))
  const opened = await open(file)
  if (!opened.ok) return opened
  const pdf = opened.value
  try {
    if (pdf.numPages > limits.pages)
      return refused(objection(file, 'too-many-pages', { pages: pdf.numPages, limit: limits.pages }))
    const pages: Page[] = []
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const { pieces, width, height } = await piecesOf(pdf, number)
      characters += pieces.reduce((sum, piece) => sum + piece.text.length, 0)
      if (characters > limits.characters)
        return refused(objection(file, 'too-long', { what: 'characters', limit: limits.characters }))
      pages.push({ lines: linesOf(pieces), width, height })
    }
    return textOf(file, pages, legacy)
  } catch (error) {
    const reason = reasonOf(error).slice(0, 120)
    return refused(objection(file, 'damaged', { part: 'pdf', reason }))
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const textOf = (file: File, pages: readonly Page[], legacy: Legacy): Result<Text> => {
  const silent = pages.flatMap((page, place) => (page.lines.length === 0 ? [String(place + 1)] : []))
  if (silent.length === pages.length) return refused(objection(file, 'no-text', { pages: pages.length }))
  const { pages: kept, dropped } = withoutRepeats(pages)
  const { text, notes } = inOneForm(`${paragraphsOf(kept).join('\n')}\n`)
  const told = [
    ...notes,
    ...(dropped > 0 ? [documentFinding('repeated-lines-dropped', { count: dropped }, undefined, 'met')] : []),
    ...(silent.length > 0 ? [documentFinding('pages-without-text', { pages: silent })] : []),
  ]
  return withoutLegacy(file, { text, notes: told }, legacy)
}
