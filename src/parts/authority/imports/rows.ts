/** `authority.importRows`: official lists of who held and who holds a task, as one unverified proposal. */
import type { Problem } from '../../../kernel/problems.ts'
import { refused } from '../../../kernel/result.ts'
import { plainKey } from '../../../kernel/text.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import { isoDay } from '../../../platform/calendar/days.ts'
import { textField } from '../../../platform/fields.ts'
import { defineImport } from '../../../platform/imports/define-import.ts'
import { currentMatrix } from '../current.ts'
import type { Matrix } from '../matrix.ts'
import type { AuthorityFunction, Grant, Holder } from '../model.ts'
import { authorityProblem } from '../problems.ts'
import { territoryMeant, weighingOf } from '../propose/load.ts'
import { proposers, territory } from '../propose/operations.ts'
import { districtsEnd, eve } from '../reform.ts'
import type { Fact } from '../store.ts'
import { readField, readHolder, readInstrument, readMode, readPoint } from './holders.ts'
import { takingJson } from './json.ts'
import { idFrom, proposeAll, territoryWhere } from './proposing.ts'

const holderWord = (text: string) => (readHolder(text) === null ? null : text)
const holderForms = {
  vi: 'một cơ quan, như UBND cấp xã, Chủ tịch UBND cấp tỉnh, Sở Xây dựng, Bộ Tư pháp',
  en: 'one holder, such as UBND cấp xã, Chủ tịch UBND cấp tỉnh, Sở Xây dựng, Bộ Tư pháp',
}
const upTo = (most: number) => (text: string) => (text.length <= most ? text : null)
const signs = (most: number) => ({ vi: `tới ${most} chữ`, en: `up to ${most} signs` })
const days = { vi: 'ngày/tháng/năm', en: 'day/month/year' }

type Name =
  | 'id'
  | 'field'
  | 'matter'
  | 'code'
  | 'before'
  | 'after'
  | 'delegate'
  | 'mode'
  | 'basis'
  | 'article'
  | 'from'
  | 'until'
type Row = Readonly<Record<Name, string>>

const keyOf = ({ id, code, matter, after, basis, article }: Row): string =>
  id || JSON.stringify([code, plainKey(matter), plainKey(after), plainKey(basis), plainKey(article)])

/** The texts of a row: what gives the task, and, behind a semicolon, what delegates it. */
const textsOf = ({ basis }: Row): readonly [string, string] => {
  const [first = '', second = ''] = basis.split(';').map((each) => each.trim())
  return [first, second || first]
}

/** The known task: the one with its code whose words fit, else the only one with its code, else the one with its words. */
const taskOf = (matrix: Matrix, { code, matter }: Row): AuthorityFunction | null => {
  const words = plainKey(matter)
  const all = matrix.facts.functions
  const said = all.filter(({ title, also }) => [title.vi, ...also].some((each) => plainKey(each) === words))
  const coded = code === '' ? [] : all.filter(({ procedures }) => procedures.includes(code))
  return (
    coded.find((one) => said.includes(one)) ?? (coded.length === 1 ? coded[0] : undefined) ?? said[0] ?? null
  )
}

