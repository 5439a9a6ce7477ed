/** Too many and too much: connections, bytes, fields, parts. Memory stays bounded and others are answered. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { testDatabase } from '../support/database.ts'
import { countingServer } from './support/counted.ts'
import { send } from './support/raw.ts'

const opened = await testDatabase()
const connections =
  process.env.HAICAP_TEST_TIER === 'nightly' || process.env.HAICAP_TEST_TIER === 'full' ? 10_000 : 2_000

/** Another process that opens idle connections, says how many are open, and holds them. */
const crowd = (port: number, many: number): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { connect } from 'node:net'
       let [open, closed] = [0, 0]
       const tell = () => process.stdout.write(open + ' ' + closed + '\\n')
       const one = () => connect({ port: ${port}, host: '127.0.0.1' })
         .on('connect', () => { if (++open % 500 === 0 || open + closed === ${many}) tell(); if (begun < ${many}) { begun++; one() } })
         .on('error', () => {}).on('close', () => { closed++; if (closed % 100 === 0) tell() })
       let begun = Math.min(200, ${many})
       for (let n = 0; n < begun; n++) one()
       process.on('disconnect', () => process.exit())
       setInterval(tell, 100)`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )

const saidBy = (child: ChildProcess, enough: (open: number, closed: number) => boolean) =>
  new Promise<readonly [number, number]>((resolve, reject) => {
    child.once('close', () => reject(new Error('the crowd went away')))
    child.stdout?.on('data', (chunk: Buffer) => {
      for (const line of String(chunk).trim().split('\n')) {
        const [open = 0, closed = 0] = line.split(' ').map(Number)
        if (enough(open, closed)) resolve([open, closed])
      }
    })
  })

const sendHome = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'close')
  child.kill()
  await gone
}

test(`${connections} idle connections cost little memory, and others are answered beside them`, async (t) => {
  const { port, isWell } = await countingServer(t, opened, { limits: { headerSeconds: 120 } })
  assert.ok(await isWell())
  global.gc?.()
  const before = process.memoryUsage().rss
  const child = crowd(port, connections)
  t.after(() => child.kill())
  await saidBy(child, (open) => open >= connections)
  assert.ok(await isWell())
  const each = (process.memoryUsage().rss - before) / connections
  t.diagnostic(`${Math.round(each / 1024)} KB for each of ${connections} connections`)
  assert.ok(each < 40_000, `${each} bytes for each connection`)
  const begun = performance.now()
  for (let n = 0; n < 20; n++) assert.ok(await isWell())
  t.diagnostic(`${Math.round((performance.now() - begun) / 20)} ms for an answer beside them`)
  await sendHome(child)
})

test('connections beyond the limit are closed as they come; those before them stay', async (t) => {
  const { port, isWell } = await countingServer(t, opened, { limits: { connections: 20 } })
  assert.ok(await isWell())
  const child = crowd(port, 60)
  t.after(() => child.kill())
  const [, closed] = await saidBy(child, (open, gone) => open >= 60 && gone >= 40)
  assert.ok(closed >= 40)
  await sendHome(child)
  assert.ok(await isWell())
})

const host = 'Host: localhost\r\n'
const multipart = 'Content-Type: multipart/form-data; boundary=b\r\n'
const part = (name: string, value: string, file = '') =>
  `--b\r\ncontent-disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n${value}\r\n`
const post = (target: string, headers: string, body: string) =>
  `POST /api/v1/count/${target} HTTP/1.1\r\n${host}${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const form = (target: string, ...parts: readonly string[]) =>
  post(target, multipart, `${parts.join('')}--b--\r\n`)
const bomb = gzipSync(Buffer.alloc(50_000_000)).toString('latin1')

const cases: Readonly<Record<string, readonly [string, number, string]>> = {
  'a JSON of 2 MB': [
    post('add', 'Content-Type: application/json\r\n', JSON.stringify({ words: 'x'.repeat(2_000_000) })),
    413,
    'shell/too-large',
  ],
  'a form of 100,000 names': [
    post(
      'add',
      'Content-Type: application/x-www-form-urlencoded\r\n',
      Array.from({ length: 100_000 }, (_, at) => `a${at}=`).join('&'),
    ),
    413,
    'shell/too-many-fields',
  ],
  'a JSON of 60,000 names': [
    post(
      'add',
      'Content-Type: application/json\r\n',
      JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`word${at}`, 1]))),
    ),
    413,
    'shell/too-many-fields',
  ],
  'a text too long': [
    post('add', 'Content-Type: application/json\r\n', JSON.stringify({ words: 'x'.repeat(101) })),
    400,
    'input/wrong-length',
  ],
  'a list too long': [
    post('add', 'Content-Type: application/json\r\n', JSON.stringify({ words: 'x', rows: [{}, {}, {}, {}] })),
    400,
    'input/wrong-length',
  ],
  'a field of 3 MB': [form('add', part('words', 'x'.repeat(3_000_000))), 413, 'shell/too-large'],
  '300 fields': [
    form('add', ...Array.from({ length: 300 }, (_, at) => part(`f${at}`, 'x'))),
    413,
    'shell/too-many-fields',
  ],
  '50 files': [
    form('keep', ...Array.from({ length: 50 }, (_, at) => part('content', 'x', `f${at}`))),
    400,
    'input/repeated-field',
  ],
  'a file of 6 MB': [form('keep', part('content', 'x'.repeat(6_000_000), 'f')), 413, 'shell/too-large'],
  'a file where none belongs': [form('keep', part('other', 'x', 'f')), 400, 'input/unknown-field'],
  'a part with 200 headers': [
    form(
      'keep',
      `--b\r\n${Array.from({ length: 200 }, (_, at) => `x-${at}: 1\r\n`).join('')}content-disposition: form-data; name="content"; filename="f"\r\n\r\nx\r\n`,
    ),
    400,
    'input/missing-field',
  ],
  'a part with a header of 100 KB': [
    form(
      'keep',
      `--b\r\nx-long: ${'x'.repeat(100_000)}\r\ncontent-disposition: form-data; name="content"; filename="f"\r\n\r\nx\r\n`,
    ),
    400,
    'input/missing-field',
  ],
  'a form without an end': [
    `POST /api/v1/count/keep HTTP/1.1\r\n${host}${multipart}Content-Length: 90\r\n\r\n${part('content', 'x', 'f').slice(0, 80).padEnd(90, 'x')}`,
    400,
    'shell/malformed-request',
  ],
  'a form without a boundary': [
    post('keep', 'Content-Type: multipart/form-data\r\n', 'abcd'),
    400,
    'shell/malformed-request',
  ],
  'a compressed bomb of 50 MB': [
    `POST /api/v1/count/add HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n${bomb}`,
    415,
    'shell/encoded-body',
  ],
}

test('too many fields, parts and bytes are refused with a code, and nothing is kept of them', async (t) => {
  const { port, counted, isWell } = await countingServer(t, opened)
  const before = process.memoryUsage().rss
  for (const [name, [bytes, status, code]] of Object.entries(cases)) {
    const { answers } = await send(port, [bytes], { wanted: 1, most: 5000 })
    assert.equal(answers[0]?.status, status, `${name}: ${JSON.stringify(answers).slice(0, 1500)}`)
    assert.equal(JSON.parse(answers[0]?.body ?? '{}').code, code, name)
  }
  assert.deepEqual([await counted(), await isWell()], [0, true])
  assert.ok(process.memoryUsage().rss - before < 300_000_000)
})
