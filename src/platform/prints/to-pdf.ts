/** The document as PDF, in Tinos (the measures of Times New Roman), embedded, with every Vietnamese letter. */
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { markOf } from './fill.ts'
import type { Filled, FilledBlock, Look, Run, Signed } from './model.ts'
import { issuerSize, national, points, type Sheet, words } from './sheet.ts'

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

const textOf = (runs: readonly Run[], filled: Filled): string =>
  runs.map((run) => (run.source ? `${run.text} [${markOf(run, filled)}]` : run.text)).join('')

/** The narrowest width in which a text needs no more lines: no single word is left below a full line. */
const evenWidth = (writing: Writing, text: string, font: Font, size: number, width: number): number => {
  const height = writing.heightOf(text, font, size, width)
  let even = width
  while (even > width / 2 && writing.heightOf(text, font, size, even - 4) <= height) even -= 4
  // Of one line the whole width stays: nothing is to be evened.
  return height > writing.heightOf('x', font, size, width) ? even : width
}

const column = (
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

const writeHead = (writing: Writing, { text: size }: Sheet): void => {
  const { layout, above, issuer, number, placeAndDate, kind, about } = writing.filled
  if (layout === 'annex') {
    writeAnnexHead(writing, size)
    return
  }
  const half = writing.width * 0.43
  const small = size - 1
  const left = column(writing, writing.left, half, [
    ...(above === '' ? [] : ([[above, 'regular', 12]] as const)),
    [issuer, 'bold', issuerSize(issuer, small)],
    0.35,
    [`${words.number} ${number}`, 'regular', 13],
    ...(layout === 'letter' ? ([[`${words.about} ${about}`, 'regular', 12]] as const) : []),
  ])
  const right = column(writing, writing.left + half, writing.width - half, [
    [national.name, 'bold', 12],
    [national.motto, 'bold', small],
    0.62,
    [placeAndDate, 'italic', small],
  ])
  writing.y = Math.max(left, right) + 16
  if (layout === 'document') {
    const lines = [[kind, 'bold', size], [about, 'bold', size], 0.25] as const
    writing.y = column(writing, writing.left, writing.width, lines) + 6
  }
  writeTo(writing, size)
}

const writeAnnexHead = (writing: Writing, size: number): void => {
  const { kind, about, annexOf } = writing.filled
  const lines = [
    [kind, 'bold', size],
    [about, 'bold', size],
    [annexOf, 'italic', size],
  ] as const
  writing.y = column(writing, writing.left, writing.width, lines) + 8
}

/** One addressee in the middle, several below one another. */
const writeTo = (writing: Writing, size: number): void => {
  const { to } = writing.filled
  if (to.length === 0) return
  const lines = to.length === 1 ? [`${words.to} ${to[0]}`] : [words.to, ...to.map((each) => `- ${each}`)]
  writing.y += 4
  writing.y = column(
    writing,
    writing.left,
    writing.width,
    lines.map((line) => [line, 'regular', size] as const),
  )
  writing.y += 6
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

const writeBars = (
  writing: Writing,
  { bars }: Extract<FilledBlock, { block: 'bars' }>,
  size: number,
): void => {
  const { pdf, filled, left, width } = writing
  const [labels, lengths, gap] = [width * 0.34, width * 0.5, 6]
  writing.y += 6
  for (const { label, number, share } of bars) {
    const text = textOf(label, filled)
    const height = writing.heightOf(text, 'regular', size, labels - gap) + 4
    writing.needs(height)
    writing.put(text, { size, width: labels - gap })
    pdf.rect(left + labels, writing.y + 1, Math.max(0.7, lengths * share), size - 1).fill('#35618e')
    const x = left + labels + lengths * share + gap
    writing.put(textOf(number, filled), { size, x, width: left + width - x })
    writing.y += height
  }
  writing.y += 4
}

const fontOf = { bold: 'bold', italic: 'italic' } as const satisfies Record<Look, Font>

/** Text in one font; what does not fit any more goes on upon the next page. */
const writeText = (
  writing: Writing,
  text: string,
  look: { readonly font: Font; readonly size: number; readonly align: Align; readonly indent: number },
): void => {
  const { font, size, indent } = look
  const two = writing.heightOf('x\nx', font, size, writing.width)
  writing.needs(Math.min(writing.heightOf(text, font, size, writing.width, indent), two) + 6)
  writing.y += 6
  let rest = text.split(' ')
  while (rest.length > 0) {
    let fitting = rest.length
    const fits = (count: number) =>
      writing.y + writing.heightOf(rest.slice(0, count).join(' '), font, size, writing.width, indent) <=
      writing.bottom
    if (!fits(fitting)) {
      let [least, most] = [1, rest.length]
      while (least < most) {
        const middle = Math.ceil((least + most) / 2)
        if (fits(middle)) least = middle
        else most = middle - 1
      }
      fitting = least
    }
    writing.y += writing.put(rest.slice(0, fitting).join(' '), look)
    rest = rest.slice(fitting)
    if (rest.length > 0) writing.nextPage()
  }
}

/** A bold lead and what follows it on the same line; `pdfkit` sets such lines ragged. */
const writeLed = (writing: Writing, runs: readonly Run[], size: number): void => {
  const lead = runs.filter(({ look }) => look === 'bold')
  const rest = runs.filter(({ look }) => look !== 'bold')
  const [led, follows] = [textOf(lead, writing.filled), textOf(rest, writing.filled)]
  const indent = points(10)
  const height = writing.heightOf(led + follows, 'bold', size, writing.width)
  writing.needs(Math.min(height + 6, writing.bottom))
  writing.y += 6
  const { pdf, left, width } = writing
  pdf.font('bold').fontSize(size).fillColor('black')
  pdf.text(led, left, writing.y, { width, indent, continued: true })
  pdf.font('regular').text(follows, { width })
  writing.y = pdf.y
}

const writeBlock = (writing: Writing, block: FilledBlock, size: number): void => {
  const { filled } = writing
  if (block.block === 'table') writeTable(writing, block, size - 2)
  else if (block.block === 'bars') writeBars(writing, block, size - 2)
  else if (block.block === 'heading') {
    writing.needs(60)
    writeText(writing, textOf(block.runs, filled), { font: 'bold', size, align: 'left', indent: 0 })
  } else {
    const isCentred = block.block === 'paragraph' && block.isCentred
    const all = block.block === 'list' ? block.items : [block.runs]
    const dash = block.block === 'list' && block.hasDashes ? '- ' : ''
    for (const runs of all) {
      const looks = new Set(runs.filter(({ text }) => text.trim() !== '').map(({ look }) => look))
      const [look] = looks
      if (looks.size > 1) writeLed(writing, runs, size)
      else
        writeText(writing, dash + textOf(runs, filled), {
          ...{ font: look ? fontOf[look] : 'regular', size },
          ...{ align: isCentred ? 'center' : 'justify', indent: isCentred ? 0 : points(10) },
        })
    }
  }
}

/** Room for a hand to sign in. */
const handHigh = 62

/** Who signs, in a column; answers with where it ends. */
const writeSigned = (
  writing: Writing,
  signed: Signed,
  { x, width, size }: { readonly x: number; readonly width: number; readonly size: number },
): number => {
  const start = writing.y
  writing.y =
    column(
      writing,
      x,
      width,
      signed.lines.map((text) => [text, 'bold', size] as const),
    ) + handHigh
  const end = column(writing, x, width, [[signed.name, 'bold', size]])
  writing.y = start
  return end
}

const writeRecipients = (writing: Writing, width: number): number => {
  const { recipients } = writing.filled
  const start = writing.y
  if (recipients.length > 0)
    writing.y += writing.put(words.recipients, { font: 'boldItalic', size: 12, width })
  for (const each of recipients) writing.y += writing.put(`- ${each}`, { size: 11, width })
  const end = writing.y
  writing.y = start
  return end
}

const heightSigned = (signed: Signed, size: number): number =>
  (signed.lines.length + 1) * (size + 6) + handHigh

const writeFoot = (writing: Writing, { text: size }: Sheet): void => {
  const { signature, counterpart, witness } = writing.filled
  if (!signature) {
    writing.y += 10
    return
  }
  const half = writing.width / 2
  writing.needs(heightSigned(signature, size) + 14)
  writing.y += 14
  const onTheRight = () => writeSigned(writing, signature, { x: writing.left + half, width: half, size })
  if (!counterpart) {
    writing.y = Math.max(writeRecipients(writing, half), onTheRight()) + 14
    return
  }
  const left = writeSigned(writing, counterpart, { x: writing.left, width: half, size })
  writing.y = Math.max(left, onTheRight()) + 14
  if (witness) {
    writing.needs(heightSigned(witness, size))
    writing.y = writeSigned(writing, witness, { x: writing.left, width: writing.width, size }) + 14
  }
  writing.needs(20 + writing.filled.recipients.length * 14)
  writing.y = writeRecipients(writing, writing.width) + 14
}

const isWeb = (href: string) => /^https?:/.test(href)

const writeSources = (writing: Writing): void => {
  const { sources } = writing.filled
  if (sources.length === 0) return
  writing.needs(40)
  writing.y += 4
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