const factsOf = (
  row: Row,
  given: { readonly list: string; readonly territory: string },
  matrix: Matrix,
): readonly Fact[] => {
  const known = taskOf(matrix, row)
  const task = known?.id ?? `fn:list:${idFrom(given.list, row.code, plainKey(row.matter))}`
  const [first, second] = textsOf(row).map((each) => readInstrument(each, matrix.instrumentByNumber) ?? '')
  const text = matrix.instrumentByNumber.get(first ?? '')
  const holder = (words: string): Holder | null => (words === '' ? null : readHolder(words))
  const [before, after, delegate] = [holder(row.before), holder(row.after), holder(row.delegate)]
  if (!text || !after) return []
  const id = `gr:list:${idFrom(given.list, keyOf(row))}`
  const main: Grant = {
    id,
    function: task,
    holder: after,
    mode: readMode(row.mode) ?? 'own',
    span: 'any',
    territory: given.territory,
    conditions: [],
    under: null,
    basis: { instrument: text.number, point: readPoint(row.article) },
    from: row.from,
    until: row.until || null,
    verified: false,
    source: `${given.list}${row.id ? ` ${row.id}` : ''}`.slice(0, 200),
  }
  const issued = text.issuedOn !== null && text.issuedOn < eve ? text.issuedOn : eve
  const former: readonly Grant[] =
    before && row.from >= districtsEnd
      ? [
          {
            ...{ ...main, id: `${id}:before`, holder: before, mode: 'own' },
            // The list names the former holder, and not since when.
            ...{ from: issued, sinceUnknown: true, until: districtsEnd },
          },
        ]
      : []
  const delegated: readonly Grant[] = delegate
    ? [
        {
          ...main,
          id: `${id}:delegate`,
          holder: delegate,
          mode: 'delegated',
          under: id,
          basis: { instrument: second ?? '', point: second === first ? main.basis.point : '' },
        },
      ]
    : []
  const grants = [main, ...former, ...delegated]
  return [
    ...(known
      ? []
      : [
          {
            kind: 'function',
            id: task,
            body: {
              ...{ id: task, field: readField(row.field) ?? 'other', title: { vi: row.matter, en: null } },
              ...{ also: [], provision: null, procedures: row.code === '' ? [] : [row.code] },
              ...{ placeRule: null, from: null, until: null },
            },
          } as const,
        ]),
    ...grants.map((body) => ({ kind: 'grant', id: body.id, body }) as const),
  ]
}

const { preview, save, errors } = defineImport<
  Name,
  { list: ReturnType<typeof textField>; territory: typeof territory },
  'authority.importRows'
