import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { convertFile } from '../bulk/convert-file.ts'
import { askedAbout } from '../convert-file-operation.ts'
import { aFolder, answering } from '../testing/files.ts'
import { jobsIn } from './folder.ts'
import { type ConvertWork, createJobs, type Handed } from './jobs.ts'
import { usualJobLimits } from './model.ts'

const now = '2026-01-15T03:00:00.000Z'
const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000)

/** Converts here and now, without a process. */
const here: ConvertWork = ({ asked }, { onProgress }) => convertFile(asked, answering, onProgress)
/** Begins and never ends, until it is stopped. */
const never: ConvertWork = (_work, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))

const handed = (given: Partial<Handed> = {}, text = 'address\n"Xã Hà, Tỉnh Bạch Đằng"\n'): Handed => ({
  file: { name: 'danh sách.csv', bytes: Buffer.from(text) },
  ask: (place) =>
    askedAbout({ column: 'address', to: '2025-06-30' }, place, { today: '2025-06-30', language: 'en' }),
  asker: '10.0.0.1',
  now,
  hamlets: null,
  files: { registerPath: 'none', revision: 'test', areasPath: null },
  ...given,
})

const started = async (jobs: ReturnType<typeof createJobs>, given?: Partial<Handed>, text?: string) => {
  const answer = await jobs.start(handed(given, text))
  assert.ok(answer.ok)
  return answer.value
}

test('a job is done behind the back of who asked, and its answer lies in its folder', async (t) => {
  const jobs = createJobs(aFolder(t), usualJobLimits, here)
  const { id, state } = await started(jobs)
  assert.equal(state, 'waiting')
  await jobs.idle()
  const job = jobs.find(id)
  assert.equal(job?.state, 'done')
  assert.equal(job?.summary?.settled, 1)
  assert.match(readFileSync(job?.work.asked.out ?? '', 'utf8'), /already-current,Xã Hà/)
})

test('what cannot be converted fails with its problem', async (t) => {
  const jobs = createJobs(aFolder(t), usualJobLimits, here)
  const { id } = await started(jobs, {}, 'other\nx\n')
  await jobs.idle()
  assert.equal(jobs.find(id)?.problems[0]?.code, 'conversion/no-such-column')
})

test('ids are not to be guessed, and only ids lead to folders', async (t) => {
  const data = aFolder(t)
  const jobs = createJobs(data, usualJobLimits, here)
  const ids = [(await started(jobs)).id, (await started(jobs)).id]
  assert.ok(ids.every((id) => /^[0-9a-f]{32}$/.test(id)) && ids[0] !== ids[1])
  for (const id of ['', '..', '../../etc/passwd', ids[0]?.toUpperCase() ?? '', `${ids[0]}/../${ids[0]}`])
    assert.equal(jobs.find(id), null)
})

test('everything of a job is erased after a day, and not before', async (t) => {
  const data = aFolder(t)
  const jobs = createJobs(data, usualJobLimits, here)
  const { id } = await started(jobs)
  await jobs.idle()
  assert.equal(await jobs.sweep(hours(23.9)), 0)
  assert.ok(jobs.find(id))
  assert.equal(await jobs.sweep(hours(24)), 1)
  assert.deepEqual([jobs.find(id), readdirSync(jobsIn(data))], [null, []])
})

test('a job that still runs after a day is stopped and erased', async (t) => {
  const data = aFolder(t)
  const jobs = createJobs(data, usualJobLimits, never)
  await started(jobs)
  assert.equal(await jobs.sweep(hours(25)), 1)
  assert.deepEqual(readdirSync(jobsIn(data)), [])
})

test('who handed a file in can have it erased at once', async (t) => {
  const data = aFolder(t)
  const jobs = createJobs(data, usualJobLimits, never)
  const [first, second] = [await started(jobs), await started(jobs)]
  assert.ok(await jobs.erase(second.id))
  assert.ok(await jobs.erase(first.id))
  assert.ok(!(await jobs.erase(first.id)))
  assert.deepEqual(readdirSync(jobsIn(data)), [])
})

test('a new process goes on with what the former left', async (t) => {
  const data = aFolder(t)
  const former = createJobs(data, usualJobLimits, never)
  const [first, second] = [await started(former), await started(former)]
  await former.stop()
  assert.equal(former.find(first.id)?.state, 'running')
  const jobs = createJobs(data, usualJobLimits, here)
  assert.equal(await jobs.resume(), 2)
  await jobs.idle()
  assert.deepEqual([jobs.find(first.id)?.state, jobs.find(second.id)?.state], ['done', 'done'])
})

test('one address has its share, and the line has an end', async (t) => {
  const jobs = createJobs(aFolder(t), { ...usualJobLimits, perAsker: 2, waiting: 3 }, never)
  const code = async (asker: string) => {
    const answer = await jobs.start(handed({ asker }))
    return answer.ok ? 'fine' : answer.problems[0]?.code
  }
  assert.deepEqual(
    [await code('a'), await code('a'), await code('a')],
    ['fine', 'fine', 'conversion/too-many-jobs'],
  )
  assert.deepEqual(
    [await code('b'), await code('b'), await code('c')],
    ['fine', 'fine', 'conversion/too-many-jobs'],
  )
  await jobs.stop()
})

test('an address that began many within the hour waits', async (t) => {
  const jobs = createJobs(aFolder(t), { ...usualJobLimits, perHour: 2 }, here)
  for (let at = 0; at < 2; at++) {
    await started(jobs)
    await jobs.idle()
  }
  const answer = await jobs.start(handed({ now: hours(0.5).toISOString() }))
  assert.ok(!answer.ok && answer.problems[0]?.details.seconds === 1800)
  assert.ok((await jobs.start(handed({ now: hours(1.1).toISOString() }))).ok)
  await jobs.idle()
})

test('a failure of ours fails the job and nothing else', async (t) => {
  const data = aFolder(t)
  let broken = true
  const jobs = createJobs(data, usualJobLimits, async (work, options) => {
    if (!broken) return here(work, options)
    broken = false
    throw new Error('12 Lê Lợi')
  })
  const [first, second] = [await started(jobs), await started(jobs)]
  await jobs.idle()
  assert.equal(jobs.find(first.id)?.problems[0]?.code, 'conversion/job-broke')
  assert.ok(!JSON.stringify(jobs.find(first.id)?.problems).includes('Lê Lợi'))
  assert.equal(jobs.find(second.id)?.state, 'done')
  assert.ok(existsSync(jobsIn(data)))
})
