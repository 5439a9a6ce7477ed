/** A sheet of PDF that is being written: fonts, measures, the pen. */
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { markOf } from './fill.ts'
import type { Filled, Run } from './model.ts'
import { points, type Sheet } from './sheet.ts'

const require = createRequire(import.meta.url)
const fonts = {
  regular: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const
export type Font = keyof typeof fonts
export type Align = 'left' | 'center' | 'right' | 'justify'

/** A sheet that is being written: where the pen stands, and what fits below it. */
export class Writing {
  readonly pdf: PDFKit.PDFDocument
  readonly left: number
  readonly width: number
  readonly bottom: number
  readonly filled: Filled
  y: number
  constructor(filled: Filled, sheet: Sheet, at: Date) {
    this.filled = filled
    this.pdf = new PDFDocument({
      size: [points(sheet.width), points(sheet.height)],
      bufferPages: true,
      autoFirstPage: true,
      lang: 'vi-VN',
      displayTitle: true,
      margins: { top: points(sheet.top), bottom: 0, left: points(sheet.left), right: points(sheet.right) },
      info: {
        Title: `${filled.kind} ${filled.about}`.trim(),
        Author: filled.issuer,
        CreationDate: at,
        ModDate: at,
      },
    })
    for (const [name, file] of Object.entries(fonts)) this.pdf.registerFont(name, file)
    this.left = points(sheet.left)
    this.width = points(sheet.width - sheet.left - sheet.right)
    this.bottom = points(sheet.height - sheet.bottom)
    this.y = points(sheet.top)
  }
  #top = (): number => this.pdf.page.margins.top
  nextPage(): void {
    this.pdf.addPage()
    this.y = this.#top()
  }
  /** Goes to the next page where so much does not fit any more. */
  needs(height: number): boolean {
    if (this.y + height <= this.bottom || this.y <= this.#top()) return false
    this.nextPage()
    return true
  }
  heightOf(text: string, font: Font, size: number, width: number, indent = 0): number {
    return this.pdf
      .font(font)
      .fontSize(size)
      .heightOfString(text || ' ', { width, indent })
  }
  /** Writes lines in a column and says how high they are; the pen stays. */
  put(
    text: string,
    look: {
      font?: Font
      size: number
      align?: Align
      x?: number
      y?: number
      width?: number
      link?: string
      indent?: number
    },
  ): number {
    const {
      font = 'regular',
      size,
      align = 'left',
      x = this.left,
      y = this.y,
      width = this.width,
      link,
      indent,
    } = look
    const height = this.heightOf(text, font, size, width, indent)
    this.pdf
      .fillColor('black')
      .text(text, x, y, { width, align, ...(indent ? { indent } : {}), ...(link ? { link } : {}) })
    return height
  }
  /** A short line under something, in the middle of a column. */
  rule(x: number, width: number, share: number): void {
    const from = x + (width * (1 - share)) / 2
    this.pdf
      .moveTo(from, this.y)
      .lineTo(from + width * share, this.y)
      .lineWidth(0.7)
      .stroke()
  }
}

export const textOf = (runs: readonly Run[], filled: Filled): string =>
  runs.map((run) => (run.source ? `${run.text} [${markOf(run, filled)}]` : run.text)).join('')

/** The narrowest width in which a text needs no more lines: no single word is left below a full line. */
const evenWidth = (writing: Writing, text: string, font: Font, size: number, width: number): number => {
  const height = writing.heightOf(text, font, size, width)
  let even = width
  while (even > width / 2 && writing.heightOf(text, font, size, even - 4) <= height) even -= 4
  // Of one line the whole width stays: nothing is to be evened.
  return height > writing.heightOf('x', font, size, width) ? even : width
}

/** Lines and rules below one another in the middle of a column; answers with where they end. */
export const column = (
  writing: Writing,
  x: number,
  width: number,
  lines: readonly (readonly [string, Font, number] | number)[],
) => {
  const start = writing.y
  for (const each of lines)
    if (typeof each === 'number') {
      writing.y += 2
      writing.rule(x, width, each)
      writing.y += 4
    } else {
      const [text, font, size] = each
      writing.y += 1
      const even = evenWidth(writing, text, font, size, width)
      writing.y += writing.put(text, { font, size, align: 'center', x: x + (width - even) / 2, width: even })
      writing.y += 1
    }
  const end = writing.y
  writing.y = start
  return end
}
