/** All SQL of the review. Rows are only added. */
import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import { instantText } from '../../../platform/database/instant.ts'
import type { Review } from './model.ts'

export const addReviews = async (database: Database, reviews: readonly Review[]): Promise<void> => {
  await sql`
    insert into authority_review (entry, unit, task, answer, words, instrument, point, addressee, at, told_by)
    select (one ->> 'entry')::uuid, one ->> 'unit', one ->> 'task', one ->> 'answer', one ->> 'words',
      one ->> 'instrument', one ->> 'point', one ->> 'addressee', (one ->> 'at')::timestamptz, one ->> 'by'
    from jsonb_array_elements(${JSON.stringify(reviews)}::jsonb) as told (one)`.execute(database)
}

/** Answers in the order of time, of some units (all without), of a task or of all. */
export const reviewsOf = async (
  database: Database,
  { units, task }: { readonly units: readonly string[] | null; readonly task: string | null },
): Promise<readonly Review[]> => {
  const { rows } = await sql<Review>`
    select entry, unit, task, answer, words, instrument, point, addressee, ${instantText('at')} as at, told_by as by
    from authority_review
    where (${units === null} or unit = any (${units ?? []}::text[])) and (${task}::text is null or task = ${task}::text)
    order by authority_review.at, entry`.execute(database)
  return rows
}
