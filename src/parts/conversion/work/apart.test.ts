import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ndjsonLines } from '../../../../packages/register/src/ndjson.ts'
import { aCountry } from '../../register/testing/country.ts'
import { aFolder, asking } from '../testing/files.ts'
import { convertApart, Stopped } from './apart.ts'
import type { Work } from './messages.ts'

const rows = 60_000
const content = `address\n${Array.from({ length: rows }, (_, at) => `"${at} Lê Lợi, Xã Hà, Tỉnh Bạch Đằng"`).join('\n')}\n`

const working = (t: Parameters<typeof asking>[0], text = content): Work => {
  const registerPath = join(aFolder(t), 'register.ndjson')
  writeFileSync(
    registerPath,
    ndjsonLines(aCountry())
      .map((line) => (line.endsWith('\n') ? line : `${line}\n`))
      .join(''),
  )
  return { asked: asking(t, 'list.csv', text), registerPath, revision: 'test', areasPath: null }
}

test('a process that is killed in the midst of its work leaves a journal, and the next gives the same bytes', async (t) => {
  const whole = working(t)
  assert.ok((await convertApart(whole)).ok)
  const work = working(t)
  const killer = new AbortController()
  await assert.rejects(
    convertApart(work, {
      signal: killer.signal,
      // SIGKILL, as soon as something is in the journal.
      onProgress: ({ stage, rows }) => {
        if (stage === 'converting' && rows > 0) killer.abort()
      },
    }),
    Stopped,
  )
  assert.ok(!existsSync(work.asked.out))
  const answer = await convertApart(work)
  assert.ok(answer.ok && answer.value.resumed > 0 && answer.value.resumed < rows, JSON.stringify(answer))
  assert.ok(readFileSync(work.asked.out).equals(readFileSync(whole.asked.out)))
})

test('what a user can cause comes back as a problem, not as a broken process', async (t) => {
  const answer = await convertApart(working(t, 'other\nx\n'))
  assert.ok(!answer.ok && answer.problems[0]?.code === 'conversion/no-such-column')
})

test('who asked goes on answering while a file is converted', async (t) => {
  let beats = 0
  const heart = setInterval(() => beats++, 5)
  const begun = performance.now()
  assert.ok((await convertApart(working(t))).ok)
  clearInterval(heart)
  const milliseconds = performance.now() - begun
  assert.ok(beats > milliseconds / 50, `${beats} beats in ${milliseconds} ms`)
})
