/** The generated documents: what the definitions say, written out. `script/check --write` writes them. */
import { findingKinds } from '../../src/kernel/findings.ts'
import { type Details, problemKinds } from '../../src/kernel/problems.ts'
import { terms } from '../../src/kernel/terms.ts'
import { citationWords, law, parameterList } from '../../src/law/index.ts'
import { centralBodies } from '../../src/parts/register/organisations/data/central.ts'
import { exceptionsOfLaw, openBodies } from '../../src/parts/register/organisations/data/exceptions.ts'
import { templatesOfLaw } from '../../src/parts/register/organisations/data/templates.ts'
import { ruleWords } from '../../src/platform/access/operations.ts'
import { descriptionOf } from '../../src/platform/fields.ts'
import type { Operation } from '../../src/platform/operation.ts'
import { settingList } from '../../src/platform/setting-list.ts'
import { choices } from '../../src/platform/site-settings/choices.ts'
import { isRouted, methodsOf, pathsOf } from '../../src/shell/http/operations.ts'
import { kebab, typedNames } from '../../src/shell/names.ts'
import { accessPage } from './access.ts'
import { authorityFindingSections } from './authority-findings.ts'
import { allOperations } from './operations.ts'
import { filesUnder } from './tree.ts'

/** Text in a table; numbers a message computes from what is missing here stand as `{number}`. */
const cell = (text: string) =>
  text.replaceAll('NaN', '{number}').replaceAll('|', '\\|').replaceAll('\n', ' ').replace(/</g, '&lt;')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const page = (title: string, says: string, ...body: readonly string[]): string =>
  `<!-- Written by script/check --write from the definitions. Do not edit. -->\n# ${title}\n\n${[says, ...body].join('\n\n')}\n`

/** Details that name themselves, so that a message shows what fills it: `{code}`. */
const namedDetails: Details = new Proxy<Details>(
  {},
  { get: (_, name) => `{${String(name)}}`, has: () => true },
)

const commandOf = ({ name, typedAs }: Operation) =>
  `haicap ${typedAs?.word ?? name.split('.').map(kebab).join(' ')}`
const isTyped = ({ faces }: Operation) => faces?.includes('cli') ?? true

const fieldRows = (operation: Operation) =>
  Object.entries(operation.input.properties).map(([field, schema]) => [
    `\`${field}\``,
    operation.positional?.includes(field)
      ? 'by position'
      : typedNames(operation, field)
          .map((name) => `--${name}`)
          .join(', '),
    operation.input.required?.includes(field) ? 'yes' : '',
    descriptionOf(schema) ?? '',
  ])

const operationSection = (operation: Operation): string => {
  const positional = (operation.positional ?? []).map((field) => field.toUpperCase()).join(' ')
  const routes = isRouted(operation)
    ? methodsOf(operation).map((method) => `\`${method} ${pathsOf(operation)[0]}\``)
    : []
  return [
    `## ${operation.name}`,
    `${operation.summary.en}. *${operation.summary.vi}.*`,
    [
      `- ${operation.kind}, ${ruleWords(operation)}`,
      ...(isTyped(operation) ? [`- \`${`${commandOf(operation)} ${positional}`.trim()}\``] : []),
      ...routes.map((route) => `- ${route}`),
      ...(operation.table
        ? [`- columns: ${operation.table.columns.map((name) => `\`${name}\``).join(', ')}`]
        : []),
    ].join('\n'),
    ...(Object.keys(operation.input.properties).length > 0
      ? [table(['field', 'typed', 'required', 'what'], fieldRows(operation))]
      : []),
    ...(operation.examples?.length && isTyped(operation)
      ? [
          `\`\`\`sh\n${operation.examples.map((example) => `${commandOf(operation)} ${example}`.trim()).join('\n')}\n\`\`\``,
        ]
      : []),
  ].join('\n\n')
}

const operationsPage = (operations: readonly Operation[]) =>
  page(
    'Operations',
    'What can be asked and done. One definition each; HTTP, command line, client and this page are derived from it.',
    table(
      ['operation', 'what'],
      operations.map(({ name, summary }) => [
        `[${name}](#${name.toLowerCase().replace('.', '')})`,
        summary.en,
      ]),
    ),
    ...operations.map(operationSection),
  )

const problemsPage = () =>
  page(
    'Problems',
    'What a user can cause. The code is stable; the words name what fills them in braces.',
    table(
      ['code', 'status', 'English', 'Vietnamese'],
      [...problemKinds()]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([code, kind]) => [
          `\`${code}\``,
          String(kind.status),
          kind.en(namedDetails),
          kind.vi(namedDetails),
        ]),
    ),
  )

const findingsPage = () =>
  page(
    'Findings',
    'What checks say. An error stops an act, a warning is confirmed by a person, a note is told.',
    table(
      ['code', 'weight', 'English', 'Vietnamese'],
      [...findingKinds()]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([code, kind]) => [`\`${code}\``, kind.weight, kind.en(namedDetails), kind.vi(namedDetails)]),
    ),
  )

const settingsPage = () =>
  page(
    'Settings',
    'Those in capitals are read once, at the start, from the environment; an empty text counts as not set, and a start with others than the one before leaves an entry in the log. Those in small letters are chosen by administrators while haicap runs: `haicap settings set NAME VALUE --reason WHY`.',
    table(
      ['name', 'usual', 'accepted', 'what'],
      [...Object.values(choices), ...Object.values(settingList)].map(({ name, usual, expected, meaning }) => [
        `\`${name}\``,
        usual === '' ? 'not set' : `\`${usual}\``,
        expected,
        meaning.en,
      ]),
    ),
  )

