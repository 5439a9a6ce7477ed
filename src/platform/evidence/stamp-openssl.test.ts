/** Stamps of another maker: `openssl ts` answers our requests, and checks the tokens that we keep. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readStamp, stampRequest, verifyStamp } from './stamp.ts'

const folder = mkdtempSync(join(tmpdir(), 'haicap-tsa-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const openssl = (...given: readonly string[]) =>
  spawnSync('openssl', given, { cwd: folder, encoding: 'utf8' })
const skip = openssl('version').status === 0 ? false : 'no openssl on this machine'

const config = `
[tsa]
default_tsa = authority
[authority]
serial = serial
signer_cert = cert.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = An invented authority
[stamping]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
`

const made = (...given: readonly string[]) => {
  const { status, stderr } = openssl(...given)
  assert.equal(status, 0, stderr)
}

for (const kind of [['rsa:2048'], ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']])
  test(`a stamp of openssl with a key of ${kind[0]} is read, kept, and verified by openssl again`, {
    skip,
  }, async () => {
    writeFileSync(join(folder, 'tsa.cnf'), config)
    writeFileSync(join(folder, 'serial'), '01\n')
    const certificate = ['-keyout', 'key.pem', '-out', 'cert.pem', '-days', '30', '-config', 'tsa.cnf']
    made('req', '-x509', '-nodes', '-newkey', ...kind, ...certificate)
    const text = Buffer.from('{"root":"bb","size":2,"stream":"centre"}')
    const request = stampRequest(text)
    writeFileSync(join(folder, 'query.tsq'), request.der)
    made('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'answer.tsr')
    const read = await readStamp(readFileSync(join(folder, 'answer.tsr')), request)
    assert.ok(read.ok, JSON.stringify(read))
    assert.equal((await verifyStamp(read.stamp.token, text)).ok, true)
    assert.deepEqual(await verifyStamp(read.stamp.token, Buffer.from('another')), {
      ok: false,
      why: 'other-text',
    })
    // An answer to somebody else's question is not one to ours.
    assert.deepEqual(await readStamp(readFileSync(join(folder, 'answer.tsr')), stampRequest(text)), {
      ok: false,
      why: 'other-nonce',
    })
    writeFileSync(join(folder, 'head.json'), text)
    writeFileSync(join(folder, 'token.der'), read.stamp.token)
    const kept = ['-in', 'token.der', '-token_in', '-CAfile', 'cert.pem', '-no_check_time']
    made('ts', '-verify', '-data', 'head.json', ...kept)
    writeFileSync(join(folder, 'head.json'), 'another head')
    assert.notEqual(openssl('ts', '-verify', '-data', 'head.json', ...kept).status, 0)
  })
