/** Checks a proof as `evidence.prove` answers it, step by step, with nothing but the proof. The island `proof` does the same. */
import { hash } from 'node:crypto'
import { leafOf } from './entry.ts'
import { rootFromInclusion } from './merkle.ts'
import { isSignedBy, keyName } from './sign.ts'

/** What a proof must hold; anything beside it is not looked at. */
export type Proof = {
  readonly entry: {
    readonly body: string
    readonly place: number
    /** What stands beside the body to be read more easily; it must say the same. */
    readonly beside: Readonly<Record<string, unknown>>
  }
  readonly head: {
    readonly stream: string
    readonly size: number
    readonly root: string
    readonly signedAt: string
    readonly key: string
    readonly signature: string
  }
  readonly publicKey: string
  readonly before: string
  readonly inclusion: readonly string[]
}

export const proofSteps = ['belongs', 'path', 'key', 'signature'] as const
export type ProofStep = (typeof proofSteps)[number]
/** What came of a step: right, wrong, or not to be told here. */
export type StepResult = { readonly step: ProofStep; readonly came: 'right' | 'wrong' | 'unknown' }

const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** A proof out of what was pasted; null for anything else. */
export const proofIn = (text: string): Proof | null => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(given)) return null
  const { entry, head, publicKey, before, inclusion } = given
  if (!isRecord(entry) || !isRecord(head) || !isText(publicKey) || !isDigest(before)) return null
  const { body, place } = entry
  const { stream, size, root, signedAt, key, signature } = head
  if (!isText(body) || !isCount(place) || !isText(stream) || !isCount(size) || !isDigest(root)) return null
  if (!isText(signedAt) || !isDigest(key) || !isText(signature)) return null
  if (!Array.isArray(inclusion) || inclusion.length > 64 || !inclusion.every(isDigest)) return null
  return {
    entry: { body, place, beside: entry },
    head: { stream, size, root, signedAt, key, signature },
    ...{ publicKey, before, inclusion },
  }
}

/** What the entry of a proof says it is. */
export const entryTold = ({ entry }: Proof): Readonly<Record<string, unknown>> => {
  try {
    const told: unknown = JSON.parse(entry.body)
    return isRecord(told) ? told : {}
  } catch {
    return {}
  }
}

/** Only the body is proved: what is told beside it could be anything. */
const saysTheSame = (proof: Proof): boolean => {
  const told = entryTold(proof)
  const { beside } = proof.entry
  return (
    told.stream === proof.head.stream &&
    ['entry', 'stream', 'at', 'operation', 'role', 'unit', 'changed'].every(
      (name) => !(name in beside) || beside[name] === told[name],
    )
  )
}

const bytes = (digest: string): Buffer => Buffer.from(digest, 'hex')

export const checkProof = (proof: Proof): readonly StepResult[] => {
  const { entry, head, before, inclusion } = proof
  const publicKey = Buffer.from(proof.publicKey, 'base64')
  const leaf = leafOf(bytes(before), entry.place, hash('sha256', entry.body, 'buffer'))
  const root = rootFromInclusion(leaf, entry.place, head.size, inclusion.map(bytes))
  const came = (isRight: boolean) => (isRight ? 'right' : 'wrong')
  const signed = { ...head, root: bytes(head.root), signature: Buffer.from(head.signature, 'base64') }
  return [
    { step: 'belongs', came: came(saysTheSame(proof)) },
    { step: 'path', came: came(root?.toString('hex') === head.root) },
    { step: 'key', came: came(keyName(publicKey) === head.key) },
    { step: 'signature', came: came(isSignedBy(signed, publicKey)) },
  ]
}