>({
  name: 'authority.importRows',
  access: proposers,
  where: territoryWhere,
  summary: {
    vi: 'Nhập danh sách chính thức về ai giữ việc nào thành một đề xuất chưa đối chiếu',
    en: 'Takes an official list of who holds which task into one unverified proposal',
  },
  given: {
    list: textField({ maxLength: 120, description: 'Name of the list, as people will find it again' }),
    territory,
  },
  fields: [
    {
      name: 'id',
      title: { vi: 'Mã dòng', en: 'Row' },
      alsoCalled: ['id', 'row id', 'số hiệu dòng'],
      isRequired: false,
      read: upTo(64),
      expected: signs(64),
    },
    {
      name: 'field',
      title: { vi: 'Lĩnh vực', en: 'Field' },
      alsoCalled: ['sector', 'ngành'],
      isRequired: true,
      read: (text) => (readField(text) === null ? null : text),
      expected: {
        vi: 'một lĩnh vực, như Đất đai, Xây dựng, Tư pháp',
        en: 'a field, such as Đất đai, Xây dựng',
      },
    },
    {
      name: 'matter',
      title: { vi: 'Nhiệm vụ', en: 'Matter' },
      alsoCalled: ['function', 'thủ tục', 'tên thủ tục', 'nhiệm vụ, quyền hạn', 'nội dung', 'việc'],
      isRequired: true,
      read: upTo(1000),
      expected: signs(1000),
    },
    {
      name: 'code',
      title: { vi: 'Mã thủ tục', en: 'Procedure code' },
      alsoCalled: ['tthc', 'mã tthc', 'code', 'procedure'],
      isRequired: false,
      read: upTo(64),
      expected: signs(64),
    },
    {
      name: 'before',
      title: { vi: 'Cơ quan trước', en: 'Old holder' },
      alsoCalled: ['old holder', 'old_holder', 'thẩm quyền cũ', 'trước sắp xếp'],
      isRequired: false,
      read: holderWord,
      expected: holderForms,
    },
    {
      name: 'after',
      title: { vi: 'Cơ quan hiện nay', en: 'New holder' },
      alsoCalled: ['new holder', 'new_holder', 'thẩm quyền mới', 'cơ quan thực hiện', 'sau sắp xếp'],
      isRequired: true,
      read: holderWord,
      expected: holderForms,
    },
    {
      name: 'delegate',
      title: { vi: 'Được ủy quyền', en: 'Delegate' },
      alsoCalled: ['delegate', 'cơ quan được ủy quyền'],
      isRequired: false,
      read: holderWord,
      expected: holderForms,
    },
    {
      name: 'mode',
      title: { vi: 'Hình thức', en: 'Mode' },
      alsoCalled: ['mechanism', 'cơ chế', 'hình thức giao'],
      isRequired: false,
      read: (text) => (readMode(text) === null ? null : text),
      expected: {
        vi: 'phân định, phân quyền, phân cấp, ủy quyền',
        en: 'phân định, phân quyền, phân cấp, ủy quyền',
      },
    },
    {
      name: 'basis',
      title: { vi: 'Văn bản', en: 'Basis' },
      alsoCalled: ['basis_doc', 'basis doc', 'căn cứ', 'văn bản căn cứ'],
      isRequired: true,
      read: upTo(200),
      expected: signs(200),
    },
    {
      name: 'article',
      title: { vi: 'Điều khoản', en: 'Article' },
      alsoCalled: ['basis_article', 'điều', 'điều, khoản'],
      isRequired: false,
      read: upTo(120),
      expected: signs(120),
    },
    {
      name: 'from',
      title: { vi: 'Từ ngày', en: 'From' },
      alsoCalled: ['effective_from', 'hiệu lực từ', 'ngày hiệu lực'],
      isRequired: true,
      read: isoDay,
      expected: days,
    },
    {
      name: 'until',
      title: { vi: 'Hết hiệu lực từ', en: 'Until' },
      alsoCalled: ['expires', 'đến ngày', 'hết hiệu lực'],
      isRequired: false,
      read: isoDay,
      expected: days,
    },
  ],
  scopeOf: ({ list }) => list.trim(),
  keyOf,
  check: async (given, context) => {
    const meant = await territoryMeant(given.territory, context)
    const matrix = await currentMatrix(context)
    const { ground, on } = await weighingOf([], context)
    /** A row stands on no text of other ground; the proposal as a whole would be refused for it. */
    const ofAnother = (words: string): readonly Problem[] => {
      const text = matrix.instrumentByNumber.get(readInstrument(words, matrix.instrumentByNumber) ?? '')
      const unit = text?.issuer.unit ?? null
      if (!text || unit === null || typeof meant !== 'string') return []
      const grounds = [unit, ...text.applies.map((each) => each.unit)]
      return grounds.some((each) => each === meant || ground.covers(each, meant, on))
        ? []
        : [
            authorityProblem(
              'text-of-another',
              { id: words, number: text.number, issuer: unit },
              { field: 'basis' },
            ),
          ]
    }
    return (row): readonly Problem[] =>
      [...new Set(textsOf(row).filter((each) => readInstrument(each, matrix.instrumentByNumber) === null))]
        .map((instrument) => authorityProblem('unknown-instrument', { instrument }, { field: 'basis' }))
        .concat(
          [...new Set(textsOf(row))].flatMap(ofAnother),
          row.until !== '' && row.until <= row.from
            ? [authorityProblem('days-reversed', { from: row.from, to: row.until }, { field: 'until' })]
            : [],
          row.delegate !== '' && meant === wholeCountry
            ? [authorityProblem('delegate-needs-ground', { delegate: row.delegate }, { field: 'delegate' })]
            : [],
        )
  },
  save: async (rows, given, context) => {
    const meant = await territoryMeant(given.territory, context)
    if (typeof meant !== 'string') return refused(meant)
    const matrix = await currentMatrix(context)
    const at = { list: given.list.trim(), territory: meant }
    const facts = rows.flatMap((row) => factsOf(row, at, matrix).map((fact) => ({ line: row.row, fact })))
    // A task that several rows name comes in once.
    return await proposeAll(
      [...new Map(facts.map((each) => [`${each.fact.kind} ${each.fact.id}`, each])).values()],
      at,
      context,
    )
  },
  touched: ({ list }) => [{ kind: 'authority-list', id: list.trim() }],
  examples: ['--list "Danh mục 2026" --file danh-muc.xlsx'],
})

/** The same three operations, which also take the list as JSON: objects with the names of the fields. */
export const importRows = {
  preview: { ...preview, run: takingJson(preview) },
  save: { ...save, run: takingJson(save) },
  errors: { ...errors, run: takingJson(errors) },
}
