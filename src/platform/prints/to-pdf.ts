/** The document as PDF, in Tinos (the measures of Times New Roman), embedded, with every Vietnamese letter. */
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { markOf } from './fill.ts'
import type { Filled, FilledBlock, Run } from './model.ts'
import { national, points, type Sheet, words } from './sheet.ts'

const require = createRequire(import.meta.url)
const fonts = {
  regular: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const
type Font = keyof typeof fonts
type Align = 'left' | 'center' | 'right' | 'justify'

/** A sheet that is being written: where the pen stands, and what fits below it. */
class Writing {
  readonly pdf: PDFKit.PDFDocument
  readonly left: number
  readonly width: number
  readonly bottom: number
  readonly filled: Filled
  y: number
  constructor(filled: Filled, sheet: Sheet, at: Date) {
    this.filled = filled
    this.pdf = new PDFDocument({
      size: 'A4',
      bufferPages: true,
      autoFirstPage: true,
      lang: 'vi-VN',
      displayTitle: true,
      margins: { top: points(sheet.top), bottom: 0, left: points(sheet.left), right: points(sheet.right) },
      info: { Title: `${filled.kind} ${filled.about}`, Author: filled.issuer, CreationDate: at, ModDate: at },
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
  heightOf(text: string, font: Font, size: number, width: number): number {
    return this.pdf
      .font(font)
      .fontSize(size)
      .heightOfString(text || ' ', { width })
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
    const height = this.heightOf(text, font, size, width)
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

const textOf = (runs: readonly Run[], filled: Filled): string =>
  runs.map((run) => (run.source ? `${run.text} [${markOf(run, filled)}]` : run.text)).join('')

const column = (
  writing: Writing,
  x: number,
  width: number,
  lines: readonly (readonly [string, Font, number] | number)[],
) => {
  const start = writing.y
  for (const each of lines)
    if (typeof each === 'number') {
      writing.rule(x, width, each)
      writing.y += 5
    } else {
      const [text, font, size] = each
      writing.y += 1
      writing.y += writing.put(text, { font, size, align: 'center', x, width })
      writing.y += 1
    }
  const end = writing.y
  writing.y = start
  return end
}

const writeHead = (writing: Writing, { text: size }: Sheet): void => {
  const { above, issuer, number, placeAndDate, kind, about } = writing.filled
  const half = writing.width * 0.43
  const small = size - 1
  const left = column(writing, writing.left, half, [
    ...(above === '' ? [] : ([[above, 'regular', 12]] as const)),
    [issuer, 'bold', small],
    0.35,
    [`${words.number} ${number}`, 'regular', 13],
  ])
  const right = column(writing, writing.left + half, writing.width - half, [
    [national.name, 'bold', 12],
    [national.motto, 'bold', small],
    0.62,
    [placeAndDate, 'italic', small],
  ])
  writing.y = Math.max(left, right) + 16
  writing.y =
    column(writing, writing.left, writing.width, [[kind, 'bold', size], [about, 'bold', size], 0.25]) + 6
}

const writeTable = (
  writing: Writing,
  block: Extract<FilledBlock, { block: 'table' }>,
  size: number,
): void => {
  const { pdf, filled } = writing
  const whole = block.columns.reduce((sum, each) => sum + each.width, 0)
  const widths = block.columns.map((each) => (each.width / whole) * writing.width)
  const padding = 3
  const row = (texts: readonly string[], font: Font) => {
    const height =
      2 * padding +
      Math.max(
        ...texts.map((text, at) => writing.heightOf(text, font, size, (widths[at] ?? 0) - 2 * padding)),
      )
    const draw = () => {
      let x = writing.left
      for (const [at, text] of texts.entries()) {
        const width = widths[at] ?? 0
        const align = font === 'bold' ? 'center' : (block.columns[at]?.align ?? 'left')
        pdf.lineWidth(0.5).rect(x, writing.y, width, height).stroke()
        writing.put(text, {
          font,
          size,
          align,
          x: x + padding,
          y: writing.y + padding,
          width: width - 2 * padding,
        })
        x += width
      }
      writing.y += height
    }
    return { height, draw }
  }
  writing.y += 8
  const title = row(
    block.columns.map((each) => each.title),
    'bold',
  )
  writing.needs(title.height * 2)
  title.draw()
  for (const runs of block.rows) {
    const next = row(
      runs.map((cell) => textOf(cell, filled)),
      'regular',
    )
    if (writing.needs(next.height)) title.draw()
    next.draw()
  }
  writing.y += 6
}

const writeBlock = (writing: Writing, block: FilledBlock, size: number): void => {
  if (block.block === 'table') {
    writeTable(writing, block, size - 2)
    return
  }
  const texts =
    block.block === 'list'
      ? block.items.map((runs) => `- ${textOf(runs, writing.filled)}`)
      : [textOf(block.runs, writing.filled)]
  for (const text of texts) {
    const font = block.block === 'heading' ? 'bold' : 'regular'
    const height = writing.heightOf(text, font, size, writing.width)
    writing.needs(Math.min(height + 12, 200))
    writing.y += 6
    writing.y += writing.put(
      text,
      block.block === 'heading' ? { font, size } : { font, size, align: 'justify', indent: points(10) },
    )
  }
}

const writeFoot = (writing: Writing, { text: size }: Sheet): void => {
  const { recipients, signature } = writing.filled
  writing.needs(60 + signature.lines.length * 18 + 40)
  writing.y += 14
  const start = writing.y
  const half = writing.width / 2
  writing.y += writing.put(words.recipients, { font: 'boldItalic', size: 12, width: half })
  for (const each of recipients) writing.y += writing.put(`- ${each}`, { size: 11, width: half })
  const left = writing.y
  writing.y = start
  const signed = signature.lines.map((text) => [text, 'bold', size] as const)
  writing.y = column(writing, writing.left + half, half, signed) + 62
  const right = column(writing, writing.left + half, half, [[signature.name, 'bold', size]])
  writing.y = Math.max(left, right) + 14
}

const isWeb = (href: string) => /^https?:/.test(href)

const writeSources = (writing: Writing): void => {
  const { sources } = writing.filled
  if (sources.length === 0) return
  writing.needs(40)
  writing.y += writing.put(words.sources, { font: 'bold', size: 11 })
  for (const [at, { words: said, href }] of sources.entries()) {
    writing.needs(30)
    writing.y += writing.put(`[${at + 1}] ${said}: ${href}`, {
      size: 11,
      ...(isWeb(href) ? { link: href } : {}),
    })
  }
}

export const toPdf = async (filled: Filled, sheet: Sheet, at: Date): Promise<Uint8Array> => {
  const writing = new Writing(filled, sheet, at)
  const { pdf } = writing
  const pieces: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  writeHead(writing, sheet)
  for (const block of filled.blocks) writeBlock(writing, block, sheet.text)
  writeFoot(writing, sheet)
  writeSources(writing)
  // Numbers stand in the middle of the upper margin, from the second page on.
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start + 1; page < start + count; page++) {
    pdf.switchToPage(page)
    writing.put(String(page + 1), { size: 13, align: 'center', y: points(sheet.top) / 2 - 4 })
  }
  if (filled.mark)
    for (let page = start; page < start + count; page++) {
      pdf.switchToPage(page)
      writing.put(filled.mark, { size: 11, align: 'right', y: points(sheet.top) / 2 - 4 })
    }
  pdf.end()
  await done
  return new Uint8Array(Buffer.concat(pieces))
}
