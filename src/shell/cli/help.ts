/** Help at every level, derived from the operations. */
import type { TSchema } from 'typebox'
import type { Language } from '../../kernel/problems.ts'
import { descriptionOf, fileLimitOf, isDirectory, isPath } from '../../platform/fields.ts'
import type { Operation } from '../../platform/operation.ts'
import { kebab, partOf, typedNames, whatOf } from '../names.ts'
import { widthOf } from './terminal.ts'
import { cliWords } from './words.ts'

/** A command that is not an operation: serving, the database. */
export type BuiltIn = {
  readonly words: readonly string[]
  readonly takes?: string
  /** Names it understands: with a value, and without. */
  readonly flags?: Readonly<Record<'valued' | 'switches', readonly string[]>>
  readonly summary: { readonly vi: string; readonly en: string }
}

type Line = readonly [string, string]

/** A longer word, such as one of many choices, has what it means on a line of its own. */
const widest = 40

const section = (title: string, lines: readonly Line[]): string => {
  if (lines.length === 0) return ''
  const short = lines.map(([left]) => widthOf(left)).filter((width) => width <= widest)
  const width = Math.max(0, ...short)
  const line = ([left, right]: Line): string =>
    widthOf(left) > width && right !== ''
      ? `  ${left}\n  ${' '.repeat(width + 2)}${right}`
      : `  ${left}${' '.repeat(Math.max(0, width - widthOf(left)) + 2)}${right}`.trimEnd()
  return `\n${title}:\n${lines.map(line).join('\n')}\n`
}

/** `haicap`: the parts and the commands of the program itself. */
export const helpOfAll = (
  operations: readonly Operation[],
  builtIns: readonly BuiltIn[],
  language: Language,
): string => {
  const words = cliWords[language]
  const parts = [...new Set(operations.map(partOf))].map((part): Line => {
    const names = operations.filter((each) => partOf(each) === part).map((each) => kebab(whatOf(each)))
    return [part, names.join(', ')]
  })
  return [
    `${words.tagline}\n`,
    section(words.parts, parts),
    section(words.commands, [
      ...shortWays(operations, language),
      ...builtIns.map((each): Line => [commandOf(each), each.summary[language]]),
    ]),
    `\n${words.more}\n${words.otherLanguage}\n`,
  ].join('')
}

/** Operations that are typed by a word of their own. */
const shortWays = (operations: readonly Operation[], language: Language): readonly Line[] =>
  operations.flatMap((each): readonly Line[] => {
    const { typedAs, summary } = each
    if (!typedAs) return []
    const how = typedAs.when === undefined ? positionalOf(each) : `--${typedAs.when} ...`
    return [[`${typedAs.word} ${how}`, summary[language]]]
  })

const commandOf = ({ words, takes }: BuiltIn): string => [...words, ...(takes ? [takes] : [])].join(' ')

/** `haicap register`: what the part can be asked. */
export const helpOfPart = (
  part: string,
  operations: readonly Operation[],
  builtIns: readonly BuiltIn[],
  language: Language,
): string => {
  const words = cliWords[language]
  const own = operations
    .filter((each) => partOf(each) === part)
    .map((each): Line => [`${kebab(whatOf(each))} ${positionalOf(each)}`.trim(), each.summary[language]])
  const built = builtIns
    .filter((each) => each.words[0] === part)
    .map((each): Line => [commandOf(each).slice(part.length + 1), each.summary[language]])
  return `haicap ${part}\n${section(words.commands, [...own, ...built])}\n${words.more}\n`
}

/** The words it takes without a name; where the answer is a file, the last says where to write it. */
const positionalOf = (operation: Operation): string =>
  [
    ...(operation.positional ?? []).map((field) =>
      operation.input.required?.includes(field) ? field.toUpperCase() : `[${field.toUpperCase()}]`,
    ),
    ...(operation.document ? ['[FILE]'] : []),
  ].join(' ')

/** `haicap register unit --help`: its parameters, formats and examples. */
export const helpOfOperation = (operation: Operation, language: Language): string => {
  const words = cliWords[language]
  const name = `haicap ${operation.typedAs?.word ?? `${partOf(operation)} ${kebab(whatOf(operation))}`}`
  const fields = Object.entries(operation.input.properties).map(([field, schema]): Line => {
    const typed = typedNames(operation, field)
      .map((each) => `--${each}`)
      .join(', ')
    const left = operation.positional?.includes(field) ? `${field.toUpperCase()}, ${typed}` : typed
    const required = operation.input.required?.includes(field) ? ` (${words.required})` : ''
    return [`${left} ${formOf(schema)}`.trimEnd(), `${descriptionOf(schema) ?? ''}${required}`.trim()]
  })
  const needed = Object.entries(operation.input.properties).flatMap(([field, schema]) =>
    operation.input.required?.includes(field) && !operation.positional?.includes(field)
      ? [`--${kebab(field)} ${formOf(schema)}`]
      : [],
  )
  const everywhere: readonly Line[] = [
    ['--json', words.json],
    ['--format', operation.table ? words.format : words.formatJson],
    ['--out', words.out],
    ['--lang', words.lang],
    ...(operation.pages ? [['--all', words.all] as const] : []),
    ...(operation.kind === 'command' ? [['--idempotency-key', words.once] as const] : []),
    ['--help', words.help],
  ]
  const examples = (operation.examples ?? []).map((each): Line => [`${name} ${each}`, ''])
  return [
    `${name}: ${operation.summary[language]}\n`,
    `\n${words.use}: ${[name, positionalOf(operation), ...needed, '[--...]'].filter(Boolean).join(' ')}\n`,
    section(words.fields, [...(operation.document ? [['FILE', words.toFile] as const] : []), ...fields]),
    section(words.everywhere, everywhere),
    section(words.examples, examples),
  ].join('')
}

/** What a field takes, as a word: `YYYY-MM-DD`, `FILE`, `a|b`. */
const formOf = (schema: TSchema): string => {
  if (fileLimitOf(schema) !== null) return 'FILE'
  if (isDirectory(schema)) return 'DIR'
  if (isPath(schema)) return 'FILE'
  const { type, format, enum: words, anyOf, items } = Object(schema)
  const choices: unknown[] =
    words ??
    anyOf?.map((each: { const?: unknown }) => each.const).filter((each: unknown) => each !== undefined) ??
    []
  if (choices.length > 0) return choices.join('|')
  if (format === 'date') return 'YYYY-MM-DD'
  if (format === 'date-time') return 'INSTANT'
  if (type === 'array') return `${formOf(items ?? {})},...`
  if (type === 'integer' || type === 'number') return 'N'
  return type === 'boolean' ? '' : 'TEXT'
}
