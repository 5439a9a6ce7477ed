/** What the register can be asked and told; files by theme, one list here. */
import { boundaryOperations } from './boundaries/index.ts'
import { figureOperations } from './figures/index.ts'
import { exchangeOperations } from './interchange/operations.ts'
import { map } from './map/operation.ts'
import { actOperations } from './operations/acts.ts'
import { assignOperations } from './operations/assign-codes.ts'
import { codeOperations } from './operations/codes.ts'
import { correspondencePrint } from './operations/correspondence-print.ts'
import { countOperations } from './operations/counts.ts'
import { difference } from './operations/differences.ts'
import { downloads } from './operations/downloads.ts'
import { facts } from './operations/facts.ts'
import { lineageOperations } from './operations/lineage.ts'
import { listOperations } from './operations/lists.ts'
import { pointOperations } from './operations/points.ts'
import { unit } from './operations/unit.ts'
import { organisationOperations } from './organisations/index.ts'
import { quality } from './quality/operation.ts'

export const operations = [
  unit,
  ...listOperations,
  facts,
  ...lineageOperations,
  correspondencePrint,
  ...codeOperations,
  ...countOperations,
  difference,
  ...actOperations,
  ...pointOperations,
  downloads,
  map,
  ...organisationOperations,
  ...figureOperations,
  ...exchangeOperations,
  ...assignOperations,
  ...boundaryOperations,
  quality,
]
