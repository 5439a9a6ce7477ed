import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressFor, isInside } from './addresses.ts'

test('addresses of this machine, of networks inside and of nobody are told from those of the world', () => {
  const within = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
  ]
  const withinToo = [
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '2002:7f00:1::',
  ]
  const mapped = [
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2001:db8::1',
    'x',
  ]
  for (const address of [...within, ...withinToo, ...mapped]) assert.ok(isInside(address), address)
  for (const address of ['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111'])
    assert.ok(!isInside(address), address)
})

test('a name is refused when any of its addresses lies inside, unless that is allowed', async () => {
  const find = async () => [
    { address: '8.8.8.8', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]
  await assert.rejects(addressFor('both.example', { find }), /network inside/)
  await assert.rejects(addressFor('[::1]'), /network inside/)
  await assert.rejects(
    addressFor('2130706433', { find: async () => [{ address: '127.0.0.1', family: 4 }] }),
    /inside/,
  )
  await assert.rejects(addressFor('none.example', { find: async () => [] }), /no address/)
  assert.deepEqual(await addressFor('127.0.0.1', { allowInside: true }), { address: '127.0.0.1', family: 4 })
  assert.equal((await addressFor('8.8.8.8')).address, '8.8.8.8')
})
