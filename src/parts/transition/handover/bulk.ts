/** Many minutes confirmed at once: first the list of what must be looked at, then one word for all that is in order. */
import { hash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import { fine, refused } from '../../../kernel/result.ts'
import { actorName } from '../../../platform/access/actor.ts'
import { choiceField, codeField, list } from '../../../platform/fields.ts'
import { type Context, defineOperation } from '../../../platform/operation.ts'
import { handoverShower, LineAnswer, lineShown } from './answers.ts'
import { differs, looks, reasonsToLook, rootOfLines } from './model.ts'
import { handoverProblem } from './problems.ts'
import {
  addConfirmation,
  confirmationsOf,
  handoversOf,
  linesOf,
  type Side,
  sides,
  speakerFor,
} from './store.ts'

const mostAtOnce = 500

const input = {
  transition: codeField({ description: 'Identity of the transition' }),
  unit: codeField({ description: 'The unit whose minutes they are: its permanent identity' }),
  side: choiceField(sides, { description: 'For which side' }),
}

type Asked = { readonly transition: string; readonly unit: string; readonly side: Side }

/** The minutes of a side that it may confirm now, with their lines and roots, in order. */
const confirmable = async ({ transition, unit, side }: Asked, { database, actor }: Context) => {
  const all = await handoversOf(database, { transition, unit, limit: mostAtOnce })
  const ready = []
  for (const each of all) {
    if ((side === 'giver' ? each.giverUnit : each.receiverUnit) !== unit) continue
    if (side === 'giver' ? each.confirmedByGiver : each.confirmedByReceiver) continue
    const said = await confirmationsOf(database, each.handover)
    if (actor.kind !== 'operator' && said.some(({ by }) => by === actorName(actor))) continue
    const lines = await linesOf(database, each)
    ready.push({ handover: each, lines, root: rootOfLines(lines) })
  }
  return ready
}

/** Stands for all minutes of the review and all their lines, with what each side said. */
const tokenOf = (ready: Awaited<ReturnType<typeof confirmable>>): string =>
  hash(
    'sha256',
    JSON.stringify(
      ready.map(({ handover, root, lines }) => [handover.handover, root, lines.filter(differs).length]),
    ),
  )

/** A unit that ended cannot speak any more: its caretaker's does. */
const whereUnit = async ({ transition, unit, side }: Asked, { database }: Context) =>
  side === 'giver' ? ((await speakerFor(database, transition, unit)) ?? unit) : unit

export const reviewHandovers = defineOperation({
  name: 'transition.reviewHandovers',
  kind: 'query',
  access: { roles: ['central', 'province', 'commune', 'archivist', 'inspector', 'administrator'] },
  summary: {
    vi: 'Danh sách soát xét trước khi xác nhận hàng loạt: những dòng phải xem, và vì sao',
    en: 'The list to look at before confirming many at once: which lines, and why',
  },
  input: Type.Object(input),
  output: Type.Object({
    token: Type.String({ description: 'Stands for this list; confirming all names it' }),
    ready: Type.Integer({ description: 'Minutes that would be confirmed' }),
    held: Type.Integer({ description: 'Minutes that stay open because of differences' }),
    lines: Type.Integer(),
    looks: list(
      Type.Object({
        handover: Type.String(),
        other: Type.String({ description: 'The other side' }),
        reasons: list(choiceField(looks)),
        ...LineAnswer.properties,
      }),
    ),
  }),
  positional: ['transition', 'unit'],
  examples: ['0198c000-0000-7000-8000-000000000001 1656/NQ-UBTVQH15#1.4 --side receiver'],
  where: whereUnit,
  run: async (asked, context) => {
    const all = await confirmable(asked, context)
    const show = await handoverShower(context)
    const held = all.filter(({ lines }) => lines.some(differs)).length
    return fine({
      token: tokenOf(all),
      ready: all.length - held,
      held,
      lines: all.reduce((sum, { lines }) => sum + lines.length, 0),
      looks: all.flatMap(({ handover, lines }) => {
        const shown = show(handover)
        const other = asked.side === 'giver' ? shown.receiver.name : shown.giver.name
        return lines.flatMap((line): Static<typeof Look>[] => {
          const reasons = reasonsToLook(line)
          return reasons.length === 0
            ? []
            : [{ handover: handover.handover, other, reasons: [...reasons], ...lineShown(line) }]
        })
      }),
    })
  },
})
const Look = Type.Object({
  handover: Type.String(),
  other: Type.String(),
  reasons: list(choiceField(looks)),
  ...LineAnswer.properties,
})

export const confirmHandovers = defineOperation({
  name: 'transition.confirmHandovers',
  kind: 'command',
  access: { roles: ['central', 'province', 'commune', 'archivist'], stepUp: true },
  summary: {
    vi: 'Một bên xác nhận cùng lúc mọi biên bản không còn sai khác, sau khi xem danh sách soát xét',
    en: 'One side confirms all minutes without differences at once, after the review list',
  },
  input: Type.Object({ ...input, token: codeField({ description: 'The review list that was seen' }) }),
  output: Type.Object({ confirmed: Type.Integer(), held: Type.Integer() }),
  positional: ['transition', 'unit'],
  examples: [
    '0198c000-0000-7000-8000-000000000001 1656/NQ-UBTVQH15#1.4 --side receiver --token bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
  ],
  where: whereUnit,
  touched: (_answer, { transition, unit }) => [
    { kind: 'transition', id: transition },
    { kind: 'unit', id: unit },
  ],
  run: async ({ token, ...asked }, context) => {
    const all = await confirmable(asked, context)
    if (token !== tokenOf(all)) return refused(handoverProblem('review-changed', {}, { field: 'token' }))
    const ready = all.filter(({ lines }) => !lines.some(differs))
    if (ready.length === 0) return refused(handoverProblem('nothing-to-confirm', {}, { field: 'unit' }))
    for (const { handover, lines, root } of ready)
      await addConfirmation(context.database, {
        ...{ handover: handover.handover, side: asked.side, root, lines: lines.length },
        ...{ at: context.now, by: actorName(context.actor) },
      })
    return fine({ confirmed: ready.length, held: all.length - ready.length })
  },
})
