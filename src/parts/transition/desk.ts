/** What transitions bring to the workspace: screens, what waits for somebody, holdings found by reference. */
import type { Desk } from '../../platform/workspace/model.ts'
import { afterScreens } from './desk-after.ts'
import { boardScreens } from './desk-board.ts'
import { decisionScreens } from './desk-decide.ts'
import { inventoryScreens } from './desk-inventory.ts'
import { planScreens } from './desk-plan.ts'
import { readinessScreens } from './desk-ready.ts'
import { holdingSearch, transitionWork } from './desk-work.ts'

export const transitionDesk: Desk = {
  screens: [
    ...boardScreens,
    ...planScreens,
    ...inventoryScreens,
    ...decisionScreens,
    ...readinessScreens,
    ...afterScreens,
  ],
  work: transitionWork,
  search: [holdingSearch],
}