const termsPage = () =>
  page(
    'Terms',
    'One English word for one idea, as identifiers, operations and states spell it.',
    table(
      ['word', 'Vietnamese', 'meaning', 'source'],
      terms.map(({ id, vi, means, source }) => [`\`${id}\``, vi, means, source]),
    ),
  )

/** Where a point of law is put to use: numbers, bodies, exceptions, addressees. */
const usesOfPoints = (): ReadonlyMap<string, readonly string[]> => {
  const uses = new Map<string, Set<string>>()
  const note = (
    { instrument, point }: { readonly instrument: string; readonly point: string },
    use: string,
  ) => {
    const key = `${instrument}#${point}`
    uses.set(key, (uses.get(key) ?? new Set()).add(use))
  }
  for (const { id, values } of parameterList)
    for (const { citation } of values) note(citation, `number ${id}`)
  for (const { basis, kind } of templatesOfLaw) note(basis, `body ${kind}`)
  for (const { basis, id } of exceptionsOfLaw) note(basis, `exception ${id}`)
  for (const { basis, id } of openBodies) note(basis, `possible body ${id}`)
  for (const { addressedIn } of centralBodies)
    for (const citation of addressedIn) note(citation, 'addressees')
  return new Map([...uses].map(([key, set]) => [key, [...set]]))
}

const atMost = (list: readonly string[], most: number) =>
  [...list.slice(0, most), ...(list.length > most ? [`and ${list.length - most} more`] : [])].join(', ')

const lawPage = (uses = usesOfPoints()) =>
  page(
    'Law',
    'Instruments the product rests on, the status of each point, and the numbers with their days. Numbers stand in `src/law/data/parameters.ts`, points in `src/law/data/points.ts` and beside it, bodies and exceptions in `src/parts/register/organisations/data`.',
    '## Instruments',
    table(
      ['number', 'issued', 'in force from', 'title', 'read as', 'points'],
      law.instruments.map(({ number, issuedOn, effectiveOn, title, provenance, coverage }) => [
        number,
        issuedOn,
        effectiveOn ?? 'not stated by a source',
        title.en,
        provenance,
        coverage.kind === 'listed' ? `all ${coverage.numbered}` : 'those in use',
      ]),
    ),
    '## Numbers',
    table(
      ['id', 'means', 'unit', 'from', 'until', 'value', 'place'],
      parameterList.flatMap(({ id, means, unit, values }) =>
        values.map(({ from, until, value, citation }) => [
          `\`${id}\``,
          means,
          unit,
          from,
          until ?? '',
          String(value),
          citationWords(citation, 'en'),
        ]),
      ),
    ),
    '## Points',
    table(
      ['place', 'status', 'says', 'used by'],
      law.points.map((point) => [
        citationWords(point, 'en'),
        point.status,
        point.says ?? 'not read in a source at hand',
        atMost(uses.get(`${point.instrument}#${point.point}`) ?? [], 6),
      ]),
    ),
  )

const organisationsPage = () =>
  page(
    'Organisations',
    'Templates by which every unit gets its bodies, and the exceptions. Bodies that may exist and are on no record are named, not claimed.',
    '## Templates',
    table(
      ['level', 'types', 'kind', 'from', 'until', 'belongs to', 'name', 'basis'],
      templatesOfLaw.map(({ level, types, kind, from, until, parent, name, basis }) => [
        level,
        types?.join(', ') ?? 'all',
        `\`${kind}\``,
        from,
        until ?? '',
        parent ?? '',
        name.vi,
        citationWords(basis, 'en'),
      ]),
    ),
    '## Exceptions',
    table(
      ['id', 'level', 'limited to', 'bodies', 'outcome', 'basis'],
      exceptionsOfLaw.map(({ id, level, types, provinces, units, residentsBelow, kinds, outcome, basis }) => [
        `\`${id}\``,
        level,
        [
          types?.join(', '),
          provinces && `provinces ${provinces.join(', ')}`,
          units && `units ${units.join(', ')}`,
          residentsBelow,
        ]
          .filter(Boolean)
          .join('; '),
        kinds[0] === 'council' ? 'council and its committees' : kinds.join(', '),
        outcome,
        citationWords(basis, 'en'),
      ]),
    ),
    '## Possible bodies',
    table(
      ['id', 'level', 'from', 'bodies', 'basis'],
      openBodies.map(({ id, level, from, bodies, basis }) => [
        `\`${id}\``,
        level,
        from,
        bodies.en,
        citationWords(basis, 'en'),
      ]),
    ),
  )

/** Problems and findings are declared where they are used: every such file is read first. */
const declareAll = async () => {
  const files = filesUnder('src').filter((path) => /(^|[/.-])(problems|findings)\.ts$/.test(path))
  await Promise.all(files.map((path) => import(`../../${path}`)))
}

/** Every generated document by its path from the root. */
const authorityFindingsPage = () =>
  page(
    'Findings over the rows of authority',
    'What `haicap authority check` finds over the rows that ship: counts by kind, then each with its rows and texts.',
    ...authorityFindingSections(table),
  )

export const generatedDocuments = async (): Promise<ReadonlyMap<string, string>> => {
  await declareAll()
  const operations = allOperations()
  return new Map([
    ['docs/generated/operations.md', operationsPage(operations)],
    ['docs/generated/access.md', accessPage(operations)],
    ['docs/generated/problems.md', problemsPage()],
    ['docs/generated/findings.md', findingsPage()],
    ['docs/generated/settings.md', settingsPage()],
    ['docs/generated/terms.md', termsPage()],
    ['docs/generated/law.md', lawPage()],
    ['docs/generated/organisations.md', organisationsPage()],
    ['docs/generated/authority-findings.md', authorityFindingsPage()],
  ])
}
