import { createServer } from '/work/main/src/shell/http/server.ts'
import { sampleOperations } from '/work/main/src/shell/testing.ts'
import { testContext } from '/work/main/test/support/context.ts'
import { send } from '/work/main/test/hostile/support/raw.ts'
const server = await createServer({ operations: sampleOperations, database: testContext().database, limits: {readsPerMinute:0, writesPerMinute:0}, pages:[{path:'/hello/:who', methods:['GET','POST'], handler: async(r)=>({status:200, html: JSON.stringify(r.form)})}] } as never)
const root = await server.listen({ port: 0, host: '127.0.0.1' })
const port = Number(new URL(root).port)
const H = 'Host: x\r\n'
const g = '/api/v1/sample/fruit/01'
const cases: Record<string, string[]> = {
  ok: [`GET ${g} HTTP/1.1\r\n${H}\r\n`],
  'no host': [`GET ${g} HTTP/1.1\r\n\r\n`],
  'two hosts': [`GET ${g} HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n`],
  'bad host': [`GET ${g} HTTP/1.1\r\nHost: a b/../\r\n\r\n`],
  'huge header': [`GET ${g} HTTP/1.1\r\n${H}X: ${'a'.repeat(40000)}\r\n\r\n`],
  'many headers': [`GET ${g} HTTP/1.1\r\n${H}${Array.from({length:2500},(_, i)=>`x${i}: 1\r\n`).join('')}\r\n`],
  'huge url': [`GET /${'a'.repeat(30000)} HTTP/1.1\r\n${H}\r\n`],
  'cl+te': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`],
  'two cl': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`],
  'two same cl': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}`],
  'cl list': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Length: 2, 2\r\n\r\n{}`],
  'cl minus': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Length: -2\r\n\r\n{}`],
  'cl huge': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Length: 99999999999999999999\r\n\r\n{}`],
  'cl big': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 9999999999\r\n\r\n{}`],
  'te odd': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
  'te identity': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
  'te space': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
  'obs-fold': [`GET ${g} HTTP/1.1\r\n${H}X: a\r\n b\r\n\r\n`],
  'bare lf': [`GET ${g} HTTP/1.1\nHost: x\n\n`],
  'nul header': [`GET ${g} HTTP/1.1\r\n${H}X: a\x00b\r\n\r\n`],
  'header no colon': [`GET ${g} HTTP/1.1\r\n${H}foo\r\n\r\n`],
  'bad chunk': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
  'method none': [`BREW ${g} HTTP/1.1\r\n${H}\r\n`],
  'method delete': [`DELETE ${g} HTTP/1.1\r\n${H}\r\n`],
  'method trace': [`TRACE ${g} HTTP/1.1\r\n${H}\r\n`],
  'method put': [`PUT ${g} HTTP/1.1\r\n${H}Content-Length: 2\r\n\r\n{}`],
  'method propfind': [`PROPFIND / HTTP/1.1\r\n${H}\r\n`],
  'lower get': [`get ${g} HTTP/1.1\r\n${H}\r\n`],
  'connect': [`CONNECT evil.example:443 HTTP/1.1\r\n${H}\r\n`],
  'absolute': [`GET http://evil.example${g} HTTP/1.1\r\n${H}\r\n`],
  'authority': [`GET evil.example:80 HTTP/1.1\r\n${H}\r\n`],
  'asterisk': [`OPTIONS * HTTP/1.1\r\n${H}\r\n`],
  'upgrade': [`GET ${g} HTTP/1.1\r\n${H}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`],
  'h2 preface': [`PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`],
  'h2c': [`GET ${g} HTTP/1.1\r\n${H}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n`],
  'http/0.9': [`GET ${g}\r\n\r\n`],
  'http/1.0': [`GET ${g} HTTP/1.0\r\n\r\n`],
  'http/9.9': [`GET ${g} HTTP/9.9\r\n${H}\r\n`],
  'tls hello': ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  'expect': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}`],
  'expect 100': [`POST /api/v1/sample/all-fruits HTTP/1.1\r\n${H}Expect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`],
  'bad percent': [`GET /api/v1/sample/fruit/%zz HTTP/1.1\r\n${H}\r\n`],
  'bad utf8 percent': [`GET /api/v1/sample/fruit/%ff%fe HTTP/1.1\r\n${H}\r\n`],
  'bad utf8 q': [`GET /api/v1/sample/fruit/01?validAt=%ff HTTP/1.1\r\n${H}\r\n`],
  'raw bytes url': [`GET /api/v1/sample/fruit/\xff\xfe HTTP/1.1\r\n${H}\r\n`],
  'bad utf8 body': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 14\r\n\r\n{"code":"\xff\xfe1"}`],
  'proto body': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 36\r\n\r\n{"code":"01","__proto__":{"x":true}}`],
  'ctor body': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{"code":"01","constructor":{"prototype":{"x":1}} }`],
  'dup json': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 25\r\n\r\n{"code":"01","code":"02"}`],
  'deep': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: ${200000}\r\n\r\n${'['.repeat(100000)}${']'.repeat(100000)}`],
  'huge number': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 27\r\n\r\n{"code":"01","pad":1e999  }`],
  'ct twice': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\n{"code":"01"}`],
  'ct xml': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/xml\r\nContent-Length: 13\r\n\r\n{"code":"01"}`],
  'ct charset': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json; charset=utf-7\r\nContent-Length: 13\r\n\r\n{"code":"01"}`],
  'ct none': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Length: 13\r\n\r\n{"code":"01"}`],
  'ct garbage': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: ;;;\r\nContent-Length: 13\r\n\r\n{"code":"01"}`],
  'gzip body': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 13\r\n\r\n{"code":"01"}`],
  'pipelined': [`GET ${g} HTTP/1.1\r\n${H}\r\nGET /nowhere HTTP/1.1\r\n${H}\r\nGET ${g} HTTP/1.1\r\n${H}\r\n`],
  'body on get': [`GET ${g} HTTP/1.1\r\n${H}Content-Length: 30\r\n\r\nGET /x HTTP/1.1\r\nHost: y\r\n\r\n..`],
  'two origins': [`POST /api/v1/sample/fruit HTTP/1.1\r\n${H}Origin: http://x\r\nOrigin: http://evil\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"code":"01"}`],
  'two auth': [`GET ${g} HTTP/1.1\r\n${H}Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n`],
  'empty': ['\r\n\r\n'],
  'garbage': ['\x00\x01\x02'.repeat(50) + '\r\n\r\n'],
  'multipart nobound': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Type: multipart/form-data\r\nContent-Length: 4\r\n\r\nabcd`],
  'multipart cut': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 60\r\n\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a"`],
  'multipart proto': [`POST /api/v1/sample/weigh HTTP/1.1\r\n${H}Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 73\r\n\r\n--b\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n       `],
}
const only = process.argv[2]
for (const [name, pieces] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue
  const { answers, closed, bytes } = await send(port, pieces, { still: 80, most: 3000 })
  console.log(name.padEnd(18), closed ? 'closed' : 'open  ', answers.map((a) => `${a.status} ${(a.headers['content-type']??'').slice(0,24)} ${a.body.slice(0, 110).replace(/\s+/g, ' ')}`).join(' || ') || `NOTHING ${bytes.length} ${bytes.toString().slice(0,80)}`)
}
await server.close()
