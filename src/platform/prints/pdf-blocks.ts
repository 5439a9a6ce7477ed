/** The blocks of a document as PDF: text that goes on upon the next page, tables that repeat their heads, bars. */
import type { FilledBlock, Look, Run } from './model.ts'
import { type Align, type Font, textOf, type Writing } from './pdf-writing.ts'
import { points } from './sheet.ts'

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

export const writeBlock = (writing: Writing, block: FilledBlock, size: number): void => {
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
