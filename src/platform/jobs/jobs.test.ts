import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { testContext } from '../../../test/support/context.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { fine, refused } from '../../kernel/result.ts'
import { openDatabase } from '../database/connect.ts'
import { defineOperation } from '../operation.ts'
import { perform } from '../perform.ts'
import { addJob } from './add.ts'
import { keepWork, migrateQueue } from './keep.ts'
import { type JobKind, waitAfter } from './model.ts'
import { about, cancelJob, dead, list, retryJob } from './operations.ts'
import { jobProblem } from './problems.ts'
import { mendQueue, unlockDead } from './queue.ts'
import { jobById, sweepJobs } from './store.ts'
import { failing, hanging, hangingAgain, marksOf, testKinds } from './testing/kinds.ts'
import { workOn } from './work.ts'

const { database, address } = await testDatabase()
await sql`create table mark (label text not null)`.execute(database)
await sql`grant all on mark to haicap_app`.execute(database)
await migrateQueue(address)
const folder = mkdtempSync(join(tmpdir(), 'haicap-jobs-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const context = testContext({ database })
const { now } = context
const asking = { database, now, by: 'test' }
const kinds: ReadonlyMap<string, JobKind> = new Map(
  [hanging, hangingAgain, failing].map((kind) => [kind.kind, kind as JobKind]),
)
const working = { database, kinds, now: () => new Date(now), signal: new AbortController().signal, look: 20 }
const added = async <K extends Parameters<typeof addJob>[0]>(kind: K, input: Record<string, unknown>) =>
  (await addJob(kind, { input }, asking)) ?? assert.fail('not added')
const stateOf = async (job: string) => (await jobById(database, job))?.state

/** Asks again and again until it holds; the test's own time limit ends it. */
const until = async (holds: () => Promise<boolean> | boolean) => {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 25))
}

test('a job exists if and only if the command that asks for it commits', async () => {
  const asksFor = (ends: boolean) =>
    defineOperation({
      name: 'test.asks',
      kind: 'command',
      access: 'public',
      summary: { vi: 'Phép thử', en: 'A test' },
      input: Type.Object({}),
      output: Type.Object({}),
      run: async (_input, within) => {
        await addJob(
          failing,
          { input: { label: 'x', times: 0 }, key: `commit-${ends}` },
          { ...within, by: 'test' },
        )
        return ends ? fine({}) : refused(jobProblem('no-such-job', { job: 'x' }))
      },
    })
  await perform(asksFor(true), {}, context)
  await perform(asksFor(false), {}, context)
  const { rows } = await sql<{
    key: string
  }>`select key from job where key like 'commit-%' order by key`.execute(database)
  assert.deepEqual(rows, [{ key: 'commit-true' }])
})

test('the same key is asked for once', async () => {
  const wanted = { input: { label: 'key', times: 0 }, key: 'once' }
  assert.ok(await addJob(failing, wanted, asking))
  assert.equal(await addJob(failing, wanted, asking), null)
})

test('what failed is tried again with nothing left of the attempt, and then ends well', async () => {
  const job = await added(failing, { label: 'twice', times: 1 })
  await workOn(working, job)
  const between = await jobById(database, job)
  assert.deepEqual(
    [between?.state, between?.error, await marksOf(database, 'twice')],
    ['waiting', 'attempt 1 fails', 0],
  )
  await workOn(working, job)
  assert.deepEqual([await stateOf(job), await marksOf(database, 'twice')], ['done', 1])
  await workOn(working, job)
  assert.equal(await marksOf(database, 'twice'), 1)
})

test('after the last attempt a job is dead until a person does it again', async () => {
  const job = await added(failing, { label: 'dead', times: 9 })
  for (const _attempt of [1, 2, 3, 4]) await workOn(working, job)
  const listed = await perform(dead, {}, context)
  assert.ok(listed.ok && listed.value.some((each) => each.job === job && each.error === 'attempt 3 fails'))
  const again = await perform(retryJob, { job }, context)
  assert.ok(again.ok && again.value.state === 'waiting' && again.value.attempt === 0)
  const twice = await perform(retryJob, { job }, context)
  assert.deepEqual(twice.ok ? [] : twice.problems.map(({ code }) => code), ['jobs/not-dead'])
})

test('a job that its program dies of, at each attempt, is dead in the end', async () => {
  const job = await added(failing, { label: 'fatal', times: 9 })
  await sql`update job set state = 'running', attempt = 3 where job = ${job}`.execute(database)
  await workOn(working, job)
  const found = await jobById(database, job)
  assert.equal(found?.state, 'dead')
  assert.match(found?.error ?? '', /ended while it ran/)
})

