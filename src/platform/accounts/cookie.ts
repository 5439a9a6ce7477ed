/** The one cookie there is: the secret of a session. Reading pages set none. */

/** A browser takes a `__Host-` cookie over TLS only, for this host and all of its paths. */
export const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-haicap' : 'haicap')

const attributes = (isSecure: boolean): string =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`

/** It goes with the browser; how long the session lasts the server knows. */
export const setCookie = (secret: string, isSecure: boolean): string =>
  `${cookieName(isSecure)}=${secret}; ${attributes(isSecure)}`

export const clearCookie = (isSecure: boolean): string =>
  `${cookieName(isSecure)}=; ${attributes(isSecure)}; Max-Age=0`
