/** How hashes and instants of the log are shown. */

/** The beginning of a hash, enough to tell it from others by eye. */
export const short = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`

/** To the second, as the log writes it. */
export const instantText = (instant: string): string => instant.slice(0, 19).replace('T', ' ')
