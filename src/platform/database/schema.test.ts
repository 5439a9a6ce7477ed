import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../../../test/support/database.ts'
import { projectRoot, testServer } from '../../../test/support/engine.ts'
import { clientConfig } from './connect.ts'
import { schemaOf } from './schema.ts'

const { address } = await testDatabase()

test('schema.sql is what the migrations add up to', async () => {
  assert.equal(
    readFileSync(join(projectRoot, 'schema.sql'), 'utf8'),
    await schemaOf(address),
    'run: script/check --write',
  )
})

test('the schema makes a database that has the same schema', async (t) => {
  const addressOf = await testServer()
  const name = `test_${process.pid}_again`
  const server = new pg.Client(clientConfig(addressOf('postgres')))
  await server.connect()
  t.after(async () => {
    await server.query(`drop database ${name} with (force)`)
    await server.end()
  })
  await server.query(`create database ${name}`)
  const again = new pg.Client(clientConfig(addressOf(name)))
  await again.connect()
  const schema = await schemaOf(address)
  await again.query(`set check_function_bodies = off; ${schema}`)
  await again.end()
  assert.equal(await schemaOf(addressOf(name)), schema)
})
