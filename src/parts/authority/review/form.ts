/**
 * The form of the review: for each task, by field, whether it cannot be performed, is difficult, or is proposed to those
 * above, and what hinders (letter 137/CV-BCĐ of 1 October 2025); proposals are listed with place, content and addressee, as
 * the report 565-BC/BTCTW sums them. The letter's own sheet was not at hand: its order of columns is ours.
 */
import type { Table, TableCell } from '../../../platform/documents/index.ts'
import type { Facts, Row, Template } from '../../../platform/prints/index.ts'
import { citedOf } from '../answers.ts'
import { fields } from '../model.ts'
import { nameOfField } from '../words.ts'
import { wordsOfAnswer } from './model.ts'
import type { Counts, Line } from './sum.ts'
import { added } from './sum.ts'
import type { Summed, TaskLine } from './summed.ts'

type Named = (unit: string) => string

const none: Counts = { able: 0, cannot: 0, difficult: 0, propose: 0 }
const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
]

const columns = [
  'TT',
  'Nhiệm vụ, thẩm quyền',
  'Căn cứ',
  'Số đơn vị phải trả lời',
  'Thực hiện được',
  'Không thể thực hiện',
  'Khó khăn, vướng mắc',
  'Kiến nghị cấp trên',
  'Chưa trả lời',
  'Nội dung khó khăn, vướng mắc, kiến nghị',
] as const

/** Who says what hinders, in a line each. */
const hinders = ({ answers }: TaskLine, nameOf: Named): string =>
  answers
    .flatMap((one) =>
      one.words === null ? [] : [`${nameOf(one.unit)} (${wordsOfAnswer(one.answer, 'vi')}): ${one.words}`],
    )
    .join('\n')

const basisOf = ({ what }: TaskLine): string => (what?.provision ? citedOf(what.provision, 'vi').words : '')

type FormLine = readonly [place: string, title: string, basis: string, ...figures: (number | null)[]]
type Formed = { readonly cells: FormLine; readonly words: string }

const figuresOf = (expected: number, counts: Counts, missing: number) => [
  expected,
  counts.able,
  counts.cannot,
  counts.difficult,
  counts.propose,
  missing,
]

/** Groups by field with their sums, tasks below, the whole at the end: each sum is that of the lines below it. */
const linesOf = (tasks: readonly TaskLine[], nameOf: Named): readonly Formed[] => {
  const sumOf = (all: readonly TaskLine[]) =>
    figuresOf(
      all.reduce((sum, one) => sum + one.expected, 0),
      all.reduce((sum, one) => added(sum, one.counts), none),
      all.reduce((sum, one) => sum + one.missing, 0),
    )
  const groups = fields.flatMap((field) => {
    const own = tasks.filter(({ what }) => (what?.field ?? 'other') === field)
    return own.length === 0 ? [] : [{ field, own }]
  })
  return [
    ...groups.flatMap(({ field, own }, at): Formed[] => [
      {
        cells: [romans[at] ?? String(at + 1), nameOfField(field, 'vi').toUpperCase(), '', ...sumOf(own)],
        words: '',
      },
      ...own.map(
        (one, place): Formed => ({
          cells: [
            String(place + 1),
            one.what?.title.vi ?? one.task,
            basisOf(one),
            ...figuresOf(one.expected, one.counts, one.missing),
          ],
          words: hinders(one, nameOf),
        }),
      ),
    ]),
    { cells: ['', 'TỔNG CỘNG', '', ...sumOf(tasks)], words: '' },
  ]
}

const unitColumns = [
  'TT',
  'Đơn vị',
  'Phải trả lời',
  'Đã trả lời',
  'Chưa trả lời',
  'Thực hiện được',
  'Không thể thực hiện',
  'Khó khăn',
  'Kiến nghị',
] as const

const unitCells = ({ unit, expected, answered, missing, counts }: Line, at: number, nameOf: Named) =>
  [
    String(at + 1),
    nameOf(unit),
    expected,
    answered,
    missing.length,
    counts.able,
    counts.cannot,
    counts.difficult,
    counts.propose,
  ] as const

const totalOf = (lines: readonly Line[]) => {
  const counts = lines.reduce((sum, line) => added(sum, line.counts), none)
  const sum = (of: (line: Line) => number) => lines.reduce((whole, line) => whole + of(line), 0)
  return [
    '',
    'TỔNG CỘNG',
    sum(({ expected }) => expected),
    sum(({ answered }) => answered),
    sum(({ missing }) => missing.length),
    counts.able,
    counts.cannot,
    counts.difficult,
    counts.propose,
  ] as const
}

const proposalColumns = [
  'TT',
  'Đơn vị',
  'Nhiệm vụ',
  'Nội dung kiến nghị',
  'Văn bản, điều khoản cần sửa',
  'Nơi nhận',
] as const

const proposalCells = ({ tasks }: Summed, nameOf: Named) =>
  tasks
    .flatMap(({ task, what, answers }) =>
      answers
        .filter(({ answer }) => answer === 'propose')
        .map((one) => ({ one, title: what?.title.vi ?? task })),
    )
    .map(
      ({ one, title }, at) =>
        [
          String(at + 1),
          nameOf(one.unit),
          title,
          one.words ?? '',
          one.instrument ? citedOf({ instrument: one.instrument, point: one.point ?? '' }, 'vi').words : '',
          one.addressee ?? '',
        ] as const,
    )

