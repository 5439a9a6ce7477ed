/** What waits for somebody in a transition, and holdings found by their reference. */
import { addDays } from '../../kernel/dates.ts'
import type { Context } from '../../platform/operation.ts'
import type { SearchSource, WorkSource } from '../../platform/workspace/model.ts'
import { caretakersHold, handoversToConfirm, inventoriesToSign, openTransitions } from './board/store.ts'
import { listDecisions, listDisputes } from './disputes/store.ts'
import { naming } from './holdings/asking.ts'
import { listHoldings } from './holdings/store.ts'
import { transferables } from './kinds.ts'

/** More of one sort are in their list. */
const most = 50

const sayIn =
  ({ language }: Context) =>
  (vi: string, en: string): string =>
    language === 'vi' ? vi : en

/** Names as of the eve of today: what ended lately still has its name. */
const namesFor = (context: Context) => naming(context, addDays(context.today, 1))

const unitNamed = (unit: string, name: string) => ({ id: unit, name })

const inventories: WorkSource = {
  id: 'transition.toSign',
  title: { vi: 'Kiểm kê chờ ký', en: 'Inventories to sign' },
  operation: 'transition.signInventory',
  find: async (context) => {
    const [found, nameOf, say] = [
      await inventoriesToSign(context.database, most),
      await namesFor(context),
      sayIn(context),
    ]
    return found.map(({ inventory, organisation, unit, at }) => ({
      id: inventory,
      title: say('Ký kiểm kê', 'Sign the inventory'),
      detail: nameOf(organisation),
      to: `/work/inventories/${inventory}`,
      since: at,
      unit: unitNamed(unit, nameOf(organisation)),
    }))
  },
}

const decisions: WorkSource = {
  id: 'transition.toConfirm',
  title: { vi: 'Quyết định chờ người thứ hai', en: 'Decisions that wait for a second person' },
  operation: 'transition.confirmDecision',
  find: async (context) => {
    const say = sayIn(context)
    const open = await openTransitions(context.database)
    const found = []
    for (const { transition } of open)
      found.push(
        ...(await listDecisions(context.database, {
          ...{ transition, state: 'proposed', what: null, kind: null, unit: null, holding: null },
          ...{ before: null, limit: most },
        })),
      )
    return found
      .filter(({ proposedBy }) => context.actor.kind !== 'person' || proposedBy !== context.actor.account)
      .map((one) => ({
        id: one.decision,
        title: say(`Xác nhận nơi nhận mục ${one.reference}`, `Confirm who gets ${one.reference}`),
        detail: one.basis,
        to: `/work/decisions?transition=${one.transition}&state=proposed`,
        since: one.proposedAt,
      }))
  },
}

const disputes: WorkSource = {
  id: 'transition.disputes',
  title: { vi: 'Tranh chấp đến hạn', en: 'Disputes that are due' },
  operation: 'transition.award',
  find: async (context) => {
    const say = sayIn(context)
    const { database, today } = context
    const found = []
    for (const { transition } of await openTransitions(database))
      found.push(
        ...(await listDisputes(database, {
          ...{ transition, today, state: 'open', kind: null, unit: null, after: null, limit: most },
        })),
      )
    return found.map((one) => ({
      id: one.dispute,
      title: say(`Tranh chấp về mục ${one.reference ?? ''}`, `Dispute about ${one.reference ?? ''}`),
      detail: one.reason,
      to: `/work/disputes?transition=${one.transition}`,
      since: one.raisedAt,
      dueOn: one.dueOn,
    }))
  },
}

const handovers: WorkSource = {
  id: 'transition.handovers',
  title: { vi: 'Biên bản chờ xác nhận', en: 'Minutes to confirm' },
  operation: 'transition.confirmHandover',
  find: async (context) => {
    const [found, nameOf, say] = [
      await handoversToConfirm(context.database, most),
      await namesFor(context),
      sayIn(context),
    ]
    return found.map((one) => ({
      id: one.handover,
      title: say('Xác nhận biên bản bàn giao', 'Confirm the handover'),
      detail: `${nameOf(one.giver)} → ${nameOf(one.receiver)}`,
      to: `/work/handovers/${one.handover}`,
      since: one.at,
      dueOn: one.dueOn,
      unit: unitNamed(one.unit, nameOf(one.receiver)),
    }))
  },
}

const caretaker: WorkSource = {
  id: 'transition.caretaker',
  title: { vi: 'Bên tạm giữ: người phải quyết định', en: 'With the caretaker: a person must decide' },
  operation: 'transition.proposeDecision',
  find: async (context) => {
    const [found, nameOf, say] = [
      await caretakersHold(context.database, most),
      await namesFor(context),
      sayIn(context),
    ]
    return found.map((one) => ({
      id: one.holding,
      title: say(`Quyết định nơi nhận mục ${one.reference}`, `Decide who gets ${one.reference}`),
      detail: nameOf(one.caretaker),
      to: `/work/holdings/${one.holding}`,
      dueOn: one.closingOn,
      unit: unitNamed(one.unit, nameOf(one.caretaker)),
    }))
  },
}

export const transitionWork: readonly WorkSource[] = [inventories, decisions, disputes, handovers, caretaker]

/** A card of an asset, a number of a file: the whole reference or its beginning. */
export const holdingSearch: SearchSource = {
  id: 'holdings',
  title: { vi: 'Mục đã kiểm kê', en: 'Holdings' },
  operation: 'transition.holdings',
  find: async (text, context, limit) => {
    const search = text.normalize('NFC').trim()
    // One letter begins too many references.
    if (search.length < 3) return []
    const found = await listHoldings(context.database, {
      ...{ transition: null, organisation: null, view: 'was', kind: null, state: null },
      ...{ search, after: null, limit },
    })
    const nameOf = await namesFor(context)
    return found.map(({ id, kind, reference, description, organisation }) => ({
      title: reference,
      detail: [transferables[kind].words[context.language], description, nameOf(organisation)]
        .filter((each) => each !== '')
        .join(' · '),
      to: `/work/holdings/${id}`,
    }))
  },
}
