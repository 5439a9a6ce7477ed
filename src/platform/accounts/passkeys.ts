/** Passkeys (WebAuthn): a challenge is asked once, kept with the session, and answered by the browser. */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { noteRefusal } from '../access/refusals.ts'
import { uuidv7 } from '../ids.ts'
import type { Account } from './model.ts'
import { accountProblem } from './problems.ts'
import { setPending, takePending } from './session-store.ts'
import {
  type Opened,
  openSession,
  proveAgain,
  type SessionFound,
  sessionAt,
  signInAs,
  type Visit,
} from './sessions.ts'
import { accountOf, factorsOf, insertPasskey, passkeyOf, usePasskey } from './store.ts'

/** The site as browsers know it: `https://haicap.example`. */
type Site = { readonly origin: string }

const nameOf = ({ origin }: Site): string => new URL(origin).hostname

const refusal = refused(accountProblem('passkey-refused'))
const stale = refused(accountProblem('sign-in-stale'))

// A cast: the names are those that the browser gave when the passkey was made.
type Transport = NonNullable<RegistrationResponseJSON['response']['transports']>[number]

const allowedFor = async (visit: Visit, account: string | null) =>
  account === null
    ? []
    : (await factorsOf(visit.database, account)).flatMap(({ credential, transports }) =>
        // The type above says why.
        credential === null ? [] : [{ id: credential, transports: [...transports] as Transport[] }],
      )

const ask = async (visit: Visit, site: Site, account: string | null) =>
  generateAuthenticationOptions({
    rpID: nameOf(site),
    allowCredentials: await allowedFor(visit, account),
    // The device itself checks who holds it: by finger, face or number.
    userVerification: 'required',
    timeout: 120_000,
  })

/** Asks for a passkey within a session: of its account. */
export const askPasskey = async (
  visit: Visit,
  site: Site,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> => {
  const found = await sessionAt(visit, 'half', 'full')
  if (!found?.account) return null
  const options = await ask(visit, site, found.account)
  if ((options.allowCredentials ?? []).length === 0) return null
  await setPending(visit.database, found.session, { for: 'passkey', challenge: options.challenge })
  return options
}

/** Begins a sign-in by passkey alone: whose it is, the passkey says. */
export const beginPasskey = async (
  visit: Visit,
  site: Site,
): Promise<Opened & { readonly options: PublicKeyCredentialRequestOptionsJSON }> => {
  const options = await ask(visit, site, null)
  const opened = await openSession(visit, {
    stage: 'begun',
    account: null,
    means: [],
    pending: { for: 'passkey', challenge: options.challenge },
  })
  return { ...opened, options }
}

const parsed = <Given>(text: string): Given | null => {
  if (text.length > 20_000) return null
  try {
    const given: unknown = JSON.parse(text)
    // A cast: the library checks every member before it uses it.
    return typeof given === 'object' && given !== null ? (given as Given) : null
  } catch {
    return null
  }
}

/** The account whose passkey answered the challenge; null when anything about it is not right. */
const answeredBy = async (
  visit: Visit,
  site: Site,
  session: string,
  text: string,
): Promise<string | null> => {
  const pending = await takePending(visit.database, session)
  const response = parsed<AuthenticationResponseJSON>(text)
  if (pending?.for !== 'passkey' || !pending.challenge || typeof response?.id !== 'string') return null
  const passkey = await passkeyOf(visit.database, response.id)
  if (!passkey?.publicKey || passkey.credential === null) return null
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: pending.challenge,
      expectedOrigin: site.origin,
      expectedRPID: nameOf(site),
      requireUserVerification: true,
      credential: {
        id: passkey.credential,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
    })
    const isUsed =
      verified && (await usePasskey(visit.database, passkey.factor, authenticationInfo.newCounter, visit.now))
    return isUsed ? passkey.account : null
  } catch {
    // The library throws for whatever it finds wrong.
    return null
  }
}

const refusedFor = async (visit: Visit, account: string | null) => {
  await noteRefusal({ what: 'sign-in', account, actor: { kind: 'public' } }, visit)
  return refusal
}

/** A sign-in, or the second half of one. */
export const signInByPasskey = async (visit: Visit, site: Site, answer: string): Promise<Result<Opened>> => {
  const found = await sessionAt(visit, 'begun', 'half')
  if (!found) return stale
  const account = await answeredBy(visit, site, found.session, answer)
  const known = account === null ? null : await accountOf(visit.database, account)
  const isTheirs = found.stage !== 'half' || found.account === known?.account
  if (known?.state !== 'active' || known.kind !== 'person' || !isTheirs)
    return await refusedFor(visit, found.account)
  return fine(await signInAs(visit, known.account, [...found.means, 'passkey']))
}

/** A fresh proof. */
export const proveByPasskey = async (visit: Visit, site: Site, answer: string): Promise<Result<Opened>> => {
  const found = await sessionAt(visit, 'full')
  if (!found) return stale
  const account = await answeredBy(visit, site, found.session, answer)
  if (account === null || account !== found.account) return await refusedFor(visit, found.account)
  const opened = await proveAgain(visit, found, ['passkey'])
  return opened ? fine(opened) : stale
}

/** Begins a new passkey for who is signed in. */
export const beginNewPasskey = async (
  visit: Visit,
  site: Site,
  account: Pick<Account, 'account' | 'signInName' | 'name'>,
  session: SessionFound,
): Promise<PublicKeyCredentialCreationOptionsJSON> => {
  const options = await generateRegistrationOptions({
    rpName: 'haicap',
    rpID: nameOf(site),
    userID: new Uint8Array(Buffer.from(account.account.replaceAll('-', ''), 'hex')),
    userName: account.signInName,
    userDisplayName: account.name,
    attestationType: 'none',
    excludeCredentials: await allowedFor(visit, account.account),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    timeout: 120_000,
  })
  await setPending(visit.database, session.session, { for: 'new-passkey', challenge: options.challenge })
  return options
}

/** What the browser made of it, if it answers what was asked in the session. */
export const finishNewPasskey = async (
  visit: Visit,
  site: Site,
  { account, label, answer }: { readonly account: string; readonly label: string; readonly answer: string },
  session: string,
): Promise<Result<{ readonly factor: string }>> => {
  const pending = await takePending(visit.database, session)
  const response = parsed<RegistrationResponseJSON>(answer)
  if (pending?.for !== 'new-passkey' || !pending.challenge || !response) return stale
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: pending.challenge,
      expectedOrigin: site.origin,
      expectedRPID: nameOf(site),
      requireUserVerification: true,
    })
    if (!verified) return refusal
    const { credential } = registrationInfo
    const factor = uuidv7(Date.parse(visit.now))
    const made = await insertPasskey(
      visit.database,
      {
        factor,
        account,
        label,
        credential: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
      },
      visit.now,
    )
    return made ? fine({ factor }) : refusal
  } catch {
    return refusal
  }
}
