/** Where the keys of a deployment lie, by the name they have in its data folder. */
import { join } from 'node:path'
import type { Settings } from './settings.ts'

type Placed = Pick<Settings, 'data' | 'evidenceKey' | 'evidenceCommand'>

/** A deployment that signs by a program has no key of the log. */
export const keyPlaces = ({ data, evidenceKey, evidenceCommand }: Placed): ReadonlyMap<string, string> =>
  new Map([
    ...(evidenceCommand ? [] : [['evidence.key', evidenceKey ?? join(data, 'evidence.key')] as const]),
    ['accounts.key', join(data, 'accounts.key')],
  ])
