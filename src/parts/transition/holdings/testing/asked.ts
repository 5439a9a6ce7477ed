/** A small transition in a database of its own, asked as people of its places behind the second wall. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { testContext } from '../../../../../test/support/context.ts'
import { testDatabase } from '../../../../../test/support/database.ts'
import type { Result } from '../../../../kernel/result.ts'
import { openGuarded } from '../../../../platform/access/guard.ts'
import { perform } from '../../../../platform/perform.ts'
import { openInventories } from '../inventories.ts'
import { addTransition, addWorkers, beforeTheDay, transitionId, workerOf } from './a-transition.ts'

export const aTransition = async (t: TestContext) => {
  const { address, database: owner } = await testDatabase(t)
  await addTransition(owner)
  await addWorkers(owner, 1, 2, 3)
  const open = await openGuarded({ address, poolSize: 3 })
  t.after(() => open.close())
  const context = testContext({ ...beforeTheDay, database: open.database })
  const as = (actor: Parameters<typeof workerOf>[1], number = 1, role?: Parameters<typeof workerOf>[2]) => ({
    ...context,
    actor: workerOf(number, actor, role),
  })
  const ana = as('old-a')
  const opened = await perform(openInventories, { transition: transitionId }, ana)
  assert.ok(opened.ok, JSON.stringify(opened))
  return { owner, context, as, ana, inventory: opened.value.opened[0]?.inventory ?? '' }
}

export const codes = (answer: Result<unknown>) => (answer.ok ? [] : answer.problems.map(({ code }) => code))
export const told = <T>(answer: Result<T>): T => {
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
