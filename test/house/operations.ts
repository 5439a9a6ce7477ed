/** Every operation of every part, from the parts' front doors. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Operation } from '../../src/platform/operation.ts'
import { exists, root } from './tree.ts'

/** The parts, by folder. */
export const partsOfTree = (): readonly string[] =>
  readdirSync(join(root, 'src/parts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && exists(`src/parts/${entry.name}/index.ts`))
    .map(({ name }) => name)

export const allOperations = async (): Promise<readonly Operation[]> => {
  const found = await Promise.all(
    partsOfTree().map(async (part) => {
      const front: { operations?: readonly Operation[] } = await import(`../../src/parts/${part}/index.ts`)
      return front.operations ?? []
    }),
  )
  return found.flat().toSorted((left, right) => (left.name < right.name ? -1 : 1))
}
