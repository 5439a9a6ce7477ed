/** What an unknown error says of itself. */

/** The code that the machine or the database gave it, such as `ENOENT`; empty where there is none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Its words, for a message. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error)

/** For a file that was named: its code, which tells no path, else its words. */
export const fileReasonOf = (error: unknown): string => errorCode(error) || reasonOf(error)
