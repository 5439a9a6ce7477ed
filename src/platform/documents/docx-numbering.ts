/**
 * Automatic numbering: what Word counts and shows but does not store. `w:numPr` (of a paragraph or its style)
 * names a list and a level; the list says how a level counts and how its number is written ("Điều %1.").
 */
import { elementsOf, isOn, settingOf, type XmlElement } from './xml.ts'

type Level = {
  readonly start: number
  readonly format: string
  readonly text: string
  /** The level after which this one starts again; 0 never. */
  readonly restart: number | null
  readonly legal: boolean
  readonly suffix: string
}
type List = {
  /** Lists of one abstract list count together. */
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startsAgain: ReadonlyMap<number, number>
}
export type Numbering = {
  /** The number shown before the next paragraph of this list and level, with its space; empty for none. */
  readonly next: (list: string, level: number) => string
  /** The level of a list that a paragraph style is tied to. */
  readonly levelOfStyle: (list: string, style: string) => number
  readonly unknownFormats: ReadonlySet<string>
}

const roman = (value: number): string => {
  const digits: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let [rest, text] = [value, '']
  for (const [worth, sign] of digits) for (; rest >= worth && text.length < 32; rest -= worth) text += sign
  return text
}

/** a ... z, aa, bb ...: Word repeats the letter. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(8, Math.floor((value - 1) / 26) + 1))

const writers: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => '',
}

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null

const levelFrom = (element: XmlElement): Level => {
  const suffix = settingOf(element, 'suff')
  return {
    start: numberOf(settingOf(element, 'start')) ?? 1,
    format: settingOf(element, 'numFmt') ?? 'decimal',
    text: settingOf(element, 'lvlText') ?? '',
    restart: numberOf(settingOf(element, 'lvlRestart')),
    legal: isOn(element, 'isLgl'),
    suffix: suffix === 'nothing' ? '' : ' ',
  }
}

const levelsOf = (element: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(element)
      .filter((child) => child.name === 'lvl')
      .map((child) => [numberOf(child.attributes.ilvl) ?? 0, levelFrom(child)]),
  )

const styleLevels = (element: XmlElement): readonly (readonly [string, number])[] =>
  elementsOf(element)
    .filter((child) => child.name === 'lvl')
    .flatMap((child) => {
      const style = settingOf(child, 'pStyle')
      return style === undefined ? [] : [[style, numberOf(child.attributes.ilvl) ?? 0] as const]
    })

const listFrom = (element: XmlElement, abstracts: ReadonlyMap<string, XmlElement>): List => {
  const abstract = settingOf(element, 'abstractNumId') ?? ''
  const template = abstracts.get(abstract)
  const overrides = elementsOf(element).filter((child) => child.name === 'lvlOverride')
  const own = new Map(
    overrides.flatMap((override) => {
      const level = elementsOf(override).find((child) => child.name === 'lvl')
      return level ? [[numberOf(override.attributes.ilvl) ?? 0, levelFrom(level)] as const] : []
    }),
  )
  const startsAgain = new Map(
    overrides.flatMap((override) => {
      const start = numberOf(settingOf(override, 'startOverride'))
      return start === null ? [] : [[numberOf(override.attributes.ilvl) ?? 0, start] as const]
    }),
  )
  return { abstract, levels: new Map([...(template ? levelsOf(template) : []), ...own]), startsAgain }
}

/** A counter for each abstract list: the numbers reached per level. */
const countsUp = () => {
  const reached = new Map<string, (number | undefined)[]>()
  const seen = new Set<string>()
  return (name: string, list: List, level: number): readonly (number | undefined)[] => {
    const numbers = reached.get(list.abstract) ?? []
    reached.set(list.abstract, numbers)
    const settings = list.levels.get(level)
    const again = list.startsAgain.get(level)
    const first = `${name}:${level}`
    if (again !== undefined && !seen.has(first)) numbers[level] = again
    else numbers[level] = numbers[level] === undefined ? (settings?.start ?? 1) : numbers[level] + 1
    seen.add(first)
    for (let deeper = level + 1; deeper < numbers.length; deeper++) {
      const restart = list.levels.get(deeper)?.restart
      if (restart !== 0 && (restart === null || restart === undefined || level < restart))
        numbers[deeper] = undefined
    }
    return numbers
  }
}

export const numberingFrom = (part: XmlElement | null): Numbering => {
  const children = part ? elementsOf(part) : []
  const abstracts = new Map(
    children
      .filter((child) => child.name === 'abstractNum')
      .map((child) => [child.attributes.abstractNumId ?? '', child]),
  )
  const lists = new Map(
    children
      .filter((child) => child.name === 'num')
      .map((child) => [child.attributes.numId ?? '', listFrom(child, abstracts)]),
  )
  const styles = new Map(
    [...lists].map(([id, list]) => {
      const template = abstracts.get(list.abstract)
      return [id, new Map(template ? styleLevels(template) : [])] as const
    }),
  )
  const unknownFormats = new Set<string>()
  const count = countsUp()

  const written = (value: number, format: string): string => {
    const writer = Object.hasOwn(writers, format) ? writers[format] : undefined
    if (!writer) unknownFormats.add(format)
    return (writer ?? String)(Math.max(1, value))
  }

  return {
    unknownFormats,
    levelOfStyle: (list, style) => styles.get(list)?.get(style) ?? 0,
    next: (id, level) => {
      const list = lists.get(id)
      const settings = list?.levels.get(level)
      if (!list || !settings || level > 8) return ''
      const numbers = count(id, list, level)
      if (settings.format === 'bullet') return `-${settings.suffix || ' '}`
      const text = settings.text.replace(/%([1-9])/g, (_, place: string) => {
        const other = list.levels.get(Number(place) - 1) ?? settings
        return written(numbers[Number(place) - 1] ?? other.start, settings.legal ? 'decimal' : other.format)
      })
      return text === '' ? '' : text + settings.suffix
    },
  }
}
