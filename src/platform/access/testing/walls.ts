/** Rows on both sides of the second wall, and what is seen of them: for tests. */
import type { Pool } from 'pg'
import { actorRole } from '../guard.ts'
import { accountNumbered } from './country.ts'

/** Rows seen by an actor of one unit, and by one of the whole country. */
type Wall = { readonly mine: number; readonly all: number }
const territory: Wall = { mine: 1, all: 2 }
const centre: Wall = { mine: 0, all: 2 }
/** Whoever sees the whole country sees none of it, but in questions about accounts and persons. */
const person: Wall = { mine: 1, all: 0 }

/** Each walled table with two rows, one of them of the actor where it is by territory or person. */
export const walled: Readonly<Record<string, Wall>> = {
  file: territory,
  file_content: territory,
  file_hold: territory,
  file_release: territory,
  file_deletion_proposal: territory,
  file_deletion: territory,
  access_arming: territory,
  access_ending: territory,
  secret_count: territory,
  evidence_entry: territory,
  evidence_thing: territory,
  file_erasure: centre,
  act_reading: centre,
  act_step: centre,
  feedback_report: centre,
  feedback_contact: centre,
  feedback_step: centre,
  sheet_key: centre,
  webhook: centre,
  outbox_event: centre,
  job: territory,
  notice: person,
  calendar_feed: person,
  import_mapping: person,
  workspace_draft: person,
  workspace_view: person,
  authority_watch: person,
  account_password: person,
  account_factor: person,
  account_link: person,
  account_elsewhere: person,
  account_session: person,
  account_key: person,
  account_token: person,
  access_refusal: person,
  authority_proposal: territory,
  authority_step: territory,
  authority_fact: territory,
  authority_review: territory,
  handover: territory,
  handover_attachment: territory,
  handover_confirmation: territory,
  handover_remark: territory,
  holding: territory,
  holding_correction: territory,
  holding_exit: territory,
  holding_spell: territory,
  inventory: territory,
  inventory_step: territory,
  transition_amendment: territory,
  transition_decision: territory,
  transition_dispute: territory,
  transition_line: territory,
  transition_award: territory,
  transition_readiness: territory,
  transition_system: territory,
}

type Sides = { readonly me: string; readonly other: string; readonly mine: string; readonly theirs: string }

/** One row on each side in every walled table, written past all guards by the owner. */
export const seedBothSides = async (owner: Pool, { me, other, mine, theirs }: Sides): Promise<void> => {
  const sides = [
    { at: 1, account: me, unit: mine },
    { at: 2, account: other, unit: theirs },
  ]
  const client = await owner.connect()
  try {
    await client.query('set session_replication_role = replica')
    for (const side of sides) for (const statement of rowsOf(side)) await client.query(statement)
    await client.query('reset session_replication_role')
  } finally {
    client.release()
  }
}

