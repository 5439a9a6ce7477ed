/** Builders of Word documents for tests: XML by hand, packed with fflate. */
import { strToU8, zipSync } from 'fflate'

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of plain text or ready-made runs. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const numbered = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

export type LevelSpec = { readonly format: string; readonly text: string; readonly extra?: string }

/** One abstract list per entry; list numbers count from 1. */
export const numberingPart = (...lists: readonly (readonly LevelSpec[])[]): string =>
  `<w:numbering ${word}>${lists
    .map(
      (levels, place) =>
        `<w:abstractNum w:abstractNumId="${place}">${levels
          .map(
            (level, depth) =>
              `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>${level.extra ?? ''}<w:lvlText w:val="${level.text}"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    )
    .join(
      '',
    )}${lists.map((_, place) => `<w:num w:numId="${place + 1}"><w:abstractNumId w:val="${place}"/></w:num>`).join('')}</w:numbering>`

export const documentPart = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${before}<w:document ${word}><w:body>${body}<w:sectPr/></w:body></w:document>`

export type DocxParts = {
  readonly numbering?: string
  readonly styles?: string
  readonly before?: string
  readonly others?: Readonly<Record<string, Uint8Array>>
}

export const docx = (body: string, { numbering, styles, before, others }: DocxParts = {}): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(documentPart(body, before)),
      ...(numbering === undefined ? {} : { 'word/numbering.xml': strToU8(numbering) }),
      ...(styles === undefined
        ? {}
        : { 'word/styles.xml': strToU8(`<w:styles ${word}>${styles}</w:styles>`) }),
      ...others,
    },
    { mtime: '2025-06-16T00:00:00Z' },
  )
