import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

test('without an environment everything has its usual value', () => {
  const settings = readSettings({})
  assert.ok(settings.ok)
  const { databaseUrl, port, host, readsPerMinute, log } = settings.value
  assert.deepEqual(
    { databaseUrl, port, host, readsPerMinute, log },
    { databaseUrl: null, port: 8080, host: '127.0.0.1', readsPerMinute: 6000, log: true },
  )
})

test('an empty text counts as not set', () => {
  const settings = readSettings({ PORT: '', DATABASE_URL: '' })
  assert.ok(settings.ok)
  assert.deepEqual([settings.value.port, settings.value.databaseUrl], [8080, null])
})

test('every setting refuses what it does not understand', () => {
  for (const PORT of ['-1', '65536', '80.5', ' 80', '0x50', 'http'])
    assert.equal(readSettings({ PORT }).ok, false, PORT)
  assert.equal(readSettings({ HAICAP_LOG: 'yes' }).ok, false)
})
