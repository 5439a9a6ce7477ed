/** Who hears of decisions and disputes: those who took part, once each, and never who does it. */
import { actorId } from '../../../platform/access/actor.ts'
import { defineNotice, type NoticeKind } from '../../../platform/notices/model.ts'
import { tell } from '../../../platform/notices/tell.ts'
import type { Context } from '../../../platform/operation.ts'
import { accountsAmong } from './store.ts'

export const disputeRaised = defineNotice({
  kind: 'transition.disputeRaised',
  words: {
    vi: ({ reference, claimant, dueOn }) => ({
      subject: 'Có tranh chấp về một mục bàn giao',
      text: `${claimant} yêu cầu nhận mục ${reference}. Hạn giải quyết: ${dueOn}.`,
    }),
    en: ({ reference, claimant, dueOn }) => ({
      subject: 'A holding is disputed',
      text: `${claimant} claims ${reference}. It is due on ${dueOn}.`,
    }),
  },
})

export const disputeEnded = defineNotice({
  kind: 'transition.disputeEnded',
  words: {
    vi: ({ reference, outcome, to }) => ({
      subject: 'Một tranh chấp về mục bàn giao đã kết thúc',
      text:
        outcome === 'awarded'
          ? `Phán quyết về mục ${reference}: giao cho ${to}.`
          : `Tranh chấp về mục ${reference} đã được rút.`,
    }),
    en: ({ reference, outcome, to }) => ({
      subject: 'A dispute about a holding is over',
      text:
        outcome === 'awarded'
          ? `Award on ${reference}: it goes to ${to}.`
          : `The dispute about ${reference} was withdrawn.`,
    }),
  },
})

export const decisionWaits = defineNotice({
  kind: 'transition.decisionWaits',
  words: {
    vi: ({ reference, basis }) => ({
      subject: 'Một phán quyết chờ người thứ hai xác nhận',
      text: `Phán quyết ${basis} về mục ${reference} cần một người khác xác nhận.`,
    }),
    en: ({ reference, basis }) => ({
      subject: 'An award waits for a second person',
      text: `The award ${basis} on ${reference} must be confirmed by somebody else.`,
    }),
  },
})

export const decisionConfirmed = defineNotice({
  kind: 'transition.decisionConfirmed',
  words: {
    vi: ({ reference, basis, to }) => ({
      subject: 'Một quyết định bạn đề nghị đã được xác nhận',
      text: `Quyết định ${basis} về mục ${reference} đã được xác nhận: ${to}.`,
    }),
    en: ({ reference, basis, to }) => ({
      subject: 'A decision you proposed was confirmed',
      text: `The decision ${basis} on ${reference} was confirmed: ${to}.`,
    }),
  },
})

/** Names that are accounts are told; who acts is not told of what they do. */
export const tellAll = async (
  kind: NoticeKind,
  names: readonly string[],
  {
    facts,
    path,
    dueOn,
  }: { readonly facts: Readonly<Record<string, string>>; readonly path: string; readonly dueOn?: string },
  context: Context,
): Promise<void> => {
  const own = actorId(context.actor)
  for (const account of await accountsAmong(context.database, names))
    if (account !== own)
      await tell(kind, { account, facts, path, ...(dueOn === undefined ? {} : { dueOn }) }, context)
}

/** The list that shows it. */
export const pathOf = (shown: 'decisions' | 'disputes', transition: string): string =>
  `/work/${shown}?transition=${transition}`
