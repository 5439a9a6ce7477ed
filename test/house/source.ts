/** Reads a source file as far as the house rules need: its imports, and its code without words. */

type Import = { readonly specifier: string; readonly typeOnly: boolean }

export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  /** Comments, strings, templates' words and regular expressions turned into spaces; same length as the text. */
  readonly code: string
  readonly imports: readonly Import[]
}

const spaces = (text: string) => text.replace(/[^\n]/g, ' ')

/** Where a string, comment, template or regular expression that begins at `at` ends. */
const endOfLine = (text: string, at: number) => {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
const endOfComment = (text: string, at: number) => {
  const end = text.indexOf('*/', at + 2)
  return end === -1 ? text.length : end + 2
}
const endOfQuoted = (text: string, at: number) => {
  const quote = text[at]
  let place = at + 1
  while (place < text.length && text[place] !== quote && text[place] !== '\n')
    place += text[place] === '\\' ? 2 : 1
  return place + 1
}
const endOfRegex = (text: string, at: number) => {
  let place = at + 1
  let inClass = false
  while (place < text.length && text[place] !== '\n') {
    const sign = text[place]
    if (sign === '\\') place++
    else if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    else if (sign === '/' && !inClass) break
    place++
  }
  place++
  while (/[a-z]/.test(text[place] ?? '')) place++
  return place
}

/** A slash begins a regular expression where no value can stand before it. */
const regexMayBegin = (before: string) =>
  /(^|[=(,:[!&|?{};+>~^%*-]|=>|\breturn|\btypeof|\bcase|\bin|\bof)\s*$/.test(before)

type Mode = { readonly keepStrings: boolean }

/** Blanks what is not code. With `keepStrings` quoted strings stay, for import specifiers. */
const blank = (text: string, { keepStrings }: Mode = { keepStrings: false }): string => {
  let out = ''
  let at = 0
  // Depth of braces inside each `${` of templates that are open.
  const templates: number[] = []
  const take = (end: number, keep = false) => {
    const piece = text.slice(at, end)
    out += keep ? piece : spaces(piece)
    at = end
  }
  const template = () => {
    let place = at
    while (place < text.length && text[place] !== '`' && !(text[place] === '$' && text[place + 1] === '{'))
      place += text[place] === '\\' ? 2 : 1
    const opens = text[place] === '$'
    take(Math.min(text.length, place + (opens ? 2 : 1)))
    if (opens) templates.push(0)
  }
  while (at < text.length) {
    const sign = text[at]
    const next = text[at + 1]
    const depth = templates.at(-1)
    if (sign === '/' && next === '/') take(endOfLine(text, at))
    else if (sign === '/' && next === '*') take(endOfComment(text, at))
    else if (sign === "'" || sign === '"') take(endOfQuoted(text, at), keepStrings)
    else if (sign === '`') {
      take(at + 1)
      template()
    } else if (sign === '/' && regexMayBegin(out.slice(-40))) take(endOfRegex(text, at))
    else if (sign === '{' && depth !== undefined) {
      templates[templates.length - 1] = depth + 1
      take(at + 1, true)
    } else if (sign === '}' && depth === 0) {
      templates.pop()
      take(at + 1)
      template()
    } else {
      if (sign === '}' && depth !== undefined) templates[templates.length - 1] = depth - 1
      take(at + 1, true)
    }
  }
  return out
}

const statement = /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?(['"])([^'"\n]+)\2/g
const called = /\bimport\s*\(\s*(['"])([^'"\n]+)\1\s*\)/g

/** Import statements stand where the code, without words, still has them. */
const importsOf = (text: string, code: string): readonly Import[] => {
  const withStrings = blank(text, { keepStrings: true })
  const real = (match: RegExpExecArray) => code.startsWith(match[0].slice(0, 6), match.index)
  return [
    ...[...withStrings.matchAll(statement)]
      .filter(real)
      .map(([, type, , specifier = '']) => ({ specifier, typeOnly: type !== undefined })),
    ...[...withStrings.matchAll(called)]
      .filter(real)
      .map(([, , specifier = '']) => ({ specifier, typeOnly: false })),
  ]
}

export const readSource = (path: string, text: string): SourceFile => {
  const code = blank(text)
  return { path, text, code, imports: importsOf(text, code) }
}

/** The file a relative import means; null for a package. */
export const targetOf = (path: string, specifier: string): string | null => {
  if (!specifier.startsWith('.')) return null
  const steps = path.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
