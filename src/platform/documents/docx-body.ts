/** Walks the body of a Word document: paragraphs, tables row by row, runs, tracked changes. */
import type { Numbering } from './docx-numbering.ts'
import { fontOf, type Styles } from './docx-styles.ts'
import { fromLegacy } from './legacy-text.ts'
import type { Legacy } from './plain-text.ts'
import { childOf, elementsOf, isOn, settingOf, type XmlElement } from './xml.ts'

type LegacySample = {
  readonly encoding: string
  readonly sample: string
  readonly reading: string
  readonly words: number
}
export type DocxBody = {
  readonly text: string
  readonly deletions: number
  readonly insertions: number
  readonly hidden: number
  readonly embedded: boolean
  /** Words converted from a legacy font, and the first encoding met. */
  readonly converted: number
  readonly encoding: string | null
  /** Set where legacy fonts are met and conversion was not asked for. */
  readonly legacy: LegacySample | null
}
type Setting = { readonly numbering: Numbering; readonly styles: Styles; readonly legacy: Legacy }

const legacyFont = (font: string | undefined): 'tcvn3' | 'vni' | null => {
  if (font === undefined) return null
  if (/^\.Vn/i.test(font)) return 'tcvn3'
  return /^VNI[- ]/i.test(font) ? 'vni' : null
}

/** Block-level wrappers whose content counts as if it stood there. */
const transparent = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'hyperlink',
  'fldSimple',
  'ins',
  'moveTo',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
  'txbxContent',
  'textbox',
  'dir',
  'bdo',
])
const deleted = new Set(['del', 'moveFrom'])

/** Word offers newer and older renderings side by side; the first is what today's reader shows. */
const chosen = (alternate: XmlElement): readonly XmlElement[] => {
  const choice = childOf(alternate, 'Choice') ?? childOf(alternate, 'Fallback')
  return choice ? elementsOf(choice) : []
}

const privateBullet = /[\uf000-\uf0ff]/g

