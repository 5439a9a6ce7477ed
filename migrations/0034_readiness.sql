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
returns table (unit text, in_force bigint, prepared bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select given.unit,
    count(*) filter (where coalesce(armed.valid_from, case when not given.prepared then given.valid_from end) <= day),
    count(*) filter (where given.prepared and armed.id is null)
  from access_grant as given
  left join access_arming as armed on armed.id = given.id
  where (given.valid_until is null or given.valid_until > day)
    and not exists (select from access_ending as ending where ending.id = given.id and ending.ends_on <= day)
  group by given.unit
$$;

-- What the plan brings to each unit of the day, or what it brought: numbers and one word to find it by. Seats and accounts are
-- told by their descriptions, heads by their posts; of systems each with its codes as it was entered.
create function transition_first_day(which uuid)
returns table (unit text, item text, number bigint, word text)
language sql stable security definer set search_path = public, pg_temp as $$
  with over as (
    select transition_phase(which) in ('switched', 'settling', 'closed') as is_over
  ), wanted as materialized (
    select holding, case kind when 'asset' then 'seat' when 'money' then 'account' else 'system' end as item,
      case kind when 'system' then attributes ->> 'codes' else coalesce(nullif(description, ''), reference) end as word
    from holding
    where kind = 'asset' and description ~* '(trụ sở|nhà làm việc)'
      or kind = 'money' and description || ' ' || reference ~* '(tài khoản|kho bạc|ngân hàng)'
      or kind = 'system' and attributes ? 'codes'
  ), gets as (
    select wanted.holding, wanted.item, wanted.word, line.successor as holder
    from wanted join transition_line as line on line.holding = wanted.holding
    where line.transition = which and line.disposition = 'transfer' and not (select is_over from over)
    union all
    select wanted.holding, wanted.item, wanted.word, spell.holder
    from wanted join holding_spell as spell on spell.holding = wanted.holding
    where spell.begun_by = which and spell.valid_to is null and spell.begun_as <> 'caretaker' and (select is_over from over)
  ), decided as (
    select distinct on (its.holding) its.holding, its.what, its.holders, its.basis
    from transition_decision as its
    where its.transition = which and its.confirmed_at is not null
    order by its.holding, its.confirmed_at desc, its.decision desc
  ), placed as (
    select named.unit, decided.basis,
      thing.description ~* 'chủ tịch (ubnd|(ủ|Ủ|uỷ|Uỷ|u)y? ban nhân dân)' and thing.description !~* 'phó chủ tịch' as is_head
    from decided
    join holding as thing on thing.holding = decided.holding
    join holder as named on named.holder = any (decided.holders)
    where decided.what = 'placement'
  )
  select named.unit, gets.item, count(*), min(gets.word)
  from gets join holder as named on named.holder = gets.holder
  where gets.item <> 'system' group by named.unit, gets.item
  union all
  select named.unit, 'system', (exists (
      select from transition_system as fixed where fixed.transition = which and fixed.holding = gets.holding))::integer, gets.word
  from gets join holder as named on named.holder = gets.holder
  where gets.item = 'system'
  union all
  select placed.unit, case when placed.is_head then 'head' else 'placed' end, count(*), min(placed.basis)
  from placed group by placed.unit, placed.is_head
  union all
  select named.unit, case when thing.description ~* 'chứng thư' then 'certificate' else 'seal' end, count(*), min(thing.reference)
  from holding as thing
  join holding_spell as spell on spell.holding = thing.holding and spell.valid_to is null
  join holder as named on named.holder = spell.holder
  where thing.kind = 'seal' and not exists (
    select from transition_ending as ending where ending.transition = which and ending.holder = spell.holder)
  group by 1, 2
$$;

-- The last word on each item, for who sees units that do not stand yet.
create function transition_confirmed(which uuid)
returns table (unit text, item text, met boolean, basis text, at timestamptz, confirmed_by text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (said.unit, said.item) said.unit, said.item, said.met, said.basis, said.at, said.confirmed_by
  from transition_readiness as said where said.transition = which
  order by said.unit, said.item, said.at desc, said.entry desc
$$;

alter table transition_award enable row level security;
create policy territory on transition_award using (
  not (select access_for_actor()) or exists (select from transition_dispute as its where its.dispute = transition_award.dispute));
alter table transition_readiness enable row level security;
create policy territory on transition_readiness using (
  not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[])
) with check (true);
alter table transition_system enable row level security;
create policy territory on transition_system using (
  not (select access_for_actor()) or exists (select from holding where holding.holding = transition_system.holding));
