/** The document as DOCX, in Times New Roman by name, as the official layout orders. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { markOf } from './fill.ts'
import type { Column, Filled, FilledBlock, Run } from './model.ts'
import { national, points, type Sheet, words } from './sheet.ts'

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number }

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const
const twips = (millimetres: number) => Math.round(points(millimetres) * 20)
/** Rounded up: a margin may not be less than its limit, not even by a hair. */
const margin = (millimetres: number) => Math.ceil(points(millimetres) * 20)
const aligned = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

const line = (text: string, look: Look = {}, align: Column['align'] = 'center') =>
  new Paragraph({ alignment: aligned[align], children: [new TextRun({ text, ...look, ...sized(look) })] })
const sized = ({ size }: Look) => (size === undefined ? {} : { size: size * 2 })

/** The short line under a name. */
const rule = (indent: number) =>
  new Paragraph({
    indent: { left: twips(indent), right: twips(indent) },
    spacing: { after: 60, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })

/** A link out of the document; a path without a site leads nowhere there, so it stays text. */
const linked = (link: string, runs: TextRun[]): ParagraphChild[] =>
  /^https?:/.test(link) ? [new ExternalHyperlink({ link, children: runs })] : runs

const children = (runs: readonly Run[], filled: Filled, look: Look = {}): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] => {
    const text = new TextRun({ text: run.text, ...look, ...sized(look) })
    if (!run.source) return [text]
    const mark = new TextRun({ text: `[${markOf(run, filled)}]`, superScript: true, ...sized(look) })
    return linked(run.source.href, [text, mark])
  })

const cell = (content: readonly Paragraph[], width: number) =>
  new TableCell({
    children: [...content],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
  })

const twoColumns = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  [first, second]: readonly [number, number],
) =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [first, second],
    width: { size: first + second, type: WidthType.DXA },
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, first), cell(right, second)] })],
  })

const tableOf = (
  block: Extract<FilledBlock, { block: 'table' }>,
  filled: Filled,
  width: number,
  size: number,
) => {
  const whole = block.columns.reduce((sum, column) => sum + column.width, 0)
  const widths = block.columns.map((column) => Math.floor((column.width / whole) * width))
  const margins = { left: 60, right: 60, top: 20, bottom: 20 }
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    margins,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.columns.map(({ title }, at) =>
          cell([line(title, { bold: true, size })], widths[at] ?? 0),
        ),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((runs, at) =>
              cell(
                [
                  new Paragraph({
                    alignment: aligned[block.columns[at]?.align ?? 'left'],
                    children: children(runs, filled, { size }),
                  }),
                ],
                widths[at] ?? 0,
              ),
            ),
          }),
      ),
    ],
  })
}

const blockOf = (block: FilledBlock, filled: Filled, width: number, text: number): (Paragraph | Table)[] => {
  const body = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(10) },
    spacing: { before: 120, after: 120 },
  }
  if (block.block === 'table') return [tableOf(block, filled, width, text - 2)]
  if (block.block === 'list')
    return block.items.map(
      (runs) => new Paragraph({ ...body, children: [new TextRun('- '), ...children(runs, filled)] }),
    )
  if (block.block === 'heading')
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 160, after: 60 },
        children: children(block.runs, filled, { bold: true }),
      }),
    ]
  return [new Paragraph({ ...body, children: children(block.runs, filled) })]
}

export const toDocx = async (filled: Filled, sheet: Sheet): Promise<Uint8Array> => {
  const width = twips(sheet.width - sheet.left - sheet.right)
  const { above, issuer, number, placeAndDate, kind, about, signature, sources } = filled
  const small = sheet.text - 1
  const head = twoColumns(
    [
      ...(above === '' ? [] : [line(above, { size: 12 })]),
      line(issuer, { bold: true, size: small }),
      rule(22),
      line(`${words.number} ${number}`, { size: 13 }),
    ],
    [
      line(national.name, { bold: true, size: 12 }),
      line(national.motto, { bold: true, size: small }),
      rule(21),
      line(placeAndDate, { italics: true, size: small }),
    ],
    [Math.floor(width * 0.42), Math.floor(width * 0.58)],
  )
  const foot = twoColumns(
    [
      line(words.recipients, { bold: true, italics: true, size: 12 }, 'left'),
      ...filled.recipients.map((each) => line(`- ${each}`, { size: 11 }, 'left')),
    ],
    [
      ...signature.lines.map((each) => line(each, { bold: true })),
      ...Array.from({ length: 4 }, () => line('')),
      line(signature.name, { bold: true }),
    ],
    [Math.floor(width / 2), Math.floor(width / 2)],
  )
  const document = new Document({
    title: `${kind} ${about}`,
    creator: issuer,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: sheet.text * 2, language: { value: 'vi-VN' } } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(sheet.width), height: twips(sheet.height) },
            margin: {
              top: margin(sheet.top),
              bottom: margin(sheet.bottom),
              left: margin(sheet.left),
              right: margin(sheet.right),
              header: twips(sheet.top / 2),
            },
          },
        },
        headers: {
          first: new Header({
            children: filled.mark ? [line(filled.mark, { size: 11 })] : [new Paragraph({})],
          }),
          default: new Header({
            children: [
              ...(filled.mark ? [line(filled.mark, { size: 11 })] : []),
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          head,
          line(''),
          line(kind, { bold: true }),
          line(about, { bold: true }),
          rule(60),
          ...filled.blocks.flatMap((block) => blockOf(block, filled, width, sheet.text)),
          line(''),
          foot,
          ...(sources.length === 0 ? [] : [line(words.sources, { bold: true, size: 11 }, 'left')]),
          ...sources.map(
            ({ words: said, href }, at) =>
              new Paragraph({
                children: [
                  new TextRun({ text: `[${at + 1}] ${said}: `, size: 22 }),
                  ...linked(href, [new TextRun({ text: href, size: 22 })]),
                ],
              }),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
