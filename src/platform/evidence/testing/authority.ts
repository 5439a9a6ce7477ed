/** A small time stamp authority on loopback, for tests. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const timeStamping = '1.3.6.1.5.5.7.3.8'
const tstInfo = '1.2.840.113549.1.9.16.1.4'

const certificateOf = async (keys: CryptoKeyPair): Promise<pki.Certificate> => {
  const certificate = new pki.Certificate({ version: 2, serialNumber: new asn1.Integer({ value: 7 }) })
  const name = new pki.AttributeTypeAndValue({
    type: '2.5.4.3',
    value: new asn1.Utf8String({ value: 'An invented authority' }),
  })
  certificate.issuer.typesAndValues.push(name)
  certificate.subject.typesAndValues.push(name)
  certificate.notBefore.value = new Date('2025-01-01T00:00:00Z')
  certificate.notAfter.value = new Date('2035-01-01T00:00:00Z')
  certificate.extensions = [
    new pki.Extension({
      extnID: '2.5.29.37',
      critical: true,
      extnValue: new pki.ExtKeyUsage({ keyPurposes: [timeStamping] }).toSchema().toBER(),
    }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')
  return certificate
}

/** How it may misbehave. */
export type Fault = 'refuses' | 'other-text' | 'other-nonce' | 'forged' | 'silent' | null

export const startAuthority = async (now: () => Date) => {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const stranger = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await certificateOf(keys)
  let fault: Fault = null
  let asked = 0

  const stamp = async (bytes: Uint8Array): Promise<ArrayBuffer> => {
    const request = pki.TimeStampReq.fromBER(new Uint8Array(bytes).buffer)
    if (fault === 'refuses')
      return new pki.TimeStampResp({ status: new pki.PKIStatusInfo({ status: 2 }) }).toSchema().toBER()
    const told = new pki.TSTInfo({
      version: 1,
      policy: '1.3.6.1.4.1.13762.3',
      messageImprint:
        fault === 'other-text'
          ? new pki.MessageImprint({
              hashAlgorithm: request.messageImprint.hashAlgorithm,
              hashedMessage: new asn1.OctetString({ valueHex: new Uint8Array(32).buffer }),
            })
          : request.messageImprint,
      serialNumber: new asn1.Integer({ value: ++asked }),
      genTime: now(),
      nonce: fault === 'other-nonce' ? new asn1.Integer({ value: 1 }) : (request.nonce ?? new asn1.Integer()),
    })
    const signed = new pki.SignedData({
      version: 3,
      encapContentInfo: new pki.EncapsulatedContentInfo({
        eContentType: tstInfo,
        eContent: new asn1.OctetString({ valueHex: told.toSchema().toBER() }),
      }),
      signerInfos: [
        new pki.SignerInfo({
          version: 1,
          sid: new pki.IssuerAndSerialNumber({
            issuer: certificate.issuer,
            serialNumber: certificate.serialNumber,
          }),
        }),
      ],
      certificates: [certificate],
    })
    await signed.sign(fault === 'forged' ? stranger.privateKey : keys.privateKey, 0, 'SHA-256')
    const token = new pki.ContentInfo({
      contentType: pki.ContentInfo.SIGNED_DATA,
      content: signed.toSchema(true),
    })
    return new pki.TimeStampResp({
      status: new pki.PKIStatusInfo({ status: 0 }),
      timeStampToken: token,
    })
      .toSchema()
      .toBER()
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (fault === 'silent') {
        response.writeHead(503).end()
        return
      }
      stamp(Buffer.concat(chunks)).then(
        (answer) =>
          response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(Buffer.from(answer)),
        () => response.writeHead(400).end(),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A cast: a server that listens on a port has an address, not a path.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    become: (next: Fault) => {
      fault = next
    },
    stamp,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}
