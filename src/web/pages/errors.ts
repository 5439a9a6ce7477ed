/** Every code that an answer can carry, with its words; the gaps show what is filled in. */
import { type FindingKind, findingKinds } from '../../kernel/findings.ts'
import { type Details, type Language, type ProblemKind, problemKinds } from '../../kernel/problems.ts'
import { type Html, html } from '../html.ts'
import { page, section } from '../layout.ts'
import { table } from '../table.ts'
import { type View, wordsIn } from '../view.ts'
import { en } from './words.en.ts'
import { vi } from './words.vi.ts'

/** Details that answer every question with the name of the gap. */
const gaps: Details = new Proxy({}, { get: (_, name) => `‹${String(name)}›` })

/** The words with gaps; the code alone where the words cannot be made without a case. */
export const template = (
  kind: Pick<ProblemKind | FindingKind, Language>,
  language: Language,
  code: string,
): string => {
  try {
    return kind[language](gaps)
  } catch {
    return code
  }
}

export const errorsPage = (view: View): Html => {
  const { errors: words } = wordsIn(view, { vi, en })
  const byCode = <Kind>(kinds: ReadonlyMap<string, Kind>) =>
    [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const code = {
    key: 'code',
    title: words.code,
    heads: true,
    cell: ([name]: readonly [string, unknown]) => html`<code id="${name}">${name}</code>`,
    sort: ([name]: readonly [string, unknown]) => name,
  }
  const findings = byCode(findingKinds())
  return page(view, {
    title: words.title,
    lead: words.lead,
    body: html`${section(
      'problems',
      words.problems,
      table(view, {
        caption: words.problems,
        hideCaption: true,
        orderBy: 'problems',
        rows: byCode(problemKinds()),
        columns: [
          code,
          {
            key: 'status',
            title: words.status,
            kind: 'number',
            cell: ([, kind]) => kind.status,
            sort: ([, kind]) => kind.status,
          },
          { key: 'words', title: words.words, cell: ([name, kind]) => template(kind, view.language, name) },
        ],
      }),
    )}${
      findings.length === 0
        ? null
        : section(
            'findings',
            words.findings,
            table(view, {
              caption: words.findings,
              hideCaption: true,
              orderBy: 'findings',
              rows: findings,
              columns: [
                code,
                {
                  key: 'weight',
                  title: words.weight,
                  cell: ([, kind]) => view.words.weight[kind.weight],
                  sort: ([, kind]) => kind.weight,
                },
                {
                  key: 'words',
                  title: words.words,
                  cell: ([name, kind]) => template(kind, view.language, name),
                },
              ],
            }),
          )
    }`,
  })
}
