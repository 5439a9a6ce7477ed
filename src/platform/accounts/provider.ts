/** What the settings say of sign-in: the provider, and how long sessions last. */
import { readFileSync } from 'node:fs'
import type { Settings } from '../settings.ts'
import { type Provider, usualClaims } from './elsewhere.ts'
import type { SessionLimits } from './model.ts'

export const sessionLimitsOf = ({ sessionMinutes, sessionHours }: Settings): SessionLimits => ({
  idleMinutes: sessionMinutes,
  hours: sessionHours,
})

/** Null where no provider is set: then people sign in with accounts of this deployment. */
export const providerOf = (settings: Settings): Provider | null => {
  const { oidcIssuer, oidcClientId, oidcClientSecret, oidcSecretFile, oidcClaims, oidcNewcomers } = settings
  if (oidcIssuer === null || oidcClientId === null) return null
  const secret = oidcSecretFile === null ? oidcClientSecret : readFileSync(oidcSecretFile, 'utf8').trim()
  return {
    issuer: oidcIssuer,
    clientId: oidcClientId,
    clientSecret: secret,
    // The setting was checked when it was read.
    claims: { ...usualClaims, ...JSON.parse(oidcClaims ?? '{}') },
    newcomers: oidcNewcomers,
    scope: 'openid profile email',
  }
}
