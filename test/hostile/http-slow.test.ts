/** Who sends slowly, or not at all, or does not read: told when time is up, and never at the cost of others. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { testDatabase } from '../support/database.ts'
import { address, countingServer } from './support/counted.ts'
import { send } from './support/raw.ts'

const opened = await testDatabase()
const head = `POST /api/v1/count/add HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`
const body = JSON.stringify({ words: 'từng chút một' })
const bytes = Buffer.from(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
const drops = (from: number, size: number) =>
  Array.from({ length: Math.ceil((bytes.length - from) / size) }, (_, at) =>
    bytes.subarray(from + at * size, from + (at + 1) * size),
  )
const toldSlow = ({ answers, closed }: Awaited<ReturnType<typeof send>>) => {
  assert.deepEqual([answers.map(({ status }) => status), closed], [[408], true])
  const document = JSON.parse(answers[0]?.body ?? '{}')
  assert.equal(document.code, 'shell/slow-request')
  assert.match(document.detail, /quá chậm.*too slowly/)
}

test('headers that drip, and a connection that says nothing, are ended in time while others are answered', async (t) => {
  const limits = { headerSeconds: 0.4 }
  const { port, counted, isWell } = await countingServer(t, opened, { limits })
  const slow = [
    send(port, drops(0, 1), { pause: 20, most: 5000 }),
    send(port, ['GET / HTTP/1.1\r\nHost: x\r\n'], { most: 5000 }),
    send(port, [''], { most: 5000 }),
    send(port, ['\r\n\r\n\r\n'], { most: 5000 }),
  ]
  for (let n = 0; n < 5; n++) assert.ok(await isWell())
  for (const each of await Promise.all(slow)) toldSlow(each)
  assert.equal(await counted(), 0)
})

test('a body that stops or drips is ended, one that goes on is taken however long it lasts', async (t) => {
  const limits = { stallSeconds: 0.4 }
  const { port, counted, isWell } = await countingServer(t, opened, { limits })
  const end = bytes.indexOf('\r\n\r\n') + 4
  const stopped = send(port, [bytes.subarray(0, end + 3)], { most: 5000 })
  const dripping = send(port, [bytes.subarray(0, end), ...drops(end, 1)], { pause: 100, most: 5000 })
  const form = `POST /api/v1/count/keep HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n`
  const part = '--b\r\ncontent-disposition: form-data; name="content"; filename="a"\r\n\r\n'
  const stoppedFile = send(port, [`${form}Content-Length: 900000\r\n\r\n${part}${'x'.repeat(5000)}`], {
    most: 5000,
  })
  const piece = 'y'.repeat(4000)
  const whole = part.length + piece.length * 15 + '\r\n--b--\r\n'.length
  const going = send(
    port,
    [
      `${form}Content-Length: ${whole}\r\n\r\n${part}`,
      ...Array.from({ length: 15 }, () => piece),
      '\r\n--b--\r\n',
    ],
    { pause: 100, wanted: 1 },
  )
  assert.ok(await isWell())
  for (const each of [await stopped, await dripping, await stoppedFile]) toldSlow(each)
  assert.deepEqual(
    (await going).answers.map(({ status }) => status),
    [200],
  )
  assert.deepEqual([await counted(), await isWell()], [1, true])
})

test('a command that takes its time is not taken for one that drips', async (t) => {
  const { port, counted } = await countingServer(t, opened, { limits: { stallSeconds: 0.2 } })
  const blocker = await opened.pool.connect()
  await blocker.query('begin; update counted set n = n')
  const waiting = send(port, [bytes], { wanted: 1 })
  const asked = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
    and clock_timestamp() - query_start > interval '900 milliseconds'`
  while ((await opened.pool.query(asked)).rowCount === 0);
  await blocker.query('rollback')
  blocker.release()
  assert.deepEqual(
    (await waiting).answers.map(({ status }) => status),
    [200],
  )
  assert.equal(await counted(), 1)
})

test('who asks for much and reads nothing is let go', async (t) => {
  const { server, port, isWell } = await countingServer(t, opened, { limits: { stallSeconds: 0.3 } })
  const letGo = new Promise<void>((done) =>
    server.server.once('connection', (theirs) => theirs.once('close', () => done())),
  )
  const socket = connect({ port, host: '127.0.0.1' })
  socket.pause()
  socket.on('error', () => {})
  socket.write(`GET ${address}?pad=20000000 HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  await once(socket, 'connect')
  // Not read until the other side has given up; what then comes is cut off.
  await letGo
  let read = 0
  socket.on('data', (piece) => {
    read += piece.length
  })
  socket.resume()
  await once(socket, 'close')
  assert.ok(read < 20_000_000, `${read} bytes came`)
  assert.ok(await isWell())
})

test('a request that was cut off and is sent again with its key is done once', async (t) => {
  const { port, counted } = await countingServer(t, opened, { limits: { stallSeconds: 0.3 } })
  const key = 'Idempotency-Key: 0b9a7c1e-5d1f-4a53-9e7d-3f0e9c2f1a77\r\n'
  const keyed = Buffer.from(`${head}${key}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  toldSlow(await send(port, [keyed.subarray(0, -4)], { most: 5000 }))
  assert.equal(await counted(), 0)
  const [first] = (await send(port, [keyed], { wanted: 1 })).answers
  const [again] = (await send(port, [keyed], { wanted: 1 })).answers
  assert.deepEqual([first?.status, again?.body, await counted()], [200, first?.body, 1])
})
