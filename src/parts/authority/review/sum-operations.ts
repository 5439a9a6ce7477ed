/** The review summed level by level, and its form as XLSX, DOCX, PDF. */
import { Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { tableToXlsx } from '../../../platform/documents/index.ts'
import { choiceField, codeField, dateField, list, nullableText, textField } from '../../../platform/fields.ts'
import { handOut } from '../../../platform/files/hand-out.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import {
  formField,
  outField,
  PrintAnswer,
  printed,
  sendsPrint,
  siteField,
} from '../../../platform/prints/index.ts'
import { inFull, isProblem } from '../../register/index.ts'
import { type Field, fields } from '../model.ts'
import { asking, placeMeant } from '../questions.ts'
import { inLanguage, nameOfField } from '../words.ts'
import { formDocument, formTables, type Head } from './form.ts'
import { readers, unit, whereOf } from './operations.ts'
import { reviewsOf } from './store.ts'
import { summed } from './summed.ts'

const asked = {
  unit: Type.Optional(unit),
  field: Type.Optional(choiceField(fields, { description: 'Only tasks of this field' })),
  task: Type.Optional(codeField({ description: 'Only about this task' })),
}
type Asked = { readonly unit?: string; readonly field?: Field; readonly task?: string }

const reviewOf = async ({ unit: place, field, task }: Asked, context: Context) => {
  const known = await asking(context)
  const { register } = known
  const meant = place === undefined ? null : placeMeant(register, place, context.today)
  if (meant && isProblem(meant)) return refused(meant)
  const all = await reviewsOf(context.database, { units: null, task: task ?? null })
  const options = { unit: meant, on: context.today, field: field ?? null, task: task ?? null }
  const nameOf = (id: string): string => {
    const found = register.unitById(id, context.today)
    return found ? inFull(found) : id
  }
  const codeOf = (id: string) => register.unitById(id, context.today)?.code ?? null
  return fine({ ...summed(all, known, options), meant, nameOf, codeOf })
}

const counts = {
  able: Type.Integer(),
  cannot: Type.Integer(),
  difficult: Type.Integer(),
  propose: Type.Integer(),
}

export const reviewSum = defineOperation({
  name: 'authority.reviewSum',
  kind: 'query',
  access: readers,
  where: whereOf,
  summary: {
    vi: 'Tổng hợp rà soát theo nhiệm vụ và theo cấp: đơn vị nào trả lời mức nào, đơn vị nào chưa trả lời',
    en: 'The review summed by task and level by level: who answered what, and who has not answered',
  },
  input: Type.Object(asked),
  output: Type.Object({
    name: Type.String({ description: 'The ground asked about' }),
    expected: Type.Integer({ description: 'Units that are to answer' }),
    units: Type.Integer({ description: 'Units that answered anything' }),
    missing: Type.Integer(),
    lines: list(
      Type.Object({
        unit: Type.String(),
        code: nullableText,
        name: Type.String(),
        expected: Type.Integer(),
        answered: Type.Integer(),
        missing: Type.Integer(),
        ...counts,
      }),
      { description: 'By unit of the level below: provinces of the country, communes of a province' },
    ),
    silent: list(
      Type.Object({ unit: Type.String(), code: nullableText, name: Type.String(), within: Type.String() }),
      {
        description: 'Units that have not answered',
      },
    ),
    rows: list(
      Type.Object({
        task: Type.String(),
        title: Type.String(),
        field: Type.String(),
        units: Type.Integer(),
        missing: Type.Integer(),
        ...counts,
      }),
    ),
  }),
  examples: ['--unit 01', '--unit 01 --field land'],
  table: {
    columns: ['task', 'title', 'units', 'missing', 'able', 'cannot', 'difficult', 'propose'],
    rows: ({ rows }) =>
      rows.map((one) => [
        one.task,
        one.title,
        one.units,
        one.missing,
        one.able,
        one.cannot,
        one.difficult,
        one.propose,
      ]),
  },
  run: async (input, context) => {
    const found = await reviewOf(input, context)
    if (!found.ok) return found
    const { lines, tasks, answers, asked: all, meant, nameOf, codeOf } = found.value
    const { language } = context
    const spoke = new Set(answers.map(({ unit: id }) => id)).size
    return fine({
      name: meant ? inFull(meant) : language === 'vi' ? 'Cả nước' : 'The whole country',
      expected: all.length,
      units: spoke,
      missing: all.length - spoke,
      lines: lines.map(({ unit: id, expected, answered, missing, counts: said }) => ({
        unit: id,
        code: codeOf(id),
        name: nameOf(id),
        expected,
        answered,
        missing: missing.length,
        ...said,
      })),
      silent: lines.flatMap(({ unit: line, missing }) =>
        missing.map((id) => ({ unit: id, code: codeOf(id), name: nameOf(id), within: nameOf(line) })),
      ),
      rows: tasks.map(({ task, what, answers: said, missing, counts: each }) => ({
        task,
        title: what ? inLanguage(what.title, language) : task,
        field: nameOfField(what?.field ?? 'other', language),
        units: said.length,
        missing,
        ...each,
      })),
    })
  },
})

const blank = '……………'
const written = (description: string) => Type.Optional(textField({ description }))

export const reviewExport = defineOperation({
  name: 'authority.reviewExport',
  kind: 'query',
  access: readers,
  where: whereOf,
  summary: {
    vi: 'Biểu tổng hợp rà soát theo thể thức văn bản hành chính: XLSX, DOCX, PDF',
    en: 'The form of the review in the layout of official documents: XLSX, DOCX, PDF',
  },
  input: Type.Object({
    ...asked,
    form: Type.Optional(formField),
    site: Type.Optional(siteField),
    above: written('The body above the one that issues'),
    issuer: written('The body that issues; a blank to be filled in when left out'),
    number: written('Number and symbol'),
    place: written('The place that stands before the day'),
    date: Type.Optional(dateField({ description: 'The day of the document; today when left out' })),
    signsFor: written('On whose behalf it is signed'),
    signerTitle: written('Position of the signer'),
    signerName: written('Name of the signer'),
    out: Type.Optional(outField),
  }),
  output: PrintAnswer,
  writesTo: 'out',
  examples: ['--unit 01 --form docx'],
  sends: sendsPrint,
  run: async (input, context) => {
    const found = await reviewOf(input, context)
    if (!found.ok) return found
    const { meant, nameOf } = found.value
    const { form = 'xlsx', site = context.site } = input
    const head: Head = {
      above: input.above ?? null,
      issuer: input.issuer ?? blank,
      number: input.number ?? blank,
      place: input.place ?? blank,
      date: input.date ?? context.today,
      ground: meant ? inFull(meant) : 'cả nước',
      signsFor: input.signsFor ?? 'TM. ỦY BAN NHÂN DÂN',
      signerTitle: input.signerTitle ?? 'CHỦ TỊCH',
      signerName: input.signerName ?? null,
    }
    const options = { form, on: context.today, now: context.now, generated: context.generated, site }
    const document = formDocument(found.value, head, nameOf)
    const bytes =
      form === 'xlsx' && !context.generated
        ? fine(await tableToXlsx(formTables(found.value, head, nameOf)))
        : await printed(document.template, document.facts, options)
    if (!bytes.ok) return bytes
    const name = `review-${meant?.code ?? 'country'}.${form}`
    const handed = await handOut({ name, bytes: bytes.value }, input.out, context)
    return handed.ok ? fine({ ...handed.value, form }) : handed
  },
})
