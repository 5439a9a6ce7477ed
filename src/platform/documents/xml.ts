/**
 * A small tree of an XML part. No DOCTYPE, no entities but the five of XML, a bound on elements and depth.
 * Names are local: Office writes the same elements in two namespaces (transitional and strict).
 */
import { SaxesParser } from 'saxes'
import { reasonOf } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import type { Limits } from './limits.ts'
import { objection } from './problems.ts'

export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}
type Growing = {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (Growing | string)[]
}

const deepest = 256

const decoded = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Why a part is not taken; thrown inside the parser, a value outside. */
class Refused extends Error {
  readonly kind: 'xml-doctype' | 'too-long' | 'damaged'
  constructor(kind: 'xml-doctype' | 'too-long' | 'damaged', message: string) {
    super(message)
    this.kind = kind
  }
}

const grown = (text: string, limits: Limits): XmlElement => {
  const parser = new SaxesParser({ xmlns: false })
  const root: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [root]
  let elements = 0
  parser.on('error', (error) => {
    throw new Refused(/entity/i.test(error.message) ? 'xml-doctype' : 'damaged', error.message)
  })
  parser.on('doctype', () => {
    throw new Refused('xml-doctype', 'DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    if (++elements > limits.elements) throw new Refused('too-long', 'elements')
    if (open.length > deepest) throw new Refused('damaged', `deeper than ${deepest}`)
    const attributes: Record<string, string> = {}
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = value
    const element: Growing = { name: local(tag.name), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const append = (words: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(words)
  }
  parser.on('text', append)
  parser.on('cdata', append)
  parser.write(text).close()
  const first = root.children[0]
  if (first === undefined || typeof first === 'string') throw new Refused('damaged', 'no element')
  return first
}

/** The root element of an XML part. */
export const readXml = (
  file: { readonly name: string },
  part: { readonly name: string; readonly bytes: Uint8Array },
  limits: Limits,
): Result<XmlElement> => {
  try {
    return fine(grown(decoded(part.bytes), limits))
  } catch (error) {
    const reason = reasonOf(error)
    const kind = error instanceof Refused ? error.kind : 'damaged'
    if (kind === 'too-long')
      return refused(objection(file, 'too-long', { what: 'elements', limit: limits.elements }))
    return refused(objection(file, kind, { part: part.name, reason: reason.slice(0, 120) }))
  }
}

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string')

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name)

/** The `val` attribute of a child, as Office writes nearly every property. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val

/** Whether a property such as `<w:vanish/>` is on: present and not switched off. */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const property = childOf(element, name)
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes.val ?? '')
}
