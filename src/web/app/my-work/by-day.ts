/** Work by the day it is due. A week ends on Sunday. */
import type { IsoDate } from '../../../kernel/dates.ts'
import type { WorkItem } from '../../../platform/workspace/model.ts'
import { daysAfter } from '../place.ts'

export const dueGroups = ['overdue', 'today', 'week', 'later', 'undated'] as const
export type DueGroup = (typeof dueGroups)[number]

const endOfWeek = (today: IsoDate): IsoDate => daysAfter(today, (7 - new Date(today).getUTCDay()) % 7)

export const dueGroupOf = ({ dueOn }: Pick<WorkItem, 'dueOn'>, today: IsoDate): DueGroup => {
  if (!dueOn) return 'undated'
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= endOfWeek(today) ? 'week' : 'later'
}

/** Groups in their order, what is due first in front. */
export const byDay = <Item extends WorkItem>(
  items: readonly Item[],
  today: IsoDate,
): readonly { readonly group: DueGroup; readonly items: readonly Item[] }[] => {
  const dayOf = ({ dueOn, since }: Item) => `${dueOn ?? '9999'} ${since ?? ''}`
  const grouped = Map.groupBy(items, (item) => dueGroupOf(item, today))
  return dueGroups.flatMap((group) => {
    const inGroup = grouped.get(group) ?? []
    const sorted = inGroup.toSorted((left, right) => (dayOf(left) < dayOf(right) ? -1 : 1))
    return inGroup.length === 0 ? [] : [{ group, items: sorted }]
  })
}
