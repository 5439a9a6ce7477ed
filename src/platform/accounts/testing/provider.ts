/** A real provider of OpenID Connect on this machine, whose keys change and whose answers can be tampered with. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** New keys, as a provider changes them now and then. */
  readonly rotate: () => void
  /** What becomes of the next id tokens; null leaves them alone. */
  readonly tamper: (how: ((token: string) => string) | null) => void
  /** A token signed by the present key of the provider. */
  readonly signed: (header: object, claims: object) => string
  readonly close: () => Promise<void>
}

type Key = { readonly kid: string; readonly privateKey: KeyObject }

const newKey = (number: number): Key => ({
  kid: `key-${number}`,
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
})

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The claims of a token, unchecked. */
export const claimsOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
export const headerOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'))

export const signedBy = (key: KeyObject, header: object, claims: object): string => {
  const text = `${encoded(header)}.${encoded(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

const clientId = 'haicap-test'
const clientSecret = 'a-secret-of-the-test-only'

/** `addresses` are those under which haicap is opened. */
export const openProvider = async (addresses: readonly string[]): Promise<TestProvider> => {
  const state: { provider?: Provider; key: Key; tamper: ((token: string) => string) | null; keys: number } = {
    key: newKey(0),
    tamper: null,
    keys: 0,
  }
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/token') tamperWith(response, () => state.tamper)
    void state.provider?.callback()(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A cast: a server that listens on a port has one.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const made = () =>
    new Provider(issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: addresses.map((address) => `${address}/sign-in/elsewhere/back`),
          post_logout_redirect_uris: addresses.map((address) => `${address}/sign-out`),
        },
      ],
      jwks: { keys: [{ ...state.key.privateKey.export({ format: 'jwk' }), kid: state.key.kid, use: 'sig' }] },
      cookies: { keys: ['test'] },
      pkce: { required: () => true },
      claims: { profile: ['name', 'preferred_username'], email: ['email'] },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          name: `Cán bộ giả lập ${id}`,
          preferred_username: id,
          email: `${id}@example.vn`,
        }),
      }),
      features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    })
  state.provider = made()
  return {
    issuer,
    clientId,
    clientSecret,
    rotate: () => {
      state.keys += 1
      state.key = newKey(state.keys)
      state.provider = made()
    },
    tamper: (how) => {
      state.tamper = how
    },
    signed: (header, claims) => signedBy(state.key.privateKey, { ...header, kid: state.key.kid }, claims),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const tamperWith = (response: ServerResponse, how: () => ((token: string) => string) | null): void => {
  const end = response.end.bind(response)
  response.end = (body?: unknown) => {
    const change = how()
    const text = typeof body === 'string' || Buffer.isBuffer(body) ? String(body) : ''
    if (!change || !text.includes('id_token')) return end(body)
    const answer: { id_token: string } = JSON.parse(text)
    const changed = JSON.stringify({ ...answer, id_token: change(answer.id_token) })
    response.setHeader('content-length', Buffer.byteLength(changed))
    return end(changed)
  }
}
