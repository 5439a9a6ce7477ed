/** `transition.lines`, `transition.line`: where each thing goes, by which rule, why, and who else was possible. */
import { type Static, Type } from 'typebox'
import { findingKinds } from '../../../../kernel/findings.ts'
import type { Language } from '../../../../kernel/problems.ts'
import { fine, refused } from '../../../../kernel/result.ts'
import { citationWords, law } from '../../../../law/index.ts'
import {
  afterField,
  choiceField,
  codeField,
  limitField,
  list,
  nullableText,
} from '../../../../platform/fields.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../../platform/operation.ts'
import { pagingOf } from '../../../../platform/paging.ts'
import { currentRegister, organisationNamed } from '../../../register/index.ts'
import { kindIds } from '../../kinds.ts'
import { dispositions, ruleIds } from '../../model.ts'
import { transitionProblem } from '../../problems.ts'
import { type ListedLine, listLines } from '../lines-store.ts'
import { example, lookers, meant, transitionField } from './asking.ts'

const Named = Type.Object({ organisation: Type.String(), name: Type.String() })
const Line = Type.Object({
  holding: Type.String(),
  part: Type.Integer(),
  kind: Type.String(),
  reference: Type.String(),
  description: Type.String(),
  source: Type.String(),
  sourceName: Type.String(),
  disposition: choiceField(dispositions),
  successor: nullableText,
  successorName: nullableText,
  count: Type.Integer(),
  vnd: Type.Integer(),
  rule: Type.String(),
  basis: Type.String({ description: 'Text and point, `72/2025/QH15#54.8`' }),
  basisWords: Type.String(),
  why: Type.String({ description: 'The reason, in words' }),
  others: list(Named, { description: 'Who else was possible' }),
  othersWords: nullableText,
})

/** Numbers of decisions are no text of the law book: they stand as they are. */
const basisInWords = (basis: string, language: Language): string => {
  const [instrument = '', point = ''] = basis.split('#')
  return law.instruments.some(({ number }) => number === instrument)
    ? citationWords({ instrument, point }, language)
    : basis
}

/** Shows lines with names of the organisations, as of today or of their last day. */
const lineShower = async (context: Context) => {
  const { language, today } = context
  const register = await currentRegister(context)
  const nameOf = (organisation: string) =>
    organisationNamed(register, organisation, today)?.[language] ?? organisation
  return ({ because, ...line }: ListedLine): Static<typeof Line> => {
    const others = line.others.map((organisation) => ({ organisation, name: nameOf(organisation) }))
    return {
      ...line,
      // A cast: the table takes no other word.
      disposition: line.disposition as Static<typeof Line>['disposition'],
      sourceName: nameOf(line.source),
      successorName: line.successor === null ? null : nameOf(line.successor),
      basisWords: basisInWords(line.basis, language),
      others,
      othersWords: others.length === 0 ? null : others.map(({ name }) => name).join('; '),
      why: findingKinds().get(because.code)?.[language](because.facts) ?? because.code,
    }
  }
}

const table = {
  columns: [
    'holding',
    'part',
    'kind',
    'reference',
    'source',
    'source_name',
    'disposition',
    'successor',
    'successor_name',
    'count',
    'vnd',
    'rule',
    'why',
  ],
  rows: ({ rows }: { readonly rows: readonly Static<typeof Line>[] }) =>
    rows.map((one) => [
      ...[one.holding, one.part, one.kind, one.reference, one.source, one.sourceName, one.disposition],
      ...[one.successor, one.successorName],
      ...[one.count, one.vnd, one.rule, one.why],
    ]),
}

export const lines = defineOperation({
  name: 'transition.lines',
  kind: 'query',
  access: lookers,
  summary: { vi: 'Các dòng của kế hoạch trên địa bàn của mình', en: 'Lines of the plan on the own ground' },
  input: Type.Object({
    transition: transitionField,
    source: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'Only of this ended organisation' }),
    ),
    successor: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'Only to this organisation' }),
    ),
    kind: Type.Optional(choiceField(kindIds, { description: 'Only of this kind' })),
    disposition: Type.Optional(choiceField(dispositions, { description: 'Only what becomes of it so' })),
    rule: Type.Optional(choiceField(ruleIds, { description: 'Only by this rule' })),
    after: Type.Optional(afterField()),
    limit: Type.Optional(limitField(1000, { description: 'Most rows' })),
  }),
  positional: ['transition'],
  path: ['transition'],
  output: Type.Object({ rows: list(Line), next: nullableText }),
  pages: { rows: 'rows' },
  examples: [example],
  table,
  run: async (asked, context) => {
    const its = await meant(asked.transition, context)
    if (!its.ok) return its
    const paging = pagingOf('transition.lines', asked, { usual: 100, order: ['uuid', 'number'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const {
      transition,
      source = null,
      successor = null,
      kind = null,
      disposition = null,
      rule = null,
    } = asked
    const filters = { transition, source, successor, kind, disposition, rule, holding: null }
    const rows = await listLines(context.database, { ...filters, after: place, limit: wanted })
    const page = cut(rows, ({ holding, part }) => [holding, part])
    return fine({ rows: page.rows.map(await lineShower(context)), next: page.next })
  },
})

export const line = defineOperation({
  name: 'transition.line',
  kind: 'query',
  access: lookers,
  summary: {
    vi: 'Một mục đi đâu, vì sao, còn khả năng nào khác',
    en: 'Where one thing goes, why, and what else was possible',
  },
  input: Type.Object({
    transition: transitionField,
    holding: codeField({ description: 'The holding, by its id' }),
  }),
  positional: ['transition', 'holding'],
  path: ['transition', 'holding'],
  output: Type.Object({ rows: list(Line) }),
  examples: [`${example} ${example}`],
  table,
  run: async ({ transition, holding }, context) => {
    const its = await meant(transition, context)
    if (!its.ok) return its
    const none = { source: null, successor: null, kind: null, disposition: null, rule: null, after: null }
    const rows = isUuid(holding)
      ? await listLines(context.database, { ...none, transition, holding, limit: 1000 })
      : []
    if (rows.length === 0)
      return refused(transitionProblem('unknown-holding', { holding }, { field: 'holding' }))
    return fine({ rows: rows.map(await lineShower(context)) })
  },
})
