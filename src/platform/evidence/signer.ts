/** What signs as a deployment does; the ways to have one are in `sign.ts`. */
export type Signer = {
  /** SHA-256 of the public key (DER, SPKI), in hex: by this a key is named. */
  readonly key: string
  readonly publicKey: Buffer
  readonly sign: (bytes: Uint8Array) => Promise<Buffer>
}
