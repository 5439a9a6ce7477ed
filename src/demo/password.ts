/** One password for all invented accounts of a demonstration, made from its own key: it can be printed at each start. */
import { createHmac } from 'node:crypto'
import { type AccountKey, accountKeyIn } from '../platform/accounts/secrets.ts'

const of = (key: AccountKey): string =>
  `gia-lap-${createHmac('sha256', key)
    .update('haicap demonstration')
    .digest('base64url')
    .replaceAll(/[^a-z0-9]/gi, '')
    .slice(0, 10)
    .toLowerCase()}`

export const demoPassword = (data: string | undefined): string => of(accountKeyIn(data))
