/**
 * Keys of a deployment inside a backup, never in clear: sealed with a passphrase by scrypt and AES-256-GCM. Only when
 * asked for, since who has the passphrase then has both the keys and what they open.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

export type Key = { readonly name: string; readonly bytes: Buffer }

/** Below this a passphrase is guessed, however slowly each try goes. */
export const shortestPassphrase = 16

/** Of scrypt (RFC 7914): 128 MB of memory and about half a second for each try. */
const usualCost = 2 ** 17
/** A backup that asks for more would only take our memory. */
const mostCost = 2 ** 20
const about = Buffer.from('haicap-keys/1')

type Sealed = { readonly format: 'haicap-keys/1'; readonly cost: number } & Readonly<
  Record<'salt' | 'nonce' | 'tag' | 'sealed', string>
>

const stretched = (passphrase: string, salt: Buffer, cost: number): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(
      passphrase.normalize('NFC'),
      salt,
      32,
      { N: cost, r: 8, p: 1, maxmem: cost * 2048 },
      (error, key) => (error ? reject(error) : resolve(key)),
    ),
  )

export const sealKeys = async (
  keys: readonly Key[],
  passphrase: string,
  cost = usualCost,
): Promise<Buffer> => {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', await stretched(passphrase, salt, cost), nonce).setAAD(about)
  const plain = JSON.stringify(keys.map(({ name, bytes }) => ({ name, bytes: bytes.toString('base64') })))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  const told: Sealed = {
    format: 'haicap-keys/1',
    cost,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    sealed: sealed.toString('base64'),
  }
  return Buffer.from(`${JSON.stringify(told)}\n`)
}

/** The keys; null where the passphrase is another, or a byte is. */
export const openKeys = async (member: Buffer, passphrase: string): Promise<readonly Key[] | null> => {
  try {
    const told: Sealed = JSON.parse(member.toString('utf8'))
    if (told.format !== 'haicap-keys/1' || !(told.cost <= mostCost)) return null
    const bytes = (text: string) => Buffer.from(text, 'base64')
    const key = await stretched(passphrase, bytes(told.salt), told.cost)
    const open = createDecipheriv('aes-256-gcm', key, bytes(told.nonce), { authTagLength: 16 })
      .setAAD(about)
      .setAuthTag(bytes(told.tag))
    const plain = Buffer.concat([open.update(bytes(told.sealed)), open.final()])
    const keys: readonly { readonly name: string; readonly bytes: string }[] = JSON.parse(
      plain.toString('utf8'),
    )
    return keys.map((each) => ({ name: each.name, bytes: bytes(each.bytes) }))
  } catch {
    return null
  }
}