export type Head = {
  readonly above: string | null
  readonly issuer: string
  readonly number: string
  readonly place: string
  readonly date: string
  readonly ground: string
  readonly signsFor: string | null
  readonly signerTitle: string
  readonly signerName: string | null
}

/** The workbook: the form with its signature block, the units, the proposals, and who has not answered. */
export const formTables = (all: Summed, head: Head, nameOf: Named): readonly Table[] => {
  const numbered = columns.map((_, at) => `(${at + 1})`)
  const blank = columns.map(() => null)
  const right = (text: string | null): readonly TableCell[] =>
    columns.map((_, at) => (at === 7 ? text : null))
  return [
    {
      name: 'Biểu rà soát',
      columns,
      rows: [
        numbered,
        ...linesOf(all.tasks, nameOf).map(({ cells, words }) => [...cells, words]),
        blank,
        right(`${head.place}, ngày ${head.date.split('-').toReversed().join('/')}`),
        right(head.signsFor),
        right(head.signerTitle),
        blank,
        right(head.signerName),
      ],
      widths: [6, 46, 26, 12, 12, 12, 12, 12, 12, 60],
    },
    {
      name: 'Từng đơn vị',
      columns: unitColumns,
      rows: [...all.lines.map((line, at) => unitCells(line, at, nameOf)), totalOf(all.lines)],
    },
    { name: 'Kiến nghị', columns: proposalColumns, rows: proposalCells(all, nameOf) },
    {
      name: 'Chưa trả lời',
      columns: ['TT', 'Đơn vị', 'Thuộc'],
      rows: all.lines
        .flatMap(({ unit, missing }) => missing.map((id) => [nameOf(id), id === unit ? '' : nameOf(unit)]))
        .map((cells, at) => [String(at + 1), ...cells]),
    },
  ]
}

/** What people hand in must not read as a place to fill in. */
const template = (id: string): Template => ({
  id,
  title: {
    vi: 'Biểu rà soát việc thực hiện nhiệm vụ, thẩm quyền',
    en: 'Review of tasks that units can perform',
  },
  above: '{above}',
  issuer: '{issuer}',
  number: '{number}',
  placeAndDate: '{place}, {date|long}',
  kind: 'BIỂU TỔNG HỢP',
  about: 'Rà soát khả năng thực hiện nhiệm vụ, thẩm quyền của {ground}',
  blocks: [
    {
      block: 'paragraph',
      text: 'Phải trả lời {expected} đơn vị; đã trả lời {answered}; chưa trả lời {missing}.',
    },
    { block: 'heading', text: 'I. Kết quả theo nhiệm vụ' },
    {
      block: 'table',
      rows: 'tasks',
      columns: [
        { title: 'TT', text: '{c0}', width: 7, align: 'center' },
        { title: columns[1], text: '{c1}', width: 32 },
        { title: 'Không thể', text: '{c5}', width: 13, align: 'right' },
        { title: 'Khó khăn', text: '{c6}', width: 11, align: 'right' },
        { title: 'Kiến nghị', text: '{c7}', width: 11, align: 'right' },
        { title: 'Chưa trả lời', text: '{c8}', width: 10, align: 'right' },
        { title: columns[9], text: '{c9}', width: 40 },
      ],
    },
    { block: 'heading', text: 'II. Kết quả theo đơn vị' },
    {
      block: 'table',
      rows: 'units',
      columns: unitColumns.map((title, at) => ({
        title,
        text: `{c${at}}`,
        width: at === 0 ? 6 : at === 1 ? 26 : 10,
        align: at === 0 ? 'center' : at === 1 ? 'left' : 'right',
      })),
    },
    { block: 'heading', text: 'III. Kiến nghị sửa đổi' },
    {
      block: 'table',
      rows: 'proposals',
      columns: proposalColumns.map((title, at) => ({
        title,
        text: `{c${at}}`,
        width: at === 0 ? 6 : at === 3 ? 36 : 20,
      })),
    },
    { block: 'heading', text: 'IV. Đơn vị chưa trả lời' },
    { block: 'list', each: 'silent', text: '{name}' },
  ],
  recipients: 'recipients',
  signature: { lines: ['{signsFor}', '{signerTitle}'], name: '{signerName}' },
  example: {},
})

const rowOf = (cells: readonly TableCell[]): Row =>
  Object.fromEntries(cells.map((cell, at) => [`c${at}`, typeof cell === 'boolean' ? String(cell) : cell]))

/** The form as an official document: template and facts for the prints of the platform. */
export const formDocument = (
  all: Summed,
  head: Head,
  nameOf: Named,
): { readonly template: Template; readonly facts: Facts } => {
  const [, , expected, answered, missing] = totalOf(all.lines)
  return {
    template: template('review'),
    facts: {
      ...head,
      expected,
      answered,
      missing,
      tasks: linesOf(all.tasks, nameOf).map(({ cells, words }) => rowOf([...cells, words])),
      units: [...all.lines.map((line, at) => unitCells(line, at, nameOf)), totalOf(all.lines)].map(rowOf),
      proposals: proposalCells(all, nameOf).map(rowOf),
      silent: all.lines.flatMap(({ missing: silent }) => silent.map((id) => ({ name: nameOf(id) }))),
      recipients: [{ name: 'Như trên;' }, { name: 'Lưu: VT.' }],
    },
  }
}
