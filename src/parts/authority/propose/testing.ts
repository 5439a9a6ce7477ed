/** What tests of ground need: the small ground, and which rows it refuses. */
import type { MatrixFacts } from '../model.ts'
import type { Fact } from '../store.ts'
import { ground, pairs } from '../testing/small.ts'
import { readRows } from './rows.ts'
import { type Weighing, whyNotGround } from './weigh.ts'

const isTaking = (row: unknown): row is Fact =>
  typeof row === 'object' && row !== null && 'body' in row && row.body === null

export const newGround = (before: MatrixFacts) => ({
  weighing: { before, after: before, ground, on: '2026-01-15', pairs } satisfies Weighing,
  refusedIds: (territory: string, rows: readonly unknown[], weighing: Weighing): readonly string[] =>
    rows
      .flatMap((row) =>
        isTaking(row)
          ? [row]
          : readRows(JSON.stringify([row]), { territory, source: 'test', newId: () => 'new' }).facts,
      )
      .flatMap((fact) => whyNotGround([fact], territory, weighing))
      .map(({ details }) => String(details.id)),
})
