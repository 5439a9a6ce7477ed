/** A sheet of plain cells, and the parts of a workbook that name one sheet more. */
import { attributesOf, escaped, letterOf, tagsOf } from './xml-text.ts'

type Cell = string | number | null

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

const cellXml = (cell: Cell, place: string): string => {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

export const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    '<cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="3" width="24" customWidth="1"/></cols>',
    '<sheetData>',
    ...rows.map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${letterOf(column)}${at + 1}`)).join('')}</row>`,
    ),
    '</sheetData></worksheet>',
  ].join('')

export type NewSheet = { readonly name: string; readonly part: string }
type Parts = { readonly workbook: string; readonly relations: string; readonly types: string }

/** Before the end tag of an element, whatever its prefix; the prefix is given to what is added. */
const beforeEnd = (xml: string, name: string, added: (prefix: string) => string): string => {
  const end = new RegExp(`</([\\w-]+:)?${name}>`).exec(xml)
  return end ? xml.slice(0, end.index) + added(end[1] ?? '') + xml.slice(end.index) : xml
}

/** The parts with sheets added at the end, so that nothing that counts sheets is out of step. */
export const withSheets = (parts: Parts, sheets: readonly NewSheet[]): Parts => {
  const ids = tagsOf(parts.workbook, 'sheet').map((tag) => Number(attributesOf(tag).sheetId ?? 0))
  const first = Math.max(0, ...ids) + 1
  const named = sheets.map((sheet, at) => ({ ...sheet, id: first + at, relation: `rIdHaicap${at + 1}` }))
  return {
    workbook: beforeEnd(parts.workbook, 'sheets', (prefix) =>
      named
        .map(
          (sheet) =>
            `<${prefix}sheet xmlns:rel="${relation}" name="${escaped(sheet.name)}" sheetId="${sheet.id}" rel:id="${sheet.relation}"/>`,
        )
        .join(''),
    ),
    relations: beforeEnd(parts.relations, 'Relationships', (prefix) =>
      named
        .map(
          (sheet) =>
            `<${prefix}Relationship Id="${sheet.relation}" Type="${relation}/worksheet" Target="/${sheet.part}"/>`,
        )
        .join(''),
    ),
    types: beforeEnd(parts.types, 'Types', (prefix) =>
      named
        .map((sheet) => `<${prefix}Override PartName="/${sheet.part}" ContentType="${sheetType}"/>`)
        .join(''),
    ),
  }
}

/** A name of at most 31 signs that no sheet has yet. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${number})`
    const name = wanted.slice(0, 31 - tail.length) + tail
    if (!used.has(name.toLowerCase())) return name
  }
}
