/** What a backup says of the evidence log, and whether what came back still is that log. */
import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { exportLines } from '../../evidence/export-file.ts'
import { createVerifier, type KeptHead } from '../../evidence/verify-file.ts'
import type { Database } from '../database.ts'
import type { Tables } from '../tables.ts'

/** The newest signed head of each stream, in the snapshot of the client; null where there is no log yet. */
export const headsIn = async (client: pg.ClientBase): Promise<readonly KeptHead[] | null> => {
  const there = await client.query<{ there: boolean }>(
    `select to_regclass('evidence_head') is not null as there`,
  )
  if (!there.rows[0]?.there) return null
  const { rows } = await client.query<KeptHead>(
    `select distinct on (stream) stream, size, encode(root, 'hex') as root
     from evidence_head
     order by stream, size desc`,
  )
  return rows
}

/** Questions go through the one client, so that they see what its transaction wrote. */
const within = (client: pg.ClientBase): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        // A cast: kysely asks with text and values only, unless it streams, which nobody does here.
        connect: async () =>
          ({
            query: (text: string, values: readonly unknown[]) => client.query(text, [...values]),
            release: () => {},
          }) as unknown as PostgresPoolClient,
        end: async () => {},
      },
    }),
  })

/** What is wrong with the log in the client's transaction; null when it is whole and holds the heads. */
export const whyNotTheLog = async (
  client: pg.ClientBase,
  heads: readonly KeptHead[],
): Promise<string | null> => {
  const verifier = createVerifier({ kept: heads })
  for await (const piece of exportLines(within(client)))
    for (const line of piece.split('\n')) if (line !== '') verifier.line(line)
  const [fault] = verifier.result().faults
  if (!fault) return null
  const place = fault.stream === null ? '' : ` (${fault.stream}, ${fault.place})`
  return `the evidence log is not whole: ${fault.what}${place}`
}
