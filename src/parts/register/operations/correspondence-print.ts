/** The correspondence list of a province as an official document: the template of the platform, filled from the register. */
import { Type } from 'typebox'
import type { Register } from '../../../../packages/register/src/register.ts'
import type { IsoDate } from '../../../kernel/dates.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { codeField, dateField, textField } from '../../../platform/fields.ts'
import { handOut } from '../../../platform/files/hand-out.ts'
import { defineOperation } from '../../../platform/operation.ts'
import {
  correspondenceTemplate,
  type Facts,
  formField,
  outField,
  PrintAnswer,
  printed,
  type Row,
  sendsPrint,
  siteField,
} from '../../../platform/prints/index.ts'
import { ask, isProblem, knownAt, publicQuery, unitMeant } from '../questions.ts'
import { wordsOfCountry } from '../words-of-country.ts'

/** What of the former unit the present one has, in the words of the list. */
const scopeWords: Readonly<Record<string, string>> = {
  whole: 'toàn bộ',
  part: 'một phần',
  rest: 'phần còn lại',
  land: 'đất đai',
  people: 'dân cư',
  unchanged: 'giữ nguyên',
  renamed: 'đổi tên',
  retyped: 'đổi loại',
  reparented: 'chuyển tỉnh',
  recoded: 'đổi mã',
  unknown: 'chưa rõ',
}

type Line = ReturnType<Register['correspondence']>[number]

const citationOf = ({ citations }: Line): string =>
  citations
    .map(({ instrument, article, clause }) =>
      [instrument, [article && `Điều ${article}`, clause && `khoản ${clause}`].filter(Boolean).join(' ')]
        .filter((words) => words !== '')
        .join(', '),
    )
    .join('; ')

/** The lines whose present unit lies in the province, as rows of the template. */
export const rowsOfProvince = (
  register: Register,
  province: string,
  { from, to, level }: { readonly from: IsoDate; readonly to: IsoDate; readonly level: string },
): readonly Row[] => {
  const names = (on: IsoDate, within?: string) =>
    new Map(
      register.unitsOn(on, { level, ...(within ? { within } : {}) }).map(({ code, name }) => [code, name]),
    )
  const [former, present] = [names(from), names(to, province)]
  return register
    .correspondence({ from, to, level })
    .filter(({ toCode }) => toCode !== null && present.has(toCode))
    .toSorted(
      (a, b) =>
        (a.toCode ?? '').localeCompare(b.toCode ?? '') || (a.fromCode ?? '').localeCompare(b.fromCode ?? ''),
    )
    .map((line, at) => ({
      place: at + 1,
      formerCode: line.fromCode,
      formerName: former.get(line.fromCode ?? '') ?? null,
      scope: scopeWords[line.scope] ?? line.scope,
      presentCode: line.toCode,
      presentName: present.get(line.toCode ?? '') ?? null,
      citation: citationOf(line),
    }))
}

/** `Tỉnh Cao Bằng` within a sentence: the type is a plain word there. */
const midSentence = (name: string): string =>
  name.replace(/^(Tỉnh|Thành phố)(?= )/, (type) => type.toLowerCase())

const blank = '……………'
const written = (description: string) => Type.Optional(textField({ description }))

export const correspondencePrint = defineOperation({
  ...publicQuery,
  name: 'register.correspondencePrint',
  summary: {
    vi: 'Danh sách đối chiếu của một tỉnh theo thể thức văn bản hành chính: PDF, DOCX, xem trước',
    en: 'The correspondence list of a province in the layout of official documents: PDF, DOCX, preview',
  },
  input: Type.Object({
    province: codeField({ description: 'Code of the province on the later day' }),
    from: Type.Optional(dateField({ description: 'The earlier day; 2025-06-30 when left out' })),
    to: Type.Optional(dateField({ description: 'The later day; 2025-07-01 when left out' })),
    knownAt,
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
  positional: ['province'],
  path: ['province'],
  writesTo: 'out',
  examples: ['04 --form html'],
  sends: sendsPrint,
  run: async (input, context) => {
    const { from = '2025-06-30', to = '2025-07-01', form = 'pdf', site = context.site } = input
    const asked = await ask(context, { ...input, days: [from, to] })
    if (!asked.ok) return refused(...asked.problems)
    const { register } = asked
    const province = unitMeant(register, input.province, to)
    if (isProblem(province)) return refused({ ...province, field: 'province' })
    const level = [...wordsOfCountry(register).levels.keys()].at(-1) ?? ''
    const units = rowsOfProvince(register, province.id, { from, to, level })
    const count = (field: 'formerCode' | 'presentCode') => new Set(units.map((row) => row[field])).size
    const within = encodeURIComponent(input.province)
    const facts: Facts = {
      above: input.above ?? null,
      issuer: input.issuer ?? blank,
      number: input.number ?? blank,
      place: input.place ?? blank,
      date: input.date ?? context.today,
      province: midSentence(province.name),
      effectiveOn: to,
      formerCount: {
        value: count('formerCode'),
        source: {
          words: `Bảng đối chiếu mã của ${midSentence(province.name)}`,
          href: `/api/v1/register/correspondence?from=${from}&to=${to}&level=${level}&into=${within}&format=csv`,
        },
      },
      presentCount: {
        value: count('presentCode'),
        source: {
          words: `Đơn vị của ${midSentence(province.name)} ngày ${to.split('-').toReversed().join('/')}`,
          href: `/api/v1/register/list?level=${level}&within=${within}&at=${to}&limit=20000&format=csv`,
        },
      },
      units,
      notes: [
        {
          text: `Lập từ sổ đăng ký đơn vị hành chính, bản dữ liệu ${register.release.id}; đối chiếu ngày ${from.split('-').toReversed().join('/')} với ngày ${to.split('-').toReversed().join('/')}.`,
        },
      ],
      recipients: [{ name: `${blank};` }, { name: 'Lưu: VT.' }],
      signsFor: input.signsFor ?? null,
      signerTitle: input.signerTitle ?? blank,
      signerName: input.signerName ?? null,
    }
    const bytes = await printed(correspondenceTemplate, facts, {
      form,
      on: context.today,
      now: context.now,
      generated: context.generated,
      site,
    })
    if (!bytes.ok) return bytes
    const name = `correspondence-${province.code ?? input.province}.${form}`
    const handed = await handOut({ name, bytes: bytes.value }, input.out, context)
    return handed.ok ? fine({ ...handed.value, form }) : handed
  },
})