export const docxBody = (document: XmlElement, { numbering, styles, legacy }: Setting): DocxBody => {
  let [deletions, insertions, hidden, converted, legacyRuns] = [0, 0, 0, 0, 0]
  let embedded = false
  let encoding: string | null = null
  let firstLegacy: Omit<LegacySample, 'words'> | null = null
  /** Paragraphs inside text boxes, told after the paragraph that holds them. */
  let boxes: string[] = []

  const inFont = (text: string, font: string | undefined): string => {
    const table = legacyFont(font)
    if (!table || !/[\u00a1-\u00ff]/.test(text)) return text
    const unicode = fromLegacy(text, table)
    const capitals = table === 'tcvn3' && /H$/.test(font ?? '') ? unicode.toUpperCase() : unicode
    encoding ??= table
    legacyRuns++
    if (legacy === 'refuse') {
      firstLegacy ??= { encoding: table, sample: text.slice(0, 60), reading: capitals.slice(0, 60) }
      return text
    }
    converted += text.split(/\s+/).filter((word) => /[\u00a1-\u00ff]/.test(word)).length
    return capitals
  }

  const signOf = (element: XmlElement): string => {
    switch (element.name) {
      case 't':
        return element.children.filter((child) => typeof child === 'string').join('')
      case 'tab':
      case 'ptab':
        return '\t'
      case 'br':
        return element.attributes.type === 'page' ? '' : '\n'
      case 'cr':
        return '\n'
      case 'noBreakHyphen':
        return '-'
      case 'sym':
        return /^2[dD]$/.test(element.attributes.char ?? '') ? '-' : ' '
      default:
        return ''
    }
  }

  const pieces = (element: XmlElement): string =>
    elementsOf(element)
      .map((child) => {
        if (child.name === 'AlternateContent')
          return chosen(child)
            .map((inner) => boxed(inner))
            .join('')
        return child.name === 'drawing' || child.name === 'pict' || child.name === 'object'
          ? boxed(child)
          : signOf(child)
      })
      .join('')

  /** Looks for text boxes inside a drawing; their paragraphs follow the paragraph they float beside. */
  const boxed = (element: XmlElement): string => {
    if (element.name === 'txbxContent') {
      const before = boxes
      boxes = []
      boxes = [...before, ...blocks(element)]
    }
    if (element.name === 'AlternateContent') chosen(element).forEach(boxed)
    else if (element.name !== 'txbxContent') elementsOf(element).forEach(boxed)
    return ''
  }

  const run = (element: XmlElement, paragraphFont: string | undefined): string => {
    const properties = childOf(element, 'rPr')
    const style = styles.byId(settingOf(properties, 'rStyle'))
    const isHidden = childOf(properties, 'vanish') ? isOn(properties, 'vanish') : style.hidden
    const text = pieces(element)
    if (isHidden) {
      if (text.trim() !== '') hidden++
      return ''
    }
    return inFont(text, fontOf(properties) ?? style.font ?? paragraphFont)
  }

  const inline = (element: XmlElement, font: string | undefined): string =>
    elementsOf(element)
      .map((child) => {
        if (deleted.has(child.name)) {
          deletions++
          return ''
        }
        if (child.name === 'ins' || child.name === 'moveTo') insertions++
        if (child.name === 'r') return run(child, font)
        if (child.name === 't') return signOf(child)
        if (child.name === 'AlternateContent')
          return chosen(child)
            .map((inner) => inline(inner, font))
            .join('')
        return transparent.has(child.name) ? inline(child, font) : ''
      })
      .join('')

  const numberBefore = (properties: XmlElement | undefined): string => {
    const styleId = settingOf(properties, 'pStyle')
    const style = styles.byId(styleId)
    const own = childOf(properties, 'numPr')
    const list = settingOf(own, 'numId') ?? style.list
    if (list === undefined || list === '0') return ''
    const level = settingOf(own, 'ilvl') ?? style.level
    return numbering.next(
      list,
      level === undefined ? numbering.levelOfStyle(list, styleId ?? '') : Number(level),
    )
  }

  /** A paragraph whose mark was deleted runs on into the next; `carried` is what came before. */
  const paragraph = (element: XmlElement, carried: string): { text: string; runsOn: boolean } => {
    const properties = childOf(element, 'pPr')
    const mark = childOf(properties, 'rPr')
    const style = styles.byId(settingOf(properties, 'pStyle'))
    const text = inline(element, style.font ?? styles.defaultFont)
    const runsOn = childOf(mark, 'del') !== undefined
    if (runsOn) deletions++
    if (style.hidden && !text.trim()) return { text: carried, runsOn }
    const number = runsOn && text === '' ? '' : carried === '' ? numberBefore(properties) : ''
    return { text: carried + number + text.replace(privateBullet, '-'), runsOn }
  }

  const cells = (row: XmlElement): readonly (readonly string[])[] =>
    elementsOf(row).flatMap((child) => {
      if (child.name === 'tc') {
        const merge = childOf(childOf(child, 'tcPr'), 'vMerge')
        return merge && merge.attributes.val !== 'restart' ? [[]] : [blocks(child)]
      }
      return transparent.has(child.name) ? cells(child) : []
    })

  /** Cells of one line each are a row of a table; cells of several paragraphs are a layout, read cell by cell. */
  const tableRow = (row: XmlElement): readonly string[] => {
    if (childOf(childOf(row, 'trPr'), 'del')) {
      deletions++
      return []
    }
    const texts = cells(row).map((cell) =>
      cell.map((line) => line.trimEnd()).filter((line) => line.trim() !== ''),
    )
    const isLayout = texts.some((cell) => cell.length > 1 || (cell[0] ?? '').includes('\n'))
    return isLayout
      ? texts.flat()
      : [
          texts
            .map((cell) => cell[0] ?? '')
            .join('\t')
            .trimEnd(),
        ]
  }

  const rows = (table: XmlElement): readonly string[] =>
    elementsOf(table).flatMap((child) => {
      if (child.name === 'tr') return tableRow(child)
      return transparent.has(child.name) ? rows(child) : []
    })

  const blocks = (element: XmlElement): string[] => {
    const result: string[] = []
    let carried = ''
    for (const child of elementsOf(element)) {
      if (child.name === 'p') {
        const { text, runsOn } = paragraph(child, carried)
        carried = runsOn ? text : ''
        if (!runsOn) result.push(text)
        const inBoxes = boxes
        boxes = []
        result.push(...inBoxes)
      } else if (child.name === 'tbl') result.push(...rows(child))
      else if (child.name === 'altChunk') embedded = true
      else if (deleted.has(child.name)) deletions++
      else if (child.name === 'AlternateContent')
        for (const inner of chosen(child)) result.push(...blocks(inner))
      else if (transparent.has(child.name)) result.push(...blocks(child))
    }
    return carried === '' ? result : [...result, carried]
  }

  const body = childOf(document, 'body')
  const text = body ? `${blocks(body).join('\n')}\n` : ''
  // the assignment happens in a closure, which the compiler does not follow
  const sample = firstLegacy as Omit<LegacySample, 'words'> | null
  return {
    text,
    deletions,
    insertions,
    hidden,
    embedded,
    converted,
    encoding,
    legacy: sample ? { ...sample, words: legacyRuns } : null,
  }
}
