/** Sign-in at a provider of OpenID Connect: code flow with PKCE, state and nonce, the signature always looked at. */
import * as oidc from 'openid-client'
import { errorCode } from '../../kernel/reason.ts'
import { fine, type Result, refused } from '../../kernel/result.ts'
import { uuidv7 } from '../ids.ts'
import type { Account } from './model.ts'
import { signInNameOf, signInNamePattern } from './model.ts'
import { accountProblem } from './problems.ts'
import { seal, unseal } from './secrets.ts'
import { setPending, takePending } from './session-store.ts'
import {
  type Opened,
  openSession,
  proveAgain,
  type SessionFound,
  sessionAt,
  signInAs,
  told,
  type Visit,
} from './sessions.ts'
import { accountElsewhere, accountOf, insertAccount, linkElsewhere } from './store.ts'

/** Which claim of the provider says what. */
export type Claims = {
  readonly name: string
  readonly signInName: string
  readonly email: string
  readonly language: string
}
export const usualClaims: Claims = {
  name: 'name',
  signInName: 'preferred_username',
  email: 'email',
  language: 'locale',
}

export type Provider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
  readonly claims: Claims
  /** What becomes of somebody who is not linked to an account yet. */
  readonly newcomers: 'refuse' | 'create'
  readonly scope: string
}

export const callbackPath = '/sign-in/elsewhere/back'

type Found = { readonly metadata: oidc.ServerMetadata; readonly until: number }
const discovered = new Map<string, Found>()
/** Milliseconds for which what a provider says of itself is kept. */
const remembered = 300_000

const away = refused(accountProblem('provider-away'))

const authenticationOf = ({ clientSecret }: Provider) =>
  clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret)

/** Only this machine may be asked without TLS. */
const isLoopback = (issuer: string): boolean =>
  /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(issuer)

/** A configuration with keys that nobody has looked at before: a key that was changed is seen at the next sign-in. */
const configurationOf = async (provider: Provider): Promise<oidc.Configuration | null> => {
  const prepared = (metadata: oidc.ServerMetadata) => {
    const made = new oidc.Configuration(
      { ...metadata },
      provider.clientId,
      provider.clientSecret ?? undefined,
      authenticationOf(provider),
    )
    if (isLoopback(provider.issuer)) oidc.allowInsecureRequests(made)
    // Also over TLS the signature is looked at: a forged token is refused wherever it comes from.
    oidc.enableNonRepudiationChecks(made)
    made.timeout = 10
    return made
  }
  const known = discovered.get(provider.issuer)
  if (known && performance.now() < known.until) return prepared(known.metadata)
  try {
    const found = await oidc.discovery(
      new URL(provider.issuer),
      provider.clientId,
      provider.clientSecret ?? undefined,
      authenticationOf(provider),
      {
        timeout: 10,
        execute: isLoopback(provider.issuer) ? [oidc.allowInsecureRequests] : [],
      },
    )
    // A cast-free copy: helpers are methods, which do not matter here.
    const metadata: oidc.ServerMetadata = { ...found.serverMetadata() }
    discovered.set(provider.issuer, { metadata, until: performance.now() + remembered })
    return prepared(metadata)
  } catch {
    return null
  }
}

export type Leaving = { readonly address: string; readonly secret: string | null }

/** Where to send the browser, and the secret of the session that waits for it; none where it goes on in its own. */
export const beginElsewhere = async (
  visit: Visit,
  provider: Provider,
  { origin, next, proves }: { readonly origin: string; readonly next: string; readonly proves: boolean },
): Promise<Result<Leaving>> => {
  const configuration = await configurationOf(provider)
  if (!configuration) return away
  const verifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const pending = {
    for: proves ? 'elsewhere-proof' : 'elsewhere',
    ...{ state, nonce, verifier, next, redirect: `${origin}${callbackPath}` },
  }
  const full = proves ? await sessionAt(visit, 'full') : null
  if (proves && !full) return refused(accountProblem('sign-in-stale'))
  const secret = full
    ? null
    : (await openSession(visit, { stage: 'begun', account: null, means: [], pending })).secret
  if (full) await setPending(visit.database, full.session, pending)
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: pending.redirect,
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(proves ? { prompt: 'login', max_age: '0' } : {}),
  })
  return fine({ address: address.href, secret })
}

type Told = { readonly claims: oidc.IDToken; readonly idToken: string }

