import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { perform } from '../../platform/perform.ts'
import { registerDesk } from './desk.ts'
import { facts } from './operations/facts.ts'
import { unitSheet } from './unit-sheet.ts'

const { database } = await testDatabase(undefined, { country: true })
const context = testContext({ database, language: 'vi' })
const page = async (input: object) => {
  const answer = await perform(facts, input, context)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}

test('every fact of the register is found on its pages, once', async () => {
  const seen: number[] = []
  let pages = 0
  let cursor: string | null = null
  do {
    const answer: Awaited<ReturnType<typeof page>> = await page({
      limit: 20_000,
      ...(cursor === null ? {} : { after: cursor }),
    })
    seen.push(...answer.facts.map(({ fact }) => fact))
    assert.equal(answer.facts.length > 0, true)
    cursor = answer.next
    pages += 1
    if (cursor === null) assert.equal(seen.length, answer.count)
  } while (cursor !== null && pages < 100)
  assert.ok(seen.length > 90_000)
  assert.deepEqual(
    seen,
    Array.from(seen, (_, at) => at + 1),
  )
})

test('a cursor of other data, or of nobody, is refused', async () => {
  for (const cursor of ['vn-1999-01-01:10', 'x', `${'9'.repeat(12)}`]) {
    const answer = await perform(facts, { after: cursor }, context)
    assert.deepEqual(answer.ok || answer.problems.map(({ code }) => code), ['input/other-cursor'])
  }
})

test('the sheet of a unit says where it lies, what is in it and what changed, today and after its end', async () => {
  const province = await unitSheet('01', context)
  assert.equal(province?.name, 'Thành phố Hà Nội')
  assert.equal(
    province?.children.reduce((sum, { count }) => sum + count, 0),
    126,
  )
  const ward = await unitSheet('00004', context)
  assert.equal(ward?.parent?.code, '01')
  assert.ok((ward?.organisations.length ?? 0) >= 3)
  assert.match(ward?.changes[0]?.citation ?? '', /1656\/NQ-UBTVQH15/)
  const former = await unitSheet('district:001@2004-08-31', context)
  assert.equal(former?.until, '2025-07-01')
  assert.equal(await unitSheet('no-such', context), null)
})

test('search over everything finds a unit without marks', async () => {
  const [source] = registerDesk.search ?? []
  const found = await source?.find('ba dinh', context, 8)
  assert.ok(found?.some(({ to }) => to === '/unit/00004'))
})
