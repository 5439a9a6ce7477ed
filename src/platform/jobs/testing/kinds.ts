/** Kinds of jobs for tests: one that writes once, one that acts outside, some that fail. */
import { appendFileSync } from 'node:fs'
import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Database } from '../../database/database.ts'
import { defineJob } from '../model.ts'

const summary = { vi: 'Việc của phép thử', en: 'A job of a test' }
const retries = { attempts: 3, wait: [0] }

export const aMark = (database: Database, label: string) =>
  sql`insert into mark (label) values (${label})`.execute(database)

export const marksOf = async (database: Database, label: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
    from mark
    where label = ${label}`.execute(database)
  return rows[0]?.count ?? 0
}

/** Writes a mark, and at its first attempt waits for ever after it. */
export const hanging = defineJob({
  kind: 'test.hanging',
  summary,
  input: Type.Object({ label: Type.String(), log: Type.Optional(Type.String()) }),
  promised: 'once',
  retries,
  run: async ({ label, log }, { database, attempt, signal, job }) => {
    await aMark(database, label)
    if (log) appendFileSync(log, `${job} ${attempt}\n`)
    if (attempt > 1) return
    await new Promise((_done, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    )
  },
})

/** The same, without a transaction: what it wrote stands. */
export const hangingAgain = defineJob({ ...hanging, kind: 'test.hangingAgain', promised: 'again' })

export const failing = defineJob({
  kind: 'test.failing',
  summary,
  input: Type.Object({ label: Type.String(), times: Type.Integer() }),
  promised: 'once',
  retries,
  run: async ({ label, times }, { database, attempt, progress }) => {
    await aMark(database, label)
    await progress(0.5, 'half of it')
    if (attempt <= times) throw new Error(`attempt ${attempt} fails`)
  },
})

export const testKinds = [hanging, hangingAgain, failing]
