/** `transition.check`: what is wrong or missing in what was entered, before a plan is made of it. */
import { Type } from 'typebox'
import { wordsOfFinding } from '../../../kernel/findings.ts'
import { fine, refused } from '../../../kernel/result.ts'
import { choiceField, codeField, limitField, list, openTextField } from '../../../platform/fields.ts'
import { isUuid } from '../../../platform/ids.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { lookers, transitionField, unitOf } from '../holdings/asking.ts'
import { statedIn } from '../holdings/rules.ts'
import { transitionNamed } from '../plan/plan-store.ts'
import { transitionProblem } from '../problems.ts'
import { lookAt } from './look.ts'
import type { Remark } from './model.ts'
import { remarks as kinds } from './remarks.ts'

const topics = Object.keys(kinds)
const weights = ['error', 'warning', 'note'] as const

const topicOf = ({ finding }: Remark): string => finding.code.slice('transition/'.length)

export const check = defineOperation({
  name: 'transition.check',
  kind: 'query',
  access: lookers,
  where: ({ holder }) => (holder === undefined ? null : unitOf(holder)),
  summary: {
    vi: 'Kiểm tra những gì đã kiểm kê: sai, trùng, thiếu, ngoài địa bàn',
    en: 'Checks what was entered: wrong, doubled, untold, outside its ground',
  },
  input: Type.Object({
    transition: transitionField,
    holder: Type.Optional(codeField({ description: 'Only of this organisation, org:<unit>:<kind>' })),
    topic: Type.Optional(choiceField(topics, { description: 'Only findings of this kind' })),
    stated: Type.Optional(
      openTextField({ description: 'Totals as counted: asset=12; record:files=340; money:vnd=5000000' }),
    ),
    limit: Type.Optional(limitField(10_000, { description: 'Most findings; 100 when left out' })),
  }),
  positional: ['transition'],
  output: Type.Object({
    holdings: Type.Integer({ description: 'How many were looked at' }),
    topics: list(
      Type.Object({
        topic: Type.String(),
        weight: choiceField(weights),
        count: Type.Integer(),
      }),
    ),
    of: Type.Integer({ description: 'How many findings there are; those left out are of the same kinds' }),
    findings: list(
      Type.Object({
        topic: Type.String(),
        weight: choiceField(weights),
        words: Type.String(),
        holdings: Type.Array(Type.String(), { description: 'Every holding it is about' }),
      }),
    ),
  }),
  examples: ['01978a5c-1f0e-7c3a-9d2b-000000000001', '01978a5c-1f0e-7c3a-9d2b-000000000001 --topic untold'],
  table: {
    columns: ['topic', 'weight', 'words', 'holdings'],
    rows: ({ findings }) =>
      findings.map(({ topic, weight, words, holdings }) => [topic, weight, words, holdings.join(' ')]),
  },
  run: async ({ transition: asked, holder, topic, stated: text = '', limit = 100 }, context) => {
    const transition = isUuid(asked) ? await transitionNamed(context.database, asked) : null
    if (transition === null)
      return refused(transitionProblem('unknown-transition', { transition: asked }, { field: 'transition' }))
    const stated = statedIn(text)
    if (stated === null) return refused(transitionProblem('totals-unreadable', { text }, { field: 'stated' }))
    const totals = stated.map((total) => ({ ...total, value: BigInt(total.value) }))
    const { holdings, remarks } = await lookAt(
      { ...transition, holder: holder ?? null, stated: totals },
      context,
    )
    const wanted = remarks.filter((remark) => topic === undefined || topicOf(remark) === topic)
    const byTopic = Map.groupBy(remarks, topicOf)
    return fine({
      holdings,
      of: wanted.length,
      topics: topics.flatMap((each) => {
        const [first, ...more] = byTopic.get(each) ?? []
        return first ? [{ topic: each, weight: first.finding.weight, count: 1 + more.length }] : []
      }),
      findings: wanted.slice(0, limit).map((remark) => ({
        topic: topicOf(remark),
        weight: remark.finding.weight,
        words: wordsOfFinding(remark.finding, context.language),
        holdings: [...remark.rows],
      })),
    })
  },
})

export const operations = [check] as const
