/** What can be asked and told about inventories and holdings. */
import { holding } from './about.ts'
import { confirmCorrection, correct } from './correct.ts'
import { enter } from './enter.ts'
import { confirmExit, proposeExit } from './exit.ts'
import { importing } from './imports/import-holdings.ts'
import { inventories, inventory, openInventories } from './inventories.ts'
import { holdings } from './list.ts'
import { loadHoldings, loadHoldingsErrors } from './load/operations.ts'
import { countInventory, freezeInventory, signInventory } from './steps.ts'
import { supply } from './supply.ts'

export const operations = [
  openInventories,
  inventories,
  inventory,
  countInventory,
  freezeInventory,
  signInventory,
  enter,
  holdings,
  holding,
  correct,
  confirmCorrection,
  proposeExit,
  confirmExit,
  ...importing.operations,
  loadHoldings,
  loadHoldingsErrors,
  supply,
] as const
