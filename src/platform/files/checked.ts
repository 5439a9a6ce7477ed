/** Content is checked against its hash whenever it is read: what was changed underneath is told, never passed on. */
import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

/** Content that is not what its name says. */
export class WrongContent extends Error {
  readonly sha256: string
  readonly found: string
  constructor(sha256: string, found: string) {
    super(`content ${sha256} hashes to ${found}`)
    this.sha256 = sha256
    this.found = found
  }
}

/** Lets pieces through and fails at the end where they are not the content named. */
export const checkedAgainst = (sha256: string): Transform => {
  const hash = createHash('sha256')
  return new Transform({
    transform(piece, _encoding, done) {
      hash.update(piece)
      done(null, piece)
    },
    flush(done) {
      const found = hash.digest('hex')
      done(found === sha256 ? null : new WrongContent(sha256, found))
    },
  })
}
