/** What must be known of a workbook before its rows: which member is the sheet, and how its numbers are shown. */

import type { IsoDate } from '../../../kernel/dates.ts'
import { Objection } from '../bulk/columns.ts'
import { conversionProblem } from '../problems.ts'
import { attributesOf, tagsOf } from './xml-text.ts'
import { Damaged, type Member, textOf, type ZipFile } from './zip-reader.ts'

export type Workbook = {
  readonly zip: ZipFile
  readonly sheet: Member
  readonly sheetName: string
  readonly sheetNames: readonly string[]
  readonly strings: Member | null
  /** How many digits a style shows at least: codes kept as numbers. */
  readonly digits: ReadonlyMap<number, number>
  /** The day that numbers of days are counted from. */
  readonly firstDay: IsoDate
  /** Parts that name the sheets, to be written with one more. */
  readonly parts: { readonly workbook: string; readonly relations: string; readonly types: string }
}

const noDoctype = (xml: string, part: string): string => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Damaged(part, 'DOCTYPE')
  return xml
}

const need = async (zip: ZipFile, name: string): Promise<string> => {
  const text = await textOf(zip, name)
  if (text === null) throw new Damaged(name, 'missing')
  return noDoctype(text, name)
}

const memberNamed = ({ members }: ZipFile, target: string): Member | null => {
  const path = (target.startsWith('/') ? target.slice(1) : `xl/${target}`).replace(/^xl\/\.\//, 'xl/')
  return members.find(({ name }) => name.toLowerCase() === path.toLowerCase()) ?? null
}

/** `wanted`: the sheet by its name; without it the first that is shown. */
export const readWorkbook = async (zip: ZipFile, file: string, wanted: string | null): Promise<Workbook> => {
  const workbook = await need(zip, 'xl/workbook.xml')
  const relations = await need(zip, 'xl/_rels/workbook.xml.rels')
  const types = await need(zip, '[Content_Types].xml')
  const targets = tagsOf(relations, 'Relationship').map(attributesOf)
  const sheets = tagsOf(workbook, 'sheet').map((tag) => ({ ...attributesOf(tag), relation: relationOf(tag) }))
  const named = sheets.map((sheet): { name: string; state: string; relation: string } => ({
    name: String(Reflect.get(sheet, 'name') ?? ''),
    state: String(Reflect.get(sheet, 'state') ?? 'visible'),
    relation: sheet.relation,
  }))
  const found =
    wanted === null
      ? named.find(({ state }) => state === 'visible')
      : named.find(({ name }) => name.normalize('NFC') === wanted.normalize('NFC'))
  if (!found)
    throw new Objection(
      conversionProblem(
        'no-such-sheet',
        { file, sheet: wanted ?? '', known: named.map(({ name }) => name) },
        { field: 'sheet' },
      ),
    )
  const target = targets.find(({ Id }) => Id === found.relation)?.Target ?? ''
  const sheet = memberNamed(zip, target)
  if (!sheet) throw new Damaged('xl/workbook.xml', `no sheet ${target}`.slice(0, 80))
  const strings = targets.find(({ Type = '' }) => Type.endsWith('/sharedStrings'))?.Target
  return {
    zip,
    sheet,
    sheetName: found.name,
    sheetNames: named.map(({ name }) => name),
    strings: strings === undefined ? null : memberNamed(zip, strings),
    digits: digitsOf(noDoctype((await textOf(zip, 'xl/styles.xml', 64 * 1_048_576)) ?? '', 'xl/styles.xml')),
    // Day 60 of the first kind is a 29 February 1900 that never was: all later days are one too many.
    firstDay: /date1904\s*=\s*["'](?:1|true)/.test(workbook) ? '1904-01-01' : '1899-12-30',
    parts: { workbook, relations, types },
  }
}

/** The relation of a sheet: an attribute named `id` with a prefix, unlike `sheetId`. */
const relationOf = (tag: string): string => /\s[\w-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''

/** Styles whose format is nothing but zeros, by their number. */
const digitsOf = (styles: string): ReadonlyMap<number, number> => {
  const zeros = new Map<string, number>()
  for (const { numFmtId = '', formatCode = '' } of tagsOf(styles, 'numFmt').map(attributesOf))
    if (/^0{2,15}$/.test(formatCode)) zeros.set(numFmtId, formatCode.length)
  const [, formats = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? []
  return new Map(
    tagsOf(formats, 'xf').flatMap((tag, style) => {
      const length = zeros.get(attributesOf(tag).numFmtId ?? '')
      return length === undefined ? [] : [[style, length] as const]
    }),
  )
}
