/** A tiny writer of PDFs for tests: lines of text at places, a font that tells Unicode by a ToUnicode map. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)

export type PlacedLine = {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

/** Every sign used gets a number of its own, in order of appearance, as PDF writers do. */
const encodingOf = (pages: readonly (readonly PlacedLine[])[]): Map<string, number> => {
  const numbers = new Map<string, number>()
  for (const line of pages.flat())
    for (const sign of line.text) if (!numbers.has(sign)) numbers.set(sign, numbers.size + 1)
  return numbers
}

const hex = (value: number, width = 4): string => value.toString(16).padStart(width, '0')
const utf16 = (sign: string): string =>
  [...Array(sign.length).keys()].map((place) => hex(sign.charCodeAt(place))).join('')

const toUnicode = (numbers: ReadonlyMap<string, number>): string => {
  const lines = [...numbers].map(([sign, number]) => `<${hex(number)}> <${utf16(sign)}>`)
  const groups = []
  for (let start = 0; start < lines.length; start += 100) groups.push(lines.slice(start, start + 100))
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`
}

const contentOf = (lines: readonly PlacedLine[], numbers: ReadonlyMap<string, number>): string =>
  lines
    .map(({ text, x = 72, y, size = 12 }) => {
      const codes = [...text].map((sign) => hex(numbers.get(sign) ?? 0)).join('')
      return `BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET`
    })
    .join('\n')

export const streamOf = (content: string, extra = ''): string =>
  `<< /Length ${content.length} ${extra}>>\nstream\n${content}\nendstream`

/** A file of numbered objects, the first of them the catalogue. */
export const pdfOf = (objects: readonly string[], trailer = ''): Uint8Array => {
  let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
  const places = objects.map((object, number) => {
    const place = text.length
    text += `${number + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = text.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`
  return latin(text)
}

/** Half an em for every sign: the reader needs widths only to see gaps. */
export const pdf = (pages: readonly (readonly PlacedLine[])[], trailer = ''): Uint8Array => {
  const numbers = encodingOf(pages)
  const first = 7
  const kids = pages.map((_, place) => `${first + place * 2} 0 R`).join(' ')
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Tinos /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Tinos /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>',
      '<< /Type /FontDescriptor /FontName /Tinos /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
      streamOf(toUnicode(numbers)),
      ...pages.flatMap((lines, place) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + place * 2 + 1} 0 R >>`,
        streamOf(contentOf(lines, numbers)),
      ]),
    ],
    trailer,
  )
}

/** Lines of text down a page, 16 points apart. */
export const lines = (...texts: readonly string[]): readonly PlacedLine[] =>
  texts.map((text, place) => ({ text, y: 740 - place * 16 }))

/** A PDF that asks for a password: the marks of encryption are there, the password is not. */
export const encryptedPdf = (): Uint8Array => {
  const zeros = '0'.repeat(64)
  return pdf(
    [lines('bí mật')],
    `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${zeros}> /U <${zeros}> >> /ID [<${'1'.repeat(32)}> <${'1'.repeat(32)}>] `,
  )
}
