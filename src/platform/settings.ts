/** The settings of a process: read once at the start, each as `setting-list.ts` says. */
import type { Language, Problem } from '../kernel/problems.ts'
import { fine, type Result, refused } from '../kernel/result.ts'
import { problem } from './problems.ts'
import { isSecretSetting, type Setting, settingList } from './setting-list.ts'

export type Settings = {
  readonly databaseUrl: string | null
  readonly data: string
  readonly port: number
  readonly host: string
  readonly poolSize: number
  readonly prepare: boolean
  readonly readsPerMinute: number
  readonly writesPerMinute: number
  readonly seconds: number
  readonly cacheBytes: number
  readonly idleStop: number
  readonly behindProxy: boolean
  readonly language: Language
  readonly log: boolean
  readonly checkOutput: boolean
  readonly evidenceKey: string | null
  readonly evidenceCommand: string | null
  readonly scanCommand: string | null
  readonly leakedPasswords: string | null
  readonly timestampUrl: string | null
  readonly address: string | null
  readonly sessionMinutes: number
  readonly sessionHours: number
  readonly oidcIssuer: string | null
  readonly oidcClientId: string | null
  readonly oidcClientSecret: string | null
  readonly oidcSecretFile: string | null
  readonly oidcClaims: string | null
  readonly oidcNewcomers: 'refuse' | 'create'
  readonly s3: string | null
  readonly s3Region: string
  readonly s3Key: string | null
  readonly s3Secret: string | null
  readonly smtp: string | null
  readonly smtpSender: string | null
  readonly webhooksInside: boolean
}

/** Each setting has an entry. */
const listed: Readonly<Record<keyof Settings, Setting>> = settingList

/** The settings out of an environment, or everything that is wrong with it. An empty text counts as not set. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Result<Settings> => {
  const problems: Problem[] = []
  const texts = new Map<string, string>()
  for (const [key, setting] of Object.entries<Setting>(listed)) {
    const value = environment[setting.name] || setting.usual
    texts.set(key, value)
    if (value !== '' && !setting.accepts(value))
      problems.push(
        problem('wrong-setting', {
          name: setting.name,
          value: shown(setting, value),
          expected: setting.expected,
        }),
      )
  }
  if (problems.length > 0) return refused(...problems)
  const text = (key: keyof Settings) => texts.get(key) ?? ''
  const number = (key: keyof Settings) => Number(text(key))
  return fine({
    databaseUrl: text('databaseUrl') || null,
    data: text('data'),
    port: number('port'),
    host: text('host'),
    poolSize: number('poolSize'),
    prepare: text('prepare') === '1',
    readsPerMinute: number('readsPerMinute'),
    writesPerMinute: number('writesPerMinute'),
    seconds: number('seconds'),
    cacheBytes: number('cacheBytes'),
    idleStop: number('idleStop'),
    behindProxy: text('behindProxy') === '1',
    language: text('language') === 'en' ? 'en' : 'vi',
    log: text('log') === '1',
    checkOutput: text('checkOutput') === '1',
    evidenceKey: text('evidenceKey') || null,
    evidenceCommand: text('evidenceCommand') || null,
    scanCommand: text('scanCommand') || null,
    leakedPasswords: text('leakedPasswords') || null,
    timestampUrl: text('timestampUrl') || null,
    address: text('address') || null,
    sessionMinutes: number('sessionMinutes'),
    sessionHours: number('sessionHours'),
    oidcIssuer: text('oidcIssuer') || null,
    oidcClientId: text('oidcClientId') || null,
    oidcClientSecret: text('oidcClientSecret') || null,
    oidcSecretFile: text('oidcSecretFile') || null,
    oidcClaims: text('oidcClaims') || null,
    oidcNewcomers: text('oidcNewcomers') === 'create' ? 'create' : 'refuse',
    s3: text('s3') || null,
    s3Region: text('s3Region'),
    s3Key: text('s3Key') || null,
    s3Secret: text('s3Secret') || null,
    smtp: text('smtp') || null,
    smtpSender: text('smtpSender') || null,
    webhooksInside: text('webhooksInside') === '1',
  } satisfies Settings & Readonly<Record<keyof typeof settingList, unknown>>)
}

const shown = (setting: Setting, value: string): string => (isSecretSetting(setting) ? '***' : value)
