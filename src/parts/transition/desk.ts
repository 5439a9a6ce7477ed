/** What transitions bring to the workspace: screens, what waits for somebody, holdings found by reference. */
import type { Desk } from '../../platform/workspace/model.ts'
import { boardScreens } from './desk-board.ts'
import { decisionScreens } from './desk-decide.ts'
import { enteringScreens } from './desk-enter.ts'
import { handoverScreens } from './desk-handover.ts'
import { holdingScreens } from './desk-holding.ts'
import { inventoryScreens } from './desk-inventory.ts'
import { planScreens } from './desk-plan.ts'
import { readinessScreens } from './desk-ready.ts'
import { reportScreens } from './desk-report.ts'
import { holdingSearch, transitionWork } from './desk-work.ts'

export const transitionDesk: Desk = {
  screens: [
    ...boardScreens,
    ...planScreens,
    ...inventoryScreens,
    ...enteringScreens,
    ...holdingScreens,
    ...decisionScreens,
    ...readinessScreens,
    ...handoverScreens,
    ...reportScreens,
  ],
  work: transitionWork,
  search: [holdingSearch],
}
