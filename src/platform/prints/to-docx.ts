/** The document as DOCX, in Times New Roman by name, as the official layout orders. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { markOf } from './fill.ts'
import type { Bar, Column, Filled, FilledBlock, Run, Signed } from './model.ts'
import { issuerSize, national, points, type Sheet, words } from './sheet.ts'

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
    const own = {
      ...(run.look === 'bold' ? { bold: true } : {}),
      ...(run.look === 'italic' ? { italics: true } : {}),
    }
    const text = new TextRun({ text: run.text, ...look, ...own, ...sized(look) })
    if (!run.source) return [text]
    const mark = new TextRun({ text: `[${markOf(run, filled)}]`, superScript: true, ...sized(look) })
    return linked(run.source.href, [text, mark])
  })

const cell = (content: readonly (Paragraph | Table)[], width: number) =>
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
  if (block.block === 'bars') return [barsOf(block.bars, filled, width, text - 2)]
  if (block.block === 'list')
    return block.items.map(
      (runs) =>
        new Paragraph({
          ...body,
          children: [...(block.hasDashes ? [new TextRun('- ')] : []), ...children(runs, filled)],
        }),
    )
  if (block.block === 'heading')
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 160, after: 60 },
        children: children(block.runs, filled, { bold: true }),
      }),
    ]
  return [
    new Paragraph({
      ...(block.isCentred ? { alignment: AlignmentType.CENTER, spacing: body.spacing } : body),
      children: children(block.runs, filled),
    }),
  ]
}

/** Bars as cells that are filled so far: any program that opens DOCX draws them. */
const barsOf = (bars: readonly Bar[], filled: Filled, width: number, size: number): Table => {
  const [labels, lengths] = [Math.floor(width * 0.34), Math.floor(width * 0.5)]
  const rest = width - labels - lengths
  const bar = (share: number) => {
    const long = Math.max(20, Math.floor((lengths - 200) * share))
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: [long],
      width: { size: long, type: WidthType.DXA },
      borders: noBorders,
      rows: [
        new TableRow({
          children: [
            new TableCell({
              children: [line('', { size: 8 })],
              width: { size: long, type: WidthType.DXA },
              shading: { type: ShadingType.CLEAR, fill: '35618E', color: 'auto' },
            }),
          ],
        }),
      ],
    })
  }
  const text = (runs: readonly Run[]) => new Paragraph({ children: children(runs, filled, { size }) })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [labels, lengths, rest],
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    rows: bars.map(
      ({ label, number, share }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([text(label)], labels),
            // A cell ends with a paragraph, also behind a table.
            cell([bar(share), line('', { size: 2 })], lengths),
            cell([text(number)], rest),
          ],
        }),
    ),
  })
}

const headOf = (filled: Filled, width: number, text: number): (Paragraph | Table)[] => {
  const { layout, above, issuer, number, placeAndDate, kind, about, annexOf, to } = filled
  const small = text - 1
  if (layout === 'annex')
    return [
      line(kind, { bold: true }),
      line(about, { bold: true }),
      line(annexOf, { italics: true }),
      line(''),
    ]
  const head = twoColumns(
    [
      ...(above === '' ? [] : [line(above, { size: 12 })]),
      line(issuer, { bold: true, size: issuerSize(issuer, small) }),
      rule(22),
      line(`${words.number} ${number}`, { size: 13 }),
      ...(layout === 'letter' ? [line(`${words.about} ${about}`, { size: 12 })] : []),
    ],
    [
      line(national.name, { bold: true, size: 12 }),
      line(national.motto, { bold: true, size: small }),
      rule(21),
      line(placeAndDate, { italics: true, size: small }),
    ],
    [Math.floor(width * 0.42), Math.floor(width * 0.58)],
  )
  const addressed = to.length === 1 ? [`${words.to} ${to[0]}`] : [words.to, ...to.map((each) => `- ${each}`)]
  return [
    head,
    line(''),
    ...(layout === 'letter' ? [] : [line(kind, { bold: true }), line(about, { bold: true }), rule(60)]),
    ...(to.length === 0 ? [] : [...addressed.map((each) => line(each)), line('')]),
  ]
}

const signedBy = ({ lines, name }: Signed): Paragraph[] => [
  ...lines.map((each) => line(each, { bold: true })),
  ...Array.from({ length: 4 }, () => line('')),
  line(name, { bold: true }),
]

const footOf = (filled: Filled, width: number): (Paragraph | Table)[] => {
  const { signature, counterpart, witness } = filled
  if (!signature) return []
  const halves = [Math.floor(width / 2), Math.floor(width / 2)] as const
  const recipients =
    filled.recipients.length === 0
      ? []
      : [
          line(words.recipients, { bold: true, italics: true, size: 12 }, 'left'),
          ...filled.recipients.map((each) => line(`- ${each}`, { size: 11 }, 'left')),
        ]
  if (!counterpart)
    return [
      line(''),
      twoColumns(recipients.length > 0 ? recipients : [line('')], signedBy(signature), halves),
    ]
  return [
    line(''),
    twoColumns(signedBy(counterpart), signedBy(signature), halves),
    ...(witness ? [line(''), ...signedBy(witness)] : []),
    line(''),
    ...recipients,
  ]
}

export const toDocx = async (filled: Filled, sheet: Sheet): Promise<Uint8Array> => {
  const width = twips(sheet.width - sheet.left - sheet.right)
  const { issuer, kind, about, sources } = filled
  const document = new Document({
    title: `${kind} ${about}`.trim(),
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
            size: filled.isLandscape
              ? // The library turns the sheet itself.
                {
                  width: twips(sheet.height),
                  height: twips(sheet.width),
                  orientation: PageOrientation.LANDSCAPE,
                }
              : { width: twips(sheet.width), height: twips(sheet.height) },
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
          ...headOf(filled, width, sheet.text),
          ...filled.blocks.flatMap((block) => blockOf(block, filled, width, sheet.text)),
          ...footOf(filled, width),
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
