/** Events on their way to other systems: signed, in order, each again until it was taken. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { reasonOf } from '../../kernel/reason.ts'
import { isGenerated } from '../database/mark.ts'
import { defineJob } from '../jobs/model.ts'
import { addressFor } from './addresses.ts'
import { eventsAfter, holdWebhook, type StoredEvent, setLastError, setSentTo, type Webhook } from './store.ts'
import { deliverWanted } from './wanted.ts'

export type DeliverOptions = {
  /** The key of the deployment, from which each webhook has its own. */
  readonly key: Buffer
  /** Who speaks: the address of this site, or a name. */
  readonly source: string
  readonly allowInside?: boolean
  readonly milliseconds?: number
}

/** The key that signs what one webhook is sent. */
export const webhookSecret = (key: Buffer, webhook: string): string =>
  Buffer.from(hkdfSync('sha256', key, webhook, 'haicap webhook', 32)).toString('base64url')

export const signatureHeader = 'haicap-signature'

const macOf = (secret: string, time: number, body: string): Buffer =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest()

/** `t=<seconds since 1970>,v1=<HMAC-SHA256 of "t.body" in hex>`. */
export const signatureOf = (secret: string, at: Date, body: string): string => {
  const time = Math.floor(at.getTime() / 1000)
  return `t=${time},v1=${macOf(secret, time, body).toString('hex')}`
}

/** What a receiver does: the right key, and not older than five minutes. */
export const isSigned = (secret: string, header: string, body: string, at: Date): boolean => {
  const found = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header)
  if (!found || Math.abs(at.getTime() / 1000 - Number(found[1])) > 300) return false
  return timingSafeEqual(Buffer.from(found[2] ?? '', 'hex'), macOf(secret, Number(found[1]), body))
}

/** The event as CloudEvents 1.0 writes it in JSON. */
export const cloudEvent = (
  { event, sequence, type, subject, at, data }: StoredEvent,
  source: string,
  generated = false,
) => ({
  specversion: '1.0',
  id: event,
  source,
  type: `vn.haicap.${type}`,
  subject,
  time: at,
  datacontenttype: 'application/json',
  // Texts of one length sort as their numbers do.
  sequence: String(sequence).padStart(16, '0'),
  // An extension attribute: what comes of generated data is not to be taken for real.
  ...(generated ? { generateddata: true } : {}),
  data,
})

/** Posts to the address that was checked, follows nothing, reads nothing; answers the status. */
const post = async (
  url: URL,
  body: string,
  signature: string,
  { allowInside = false, milliseconds = 10_000 }: DeliverOptions,
): Promise<number> => {
  const { address, family } = await addressFor(url.hostname, { allowInside })
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  return await new Promise<number>((resolve, reject) => {
    const sent = send(
      url,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.timeout(milliseconds),
        lookup: (_name, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
        headers: {
          'content-type': 'application/cloudevents+json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'haicap',
          [signatureHeader]: signature,
        },
      },
      (answer) => {
        resolve(answer.statusCode ?? 0)
        answer.destroy()
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

class NotTaken extends Error {}

/** The job that brings one webhook up to date. Each event is sent in a transaction that holds the webhook. */
export const deliverJob = (options: DeliverOptions) =>
  defineJob({
    ...deliverWanted,
    run: async ({ webhook: id }, { database, now, signal, progress }) => {
      const generated = await isGenerated(database)
      const step = async (webhook: Webhook, [event]: readonly StoredEvent[]) => {
        if (!event) return null
        const body = JSON.stringify(cloudEvent(event, options.source, generated))
        const signature = signatureOf(webhookSecret(options.key, id), now(), body)
        const status = await post(new URL(webhook.url), body, signature, options)
        if (status < 200 || status > 299)
          throw new NotTaken(`it answered ${status} to event ${event.sequence}`)
        return event.sequence
      }
      try {
        for (let sent = 0; !signal.aborted; sent++) {
          const goesOn = await database.transaction().execute(async (transaction) => {
            const webhook = await holdWebhook(transaction, id)
            if (!webhook || webhook.endedAt !== null) return false
            const asked = { after: webhook.sentTo, types: webhook.types, limit: 1 }
            const taken = await step(webhook, await eventsAfter(transaction, asked))
            if (taken === null) return false
            await setSentTo(transaction, id, taken)
            return true
          })
          if (!goesOn) return
          if (sent % 100 === 99) await progress(0, String(sent + 1))
        }
        throw signal.reason
      } catch (error) {
        await setLastError(database, id, reasonOf(error))
        throw error
      }
    },
  })
