/**
 * Time stamps by an authority outside (RFC 3161): it signs that the text of a head existed at an instant. What it answers
 * is kept as it came; anyone can check it with any tool that knows RFC 3161.
 */
import { hash, randomBytes } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'

const sha256 = '2.16.840.1.101.3.4.2.1'
const instantOf = (token: pki.TSTInfo): string => token.genTime.toISOString()

export type StampRequest = { readonly der: Buffer; readonly nonce: string; readonly text: Uint8Array }

const hex = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(new Uint8Array(bytes)).toString('hex')

/** What is asked of the authority: a stamp on the hash of a text, under a number used once. */
export const stampRequest = (text: Uint8Array): StampRequest => {
  const imprint = hash('sha256', text, 'buffer')
  // The first bit is off: the number is positive, and its writing is one.
  const nonce = randomBytes(8)
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  const request = new pki.TimeStampReq({
    version: 1,
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: imprint }),
    }),
    nonce: new asn1.Integer({ valueHex: nonce }),
    certReq: true,
  })
  return { der: Buffer.from(request.toSchema().toBER()), nonce: nonce.toString('hex'), text }
}

export type Stamp = {
  readonly stampedAt: string
  /** The token, DER, for whoever wants to check it. */
  readonly token: Buffer
}

export type BadStamp =
  | 'unreadable'
  | 'not-granted'
  | 'other-text' // it stamps something else than what was asked
  | 'other-nonce' // it answers another question, maybe an old one
  | 'no-certificate'
  | 'wrong-signature'

export type ReadStamp =
  | { readonly ok: true; readonly stamp: Stamp }
  | { readonly ok: false; readonly why: BadStamp }
const bad = (why: BadStamp): ReadStamp => ({ ok: false, why })

const signedIn = (
  content: pki.ContentInfo,
): { readonly signed: pki.SignedData; readonly told: pki.TSTInfo } | null => {
  const signed = new pki.SignedData({ schema: content.content })
  const inner = signed.encapContentInfo.eContent
  if (!inner) return null
  return { signed, told: pki.TSTInfo.fromBER(inner.getValue()) }
}

/** The same checks for a fresh answer and for a token that was kept. */
const checked = async (
  content: pki.ContentInfo,
  text: Uint8Array,
  nonce: string | null,
): Promise<ReadStamp> => {
  const found = signedIn(content)
  if (!found) return bad('unreadable')
  const { signed, told } = found
  const { hashAlgorithm, hashedMessage } = told.messageImprint
  if (
    hashAlgorithm.algorithmId !== sha256 ||
    hex(hashedMessage.valueBlock.valueHexView) !== hash('sha256', text)
  )
    return bad('other-text')
  if (nonce !== null && hex(told.nonce?.valueBlock.valueHexView ?? new Uint8Array()) !== nonce)
    return bad('other-nonce')
  if (!signed.certificates?.some((each) => each instanceof pki.Certificate)) return bad('no-certificate')
  const isSigned = await signed
    .verify({ signer: 0, data: new Uint8Array(text).buffer, checkChain: false, extendedMode: false })
    .catch(() => false)
  if (!isSigned) return bad('wrong-signature')
  return { ok: true, stamp: { stampedAt: instantOf(told), token: Buffer.from(content.toSchema().toBER()) } }
}

const readable = async (read: () => Promise<ReadStamp>): Promise<ReadStamp> => {
  try {
    return await read()
  } catch {
    return bad('unreadable')
  }
}

/** Reads the answer to a request: granted, about this text, for this question, signed by the certificate it carries. */
export const readStamp = (der: Uint8Array, { text, nonce }: StampRequest): Promise<ReadStamp> =>
  readable(async () => {
    const answer = pki.TimeStampResp.fromBER(new Uint8Array(der))
    // 0 is granted, 1 granted with changes.
    if (Number(answer.status.status) > 1) return bad('not-granted')
    return answer.timeStampToken ? await checked(answer.timeStampToken, text, nonce) : bad('unreadable')
  })

/** Checks a token that was kept against the text it is said to stamp. */
export const verifyStamp = (token: Uint8Array, text: Uint8Array): Promise<ReadStamp> =>
  readable(() => checked(pki.ContentInfo.fromBER(new Uint8Array(token)), text, null))
