/** The little of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  const autocannon: (options: {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly workers?: number
    readonly headers?: Readonly<Record<string, string>>
  }) => Promise<{
    readonly requests: { readonly average: number }
    readonly non2xx: number
    readonly errors: number
  }>
  export = autocannon
}
