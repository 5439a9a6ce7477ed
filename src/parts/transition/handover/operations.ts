/** Handing over: minutes for each pair of organisations, what each side says, and both names under the same lines. */
import { Type } from 'typebox'
import { fine } from '../../../kernel/result.ts'
import {
  afterField,
  choiceField,
  codeField,
  flagField,
  limitField,
  list,
  nullableText,
} from '../../../platform/fields.ts'
import { defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { HandoverAnswer, handoverShower, LineAnswer, lineShown, SumsAnswer, sumsShown } from './answers.ts'
import { handoverField, readers, unknown, whereOf } from './asking.ts'
import { differs, rootOfLines, sumsByKind } from './model.ts'
import {
  attachmentsOf,
  confirmationsOf,
  handoverOf,
  handoverStates,
  handoversOf,
  linesOf,
  sides,
} from './store.ts'
export const handovers = defineOperation({
  name: 'transition.handovers',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Các biên bản bàn giao: ai giao, ai nhận, bên nào đã xác nhận, còn sai khác gì',
    en: 'Minutes of handover: who gives, who receives, which side confirmed, what differs',
  },
  input: Type.Object({
    transition: codeField({ description: 'Identity of the transition' }),
    unit: Type.Optional(codeField({ description: 'Only those of this unit: its permanent identity' })),
    state: Type.Optional(choiceField(handoverStates, { description: 'Only those in this state' })),
    late: Type.Optional(flagField({ description: 'Only those whose day has passed without both sides' })),
    limit: Type.Optional(limitField(1_000, { description: 'Most rows; 100 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({ handovers: Type.Array(HandoverAnswer), next: nullableText }),
  pages: { rows: 'handovers' },
  positional: ['transition'],
  examples: ['0198c000-0000-7000-8000-000000000001 --state differs'],
  table: {
    columns: ['handover', 'giver', 'receiver', 'lines', 'differences', 'state', 'due_on', 'late'],
    rows: ({ handovers: all }) =>
      all.map((one) => [
        one.handover,
        one.giver.name,
        one.receiver.name,
        one.lines,
        one.differences,
        one.state,
        one.dueOn,
        one.late,
      ]),
  },
  run: async (input, context) => {
    const paging = pagingOf('transition.handovers', input, { usual: 100, order: ['uuid'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const found = await handoversOf(context.database, {
      transition: input.transition,
      unit: input.unit,
      state: input.state,
      lateOn: input.late ? context.today : undefined,
      after: place ? String(place[0]) : undefined,
      limit: wanted,
    })
    const { rows, next } = cut(found, ({ handover }) => [handover])
    return fine({ handovers: rows.map(await handoverShower(context)), next })
  },
})

export const handover = defineOperation({
  name: 'transition.handover',
  kind: 'query',
  access: readers,
  summary: {
    vi: 'Một biên bản bàn giao: hai bên, số lượng theo loại, sai khác, xác nhận, tài liệu kèm theo',
    en: 'One handover: both sides, sums by kind, differences, confirmations, attachments',
  },
  input: Type.Object({ handover: handoverField }),
  output: Type.Object({
    ...HandoverAnswer.properties,
    root: Type.String({ description: 'Merkle root of the lines: what a confirmation names' }),
    kinds: list(Type.Object({ kind: Type.String(), lines: Type.Integer(), sums: SumsAnswer })),
    differing: list(LineAnswer),
    confirmations: list(
      Type.Object({ side: choiceField(sides), root: Type.String(), at: Type.String(), by: Type.String() }),
    ),
    attachments: list(Type.Object({ file: Type.String(), name: Type.String() })),
  }),
  positional: ['handover'],
  examples: ['0198c000-0000-7000-8000-00000000000a'],
  where: whereOf,
  run: async ({ handover: id }, context) => {
    const found = await handoverOf(context.database, id)
    if (!found) return unknown(id)
    const lines = await linesOf(context.database, found)
    return fine({
      ...(await handoverShower(context))(found),
      lines: lines.length,
      root: rootOfLines(lines),
      kinds: sumsByKind(lines).map(({ sums, ...row }) => ({ ...row, sums: sumsShown(sums) })),
      differing: lines.filter(differs).map(lineShown),
      confirmations: [...(await confirmationsOf(context.database, id))],
      attachments: [...(await attachmentsOf(context.database, id))],
    })
  },
})

export const handoverLines = defineOperation({
  name: 'transition.handoverLines',
  kind: 'query',
  access: readers,
  summary: { vi: 'Các dòng của một biên bản bàn giao', en: 'The lines of a handover' },
  input: Type.Object({
    handover: handoverField,
    limit: Type.Optional(limitField(2_000, { description: 'Most rows; 200 when left out' })),
    after: Type.Optional(afterField()),
  }),
  output: Type.Object({
    lines: Type.Array(Type.Object({ handover: Type.String(), ...LineAnswer.properties })),
    next: nullableText,
  }),
  pages: { rows: 'lines' },
  positional: ['handover'],
  examples: ['0198c000-0000-7000-8000-00000000000a --limit 50'],
  where: whereOf,
  table: {
    columns: [
      'line',
      'kind',
      'reference',
      'description',
      'count',
      'vnd',
      'giver_says',
      'receiver_says',
      'note',
    ],
    rows: ({ lines }) =>
      lines.map((one) => [
        one.line,
        one.kind,
        one.reference,
        one.description,
        one.quantities.count,
        one.quantities.vnd,
        one.giverSays,
        one.receiverSays,
        one.note,
      ]),
  },
  run: async (input, context) => {
    const paging = pagingOf('transition.handoverLines', input, { usual: 200, order: ['uuid', 'number'] })
    if (!paging.ok) return paging
    const { place, wanted, cut } = paging.value
    const found = await handoverOf(context.database, input.handover)
    if (!found) return unknown(input.handover)
    const after = place ? { holding: String(place[0]), part: Number(place[1]) } : undefined
    const lines = await linesOf(context.database, found, after, wanted)
    const { rows, next } = cut(lines, ({ holding, part }) => [holding, part])
    return fine({
      lines: rows.map((line) => ({ handover: found.handover, ...lineShown(line) })),
      next,
    })
  },
})
