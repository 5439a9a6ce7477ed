import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/support/database.ts'
import { loadRelease } from '../register/index.ts'
import { aCountry } from '../register/testing/country.ts'
import { aFolder } from './testing/files.ts'
import { typingAt } from './testing/typing.ts'

const { database } = await testDatabase()
assert.ok((await loadRelease(database, aCountry(), { at: '2025-07-10T00:00:00Z' })).ok)

const typing = (data: string, ...typed: readonly string[]) => typingAt({ database, data })(...typed)

test('an address is answered in sentences, the answer first and the law with it', async (t) => {
  const { exit, out } = await typing(aFolder(t), 'convert', '5 Lê Lợi, Xã An, Huyện Đông, Tỉnh Ánh Dương')
  const [first, second, , law] = out.split('\n')
  assert.deepEqual([exit, first], [0, '5 Lê Lợi, Xã Tân An, Tỉnh Ánh Dương'])
  assert.equal(second, 'Xã Tân An (00001): exactly one unit.')
  assert.equal(law, 'Legal basis: 12/NQ-HĐND, Article 1, clause 1 (2024-07-01)')
})

test('what has not exactly one answer exits with 1, with candidates and what would decide', async (t) => {
  const data = aFolder(t)
  const split = await typing(
    data,
    'convert',
    'Xã Châu, Huyện Đông, Tỉnh Ánh Dương',
    '--written-at',
    '2021-01-01',
  )
  assert.equal(split.exit, 1)
  assert.match(split.out, /^It may be one of these\.\n {2}- Xã \S.*\(0000\d\)/)
  assert.match(split.out, /What would settle it: /)
  assert.equal((await typing(data, 'convert', 'nowhere')).exit, 1)
  assert.match(
    (await typing(data, 'convert', 'list.xlsx')).out,
    /To convert a file: haicap convert --file FILE/,
  )
  const json = await typing(data, 'convert', 'nowhere', '--json')
  assert.equal(JSON.parse(json.out).status, 'not-found')
})

test('a file is converted by the same word, and wrong use is told before anything is opened', async (t) => {
  const folder = aFolder(t)
  const [file, out] = [join(folder, 'list.csv'), join(folder, 'new.csv')]
  writeFileSync(file, 'address\n"Xã Hà, Tỉnh Bạch Đằng"\n')
  const answer = await typing(folder, 'convert', '--file', file, '--column', 'address', '--out', out)
  assert.equal(answer.exit, 0, answer.said)
  assert.match(answer.out, /^Rows +1$/m)
  assert.ok(answer.told > 0)
  assert.match(readFileSync(out, 'utf8'), /already-current/)
  const without = await typing(folder, 'convert', '--file', file, '--column', 'address')
  assert.deepEqual([without.exit, /needs-out-file/.test(without.said)], [2, true])
  const wrong = await typing(folder, 'convert', '--file', file, '--column', 'adress', '--out', `${out}.csv`)
  assert.deepEqual([wrong.exit, /Did you mean “address”/.test(wrong.said)], [1, true])
  assert.ok(!existsSync(`${out}.csv`))
})
