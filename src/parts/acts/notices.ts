/** What people and other systems are told of acts on their way. */

import { actorId } from '../../platform/access/actor.ts'
import { peopleWith } from '../../platform/access/store.ts'
import { addJob } from '../../platform/jobs/add.ts'
import { unitsEnd } from '../../platform/notices/ahead.ts'
import { defineNotice } from '../../platform/notices/model.ts'
import { publish, tell } from '../../platform/notices/tell.ts'
import type { Context } from '../../platform/operation.ts'
import type { Reading } from './enact/model.ts'

const actWaits = defineNotice({
  kind: 'acts.waits',
  words: {
    vi: ({ number }) => ({
      subject: 'Một nghị quyết chờ người thứ hai xác nhận',
      text: `${number} đã được đọc và đối chiếu; cần một người khác người đã đưa vào xác nhận.`,
    }),
    en: ({ number }) => ({
      subject: 'An act waits for a second person',
      text: `${number} was read and tied to the register; somebody other than who took it in must confirm it.`,
    }),
  },
})

const actInForce = defineNotice({
  kind: 'acts.inForce',
  words: {
    vi: ({ number, on }) => ({
      subject: 'Một nghị quyết đã được thi hành',
      text: `${number} đã được thi hành; danh mục đổi từ ngày ${on}.`,
    }),
    en: ({ number, on }) => ({
      subject: 'An act was put in force',
      text: `${number} was put in force; the register changes on ${on}.`,
    }),
  },
})

const pathOf = (number: string): string => `/work/acts/${encodeURIComponent(number)}`

/** Everybody who may confirm it, but for who took it in. */
export const tellOfReading = async ({ number }: Pick<Reading, 'number'>, context: Context): Promise<void> => {
  const own = actorId(context.actor)
  const readers = await peopleWith(context.database, ['central', 'administrator'], context.today)
  for (const account of readers)
    if (account !== own) await tell(actWaits, { account, facts: { number }, path: pathOf(number) }, context)
}

/** Who took part in it, who works where a unit ends, and other systems. */
export const tellOfForce = async (
  reading: Reading,
  {
    revision,
    ended,
  }: { readonly revision: number; readonly ended: readonly { readonly id: string; readonly name: string }[] },
  context: Context,
): Promise<void> => {
  const { number, effectiveOn: on, steps } = reading
  const own = actorId(context.actor)
  const others = new Set(
    steps
      .flatMap(({ by }) => /\(([0-9a-f-]{36})\)$/.exec(by)?.[1] ?? [])
      .filter((account) => account !== own),
  )
  for (const account of others)
    await tell(actInForce, { account, facts: { number, on }, path: pathOf(number) }, context)
  if (ended.length > 0) {
    const { database, now } = context
    const wanted = { input: { units: [...ended], on }, key: `unitsEnd:${number}:${revision}` }
    await addJob(unitsEnd, wanted, { database, now, by: own })
  }
  await publish(
    { type: 'acts.in-force', subject: number, data: { number, effectiveOn: on, revision } },
    context,
  )
}

export const tellOfAnnulment = async (
  { number }: Pick<Reading, 'number'>,
  revision: number,
  context: Context,
): Promise<void> => {
  await publish({ type: 'acts.annulled', subject: number, data: { number, revision } }, context)
}
