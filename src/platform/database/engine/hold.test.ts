import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Engine, engineState, startEngine, stopEngine } from './engine.ts'
import { holdEngine } from './hold.ts'
import { placesIn, postmasterOf } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-hold-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const start = async (): Promise<Engine> => {
  const engine = await startEngine({ folder, throwaway: true })
  assert.ok(engine.ok, JSON.stringify(engine))
  return engine.value
}

const held = async (t: TestContext) => {
  const engine = await start()
  const hold = await holdEngine({ engine, restart: start, pause: 20 })
  t.after(async () => {
    await hold.release()
    await stopEngine(folder)
  })
  return { engine, hold }
}

/** Looks again until it is so; the runner ends a test that waits for ever. */
const until = async (isSo: () => Promise<boolean> | boolean) => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}
const clients = async () => (await engineState(folder)).clients

test('an engine that is held has a client, also when nobody asks anything', async (t) => {
  const { hold } = await held(t)
  assert.equal(await clients(), 1)
  await hold.release()
  await until(async () => (await clients()) === 0)
})

test('an engine that was killed is started again by who holds it', { timeout: 60_000 }, async (t) => {
  const { engine } = await held(t)
  process.kill(engine.pid, 'SIGKILL')
  await until(() => ![engine.pid, null].includes(postmasterOf(placesIn(folder))))
  await until(async () => (await clients()) === 1)
})

test('an engine that was stopped on purpose stays so until somebody starts it, then it is held again', {
  timeout: 60_000,
}, async (t) => {
  await held(t)
  assert.equal(await stopEngine(folder), true)
  // Ten pauses and more pass while it is looked at.
  for (let looks = 0; looks < 10; looks++) {
    assert.equal((await engineState(folder)).state, 'down')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  await start()
  await until(async () => (await clients()) === 1)
})
