/** The document as PDF, in Tinos (the measures of Times New Roman), embedded, with every Vietnamese letter. */
import type { Filled, Signed } from './model.ts'
import { writeBlock } from './pdf-blocks.ts'
import { column, Writing } from './pdf-writing.ts'
import { issuerSize, national, points, type Sheet, words } from './sheet.ts'

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