/** What the provider says, if every check holds. */
const askedBack = async (
  configuration: oidc.Configuration,
  back: URL,
  pending: Readonly<Record<string, string>>,
): Promise<Result<Told>> => {
  try {
    const answer = await oidc.authorizationCodeGrant(configuration, back, {
      pkceCodeVerifier: pending.verifier ?? '',
      expectedState: pending.state ?? '',
      expectedNonce: pending.nonce ?? '',
      idTokenExpected: true,
      ...(pending.for === 'elsewhere-proof' ? { maxAge: 120 } : {}),
    })
    const claims = answer.claims()
    if (!claims || !answer.id_token)
      return refused(accountProblem('provider-refused', { reason: 'no id token' }))
    // Some providers put names into the token, others tell them when asked.
    const more = configuration.serverMetadata().userinfo_endpoint
      ? await oidc.fetchUserInfo(configuration, answer.access_token, claims.sub)
      : {}
    return fine({ claims: { ...more, ...claims }, idToken: answer.id_token })
  } catch (error) {
    const code = errorCode(error) || 'unknown'
    const reason = error instanceof oidc.AuthorizationResponseError ? error.error : code
    return refused(accountProblem('provider-refused', { reason: reason.slice(0, 60) }))
  }
}

const textOf = (claims: oidc.IDToken, claim: string, most: number): string | null => {
  const value = claims[claim]
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : null
}

export type CameBack = Opened & { readonly next: string }

/** The browser is back with a code: the right session, the right state, a token that says who. */
export const comeBack = async (
  visit: Visit,
  provider: Provider,
  query: string,
): Promise<Result<CameBack>> => {
  const found = await sessionAt(visit, 'begun', 'full')
  const pending = found ? await takePending(visit.database, found.session) : null
  const isAwaited = pending?.for === (found?.stage === 'full' ? 'elsewhere-proof' : 'elsewhere')
  if (!found || !pending?.redirect || !isAwaited) return refused(accountProblem('sign-in-stale'))
  const configuration = await configurationOf(provider)
  if (!configuration) return away
  const back = new URL(`${pending.redirect}?${query}`)
  const answer = await askedBack(configuration, back, pending)
  if (!answer.ok) return answer
  const { claims, idToken } = answer.value
  const next = pending.next ?? '/'
  // A proof is of somebody who is here already: it makes no account for a stranger.
  if (found.stage === 'full')
    return proved(visit, found, await accountElsewhere(visit.database, claims.iss, claims.sub), next)
  const account = await accountBehind(visit, provider, claims)
  if (!account.ok) return account
  const hint = seal(visit.key, idToken, 'hint')
  return fine({ ...(await signInAs(visit, account.value.account, ['elsewhere'], hint)), next })
}

const proved = async (
  visit: Visit,
  found: SessionFound,
  linked: Account | null,
  next: string,
): Promise<Result<CameBack>> => {
  if (found.account === null || linked?.account !== found.account || linked.state !== 'active')
    return refused(accountProblem('provider-refused', { reason: 'other-account' }))
  const opened = await proveAgain(visit, found, ['elsewhere'])
  return opened ? fine({ ...opened, next }) : refused(accountProblem('sign-in-stale'))
}

/** The account that issuer and subject are linked to. A like-named account is never taken for the same person. */
const accountBehind = async (
  visit: Visit,
  { issuer, newcomers, claims: names }: Provider,
  claims: oidc.IDToken,
): Promise<Result<Account>> => {
  const linked = await accountElsewhere(visit.database, claims.iss, claims.sub)
  if (linked)
    return linked.state === 'active' && linked.kind === 'person'
      ? fine(linked)
      : refused(accountProblem('sign-in-refused'))
  if (newcomers === 'refuse')
    return refused(accountProblem('not-known-here', { issuer, subject: claims.sub.slice(0, 200) }))
  const wanted = signInNameOf(textOf(claims, names.signInName, 80) ?? '')
  const account = uuidv7(Date.parse(visit.now))
  const made = {
    account,
    kind: 'person',
    name: textOf(claims, names.name, 200) ?? (wanted || claims.sub.slice(0, 200)),
    language: textOf(claims, names.language, 10)?.startsWith('en') ? 'en' : 'vi',
    state: 'active',
    email: textOf(claims, names.email, 254),
    createdAt: visit.now,
  } as const
  const usable = new RegExp(signInNamePattern).test(wanted) ? [wanted] : []
  return await visit.database.transaction().execute(async (database) => {
    // Where the name is taken the identity itself is one: nobody is given the account of another.
    for (const signInName of [...usable, `u-${account}`])
      if (await insertAccount(database, { ...made, signInName })) break
    await linkElsewhere(database, { issuer: claims.iss, subject: claims.sub, account }, visit.now)
    await told({ ...visit, database }, 'accounts.createElsewhere', account, '', { issuer: claims.iss })
    const known = await accountOf(database, account)
    return known ? fine(known) : refused(accountProblem('sign-in-refused'))
  })
}

/** Where to sign out at the provider too, for a session that came from there. */
export const endElsewhere = async (
  visit: Visit,
  provider: Provider,
  { sealedHint }: Pick<SessionFound, 'sealedHint'>,
  origin: string,
): Promise<string | null> => {
  const configuration = sealedHint ? await configurationOf(provider) : null
  if (!configuration || !sealedHint || !configuration.serverMetadata().end_session_endpoint) return null
  return oidc.buildEndSessionUrl(configuration, {
    id_token_hint: unseal(visit.key, sealedHint, 'hint'),
    post_logout_redirect_uri: `${origin}/sign-out`,
  }).href
}
