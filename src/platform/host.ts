/** Which addresses are served on: this machine only, or others too, where what keeps that safe is set. */
import type { Settings } from './settings.ts'

const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost']

/** Whether only this machine (or this container) can reach an address. */
export const isLoopback = (host: string): boolean => loopback.includes(host)

/** The settings that are missing for an address which others can reach. */
export const missingFor = ({
  host,
  behindProxy,
  address,
}: Pick<Settings, 'host' | 'behindProxy' | 'address'>): readonly string[] =>
  isLoopback(host)
    ? []
    : [
        ...(behindProxy ? [] : ['HAICAP_PROXY=1']),
        ...(address?.startsWith('https://') ? [] : ['HAICAP_ADDRESS=https://...']),
      ]
