/** `transition.holdings`: what organisations hold, as it was entered or as it is, in pages. */
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import {
  afterField,
  choiceField,
  codeField,
  limitField,
  list,
  nullableText,
  textField,
} from '../../../platform/fields.ts'
import { isUuid } from '../../../platform/ids.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { kindIds } from '../kinds.ts'
import { transitionProblem } from '../problems.ts'
import { lookers, Quantities, transitionField, unitOf } from './asking.ts'
import type { Kept } from './model.ts'
import { listHoldings } from './store.ts'

export const Holding = Type.Object({
  holding: Type.String(),
  kind: choiceField(kindIds),
  organisation: Type.String(),
  reference: Type.String(),
  description: Type.String(),
  quantities: Quantities,
  place: nullableText,
  shared: Type.Boolean(),
  state: choiceField(['held', 'settled']),
  asOf: Type.String(),
  evidence: nullableText,
  lateReason: nullableText,
  recordedAt: Type.String(),
})

export const shownHolding = (kept: Kept): Static<typeof Holding> => {
  const { id: holding, kind, organisation, reference, description, quantities, place, shared, state } = kept
  const { asOf, evidence, lateReason, recordedAt } = kept
  const where = place === null ? null : (place.unit ?? `${place.latitude}, ${place.longitude}`)
  return {
    ...{ holding, kind, organisation, reference, description, quantities, shared, state },
    ...{ place: where, asOf, evidence, lateReason, recordedAt },
  }
}

const states = ['held', 'settled', 'late', 'left', 'corrected'] as const

export const holdings = defineOperation({
  name: 'transition.holdings',
  kind: 'query',
  access: lookers,
  where: ({ holder }) => (holder === undefined ? null : unitOf(holder)),
  summary: {
    vi: 'Các mục đã kiểm kê: theo cơ quan (khi ghi, hoặc hiện nay), loại, trạng thái, chữ',
    en: 'Holdings: by organisation (as entered, or as it is now), kind, state, text',
  },
  input: Type.Object({
    transition: Type.Optional(transitionField),
    holder: Type.Optional(codeField({ description: 'The organisation, org:<unit>:<kind>' })),
    view: Type.Optional(
      choiceField(['was', 'is'], {
        description: 'Of the organisation: as entered (was), or what it holds now (is)',
      }),
    ),
    kind: Type.Optional(choiceField(kindIds, { description: 'Only of this kind' })),
    state: Type.Optional(
      choiceField(states, { description: 'Only those that are settled, late, gone, corrected' }),
    ),
    text: Type.Optional(
      textField({ description: 'A reference, its beginning, or a piece of the description' }),
    ),
    limit: Type.Optional(limitField(1000, { description: 'Most holdings; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  pages: { rows: 'holdings' },
  output: Type.Object({
    holdings: list(
      Type.Object({
        ...Holding.properties,
        now: nullableText,
        parts: Type.Integer({
          description: 'How many hold it now; several of a divided one, none of what left',
        }),
      }),
    ),
    next: nullableText,
  }),
  examples: ['--holder org:commune:00001@2004-08-31:people-committee --kind asset', '--text TS-0001 --json'],
  table: {
    columns: [
      ...[
        'holding',
        'kind',
        'reference',
        'description',
        'organisation',
        'now',
        'count',
        'vnd',
        'millimetres',
        'files',
      ],
      ...['square_metres', 'place', 'state', 'as_of', 'evidence', 'late_reason'],
    ],
    rows: ({ holdings: all }) =>
      all.map((one) => [
        ...[one.holding, one.kind, one.reference, one.description, one.organisation, one.now],
        ...[one.quantities.count, one.quantities.vnd, one.quantities.millimetres, one.quantities.files],
        ...[one.quantities.squareMetres, one.place, one.state, one.asOf, one.evidence, one.lateReason],
      ]),
  },
  run: async (input, context) => {
    const { transition, holder, view = 'was', kind, state, text } = input
    const paging = pagingOf('transition.holdings', input, { usual: 100, order: ['text', 'text', 'uuid'] })
    if (!paging.ok) return paging
    if (transition !== undefined && !isUuid(transition))
      return refused(transitionProblem('unknown-transition', { transition }, { field: 'transition' }))
    const { place: after, wanted: limit, cut } = paging.value
    const found = await listHoldings(context.database, {
      ...{ transition: transition ?? null, organisation: holder ?? null, view, kind: kind ?? null },
      ...{ state: state ?? null, search: text?.normalize('NFC').trim() ?? null, after, limit },
    })
    const { rows, next } = cut(found, ({ kind: its, reference, id }) => [its, reference, id])
    return fine({
      next,
      holdings: rows.map((one) => ({ ...shownHolding(one), now: one.now, parts: one.parts })),
    })
  },
})
