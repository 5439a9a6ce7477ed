-- Awards in disputes, what people confirmed of the first day, and systems that no longer use ended codes.

-- Which dispute an award is of: it ends the dispute once a second person confirms it.
create table transition_award (
  decision uuid primary key references transition_decision,
  dispute uuid not null references transition_dispute
);
create index transition_award_of on transition_award (dispute);
create trigger never_delete before update or delete or truncate on transition_award
  for each statement execute function register_never_delete();

-- A dispute ends once, and nothing else of it changes.
create function transition_dispute_ends_once()
returns trigger
language plpgsql
as $$
begin
  if old.ended_at is not null or new.ended_at is null
    or to_jsonb(old) - '{ended_at,ended_as,award}'::text[] <> to_jsonb(new) - '{ended_at,ended_as,award}'::text[] then
    raise exception 'a dispute ends once' using errcode = 'integrity_constraint_violation', constraint = 'dispute_ends_once';
  end if;
  return new;
end
$$;
create trigger ends_once before update on transition_dispute
  for each row execute function transition_dispute_ends_once();
-- Nobody claims a thing twice at once.
create unique index transition_dispute_open on transition_dispute (holding, claimant) where ended_at is null;
create index transition_dispute_due on transition_dispute (transition, due_on, dispute);

-- What no data says of a unit on its first day, said by a person with a basis. The last word counts.
create table transition_readiness (
  entry uuid primary key,
  transition uuid not null references transition,
  unit text collate "C" not null check (btrim(unit) <> ''),
  item text collate "C" not null check (item ~ '^[a-z-]{2,40}$'),
  met boolean not null,
  basis text not null check (btrim(basis) <> '' and length(basis) <= 500),
  at timestamptz not null,
  confirmed_by text not null check (btrim(confirmed_by) <> '')
);
create index transition_readiness_of on transition_readiness (transition, unit, item, at);
create trigger never_delete before update or delete or truncate on transition_readiness
  for each statement execute function register_never_delete();

-- A system uses the new codes: who says so, by what, and which list of its codes was looked at.
create table transition_system (
  entry uuid primary key,
  transition uuid not null references transition,
  holding uuid not null references holding,
  basis text not null check (btrim(basis) <> '' and length(basis) <= 500),
  -- How many codes its list had, and the hash of it; null where none was looked at.
  codes integer check (codes > 0),
  list_hash text check (list_hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  confirmed_by text not null check (btrim(confirmed_by) <> ''),
  constraint a_list_has_its_hash check ((codes is null) = (list_hash is null))
);
create index transition_system_of on transition_system (transition, holding, at);
create trigger never_delete before update or delete or truncate on transition_system
  for each statement execute function register_never_delete();

-- The transition that a thing is in, and where it lies: known to whoever claims it too. Identities and its kind only.
create function transition_of_holding(which uuid)
returns table (
  transition uuid, phase text, effective_on date, closing_on date, kind text, reference text, shared boolean,
  holder integer, organisation text, province text, unit text, live integer[], begun_as text)
language sql stable security definer set search_path = public, pg_temp as $$
  select its.transition, transition_phase(its.transition), its.effective_on, its.closing_on, thing.kind, thing.reference,
    thing.shared, owner.holder, owner.organisation, owner.province, coalesce(now.unit, owner.unit), live.holders, now.begun_as
  from holding as thing
  join holder as owner on owner.holder = thing.holder
  cross join lateral (
    select coalesce(array_agg(spell.holder order by spell.part), '{}') as holders from holding_spell as spell
    where spell.holding = thing.holding and spell.valid_to is null
  ) as live
  left join lateral (
    select named.unit, spell.begun_as, spell.begun_by from holding_spell as spell join holder as named using (holder)
    where spell.holding = thing.holding and spell.valid_to is null order by spell.part limit 1
  ) as now on true
  join lateral (
    select its.* from transition as its
    where its.transition = now.begun_by or its.transition in (
      select ending.transition from transition_ending as ending
      where ending.holder = any (live.holders) or ending.holder = thing.holder)
    order by transition_phase(its.transition) in ('closed', 'reversed'), its.recorded_at desc, its.transition desc limit 1
  ) as its on true
  where thing.holding = which
$$;

-- Where a dispute is, for access.
create function transition_place_of_dispute(which uuid)
returns table (transition uuid, holding uuid, claimant text, claimant_unit text)
language sql stable security definer set search_path = public, pg_temp as $$
  select its.transition, its.holding, named.organisation, named.unit
  from transition_dispute as its join holder as named on named.holder = its.claimant where its.dispute = which
$$;

-- Grants for each unit of a transition's day, counted past the second wall: numbers only.
create function transition_users(day date)
returns table (unit text, in_force bigint, prepared bigint, heads bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select given.unit,
    count(*) filter (where coalesce(armed.valid_from, case when not given.prepared then given.valid_from end) <= day),
    count(*) filter (where given.prepared and armed.id is null),
    0::bigint
  from access_grant as given
  left join lateral (
    select arming.id, arming.valid_from from access_arming as arming where arming.id = given.id limit 1
  ) as armed on true
  where (given.valid_until is null or given.valid_until > day)
    and not exists (select from access_ending as ending where ending.id = given.id and ending.ends_on <= day)
  group by given.unit
$$;

alter table transition_award enable row level security;
create policy territory on transition_award using (
  not (select access_for_actor()) or exists (select from transition_dispute as its where its.dispute = transition_award.dispute));
alter table transition_readiness enable row level security;
create policy territory on transition_readiness using (
  not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[]));
alter table transition_system enable row level security;
create policy territory on transition_system using (
  not (select access_for_actor()) or exists (select from holding where holding.holding = transition_system.holding));
