/** What styles say about a paragraph or run: its list, whether it is hidden, and its font. */
import { childOf, elementsOf, isOn, settingOf, type XmlElement } from './xml.ts'

export type Style = {
  readonly list: string | undefined
  readonly level: string | undefined
  readonly hidden: boolean
  readonly font: string | undefined
}
export type Styles = {
  readonly byId: (id: string | undefined) => Style
  readonly defaultFont: string | undefined
}

const nothing: Style = { list: undefined, level: undefined, hidden: false, font: undefined }

export const fontOf = (properties: XmlElement | undefined): string | undefined => {
  const fonts = childOf(properties, 'rFonts')
  return fonts?.attributes.hAnsi ?? fonts?.attributes.ascii
}

export const stylesFrom = (part: XmlElement | null): Styles => {
  const children = part ? elementsOf(part) : []
  const styles = new Map(
    children
      .filter((child) => child.name === 'style')
      .map((child) => [child.attributes.styleId ?? '', child]),
  )
  const known = new Map<string, Style>()

  const styleOf = (id: string | undefined, depth: number): Style => {
    const element = id === undefined ? undefined : styles.get(id)
    if (id === undefined || !element || depth > 16) return nothing
    const before = known.get(id)
    if (before) return before
    const base = styleOf(settingOf(element, 'basedOn'), depth + 1)
    const list = childOf(childOf(element, 'pPr'), 'numPr')
    const run = childOf(element, 'rPr')
    const style: Style = {
      list: settingOf(list, 'numId') ?? base.list,
      level: settingOf(list, 'ilvl') ?? base.level,
      hidden: childOf(run, 'vanish') ? isOn(run, 'vanish') : base.hidden,
      font: fontOf(run) ?? base.font,
    }
    known.set(id, style)
    return style
  }
  const defaults = childOf(childOf(part ?? undefined, 'docDefaults'), 'rPrDefault')
  return { byId: (id) => styleOf(id, 0), defaultFont: fontOf(childOf(defaults, 'rPr')) }
}
