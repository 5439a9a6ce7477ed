/** What a start was told from outside, kept and told where it is another than at the start before. */
import type { AccountKey } from '../accounts/secrets.ts'
import { hidden } from '../accounts/secrets.ts'
import { recordEvidence } from '../evidence/record.ts'
import type { Context } from '../operation.ts'
import { isSecretSetting, type Setting, settingList } from '../setting-list.ts'
import type { Settings } from '../settings.ts'
import { addStarts, holdStarts, lastStarts } from './store.ts'

const mostLength = 500

const written = (value: Settings[keyof Settings]): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? '')

/** Each setting as it may be kept: a secret as the beginning of its keyed hash, nothing as an empty text. */
const keptOf = (settings: Settings, key: AccountKey): readonly (readonly [Setting, string])[] =>
  // A cast: the keys of the list are those of the settings.
  (Object.entries(settingList) as [keyof Settings, Setting][]).map(([at, setting]) => {
    const value = written(settings[at])
    if (value === '' || !isSecretSetting(setting)) return [setting, value.slice(0, mostLength)]
    return [setting, `(${hidden(key, `${setting.name}=${value}`).toString('hex').slice(0, 12)})`]
  })

/** Names of the settings that are others than at the start before, usual ones at first; leaves one entry for them. */
export const noteStart = (
  settings: Settings,
  { database, actor, now, requestId }: Pick<Context, 'database' | 'actor' | 'now' | 'requestId'>,
  key: AccountKey,
): Promise<readonly string[]> =>
  database.transaction().execute(async (transaction) => {
    await holdStarts(transaction)
    const before = new Map((await lastStarts(transaction)).map(({ name, value }) => [name, value]))
    const changed = keptOf(settings, key)
      .filter(([{ name, usual }, value]) => value !== (before.get(name) ?? usual))
      .map(([{ name }, value]) => ({ name, value, readAt: now }))
    if (changed.length === 0) return []
    await addStarts(transaction, changed)
    const names = changed.map(({ name }) => name)
    await recordEvidence(transaction, {
      operation: 'settings.start',
      actor,
      by: null,
      at: now,
      requestId,
      input: Object.fromEntries(changed.map(({ name, value }) => [name, value])),
      answer: null,
      things: names.map((name) => ({ kind: 'setting', id: name })),
    })
    return names
  })