const rowsOf = ({ at, account, unit }: { at: number; account: string; unit: string }): readonly string[] => {
  const id = accountNumbered(200 + at)
  const sha = String(at).repeat(64)
  const hash = `'\\x${String(at).repeat(64)}'`
  const body = JSON.stringify({ entry: id, actor: { account: id }, unit })
  return [
    `insert into account (account, kind, sign_in_name, name, created_at)
      values ('${account}', 'person', 'p-${at}', 'P', now())`,
    `insert into access_grant (id, account, role, unit, valid_from, decision_number, decided_on, prepared, recorded_at,
      recorded_by) values ('${id}', '${account}', 'commune', '${unit}', '2025-01-01', '1', '2025-01-01', true, now(), 'x')`,
    `insert into access_arming values ('${id}', 'i', '2025-01-01', now(), 'x')`,
    `insert into access_ending values ('${id}', '2027-01-01', '1', '2025-01-01', now(), 'x')`,
    `insert into file_content values ('${sha}', 1, 'text', now())`,
    `insert into file (file, sha256, name, unit, retention, retained_by, stored_at, stored_by)
      values ('${id}', '${sha}', 'n', '${unit}', 'working', 'w', now(), 'x')`,
    `insert into file_hold values ('${id}', '${id}', '1', 'r', now(), 'x')`,
    `insert into file_release values ('${id}', '1', 'r', now(), 'x')`,
    `insert into file_deletion_proposal values ('${id}', '1', 'r', '2025-01-01', now(), 'x')`,
    `insert into file_deletion values ('${id}', '1', now(), 'x')`,
    `insert into file_erasure values ('${sha}', now())`,
    `insert into secret_count values ('${id}', 'P1', '${unit}', 'secret', 3, '2025-01-01', now(), 'x')`,
    `insert into evidence_entry (entry, stream, body, body_hash, salt)
      values ('${id}', '0${at}', '${body}', sha256(convert_to('${body}', 'UTF8')), decode(repeat('00', 16), 'hex'))`,
    `insert into evidence_thing values ('k', 'i', '${id}')`,
    `insert into act_reading (number, content_hash, file_name, effective_on, act)
      values ('${at}', '${sha}', 'f', '2025-01-01', '{}')`,
    `insert into act_step (reading, step, at, taken_by) values (${at}, 'read', now(), 'x')`,
    `insert into feedback_report (received_at, wrong, content_hash, key_hash) values (now(), 'w', '${sha}', '${sha}')`,
    `insert into feedback_contact values (${at}, 'c', '2027-01-01')`,
    `insert into feedback_step (report, step, at, taken_by) values (${at}, 'received', now(), 'x')`,
    `insert into sheet_key values (${at}, ${hash}, now())`,
    `insert into webhook (webhook, url, types, added_at, added_by) values ('${id}', 'https://office.example', '{*}', now(), 'x')`,
    `insert into outbox_event (event, type, subject, at, data) values ('${id}', 't', 's', now(), '{}')`,
    `insert into job (job, kind, input, made_at, made_by, run_at, most_attempts)
      values ('${id}', 'k.k', '{}', now(), '${account}', now(), 1)`,
    `insert into notice (notice, account, kind, facts, made_at) values ('${id}', '${account}', 'k', '{}', now())`,
    `insert into calendar_feed values ('${account}', ${hash}, now())`,
    `insert into import_mapping values ('k', 'person:${account}', '{}', now())`,
    `insert into workspace_draft values ('${account}', 'f', '', '{}', now())`,
    `insert into authority_watch values ('${account}', 'field', 'land', now())`,
    `insert into workspace_view values ('${account}', 'l', 'n', '{}', now())`,
    `insert into account_password values ('${account}', '$argon2id$x', now())`,
    `insert into account_factor (factor, account, kind, label, sealed, added_at)
      values ('${id}', '${account}', 'totp', 'l', '\\x00', now())`,
    `insert into account_link (token_hash, account, purpose, created_at, expires_at)
      values (${hash}, '${account}', 'reset', now(), now())`,
    `insert into account_elsewhere values ('i', '${at}', '${account}', now())`,
    `insert into account_session (session, token_hash, stage, account, form_key, begun_at, seen_at, expires_at)
      values ('${id}', ${hash}, 'half', '${account}', 'k', now(), now(), now())`,
    `insert into account_key (key, account, label, secret_hash, ending, scopes, created_at, created_by, expires_at)
      values ('${id}', '${account}', 'l', ${hash}, 'e', '{a.b}', now(), 'x', now() + interval '1 day')`,
    `insert into account_token values (${hash}, '${id}', '{a.b}', now(), now())`,
    `insert into access_refusal values (date_trunc('hour', now(), 'UTC'), 'sign-in', '${account}', 1, 1, now())`,
    `insert into authority_proposal values ('${id}', 't', 'r', '${unit}', 's')`,
    `insert into authority_step values ('${id}', 'proposed', now(), 'x')`,
    `insert into authority_fact (kind, id, body, proposal, recorded_at) values ('grant', '${at}', null, '${id}', now())`,
    `insert into authority_review (entry, unit, task, answer, at, told_by) values ('${id}', '${unit}', 't', 'able', now(), 'x')`,
    `insert into holder overriding system value values (${at}, 'org:${unit}:committee', '${unit}', 'committee', '01')`,
    `insert into holding (holding, kind, holder, reference, description, count, as_of, recorded_at, recorded_by)
      values ('${id}', 'asset', ${at}, 'r', 'd', 1, '2025-06-30', now(), 'x')`,
    `insert into holding_spell (holding, holder, valid_from) values ('${id}', ${at}, '2025-01-01')`,
    `insert into holding_correction values ('${id}', '${id}', 1, 0, 0, 0, 0, 'r', 'b', now(), 'x')`,
    `insert into holding_exit values ('${id}', 'sold', '1', '2', '2025-01-01', now(), 'x')`,
    `insert into inventory values ('${id}', '${id}', ${at})`,
    `insert into inventory_step values ('${id}', 'opened', now(), 'x')`,
    `insert into transition_line (transition, holding, batch, source, disposition, successor, rule, basis, because)
      values ('${id}', '${id}', 1, ${at}, 'transfer', ${at}, 'place', 'b', '{}')`,
    `insert into transition_decision values ('${id}', '${id}', '${id}', 'allocation', '{1}', '{1000000}', 'b', now(), 'x')`,
    `insert into transition_dispute values ('${id}', '${id}', '${id}', ${at}, 'r', '2025-08-01', now(), 'x')`,
    `insert into transition_award values ('${id}', '${id}')`,
    `insert into transition_readiness values ('${id}', '${id}', '${unit}', 'seal', true, 'b', now(), 'x')`,
    `insert into transition_system values ('${id}', '${id}', '${id}', 'b', null, null, now(), 'x')`,
    `insert into handover values ('${id}', '${id}', ${at}, 10 + ${at}, 1, '2025-08-01', now(), 'x')`,
    `insert into handover_remark values ('${id}', '${id}', '${id}', 0, 'giver', 'found', null, now(), 'x')`,
    `insert into handover_confirmation values ('${id}', 'giver', 1, repeat('0', 64), now(), 'x')`,
    `insert into handover_attachment values ('${id}', '${id}', now(), 'x')`,
    `insert into transition_amendment values ('${id}', '${id}', 'late', '${id}', null, '2025-08-01', 'r', 'b', now(), 'x')`,
  ]
}

export type Seen = {
  readonly account: string
  readonly units: 'all' | readonly string[]
  /** The operation that is asked. */
  readonly asked: string
}

/** How many rows of a table an actor sees without any condition of its own. */
export const seenBy = async (pool: Pool, table: string, { account, units, asked }: Seen): Promise<number> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `select set_config('haicap.account', $1, true), set_config('haicap.units', $2, true),
        set_config('haicap.asked', $3, true), set_config('role', '${actorRole}', true)`,
      [account, units === 'all' ? '*' : `{${units.join(',')}}`, asked],
    )
    return (await client.query(`select from ${table}`)).rowCount ?? 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}
