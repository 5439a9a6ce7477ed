/** All SQL of authority: facts, proposals and their steps. Rows are only added. */
import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { instantText } from '../../platform/database/instant.ts'
import { canonical, type Json } from '../../platform/evidence/canonical.ts'
import { loadStaged } from '../../platform/imports/staging.ts'
import type { AuthorityFunction, AuthorityInstrument, Grant, MatrixFacts, Procedure } from './model.ts'

export const factKinds = ['instrument', 'function', 'grant', 'procedure'] as const
export type FactKind = (typeof factKinds)[number]

export const proposalSteps = ['proposed', 'confirmed', 'in-force', 'annulled', 'withdrawn'] as const
export type ProposalStep = (typeof proposalSteps)[number]

/** One thing said; without a body it is taken away. */
export type Fact =
  | { readonly kind: 'instrument'; readonly id: string; readonly body: AuthorityInstrument | null }
  | { readonly kind: 'function'; readonly id: string; readonly body: AuthorityFunction | null }
  | { readonly kind: 'grant'; readonly id: string; readonly body: Grant | null }
  | { readonly kind: 'procedure'; readonly id: string; readonly body: Procedure | null }

export type Taken = {
  readonly step: ProposalStep
  readonly at: string
  readonly by: string
  readonly reason: string | null
}

export type Proposal = {
  readonly proposal: string
  readonly title: string
  readonly reason: string
  readonly territory: string
  readonly source: string
  readonly steps: readonly Taken[]
}

/** What an answer depends on: changes with every fact that comes and every step that is taken. */
export const revisionOf = async (database: Database): Promise<string> => {
  const { rows } = await sql<{ facts: string; steps: string }>`
    select (select coalesce(max(seq), 0) from authority_fact)::text as facts,
      (select count(*) from authority_step)::text as steps`.execute(database)
  return `${rows[0]?.facts ?? 0}.${rows[0]?.steps ?? 0}`
}

/**
 * What counts, by a name that holds in this process: of which database, which release, which steps. It counts only what
 * everybody may see, so that all who ask share one matrix whatever their territory.
 */
export const countingRevision = async (
  database: Database,
): Promise<{ readonly key: string; readonly hasWritten: boolean }> => {
  const { rows } = await sql<{ key: string; hasWritten: boolean }>`
    select pg_current_xact_id_if_assigned() is not null as "hasWritten",
      concat_ws(' ', pg_postmaster_start_time(),
        (select oid from pg_database where datname = current_database()),
        (select max(seq) from authority_fact where proposal is null),
        (select count(*) from authority_step as taken
          where step = 'in-force' or step = 'annulled' and exists (
            select from authority_step as force
            where force.proposal = taken.proposal and force.step = 'in-force'
          ))) as key`.execute(database)
  return rows[0] ?? { key: '', hasWritten: true }
}

type FactRow = { readonly kind: FactKind; readonly id: string; readonly body: unknown }

const factOf = ({ kind, id, body }: FactRow): Fact =>
  // A cast: bodies are written from these types alone.
  ({ kind, id, body }) as Fact

const asFacts = (facts: readonly Fact[]): MatrixFacts => {
  const bodies = <Kind extends FactKind>(kind: Kind) =>
    // A cast: the kind says which body it is.
    facts.flatMap((fact) => (fact.kind === kind && fact.body ? [fact.body] : [])) as Extract<
      Fact,
      { kind: Kind }
    >['body'][]
  const there = <Of>(all: readonly (Of | null)[]): readonly Of[] => all.filter((one) => one !== null)
  return {
    functions: there(bodies('function')),
    grants: there(bodies('grant')),
    instruments: there(bodies('instrument')),
    procedures: there(bodies('procedure')),
  }
}

/** What counts: shipped, or of a proposal in force; of several facts about a thing the last. */
export const countingFacts = async (database: Database): Promise<MatrixFacts> => {
  const { rows } = await sql<FactRow>`
    select kind, id, body from authority_counting where body is not null order by kind, id`.execute(database)
  return asFacts(rows.map(factOf))
}

/** What would count if a proposal were annulled. */
export const countingWithout = async (database: Database, proposal: string): Promise<MatrixFacts> => {
  const { rows } = await sql<FactRow>`
    select distinct on (fact.kind, fact.id) fact.kind, fact.id, fact.body
    from authority_fact as fact
    left join authority_step as force on force.proposal = fact.proposal and force.step = 'in-force'
    where fact.proposal is distinct from ${proposal}::uuid and (fact.proposal is null or (
      force.proposal is not null and not exists (
        select from authority_step as ending where ending.proposal = fact.proposal and ending.step = 'annulled'
      )
    ))
    order by fact.kind, fact.id, coalesce(force.at, fact.recorded_at) desc, fact.seq desc`.execute(database)
  return asFacts(rows.map(factOf))
}

/** The same with the facts of proposals that are not in force yet: what a preview looks at. */
export const factsWith = (facts: MatrixFacts, more: readonly Fact[]): MatrixFacts => {
  const changed = new Set(more.map(({ kind, id }) => `${kind} ${id}`))
  const added = asFacts(more)
  const kept = <Of>(kind: FactKind, all: readonly Of[], idOf: (one: Of) => string) =>
    all.filter((one) => !changed.has(`${kind} ${idOf(one)}`))
  return {
    functions: [...kept('function', facts.functions, ({ id }) => id), ...added.functions],
    grants: [...kept('grant', facts.grants, ({ id }) => id), ...added.grants],
    instruments: [...kept('instrument', facts.instruments, ({ number }) => number), ...added.instruments],
    procedures: [...kept('procedure', facts.procedures, ({ code }) => code), ...added.procedures],
  }
}

