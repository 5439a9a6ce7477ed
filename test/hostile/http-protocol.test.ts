/** Bytes that are no proper HTTP, or mean two things: each is told why, in both languages, and nothing is done. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { problemKinds, wordsOf } from '../../src/kernel/problems.ts'
import { whyNotJson } from '../../src/shell/http/parsers.ts'
import { testDatabase } from '../support/database.ts'
import { address, countingServer } from './support/counted.ts'
import { send } from './support/raw.ts'

const opened = await testDatabase()
const host = 'Host: localhost\r\n'
const get = (more = '', target = address) => `GET ${target} HTTP/1.1\r\n${host}${more}\r\n`
const add = '/api/v1/count/add'
const words = '{"words":"x"}'
const post = (more: string, body = words, target = add) =>
  `POST ${target} HTTP/1.1\r\n${host}${more}\r\n${body}`
const json = (body: string, more = '') =>
  post(
    `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body, 'latin1')}\r\n${more}`,
    body,
  )
const hidden = `POST ${add} HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: ${words.length}\r\n\r\n${words}`
const malformed = [400, 'shell/malformed-request'] as const

const cases: Readonly<Record<string, readonly [string, number, string]>> = {
  'no host': [`GET ${address} HTTP/1.1\r\n\r\n`, 400, 'shell/wrong-host'],
  'an empty host': [`GET ${address} HTTP/1.1\r\nHost:\r\n\r\n`, 400, 'shell/wrong-host'],
  'a host that is none': [`GET ${address} HTTP/1.1\r\nHost: a b/../<x>\r\n\r\n`, 400, 'shell/wrong-host'],
  'a host with somebody in front': [
    `GET ${address} HTTP/1.1\r\nHost: me@evil.example\r\n\r\n`,
    400,
    'shell/wrong-host',
  ],
  'two hosts': [get('Host: evil.example\r\n'), 400, 'shell/header-twice'],
  'two kinds of content': [json(words, 'Content-Type: text/plain\r\n'), 400, 'shell/header-twice'],
  'two origins': [
    json(words, 'Origin: http://localhost\r\nOrigin: http://evil.example\r\n'),
    400,
    'shell/header-twice',
  ],
  'two keys': [
    json(words, 'Idempotency-Key: aaaaaaaaaaaaaaaa\r\nidempotency-key: bbbbbbbbbbbbbbbb\r\n'),
    400,
    'shell/header-twice',
  ],
  'two holders': [get('Authorization: Bearer a\r\nAuthorization: Bearer b\r\n'), 400, 'shell/header-twice'],
  'a header of 40 KB': [get(`X: ${'a'.repeat(40_000)}\r\n`), 431, 'shell/headers-too-large'],
  'a cookie of 40 KB': [get(`Cookie: haicap=${'a'.repeat(40_000)}\r\n`), 431, 'shell/headers-too-large'],
  '2,500 headers': [
    get(Array.from({ length: 2500 }, (_, at) => `x${at}: 1\r\n`).join('')),
    431,
    'shell/headers-too-large',
  ],
  'an address of 30 KB': [get('', `/${'a'.repeat(30_000)}`), 431, 'shell/headers-too-large'],
  'a length and chunks': [
    post(
      'Content-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n',
      `0\r\n\r\n${hidden}`,
    ),
    ...malformed,
  ],
  'chunks and a length': [
    post(
      'Transfer-Encoding: chunked\r\nContent-Type: application/json\r\nContent-Length: 4\r\n',
      `0\r\n\r\n${hidden}`,
    ),
    ...malformed,
  ],
  'two lengths': [post(`Content-Length: 5\r\nContent-Length: 13\r\n`, `${words}${hidden}`), ...malformed],
  'a list of lengths': [post('Content-Length: 13, 13\r\n'), ...malformed],
  'a negative length': [post('Content-Length: -13\r\n'), ...malformed],
  'a length with a sign': [post('Content-Length: +13\r\n'), ...malformed],
  'a length beyond all numbers': [post('Content-Length: 99999999999999999999\r\n'), ...malformed],
  'an unknown transfer': [post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${hidden}`), ...malformed],
  'chunks that are not last': [
    post('Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${hidden}`),
    ...malformed,
  ],
  'chunks with a space': [post('Transfer-Encoding : chunked\r\n', `0\r\n\r\n${hidden}`), ...malformed],
  'chunks after a tab': [
    post('Transfer-Encoding:\tchunked\r\nContent-Length: 4\r\n', `0\r\n\r\n${hidden}`),
    ...malformed,
  ],
  'a chunk of no size': [
    post('Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n', `zz\r\n${words}\r\n0\r\n\r\n`),
    ...malformed,
  ],
  'a folded header': [get('X: a\r\n Transfer-Encoding: chunked\r\n'), ...malformed],
  'bare line feeds': [`GET ${address} HTTP/1.1\nHost: localhost\n\n`, ...malformed],
  'a zero byte in a header': [get('X: a\x00b\r\n'), ...malformed],
  'a header without a colon': [get('nonsense\r\n'), ...malformed],
  'a header without a name': [get(': x\r\n'), ...malformed],
  'a name with a space': [get('X Y: x\r\n'), ...malformed],
  'bytes that are no text in the address': [get('', '/api/v1/count/read/\xff\xfe'), ...malformed],
  'a bad percent sign': [get('', '/api/v1/count/read/%zz'), ...malformed],
  'percent signs that are no text': [get('', '/api/v1/count/read/%ff%fe'), ...malformed],
  'a method that does not exist': [`BREW ${address} HTTP/1.1\r\n${host}\r\n`, ...malformed],
  'a method in small letters': [`get ${address} HTTP/1.1\r\n${host}\r\n`, ...malformed],
  DELETE: [`DELETE ${address} HTTP/1.1\r\n${host}\r\n`, 405, 'shell/other-method'],
  TRACE: [`TRACE ${address} HTTP/1.1\r\n${host}\r\n`, 405, 'shell/other-method'],
  PUT: [`PUT ${add} HTTP/1.1\r\n${host}Content-Length: 13\r\n\r\n${words}`, 405, 'shell/other-method'],
  'GET of a command': [get('', add), 405, 'shell/other-method'],
  PROPFIND: [`PROPFIND / HTTP/1.1\r\n${host}\r\n`, 404, 'shell/no-such-address'],
  CONNECT: [`CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`, 405, 'shell/no-tunnel'],
  'another server': [get('', `http://evil.example${address}`), 421, 'shell/wrong-target'],
  'another scheme': [get('', `ftp://localhost${address}`), 421, 'shell/wrong-target'],
  'a server whose name begins alike': [
    get('', `http://localhost.evil.example${address}`),
    421,
    'shell/wrong-target',
  ],
  'a bare name': [get('', 'evil.example:80'), ...malformed],
  'HTTP/2 by hand': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', ...malformed],
  'HTTP/0.9': [`GET ${address}\r\n\r\n`, ...malformed],
  'HTTP/9.9': [`GET ${address} HTTP/9.9\r\n${host}\r\n`, ...malformed],
  'a hello of TLS': ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', ...malformed],
  'an expectation of its own': [json(words, 'Expect: 200-maybe\r\n'), 417, 'shell/not-expected'],
  'a body of 10 GB': [
    post('Content-Type: application/json\r\nContent-Length: 9999999999\r\n'),
    413,
    'shell/too-large',
  ],
  'a compressed body': [json(words, 'Content-Encoding: gzip\r\n'), 415, 'shell/encoded-body'],
  'a bomb of many layers': [json(words, 'Content-Encoding: gzip, gzip, br\r\n'), 415, 'shell/encoded-body'],
  XML: [post('Content-Type: application/xml\r\nContent-Length: 4\r\n', '<a/>'), 415, 'shell/wrong-media'],
  'no kind of content': [post('Content-Length: 13\r\n'), 415, 'shell/wrong-media'],
  'a kind that is none': [post('Content-Type: ;;;\r\nContent-Length: 13\r\n'), 415, 'shell/wrong-media'],
  'another set of letters': [
    post('Content-Type: application/json; charset=utf-7\r\nContent-Length: 13\r\n'),
    415,
    'shell/wrong-media',
  ],
  'JSON that is not UTF-8': [json('{"words":"\xff\xfe"}'), 400, 'shell/not-utf8'],
  'JSON in UTF-16': [json('\xff\xfe{\x00"\x00w\x00"\x00:\x001\x00}\x00'), 400, 'shell/not-utf8'],
  'a form that is not UTF-8': [
    post('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 12\r\n', 'words=%ff%fe'),
    400,
    'shell/not-utf8',
  ],
  'JSON that breaks off': [json('{"words":'), 400, 'input/not-json'],
  'JSON that says two things': [json('{"words":"a","words":"b"}'), 400, 'shell/name-twice'],
  'JSON that says two things in disguise': [json('{"words":"a","\\u0077ords":"b"}'), 400, 'shell/name-twice'],
  'lists 100,000 deep': [
    json(`{"words":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    400,
    'shell/too-deep',
  ],
  'objects 100,000 deep': [json(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 400, 'shell/too-deep'],
  'a list for an object': [json('[]'), 400, 'input/wrong-form'],
  'a number beyond all numbers': [json('{"words":1e999}'), 400, 'input/wrong-form'],
  'the name __proto__': [json('{"words":"x","__proto__":{"polluted":true}}'), 400, 'input/not-json'],
  '__proto__ further in': [
    json('{"words":"x","rows":[{"__proto__":{"polluted":true}}]}'),
    400,
    'input/not-json',
  ],
  'a constructor with a prototype': [
    json('{"words":"x","rows":[{"constructor":{"prototype":{"polluted":true}}}]}'),
    400,
    'input/not-json',
  ],
  'a field __proto__ of a form': [
    post('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 19\r\n', 'words=x&__proto__=y'),
    400,
    'input/unknown-field',
  ],
  'a question with __proto__': [get('', `${address}?__proto__=1`), 400, 'input/unknown-field'],
  'a field twice': [
    post('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 15\r\n', 'words=x&words=y'),
    400,
    'input/repeated-field',
  ],
  'a language twice': [get('', `${address}?lang=vi&lang=en`), 400, 'input/repeated-field'],
}

test('each is refused with a code and words, nothing is done, and the server goes on', async (t) => {
  const { port, counted, isWell } = await countingServer(t, opened)
  for (const [name, [bytes, status, code]] of Object.entries(cases)) {
    const { answers } = await send(port, [bytes], { still: 60 })
    const [first] = answers
    assert.equal(first?.status, status, `${name}: ${JSON.stringify(answers)}`)
    assert.match(first?.headers['content-type'] ?? '', /^application\/problem\+json/, name)
    const document = JSON.parse(first?.body ?? '{}')
    assert.equal(document.code, code, name)
    assert.ok(
      document.detail.length > 10 && !/undefined|\[object/.test(document.detail),
      `${name}: ${document.detail}`,
    )
    for (const each of answers.slice(1)) assert.ok(each.status >= 400, `${name} let something else through`)
  }
  assert.deepEqual([await counted(), await isWell()], [0, true])
})

test('every one of those refusals has words in both languages', () => {
  const codes = new Set(Object.values(cases).map(([, , code]) => code))
  for (const code of codes) {
    assert.ok(problemKinds().has(code), code)
    const problem = {
      code,
      details: { name: 'n', host: 'h', target: 't', encoding: 'e', reason: 'r', most: 1, type: 't' },
    }
    assert.notEqual(wordsOf(problem, 'vi'), wordsOf(problem, 'en'), code)
  }
})

test('who could not be read is told in both languages at once, who could in their own', async (t) => {
  const { port } = await countingServer(t, opened)
  const [unread] = (await send(port, ['nonsense\r\n\r\n'], { still: 40 })).answers
  assert.equal(unread?.headers['content-language'], 'vi, en')
  const told = JSON.parse(unread?.body ?? '{}')
  assert.match(told.detail, /Yêu cầu không đúng .* The request is malformed/)
  assert.equal(unread?.headers['x-request-id'], told.instance.replace('urn:request:', ''))
  const [read] = (await send(port, [get('Host: x\r\nAccept-Language: en\r\n')], { still: 40 })).answers
  assert.deepEqual(
    [read?.headers['content-language'], JSON.parse(read?.body ?? '{}').detail],
    ['en', 'The header host was sent twice, so which one is meant is not clear. Send one.'],
  )
})

test('what is unusual but right is answered: its own name in front, an old version, an offer to change, a pause', async (t) => {
  const { port, counted } = await countingServer(t, opened)
  const told = async (...pieces: readonly string[]) =>
    (await send(port, pieces, { wanted: 1, pause: 5 })).answers.map(({ status }) => status)
  assert.deepEqual(await told(get('', `http://localhost${address}`)), [200])
  assert.deepEqual(await told(`GET ${address} HTTP/1.0\r\n\r\n`), [200])
  assert.deepEqual(
    await told(get('Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n')),
    [200],
  )
  assert.deepEqual(
    await told(get('Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n')),
    [200],
  )
  assert.deepEqual(await told(json(words, 'Expect: 100-continue\r\n')), [200])
  assert.deepEqual(await told(...json(words)), [200])
  assert.deepEqual(
    await told(
      post('Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n', `d\r\n${words}\r\n0\r\n\r\n`),
    ),
    [200],
  )
  assert.equal(await counted(), 3)
})

test('requests sent without waiting are answered in their order, each once', async (t) => {
  const { port, counted } = await countingServer(t, opened)
  const pieces = [get(), json(words), get('', '/nowhere'), json(words), get()].join('')
  const { answers } = await send(port, [pieces], { wanted: 5 })
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 404, 200, 200],
  )
  assert.deepEqual(
    answers.flatMap(({ status, body }) => (status === 200 ? [JSON.parse(body).n] : [])),
    [0, 1, 2, 2],
  )
  assert.equal(await counted(), 2)
})

test('after an answer that closes the connection nothing that was sent behind it is done', async (t) => {
  const { port, counted } = await countingServer(t, opened)
  for (const closing of [json('{"words":'), get('Host: x\r\n'), get('Connection: close\r\n')]) {
    const { answers, closed } = await send(port, [[json(words), closing, json(words), json(words)].join('')])
    assert.deepEqual([answers.length, closed], [2, true])
  }
  assert.equal(await counted(), 3)
})

test('what is no HTTP, behind a request that is, is told after the answer to that', async (t) => {
  const { port, counted } = await countingServer(t, opened)
  const { answers, closed } = await send(port, [`${json(words)}${json(words)}nonsense\r\n\r\n${json(words)}`])
  assert.deepEqual([answers.map(({ status }) => status), closed], [[200, 200, 400], true])
  assert.equal(await counted(), 2)
})

test('who sends without end and reads no answer is let go', async (t) => {
  const { port, isWell } = await countingServer(t, opened)
  const { closed } = await send(port, [get('', `${address}?pad=1000`).repeat(5000)], { most: 5000 })
  assert.deepEqual([closed, await isWell()], [true, true])
})

test('a body is a body, also of a question: what stands in it is never read as the next request', async (t) => {
  const { port, counted } = await countingServer(t, opened)
  const { answers } = await send(port, [
    `GET ${address} HTTP/1.1\r\n${host}Content-Length: ${hidden.length}\r\n\r\n${hidden}`,
  ])
  assert.deepEqual([answers.map(({ status }) => status), await counted()], [[200], 0])
})

test('whatever bytes come, they are answered or let go, and nothing is counted that was not meant', async (t) => {
  const { port, counted, isWell } = await countingServer(t, opened)
  const piece = fc.oneof(
    fc.constantFrom(
      'GET ',
      'POST ',
      address,
      add,
      ' HTTP/1.1',
      '\r\n',
      '\r\n\r\n',
      '\n',
      ':',
      ' ',
      host,
      '\0',
      '\t',
    ),
    fc.constantFrom(
      'Content-Length: ',
      'Transfer-Encoding: chunked\r\n',
      '13',
      '0\r\n\r\n',
      '%2e%2e/',
      '[',
      '{"__proto__":',
    ),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 20 }), async (pieces) => {
      const { answers } = await send(port, [`${pieces.join('')}\r\n\r\n`], { still: 10, most: 250 })
      for (const { status } of answers) assert.ok(status >= 200 && status < 500, `${status}`)
    }),
    { numRuns: 60, seed: 5 },
  )
  assert.deepEqual([await counted(), await isWell()], [0, true])
})

test('text is found nested or said twice exactly where a reader of JSON would find it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      assert.equal(whyNotJson(text)?.code ?? null, null)
      assert.equal(whyNotJson(`{"a":${text},"b":${text}}`), null)
      assert.equal(whyNotJson(`{"a":${text},"a":1}`)?.code, 'shell/name-twice')
      assert.equal(whyNotJson(`{"a":"{\\"b\\":1,\\"b\\":2}","c":${text}}`), null)
    }),
  )
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  assert.deepEqual([whyNotJson(deep(64)), whyNotJson(deep(65))?.code], [null, 'shell/too-deep'])
})
