/** S3 as shelf: the object's key is the hash. S3 shows an object only when it is whole. */
import { openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { S3mini } from 's3mini'
import type { Shelf } from './shelf.ts'

export type S3Place = {
  /** With the bucket: `http://localhost:9000/haicap`. */
  readonly endpoint: string
  readonly region: string
  readonly keyId: string
  readonly secret: string
}

export const s3Shelf = ({ endpoint, region, keyId, secret }: S3Place): Shelf => {
  const bucket = new S3mini({ endpoint, region, accessKeyId: keyId, secretAccessKey: secret })
  const keyOf = (sha256: string) => `sha256/${sha256}`
  return {
    settle: async ({ path, sha256, size }) => {
      // A blob of a file is read in parts, as they are sent.
      if ((await bucket.objectExists(keyOf(sha256))) !== true)
        await bucket.putAnyObject(
          keyOf(sha256),
          await openAsBlob(path),
          'application/octet-stream',
          undefined,
          undefined,
          size,
        )
      await rm(path, { force: true })
    },
    read: async (sha256) => {
      const response = await bucket.getObjectResponse(keyOf(sha256))
      // A cast: the stream of fetch and that of node:stream/web are the same thing under two types.
      return response?.body ? Readable.fromWeb(response.body as ReadableStream) : null
    },
    erase: async (sha256) => {
      await bucket.deleteObject(keyOf(sha256))
    },
    all: async function* () {
      let token: string | undefined
      do {
        const page = await bucket.listObjectsPaged('/', 'sha256/', 1000, token)
        for (const { Key } of page?.objects ?? []) yield Key.slice('sha256/'.length)
        token = page?.nextContinuationToken
      } while (token)
    },
  }
}