export const releaseLoaded = async (database: Database, name: string): Promise<boolean> => {
  const { rows } = await sql`select from authority_release where name = ${name}`.execute(database)
  return rows.length > 0
}

type Source = { readonly proposal: string } | { readonly release: string }

/** Adds facts in one statement, in their order. */
export const addFacts = async (
  database: Database,
  facts: readonly Fact[],
  source: Source,
  at: string,
): Promise<void> => {
  if (facts.length === 0) return
  const rows = JSON.stringify(facts)
  await sql`
    insert into authority_fact (kind, id, body, proposal, release, recorded_at)
    select fact ->> 'kind', fact ->> 'id', nullif(fact -> 'body', 'null'::jsonb),
      ${'proposal' in source ? source.proposal : null}::uuid, ${'release' in source ? source.release : null}::text,
      ${at}::timestamptz
    from jsonb_array_elements(${rows}::jsonb) with ordinality as told (fact, place)
    order by place`.execute(database)
}

/** The same for facts out of a list, row by row behind the second wall; answers with the rows that stay out. */
export const addFactsStaged = (
  database: Database,
  listed: readonly { readonly line: number; readonly fact: Fact }[],
  proposal: string,
  at: string,
): Promise<readonly number[]> =>
  loadStaged(
    database,
    'authority_fact',
    ['kind', 'id', 'body', 'proposal', 'recorded_at'],
    listed.map(({ line, fact: { kind, id, body } }) => ({
      line,
      row: { kind, id, body, proposal, recorded_at: at },
    })),
  )

/** Brings what is shipped: new and changed things are added, things no longer shipped are taken away. */
export const addRelease = async (
  database: Database,
  name: string,
  facts: readonly Fact[],
  at: string,
): Promise<void> => {
  await sql`insert into authority_release (name, loaded_at) values (${name}, ${at})`.execute(database)
  const { rows } = await sql<FactRow>`
    select distinct on (kind, id) kind, id, body from authority_fact
    where release is not null order by kind, id, seq desc`.execute(database)
  const before = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]))
  const now = new Set(facts.map(({ kind, id }) => `${kind} ${id}`))
  const changed = facts.filter(
    (fact) => !sameBody(before.get(`${fact.kind} ${fact.id}`)?.body ?? null, fact.body),
  )
  const gone = rows.flatMap((row): readonly Fact[] =>
    row.body === null || now.has(`${row.kind} ${row.id}`) ? [] : [factOf({ ...row, body: null })],
  )
  await addFacts(database, [...changed, ...gone], { release: name }, at)
}

const sameBody = (left: unknown, right: unknown): boolean =>
  // A cast: bodies are plain JSON.
  canonical(left as Json) === canonical(right as Json)

export const addProposal = async (
  database: Database,
  { proposal, title, reason, territory, source }: Omit<Proposal, 'steps'>,
): Promise<void> => {
  await sql`
    insert into authority_proposal (proposal, title, reason, territory, source)
    values (${proposal}, ${title}, ${reason}, ${territory}, ${source})`.execute(database)
}

export const takeStep = async (
  database: Database,
  proposal: string,
  { step, at, by, reason }: Taken,
): Promise<void> => {
  await sql`
    insert into authority_step (proposal, step, at, taken_by, reason)
    values (${proposal}, ${step}, ${at}, ${by}, ${reason})`.execute(database)
}

type ProposalRow = Omit<Proposal, 'steps'> & { readonly steps: readonly Taken[] }

/** Proposals with their steps, the newest first; with `waiting` only those without an end. */
export const proposalsOf = async (
  database: Database,
  {
    proposal,
    waiting,
    before,
    limit,
  }: {
    readonly proposal?: string
    readonly waiting?: boolean
    readonly before?: string
    readonly limit: number
  },
): Promise<readonly Proposal[]> => {
  const { rows } = await sql<ProposalRow>`
    select proposal, title, reason, territory, source, (
      select jsonb_agg(jsonb_build_object('step', step, 'at', ${instantText('at')}, 'by', taken_by, 'reason', reason)
        order by array_position(array['proposed', 'confirmed', 'in-force', 'annulled', 'withdrawn'], step))
      from authority_step where authority_step.proposal = authority_proposal.proposal
    ) as steps
    from authority_proposal
    where (${proposal ?? null}::uuid is null or proposal = ${proposal ?? null}::uuid)
      and (${before ?? null}::uuid is null or proposal < ${before ?? null}::uuid)
      and (not ${waiting ?? false} or not exists (
        select from authority_step
        where authority_step.proposal = authority_proposal.proposal and step in ('in-force', 'annulled', 'withdrawn')
      ))
    order by proposal desc
    limit ${limit}`.execute(database)
  return rows
}

/** What a proposal says, in its order. */
export const factsOf = async (database: Database, proposal: string): Promise<readonly Fact[]> => {
  const { rows } = await sql<FactRow>`
    select kind, id, body from authority_fact where proposal = ${proposal}::uuid order by seq`.execute(
    database,
  )
  return rows.map(factOf)
}