test('a waiting job is cancelled at once, a running one is told and leaves nothing', async () => {
  const waiting = await added(hanging, { label: 'cancel-waiting' })
  await perform(cancelJob, { job: waiting }, context)
  await workOn(working, waiting)
  assert.deepEqual([await stateOf(waiting), await marksOf(database, 'cancel-waiting')], ['cancelled', 0])
  const running = await added(hanging, { label: 'cancel-running' })
  const ended = workOn(working, running)
  await until(async () => (await stateOf(running)) === 'running')
  assert.ok((await perform(cancelJob, { job: running }, context)).ok)
  await ended
  assert.deepEqual([await stateOf(running), await marksOf(database, 'cancel-running')], ['cancelled', 0])
  const late = await perform(cancelJob, { job: running }, context)
  assert.deepEqual(late.ok ? [] : late.problems.map(({ code }) => code), ['jobs/already-ended'])
})

test('an attempt that was taken over cannot end the job any more', async () => {
  const job = await added(hanging, { label: 'overtaken' })
  const stopping = new AbortController()
  const first = workOn({ ...working, signal: stopping.signal, look: 60_000 }, job)
  await until(async () => (await stateOf(job)) === 'running')
  await workOn(working, job)
  assert.equal(await stateOf(job), 'done')
  stopping.abort(new Error('woken'))
  await first
  assert.deepEqual([await stateOf(job), await marksOf(database, 'overtaken')], ['done', 1])
})

test('jobs are for administrators; what they were asked with is not shown', async () => {
  const person = { kind: 'person', account: 'x', name: 'X', session: 's', provedAt: now, grants: [] } as const
  const answer = await perform(list, {}, { ...context, actor: person })
  assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), ['access/no-such-role'])
  const job = await added(failing, { label: 'secret words', times: 0 })
  const told = await perform(about, { job }, context)
  assert.ok(told.ok)
  assert.doesNotMatch(JSON.stringify(told.value), /secret words/)
  assert.ok(!(await perform(about, { job: 'x' }, context)).ok)
})

test('what ended long ago is cleared, the dead stay', async () => {
  const before = await sql<{ n: number }>`select count(*) as n from job where state = 'dead'`.execute(
    database,
  )
  assert.ok((await sweepJobs(database, '2027-01-01T00:00:00Z')) > 0)
  const left = await sql<{ n: number }>`select count(*) as n from job where state = 'dead'`.execute(database)
  assert.deepEqual(left.rows, before.rows)
})

test('the wait grows as the kind says, and its last value stays', () => {
  const kind = { retries: { attempts: 9, wait: [1, 5, 60] } }
  assert.deepEqual(
    [1, 2, 3, 4, 9].map((attempt) => waitAfter(kind, attempt)),
    [1, 5, 60, 60, 60],
  )
})

const quick = {
  address,
  database,
  kinds: testKinds,
  now: () => new Date(),
  look: 50,
  sign: 100,
  silence: 400,
}

const workerOf = (t: TestContext) => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'testing/worker.ts'), JSON.stringify(address)],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  t.after(() => child.kill('SIGKILL'))
  return child
}

test('a worker killed while running loses its job to another; once stays once', {
  timeout: 60_000,
}, async (t) => {
  const log = join(folder, 'killed.log')
  const job = await added(hanging, { label: 'killed', log })
  const child = workerOf(t)
  await until(() => existsSync(log) && readFileSync(log, 'utf8').includes(`${job} 1`))
  const again = await added(hangingAgain, { label: 'killed-again', log })
  await until(() => readFileSync(log, 'utf8').includes(`${again} 1`))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const failures: unknown[] = []
  const keeping = await keepWork({
    ...quick,
    failed: (error) => failures.push(error),
  })
  t.after(() => keeping.stop())
  await until(async () => (await stateOf(job)) === 'done' && (await stateOf(again)) === 'done')
  // The first attempt in a transaction left nothing; the one without left its mark, as it promised.
  assert.deepEqual([await marksOf(database, 'killed'), await marksOf(database, 'killed-again')], [1, 2])
  assert.equal((await jobById(database, job))?.attempt, 2)
  assert.deepEqual(failures, [])
})

test('a queue that was lost is filled anew from the jobs', async (t) => {
  const job = await added(failing, { label: 'lost', times: 0 })
  await sql`update job set queued = true where job = ${job}`.execute(database)
  await mendQueue(database)
  const keeping = await keepWork({ address, database, kinds: testKinds, now: () => new Date(), look: 20 })
  t.after(() => keeping.stop())
  await until(async () => (await stateOf(job)) === 'done')
  assert.equal(await marksOf(database, 'lost'), 1)
  assert.deepEqual(await unlockDead(database, 60_000), [])
})

test('the product works as a role that owns nothing while the queue goes on', async (t) => {
  const guarded = openDatabase({ address, poolSize: 4, role: 'haicap_app' })
  t.after(() => guarded.close())
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(guarded.database)
  assert.equal(rows[0]?.role, 'haicap_app')
  const input = { label: 'guarded', times: 9 }
  const job = await addJob(failing, { input }, { ...asking, database: guarded.database })
  const keeping = await keepWork({ ...quick, database: guarded.database })
  t.after(() => keeping.stop())
  await until(async () => (await stateOf(job ?? '')) === 'dead')
})
