/** The text of a Word document as its reader sees it: numbers counted, deletions and hidden text left out. */
import type { Finding } from '../../kernel/findings.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { docxBody } from './docx-body.ts'
import { numberingFrom } from './docx-numbering.ts'
import { stylesFrom } from './docx-styles.ts'
import { documentFinding } from './findings.ts'
import type { Limits } from './limits.ts'
import { inOneForm, type Legacy, type Text, withoutLegacy } from './plain-text.ts'
import { objection } from './problems.ts'
import { elementsOf, readXml, type XmlElement } from './xml.ts'
import type { Zip } from './zip.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }

const part = (file: File, zip: Zip, name: string, limits: Limits): Result<XmlElement | null> => {
  const bytes = zip.member(name)
  if (!bytes.ok) return bytes
  return bytes.value === null ? fine(null) : readXml(file, { name, bytes: bytes.value }, limits)
}

/** The main part as the package names it, else where Word puts it. */
const mainPart = (file: File, zip: Zip, limits: Limits): Result<string> => {
  const relations = part(file, zip, '_rels/.rels', limits)
  if (!relations.ok) return relations
  const main = (relations.value ? elementsOf(relations.value) : []).find((relation) =>
    relation.attributes.Type?.endsWith('/officeDocument'),
  )
  const name = main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml'
  return zip.names.includes(name)
    ? fine(name)
    : refused(objection(file, 'damaged', { part: name, reason: 'missing' }))
}

const notesOf = (body: ReturnType<typeof docxBody>, unknown: ReadonlySet<string>): readonly Finding[] => [
  ...(body.deletions > 0 ? [documentFinding('deletions-dropped', { count: body.deletions })] : []),
  ...(body.insertions > 0 ? [documentFinding('insertions-kept', { count: body.insertions })] : []),
  ...(body.hidden > 0 ? [documentFinding('hidden-dropped', { count: body.hidden })] : []),
  ...(body.embedded ? [documentFinding('embedded-document', {})] : []),
  ...(body.converted > 0
    ? [documentFinding('converted', { encoding: body.encoding, words: body.converted })]
    : []),
  ...[...unknown].map((format) => documentFinding('unknown-numbering', { format })),
]

export const readDocx = (
  file: File,
  zip: Zip,
  { limits, legacy }: { limits: Limits; legacy: Legacy },
): Result<Text> => {
  const main = mainPart(file, zip, limits)
  if (!main.ok) return main
  const folder = main.value.slice(0, main.value.lastIndexOf('/') + 1)
  const document = part(file, zip, main.value, limits)
  const numbers = part(file, zip, `${folder}numbering.xml`, limits)
  const styles = part(file, zip, `${folder}styles.xml`, limits)
  if (!document.ok) return document
  if (!numbers.ok) return numbers
  if (!styles.ok) return styles
  if (document.value?.name !== 'document')
    return refused(objection(file, 'damaged', { part: main.value, reason: 'not a document' }))
  const numbering = numberingFrom(numbers.value)
  const body = docxBody(document.value, { numbering, styles: stylesFrom(styles.value), legacy })
  if (body.text.length > limits.characters)
    return refused(objection(file, 'too-long', { what: 'characters', limit: limits.characters }))
  if (body.text.trim() === '') return refused(objection(file, 'empty'))
  if (body.legacy) return refused(objection(file, 'legacy-encoding', { ...body.legacy, convertible: true }))
  const { text, notes } = inOneForm(body.text)
  return withoutLegacy(file, { text, notes: [...notes, ...notesOf(body, numbering.unknownFormats)] }, legacy)
}
