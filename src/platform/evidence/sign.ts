/** Signed heads: Ed25519 (RFC 8032) over the canonical text of stream, size, root, time and key. */

import { spawn } from 'node:child_process'
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, sign, verify } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from '../../kernel/reason.ts'
import { canonical } from './canonical.ts'
import type { Signer } from './signer.ts'
import type { Head } from './store.ts'

type Unsigned = Pick<Head, 'stream' | 'size' | 'root' | 'signedAt'>

/** What is signed, byte for byte. */
export const headText = ({ stream, size, root, signedAt }: Unsigned, key: string): Buffer =>
  Buffer.from(canonical({ key, root: root.toString('hex'), signedAt, size, stream }))

export const signHead = async (head: Unsigned, signer: Signer): Promise<Head> => ({
  ...head,
  key: signer.key,
  signature: await signer.sign(headText(head, signer.key)),
})

export const keyName = (publicKey: Uint8Array): string => hash('sha256', publicKey)

/** Whether a head was signed by the key it names. */
export const isSignedBy = (head: Head, publicKey: Uint8Array): boolean => {
  if (keyName(publicKey) !== head.key) return false
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' })
    return verify(null, headText(head, head.key), key, head.signature)
  } catch {
    return false
  }
}

const publicOf = (pem: string): Buffer => createPublicKey(pem).export({ format: 'der', type: 'spki' })

/** Signs with a private key in a file (PEM, PKCS #8); makes one, readable to its owner only, where there is none. */
export const signerFromFile = (path: string): Signer => {
  const pem = readOrMake(path)
  const privateKey = createPrivateKey(pem)
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new Error(`${path} holds a key of another kind than Ed25519`)
  const publicKey = publicOf(pem)
  return {
    key: keyName(publicKey),
    publicKey,
    sign: async (bytes) => sign(null, bytes, privateKey),
  }
}

const readOrMake = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  mkdirSync(dirname(path), { recursive: true })
  try {
    // `wx`: of two processes that start at once, one makes the key and the other reads it.
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' })
    return pem
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return readFileSync(path, 'utf8')
    throw error
  }
}

const output = (command: string, argument: string, input: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [argument], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 30_000 })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(chunks))
        : reject(new Error(`the signing command ended with ${code}: ${command} ${argument}`)),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })

/**
 * Signs by a program of the deployment (a smart card, a module, a service): `COMMAND public` prints the public key (DER,
 * SPKI, in base64), `COMMAND sign` reads bytes and prints their signature in base64.
 */
export const signerFromCommand = async (command: string): Promise<Signer> => {
  const decoded = async (argument: string, input: Uint8Array) =>
    Buffer.from((await output(command, argument, input)).toString('ascii').trim(), 'base64')
  const publicKey = await decoded('public', new Uint8Array())
  return { key: keyName(publicKey), publicKey, sign: (bytes) => decoded('sign', bytes) }
}
