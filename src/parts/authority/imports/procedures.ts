/** `authority.importProcedures`: published lists of procedures; a text that still names the district is marked. */
import { refused } from '../../../kernel/result.ts'
import { plainKey } from '../../../kernel/text.ts'
import { textField } from '../../../platform/fields.ts'
import { defineImport } from '../../../platform/imports/define-import.ts'
import type { HolderLevel } from '../model.ts'
import { territoryMeant } from '../propose/load.ts'
import { proposers, territory } from '../propose/operations.ts'
import { readField } from './holders.ts'
import { takingJson } from './json.ts'
import { type ListedFact, proposeAll, territoryWhere } from './proposing.ts'

const levels: readonly (readonly [RegExp, HolderLevel])[] = [
  [/cap (?:bo|trung uong)/, 'central'],
  [/cap tinh/, 'province'],
  [/cap huyen/, 'district'],
  [/cap xa/, 'commune'],
]
const levelsIn = (text: string): readonly HolderLevel[] =>
  levels.flatMap(([words, level]) => (words.test(plainKey(text)) ? [level] : []))

/** A body of a district: `UBND cấp huyện`, `Công an huyện`, also where several are listed. */
export const namesDistrict = (text: string): boolean =>
  /(?:^|[^\p{L}])huyện(?![\p{L}])/iu.test(text.normalize('NFC'))

const mostRows = 5_000
const upTo = (most: number) => (text: string) => (text.length <= most ? text : null)
const signs = (most: number) => ({ vi: `tới ${most} chữ`, en: `up to ${most} signs` })

const { preview, save, errors } = defineImport({
  name: 'authority.importProcedures',
  access: proposers,
  where: territoryWhere,
  summary: {
    vi: 'Nhập danh mục thủ tục đã công bố thành một đề xuất, đánh dấu thủ tục còn ghi cấp huyện',
    en: 'Takes a published list of procedures into one proposal, marking those that name the district',
  },
  given: {
    list: textField({ maxLength: 120, description: 'Name of the list, as people will find it again' }),
    territory,
  },
  fields: [
    {
      name: 'code',
      title: { vi: 'Mã thủ tục', en: 'Code' },
      alsoCalled: ['mã', 'mã tthc', 'tthc'],
      isRequired: true,
      read: (text) => (/^[\p{L}\d][\p{L}\d.-]{1,39}$/u.test(text) ? text : null),
      expected: { vi: 'mã thủ tục, như 1.004073', en: 'the code of a procedure, such as 1.004073' },
    },
    {
      name: 'title',
      title: { vi: 'Tên thủ tục', en: 'Title' },
      alsoCalled: ['name', 'tên', 'thủ tục'],
      isRequired: true,
      read: upTo(2000),
      expected: signs(2000),
    },
    {
      name: 'field',
      title: { vi: 'Lĩnh vực', en: 'Field' },
      alsoCalled: ['sector'],
      isRequired: false,
      read: upTo(200),
      expected: signs(200),
    },
    {
      name: 'levels',
      title: { vi: 'Cấp thực hiện', en: 'Levels' },
      alsoCalled: ['cấp', 'level'],
      isRequired: false,
      read: upTo(200),
      expected: { vi: 'Cấp bộ, Cấp tỉnh, Cấp xã', en: 'Cấp bộ, Cấp tỉnh, Cấp xã' },
    },
    {
      name: 'authority',
      title: { vi: 'Cơ quan có thẩm quyền', en: 'Authority' },
      alsoCalled: ['thẩm quyền', 'cơ quan quyết định'],
      isRequired: false,
      read: upTo(2000),
      expected: signs(2000),
    },
    {
      name: 'implementer',
      title: { vi: 'Cơ quan thực hiện', en: 'Implementer' },
      alsoCalled: ['thực hiện'],
      isRequired: false,
      read: upTo(2000),
      expected: signs(2000),
    },
  ],
  scopeOf: ({ list }) => list.trim(),
  keyOf: ({ code }) => code,
  save: async (rows, given, context) => {
    const meant = await territoryMeant(given.territory, context)
    if (typeof meant !== 'string') return refused(meant)
    const list = given.list.trim()
    const facts = rows.map(
      ({ row: line, code, title, field, levels: words, authority, implementer }): ListedFact => ({
        line,
        fact: {
          kind: 'procedure',
          id: code,
          body: {
            code,
            title,
            field: readField(field) ?? 'other',
            levels: levelsIn(words),
            namesDistrict: [words, authority, implementer].some(namesDistrict),
            source: list,
          },
        },
      }),
    )
    return await proposeAll(facts.slice(0, mostRows), { list, territory: meant }, context)
  },
  touched: ({ list }) => [{ kind: 'authority-list', id: list.trim() }],
  examples: ['--list "Danh mục quốc gia 2026" --file thu-tuc.json'],
})

/** The same three operations, which also take the list as JSON: objects with the names of the fields. */
export const importProcedures = {
  preview: { ...preview, run: takingJson(preview) },
  save: { ...save, run: takingJson(save) },
  errors: { ...errors, run: takingJson(errors) },
}
