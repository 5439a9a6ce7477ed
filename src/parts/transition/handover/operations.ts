/** Handing over: minutes for each pair of organisations, what each side says, and both names under the same lines. */
import { Type } from 'typebox'
import { addDays } from '../../../kernel/dates.ts'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { wholeCountry } from '../../../platform/access/model.ts'
import {
  afterField,
  choiceField,
  codeField,
  dateField,
  flagField,
  limitField,
  list,
  nullableText,
  openTextField,
} from '../../../platform/fields.ts'
import { isUuid, uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { pagingOf } from '../../../platform/paging.ts'
import { HandoverAnswer, handoverShower, LineAnswer, lineShown, SumsAnswer, sumsShown } from './answers.ts'
import { differs, rootOfLines, sumsByKind } from './model.ts'
import { handoverProblem } from './problems.ts'
import {
  addConfirmation,
  addRemark,
  attach,
  attachmentsOf,
  confirmationsOf,
  type Handover,
  type HandoverLine,
  handoverOf,
  handoverStates,
  handoversOf,
  linesOf,
  openMinutes,
  phaseOf,
  type Side,
  sides,
  unitOfHandover,
  verdicts,
} from './store.ts'

/** Days after the day within which both sides confirm, where nobody says another day. */
const usualDays = 30

const readers = {
  roles: ['central', 'province', 'commune', 'planner', 'archivist', 'inspector', 'administrator'],
} as const
const keepers = { roles: ['central', 'province', 'administrator'] } as const
const signers = { roles: ['central', 'province', 'commune', 'archivist'], stepUp: true } as const
const speakers = { roles: ['central', 'province', 'commune', 'archivist'] } as const

const handoverField = codeField({ description: 'Identity of the minutes' })
const sideField = choiceField(sides, { description: 'For which side' })

/** The giver ended: the unit of its caretaker speaks for it, and the archivist of that ground. */
export const whereOf = async (
  { handover, side }: { readonly handover: string; readonly side?: Side },
  { database }: Context,
) =>
  (isUuid(handover) ? await unitOfHandover(database, handover, side ?? 'receiver') : null) ?? wholeCountry

const unknown = (handover: string) =>
  refused(handoverProblem('unknown-handover', { handover }, { field: 'handover' }))

export const openHandovers = defineOperation({
  name: 'transition.openHandovers',
  kind: 'command',
  access: keepers,
  summary: {
    vi: 'Lập biên bản bàn giao cho từng cặp tổ chức sau ngày chuyển giao',
    en: 'Draws up the minutes for each pair of organisations after the switch',
  },
  input: Type.Object({
    transition: codeField({ description: 'Identity of the transition' }),
    dueOn: Type.Optional(dateField({ description: 'Both sides confirm by this day; 30 days when left out' })),
  }),
  output: Type.Object({ opened: Type.Integer(), dueOn: Type.String({ format: 'date' }) }),
  positional: ['transition'],
  examples: ['0198c000-0000-7000-8000-000000000001'],
  touched: (_answer, { transition }) => [{ kind: 'transition', id: transition }],
  where: () => wholeCountry,
  run: async ({ transition, dueOn = null }, context) => {
    const phase = await phaseOf(context.database, transition)
    if (phase === null || !['switched', 'settling', 'closed'].includes(phase))
      return refused(handoverProblem('not-switched', { phase: phase ?? '–' }, { field: 'transition' }))
    const due = dueOn ?? addDays(context.today, usualDays)
    const by = actorName(context.actor)
    const opened = await openMinutes(context.database, { transition, dueOn: due, at: context.now, by })
    return fine({ opened, dueOn: due })
  },
})

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

export const remarkHandover = defineOperation({
  name: 'transition.remarkHandover',
  kind: 'command',
  access: speakers,
  summary: {
    vi: 'Ghi một dòng bàn giao đã thấy đúng, thiếu, khác hay hỏng',
    en: 'Says of a line that it was found as written, missing, different or damaged',
  },
  input: Type.Object({
    handover: handoverField,
    line: codeField({ description: 'The line, as the list names it' }),
    side: sideField,
    verdict: choiceField(verdicts, { description: 'What the side says of the line' }),
    note: Type.Optional(
      openTextField({ description: 'What is missing, or how it differs', maxLength: 2_000 }),
    ),
  }),
  output: Type.Object({ handover: Type.String(), line: Type.String(), verdict: choiceField(verdicts) }),
  positional: ['handover', 'line'],
  examples: [
    '0198c000-0000-7000-8000-00000000000a 0198c000-0000-7000-8000-00000000000b --side receiver --verdict missing --note "Thiếu 2 hộp"',
  ],
  where: whereOf,
  touched: (_answer, { handover: id }) => [{ kind: 'handover', id }],
  run: async ({ handover: id, line, side, verdict, note = null }, context) => {
    const found = await handoverOf(context.database, id)
    if (!found) return unknown(id)
    if (verdict !== 'found' && !note?.trim())
      return refused(handoverProblem('difference-needs-note', {}, { field: 'note' }))
    const confirmed = (await confirmationsOf(context.database, id)).find((each) => each.side === side)
    if (confirmed)
      return refused(handoverProblem('confirmed-already', { at: confirmed.at }, { field: 'side' }))
    const all = await linesOf(context.database, found)
    const meant = all.find((each) => lineShown(each).line === line)
    if (!meant) return refused(handoverProblem('no-such-line', { line }, { field: 'line' }))
    await addRemark(context.database, {
      ...{ remark: uuidv7(Date.parse(context.now)), handover: id, holding: meant.holding, part: meant.part },
      ...{ side, verdict, note, at: context.now, by: actorName(context.actor) },
    })
    return fine({ handover: id, line, verdict })
  },
})

/** What stands against a side putting its name under the lines. */
const whyNotConfirm = async (
  { database, actor }: Context,
  found: Handover,
  lines: readonly HandoverLine[],
  { side, root }: { readonly side: Side; readonly root: string },
): Promise<Result<null>> => {
  if (root !== rootOfLines(lines)) return refused(handoverProblem('lines-changed', {}, { field: 'root' }))
  const said = await confirmationsOf(database, found.handover)
  const own = said.find((each) => each.side === side)
  if (own) return refused(handoverProblem('confirmed-already', { at: own.at }, { field: 'side' }))
  const name = actorName(actor)
  if (actor.kind !== 'operator' && said.some(({ by }) => by === name))
    return refused(handoverProblem('same-person', {}, { field: 'side' }))
  const count = lines.filter(differs).length
  if (count > 0)
    return refused(handoverProblem('differences-open', { count: String(count) }, { field: 'handover' }))
  return fine(null)
}

const confirmOne = async (
  context: Context,
  found: Handover,
  lines: readonly HandoverLine[],
  { side, root }: { readonly side: Side; readonly root: string },
): Promise<Result<null>> => {
  const against = await whyNotConfirm(context, found, lines, { side, root })
  if (!against.ok) return against
  await addConfirmation(context.database, {
    ...{ handover: found.handover, side, root, lines: lines.length },
    ...{ at: context.now, by: actorName(context.actor) },
  })
  return fine(null)
}

export const confirmHandover = defineOperation({
  name: 'transition.confirmHandover',
  kind: 'command',
  access: signers,
  summary: {
    vi: 'Một bên xác nhận biên bản bàn giao, đúng danh mục đã xem',
    en: 'One side confirms a handover, under the very lines it saw',
  },
  input: Type.Object({
    handover: handoverField,
    side: sideField,
    root: codeField({ description: 'The root of the lines, as shown' }),
  }),
  output: Type.Object({ handover: Type.String(), state: choiceField(handoverStates) }),
  positional: ['handover'],
  examples: [
    '0198c000-0000-7000-8000-00000000000a --side receiver --root aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ],
  where: whereOf,
  touched: (_answer, { handover: id }) => [{ kind: 'handover', id }],
  run: async ({ handover: id, side, root }, context) => {
    const found = await handoverOf(context.database, id)
    if (!found) return unknown(id)
    const done = await confirmOne(context, found, await linesOf(context.database, found), { side, root })
    if (!done.ok) return done
    const after = await handoverOf(context.database, id)
    return fine({ handover: id, state: after?.state ?? found.state })
  },
})

export const attachToHandover = defineOperation({
  name: 'transition.attachToHandover',
  kind: 'command',
  access: speakers,
  summary: { vi: 'Kèm một tệp đã lưu vào biên bản bàn giao', en: 'Attaches a stored file to a handover' },
  input: Type.Object({
    handover: handoverField,
    file: codeField({ description: 'Identity of the stored file' }),
    side: sideField,
  }),
  output: Type.Object({ handover: Type.String(), attachments: Type.Integer() }),
  positional: ['handover', 'file'],
  examples: ['0198c000-0000-7000-8000-00000000000a 0198c000-0000-7000-8000-00000000000c --side giver'],
  where: whereOf,
  touched: (_answer, { handover: id, file }) => [
    { kind: 'handover', id },
    { kind: 'file', id: file },
  ],
  run: async ({ handover: id, file }, context) => {
    if (!(await handoverOf(context.database, id))) return unknown(id)
    const known = await attach(context.database, {
      ...{ handover: id, file, at: context.now, by: actorName(context.actor) },
    })
    if (!known) return refused(handoverProblem('unknown-file', { file }, { field: 'file' }))
    return fine({ handover: id, attachments: (await attachmentsOf(context.database, id)).length })
  },
})
