-- Who decides what: texts, tasks, grants and procedures as facts that are only added, and the proposals by which people
-- add them. What counts is what was shipped, and what stands in a proposal that is in force.

create table authority_release (
  -- Names the shipped facts; the same are loaded once.
  name text collate "C" primary key,
  loaded_at timestamptz not null
);

-- A set of facts that one person proposes, another confirms, and that then counts until it is annulled.
create table authority_proposal (
  proposal uuid primary key,
  title text not null check (btrim(title) <> ''),
  reason text not null check (btrim(reason) <> ''),
  -- Permanent identity of the unit on whose ground it holds, or `country`.
  territory text collate "C" not null check (btrim(territory) <> ''),
  -- Where the rows come from: a person's reading, a list, a text that was read.
  source text not null check (btrim(source) <> '')
);

create table authority_step (
  proposal uuid not null references authority_proposal (proposal),
  step text not null check (step in ('proposed', 'confirmed', 'in-force', 'annulled', 'withdrawn')),
  at timestamptz not null,
  -- Who took it: account of a person, client of a system, name of an operator.
  taken_by text not null check (btrim(taken_by) <> ''),
  reason text,
  -- Of two people who do the same at once, exactly one does it.
  constraint an_authority_step_is_taken_once primary key (proposal, step),
  constraint an_authority_end_has_a_reason check (step not in ('annulled', 'withdrawn') or btrim(reason) <> '')
);

create table authority_fact (
  seq bigint generated always as identity primary key,
  kind text not null check (kind in ('instrument', 'function', 'grant', 'procedure')),
  -- Stable identity of the thing; a later fact about it replaces the earlier one, and none is ever changed.
  id text collate "C" not null check (btrim(id) <> '' and length(id) <= 200),
  -- Null takes the thing away: it was wrong, or merged with another.
  body jsonb,
  -- Null for what is shipped.
  proposal uuid references authority_proposal (proposal),
  release text references authority_release (name),
  recorded_at timestamptz not null,
  constraint shipped_or_proposed check ((proposal is null) <> (release is null)),
  constraint a_proposal_says_a_thing_once unique (proposal, kind, id),
  constraint a_grant_ends_after_it_begins check (
    kind <> 'grant' or body is null or body ->> 'until' is null or body ->> 'until' > body ->> 'from'
  ),
  constraint a_grant_is_not_under_itself check (kind <> 'grant' or body is null or body ->> 'under' is distinct from id),
  constraint a_text_does_not_replace_itself check (
    kind <> 'instrument' or body is null or not (body -> 'replaces') @> jsonb_build_array(jsonb_build_object('instrument', id))
  )
);
create index authority_fact_of on authority_fact (kind, id);
create index authority_fact_of_proposal on authority_fact (proposal);

-- Steps follow one another, and the second person is not the first.
create function authority_step_follows() returns trigger language plpgsql as $$
declare
  needed text := case new.step
    when 'confirmed' then 'proposed' when 'in-force' then 'confirmed' when 'annulled' then 'in-force'
    when 'withdrawn' then 'proposed' end;
begin
  if new.step = 'confirmed' and exists (
    select from authority_step
    where proposal = new.proposal and step = 'proposed' and lower(btrim(taken_by)) = lower(btrim(new.taken_by))
  ) then
    raise exception 'the second person must be somebody else'
      using errcode = 'integrity_constraint_violation', constraint = 'a_second_person_confirms_authority';
  end if;
  if (needed is not null and not exists (
      select from authority_step where proposal = new.proposal and step = needed
    )) or exists (
      select from authority_step where proposal = new.proposal and step in ('annulled', 'withdrawn')
    ) or (new.step = 'withdrawn' and exists (
      select from authority_step where proposal = new.proposal and step = 'in-force'
    )) then
    raise exception '% cannot follow here', new.step
      using errcode = 'integrity_constraint_violation', constraint = 'an_authority_step_follows_another';
  end if;
  return new;
end
$$;
create trigger authority_step_follows before insert on authority_step
  for each row execute function authority_step_follows();

-- Facts come with their proposal: nothing is slipped in once somebody confirmed it.
create function authority_fact_is_proposed() returns trigger language plpgsql as $$
begin
  if new.proposal is not null and exists (
    select from authority_step where proposal = new.proposal and step <> 'proposed'
  ) then
    raise exception 'the proposal is confirmed already'
      using errcode = 'integrity_constraint_violation', constraint = 'a_confirmed_proposal_is_closed';
  end if;
  return new;
end
$$;
create trigger authority_fact_is_proposed before insert on authority_fact
  for each row execute function authority_fact_is_proposed();

-- What counts: shipped facts, and those of a proposal in force; the last about a thing wins.
create view authority_counting with (security_invoker = true) as
  select distinct on (fact.kind, fact.id) fact.seq, fact.kind, fact.id, fact.body, fact.proposal, fact.release,
    coalesce(force.at, fact.recorded_at) as counts_from
  from authority_fact as fact
  left join authority_step as force on force.proposal = fact.proposal and force.step = 'in-force'
  where fact.proposal is null
    or (force.proposal is not null and not exists (
      select from authority_step as ending where ending.proposal = fact.proposal and ending.step = 'annulled'
    ))
  order by fact.kind, fact.id, coalesce(force.at, fact.recorded_at) desc, fact.seq desc;

create trigger never_delete before update or delete or truncate on authority_release
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on authority_proposal
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on authority_step
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on authority_fact
  for each statement execute function register_never_delete();

-- What is or was in force is public; what is only proposed is seen on its ground.
create function authority_was_in_force(asked uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from authority_step where proposal = asked and step = 'in-force')
$$;
alter table authority_proposal enable row level security;
create policy territory on authority_proposal
  using (
    not (select access_for_actor()) or (select access_sees_all())
    or territory = any ((select access_units())::text[]) or authority_was_in_force(proposal)
  )
  with check (
    not (select access_for_actor()) or (select access_sees_all()) or territory = any ((select access_units())::text[])
  );
alter table authority_step enable row level security;
create policy territory on authority_step
  using (
    not (select access_for_actor())
    or exists (select from authority_proposal where authority_proposal.proposal = authority_step.proposal)
  )
  with check (
    not (select access_for_actor())
    or exists (select from authority_proposal where authority_proposal.proposal = authority_step.proposal)
  );
alter table authority_fact enable row level security;
create policy territory on authority_fact
  using (
    not (select access_for_actor()) or proposal is null
    or exists (select from authority_proposal where authority_proposal.proposal = authority_fact.proposal)
  )
  with check (
    not (select access_for_actor())
    or exists (select from authority_proposal where authority_proposal.proposal = authority_fact.proposal)
  );
