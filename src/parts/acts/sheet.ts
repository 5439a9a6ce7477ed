/** An act as rows: one for each former unit and what becomes of it, and one for each finding. */
import type { Finding } from '../../kernel/findings.ts'
import { wordsOfFinding } from '../../kernel/findings.ts'
import type { Language } from '../../kernel/problems.ts'
import type { Act, NamedUnit, ResolvedAct } from './model.ts'
import { wordOfType } from './read/vocabulary.ts'

export type Cell = string | number | boolean | null
export type ActSheet = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export const changeColumns = [
  'article',
  'clause',
  'kind',
  'result_type',
  'result',
  'from_type',
  'from',
  'from_district',
  'scope',
  'people',
  'rest_after',
  'from_code',
  'register_name',
  'tied_by',
  'result_id',
] as const

/** A unit in words, as the act would write it: `xã An Phú`. */
export const inWords = ({ type, name }: Pick<NamedUnit, 'type' | 'name'>): string =>
  type ? `${wordOfType[type] ?? type} ${name}` : name

const changeRows = ({ changes }: Act | ResolvedAct): Cell[][] =>
  changes.flatMap((change) =>
    change.legs.map((leg) => [
      change.place.article ?? null,
      change.place.clause ?? null,
      change.kind,
      change.result.type,
      change.result.name,
      leg.unit.type,
      leg.unit.name,
      leg.unit.district ? inWords(leg.unit.district) : null,
      leg.scope,
      leg.people,
      leg.restAfter?.join(', ') ?? null,
      'code' in leg ? leg.code : null,
      'registerName' in leg ? leg.registerName : null,
      'how' in leg ? leg.how : null,
      'resultId' in change ? change.resultId : null,
    ]),
  )

export const findingColumns = ['article', 'clause', 'weight', 'code', 'words', 'start', 'end'] as const

export const findingRows = (findings: readonly Finding[], language: Language): Cell[][] =>
  findings.map((finding) => [
    finding.place?.article ?? null,
    finding.place?.clause ?? null,
    finding.weight,
    finding.code,
    wordsOfFinding(finding, language),
    finding.place?.start ?? null,
    finding.place?.end ?? null,
  ])

/** The sheets of an act for CSV and XLSX: its changes, and what was found. */
export const sheetOf = (act: Act | ResolvedAct, language: Language): readonly [ActSheet, ActSheet] => [
  { name: 'changes', columns: changeColumns, rows: changeRows(act) },
  { name: 'findings', columns: findingColumns, rows: findingRows(act.findings, language) },
]
