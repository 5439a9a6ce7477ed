/** Text in and out of the XML of a workbook. */
import { escapeXml } from '../../../kernel/markup.ts'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const sign = (code: number): string =>
  Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd'

/** The words behind the five names and the numbers of XML, and behind Excel's own `_x000D_`. */
export const unescaped = (xml: string): string => {
  const text = xml.includes('&')
    ? xml.replace(
        /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
        (_all, hex, decimal, name) =>
          name ? (named[name] ?? '') : sign(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      )
    : xml
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

/** Words as XML: signs that XML cannot hold are left out, and a text that looks like `_x000D_` stays as it is. */
export const escaped = (text: string): string => {
  if (!/[&<>"_\x00-\x1f\ufffe\uffff]|[\ud800-\udfff]/.test(text)) return text
  return escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** Attributes of a start tag by their local names. */
export const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/\s(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')],
    ),
  )

/** The start tags of an element anywhere in a small part, as written. */
export const tagsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?/?>`, 'g'))].map(([tag]) => tag)

/** A letter name of a column: 0 is A. */
export const letterOf = (column: number): string => {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The number of a column by its letters; -1 when they are none. */
export const columnOf = (letters: string): number => {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
