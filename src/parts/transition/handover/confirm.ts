/** What each side says of the lines, and both names under them. */
import { Type } from 'typebox'
import { fine, type Result, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { choiceField, codeField, openTextField } from '../../../platform/fields.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { lineShown } from './answers.ts'
import { handoverField, sideField, signers, speakers, unknown, whereOf } from './asking.ts'
import { differs, rootOfLines } from './model.ts'
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
  linesOf,
  type Side,
  verdicts,
} from './store.ts'
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
