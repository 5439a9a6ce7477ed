/** The minutes as an official document: both sides, quantities by kind, differences, attachments, two signatures. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { localDay } from '../../../platform/clock.ts'
import { codeField } from '../../../platform/fields.ts'
import { handOut } from '../../../platform/files/hand-out.ts'
import { defineOperation } from '../../../platform/operation.ts'
import {
  formField,
  handoverMinutesTemplate,
  outField,
  PrintAnswer,
  printed,
  type Row,
  sendsPrint,
  siteField,
} from '../../../platform/prints/index.ts'
import { transferables } from '../kinds.ts'
import type { Measure } from '../model.ts'
import { measures } from '../model.ts'
import { reportedTransition } from '../report/store.ts'
import { handoverShower } from './answers.ts'
import { whereOf } from './asking.ts'
import { differs, rootOfLines, sumsByKind } from './model.ts'
import { handoverProblem } from './problems.ts'
import { attachmentsOf, confirmationsOf, handoverOf, linesOf } from './store.ts'

/** Left for the two sides to write in by hand. */
const blank = '……………………'

const measureWords: Readonly<Record<Measure, string>> = {
  count: 'mục',
  vnd: 'đồng',
  millimetres: 'mm giá',
  files: 'hồ sơ',
  squareMetres: 'm²',
}

const day = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/')

type Lines = Awaited<ReturnType<typeof linesOf>>

/** A row for each kind and each measure it is counted in. */
const rowsOf = (lines: Lines, href: string): Row[] =>
  sumsByKind(lines)
    .flatMap(({ kind, sums }) => {
      // A cast: the table takes no other kinds.
      const { words, measures: used } = transferables[kind as keyof typeof transferables]
      return used.map((measure) => {
        const sum = Number(sums[measures.indexOf(measure)] ?? 0n)
        return {
          what: words.vi,
          measure: measureWords[measure],
          booked: { value: sum, source: { words: `Các dòng: ${words.vi}`, href } },
          handed: sum,
          difference: 0,
          note: '',
        }
      })
    })
    .map((row, at) => ({ place: at + 1, ...row }))

export const printHandover = defineOperation({
  name: 'transition.printHandover',
  kind: 'query',
  access: { roles: ['central', 'province', 'commune', 'planner', 'archivist', 'inspector', 'administrator'] },
  summary: {
    vi: 'In biên bản bàn giao theo thể thức văn bản hành chính',
    en: 'Prints the minutes of a handover in the official layout',
  },
  input: Type.Object({
    handover: codeField({ description: 'Identity of the minutes' }),
    form: Type.Optional(formField),
    site: Type.Optional(siteField),
    out: Type.Optional(outField),
  }),
  output: PrintAnswer,
  positional: ['handover'],
  examples: ['0198c000-0000-7000-8000-00000000000a --form docx --out minutes.docx'],
  writesTo: 'out',
  sends: sendsPrint,
  where: whereOf,
  run: async ({ handover: id, form = 'pdf', site, out }, context) => {
    const { database, today: on, now, generated } = context
    const found = await handoverOf(database, id)
    if (!found) return refused(handoverProblem('unknown-handover', { handover: id }, { field: 'handover' }))
    const lines = await linesOf(database, found)
    const shown = (await handoverShower({ ...context, language: 'vi' }))(found)
    const transition = await reportedTransition(database, found.transition)
    const rows = rowsOf(lines, `/work/handovers/${id}`)
    const confirmations = await confirmationsOf(database, id)
    const signedBy = (side: string) => {
      const at = confirmations.find((each) => each.side === side)?.at
      return at ? `Đã xác nhận trên hệ thống ngày ${day(localDay(new Date(at)))}` : blank
    }
    const facts = {
      ...{
        above: '',
        issuer: shown.receiver.name.toLocaleUpperCase('vi'),
        number: `${blank}/BB`,
        place: blank,
        date: on,
      },
      about: `Bàn giao giữa ${shown.giver.name} và ${shown.receiver.name}`,
      bases: [{ text: `Danh mục ${lines.length} dòng, gốc Merkle ${rootOfLines(lines)}.` }],
      ...{ at: blank, where: blank, givingName: shown.giver.name, receivingName: shown.receiver.name },
      giving: [{ name: blank, title: blank }],
      receiving: [{ name: blank, title: blank }],
      witnessed: `Chứng kiến: ${blank}`,
      lines: rows,
      lineCount: rows.length,
      ...{ bookedTotal: lines.length, handedTotal: lines.filter((line) => !differs(line)).length },
      differenceTotal: lines.filter(differs).length,
      differences: lines.filter(differs).map((line) => ({
        text: `${line.reference}: ${line.note ?? ''}`,
      })),
      attachments: [
        { text: `Danh mục chi tiết ${lines.length} dòng (tệp bảng tính kèm theo);` },
        ...(await attachmentsOf(database, id)).map(({ name }) => ({ text: name })),
      ],
      effectiveFrom: day(transition?.effectiveOn ?? shown.dueOn),
      ...{ copies: '04', givingCopies: '02', receivingCopies: '02' },
      recipients: [{ name: 'Như trên;' }, { name: 'Lưu: VT.' }],
      givingTitle: signedBy('giver'),
      receivingTitle: signedBy('receiver'),
      ...{ givingSigner: blank, receivingSigner: blank, witnessTitle: blank, witnessSigner: blank },
    }
    const bytes = await printed(handoverMinutesTemplate, facts, {
      form,
      on,
      now,
      site: site ?? context.site,
      generated,
    })
    if (!bytes.ok) return bytes
    const handed = await handOut({ name: `handover-${id}.${form}`, bytes: bytes.value }, out, context)
    return handed.ok ? fine({ ...handed.value, form }) : handed
  },
})
