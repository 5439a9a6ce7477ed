-- Holdings, who holds them through time, and the plans by which each gets exactly one successor.
-- Quantities are whole numbers: pieces, VND, millimetres of shelf, files, square metres. Sums of money are numeric.

-- Organisations that hold things, by a short number: spells and lines are many.
create table holder (
  holder integer generated always as identity primary key,
  -- `org:<unit>:<kind>` of the register.
  organisation text collate "C" not null unique check (organisation ~ '^org:.+:[a-z][a-z0-9-]*$'),
  unit text collate "C" not null check (btrim(unit) <> ''),
  kind text collate "C" not null,
  -- Code of the province in which its unit lay on its last day, or lies: rows of a province belong together.
  province text collate "C" not null
);
create index holder_of_unit on holder (unit);

-- Holders on the ground of who asks.
create function access_holders() returns integer[] language sql stable as $$
  select coalesce(array_agg(holder), '{}') from holder where unit = any (access_units())
$$;

create table transition (
  transition uuid primary key,
  title text not null check (btrim(title) <> ''),
  -- Numbers of the acts whose changes it carries out.
  acts text[] not null check (cardinality(acts) > 0),
  -- Permanent identity of the province whose reorganisation it is, as it stands on the day; null is the whole country.
  province text collate "C",
  -- The first day of the successors: what ended organisations held, successors hold from this day on.
  effective_on date not null,
  -- By this day the caretaker holds nothing any more.
  closing_on date not null,
  -- What the register said when it was made: the plan is refused where the acts say something else by then.
  register_revision bigint not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> ''),
  constraint transition_closes_after_its_day check (closing_on > effective_on)
);

-- The life of a transition; rows are only added, the last one says its phase.
create table transition_step (
  transition uuid not null references transition,
  no integer not null check (no > 0),
  phase text not null check (phase in ('prepare', 'allocate', 'rehearse', 'armed', 'switched', 'settling', 'closed', 'reversed')),
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  reason text,
  -- From `armed` on: the hash of the frozen plan. From `switched` on also that of the result.
  plan_hash text check (plan_hash ~ '^[0-9a-f]{64}$'),
  result_hash text check (result_hash ~ '^[0-9a-f]{64}$'),
  -- Of `armed`: decisions whose prepared grants take force with the switch.
  grants text[],
  primary key (transition, no),
  constraint switched_says_what_came_of_it check (phase <> 'switched' or result_hash is not null),
  constraint armed_is_frozen check (phase not in ('armed', 'switched', 'settling', 'closed') or plan_hash is not null)
);

-- Organisations that end by it, as the register says, with who takes over and who is caretaker.
create table transition_ending (
  transition uuid not null references transition,
  holder integer not null references holder,
  event text not null check (event in ('dissolution', 'division', 'separation', 'merger')),
  caretaker integer not null references holder,
  primary key (transition, holder)
);
create index transition_ending_of_holder on transition_ending (holder);

-- One inventory for each ended organisation.
create table inventory (
  inventory uuid primary key,
  transition uuid not null references transition,
  holder integer not null references holder,
  unique (transition, holder),
  foreign key (transition, holder) references transition_ending
);
create table inventory_step (
  inventory uuid not null references inventory,
  step text not null check (step in ('opened', 'counted', 'frozen', 'signed')),
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  -- Signed: Merkle root over its holdings, and how many they were.
  root text check (root ~ '^[0-9a-f]{64}$'),
  holdings bigint,
  primary key (inventory, step),
  constraint signed_says_what check ((step = 'signed') = (root is not null and holdings is not null))
);

create table holding (
  holding uuid primary key,
  kind text collate "C" not null check (kind in (
    'post', 'function', 'record', 'asset', 'money', 'contract', 'project', 'case', 'proceeding', 'assignment', 'petition',
    'seal', 'account', 'agreement', 'system', 'legal-document', 'area-policy', 'plan')),
  -- Who held it when it was entered; who holds it now say its spells.
  holder integer not null references holder,
  reference text not null check (btrim(reference) <> '' and length(reference) <= 200),
  description text not null check (length(description) <= 2000),
  count bigint not null check (count between 0 and 1000000000),
  vnd bigint not null default 0 check (abs(vnd) <= 9000000000000000),
  millimetres bigint not null default 0 check (millimetres between 0 and 1000000000000),
  files bigint not null default 0 check (files between 0 and 1000000000),
  square_metres bigint not null default 0 check (square_metres between 0 and 1000000000000),
  -- Where it lies, as of the eve: a unit or a point.
  place_unit text collate "C",
  latitude double precision,
  longitude double precision,
  shared boolean not null default false,
  state text not null default 'held' check (state in ('held', 'settled')),
  as_of date not null,
  evidence text check (length(evidence) <= 500),
  attributes jsonb not null default '{}',
  -- Found after its inventory was frozen: why so late. Never hidden.
  late_reason text check (btrim(late_reason) <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> ''),
  constraint the_same_thing_is_entered_once unique (holder, kind, reference),
  constraint a_place_is_a_unit_or_a_point check (
    (latitude is null) = (longitude is null) and not (place_unit is not null and latitude is not null)),
  constraint it_is_something check (count > 0 or vnd <> 0 or millimetres > 0 or files > 0 or square_metres > 0)
);

-- What a recount found to be otherwise: a new fact beside the holding, by two persons. The sums of both count.
create table holding_correction (
  correction uuid primary key,
  holding uuid not null references holding,
  count bigint not null default 0,
  vnd bigint not null default 0,
  millimetres bigint not null default 0,
  files bigint not null default 0,
  square_metres bigint not null default 0,
  reason text not null check (btrim(reason) <> ''),
  basis text not null check (btrim(basis) <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null check (btrim(proposed_by) <> ''),
  confirmed_at timestamptz,
  confirmed_by text,
  constraint a_second_person_confirms check (
    (confirmed_by is null) = (confirmed_at is null) and lower(btrim(confirmed_by)) <> lower(btrim(proposed_by)))
);
create index holding_correction_of on holding_correction (holding);

-- Destroyed, sold, liquidated, lost: only by a decision with an appraisal, by two persons. Listed apart in the report.
create table holding_exit (
  holding uuid primary key references holding,
  manner text not null check (manner in ('destroyed', 'sold', 'liquidated', 'recovered', 'lost')),
  decision text not null check (btrim(decision) <> ''),
  appraisal text not null check (btrim(appraisal) <> ''),
  decided_on date not null,
  proposed_at timestamptz not null,
  proposed_by text not null check (btrim(proposed_by) <> ''),
  confirmed_at timestamptz,
  confirmed_by text,
  constraint a_second_person_confirms check (
    (confirmed_by is null) = (confirmed_at is null) and lower(btrim(confirmed_by)) <> lower(btrim(proposed_by)))
);

-- Who holds it from when until when. A whole holding is part 0; a divided one has parts from 1 on with their quantities.
create table holding_spell (
  -- Of a holding: kept by a trigger for all rows of a statement at once, as a reference would lock each holding of a switch.
  holding uuid not null,
  part smallint not null default 0 check (part >= 0),
  no smallint not null default 1 check (no > 0),
  holder integer not null,
  valid_from date not null,
  valid_to date,
  -- How it ended: passed on, put into the archive, settled, left by decision, taken back.
  ended_as text check (ended_as in ('transfer', 'archive', 'settle', 'caretaker', 'exit', 'correction', 'reversal')),
  -- The transition that began it, and how; null for the first.
  begun_by uuid,
  begun_as text check (begun_as in ('transfer', 'archive', 'caretaker', 'correction', 'award', 'settlement', 'reversal', 'late')),
  -- Only of parts of a divided holding.
  count bigint,
  vnd bigint,
  millimetres bigint,
  files bigint,
  square_metres bigint,
  primary key (holding, part, no),
  constraint spell_ends_as_something check ((valid_to is null) = (ended_as is null)),
  constraint spell_is_not_reversed check (valid_to >= valid_from),
  constraint spell_begins_somehow check ((begun_by is null) = (begun_as is null)),
  constraint only_the_first_begins_by_itself check (begun_by is not null or (no = 1 and part = 0)),
  constraint parts_say_how_much check ((part = 0) = (count is null) and num_nulls(count, vnd, millimetres, files, square_metres) in (0, 5))
);
-- Nothing has two holders at once.
create unique index holding_has_one_live_holder on holding_spell (holding, part) where valid_to is null;
create index holding_spell_live_of_holder on holding_spell (holder) where valid_to is null;
-- What the caretaker holds until somebody decides.
create index holding_spell_at_caretaker on holding_spell (begun_by) where valid_to is null and begun_as = 'caretaker';

-- Decisions that name who gets what, by two persons: placements of persons, competent decisions on assets and money, overrides
-- of a rule, awards in disputes.
create table transition_decision (
  decision uuid primary key,
  transition uuid not null references transition,
  holding uuid not null references holding,
  what text not null check (what in ('placement', 'allocation', 'override', 'award', 'settlement')),
  -- Successors and their shares, as numbers that add up to a million; empty for a settlement.
  holders integer[] not null,
  millionths integer[] not null,
  basis text not null check (btrim(basis) <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null check (btrim(proposed_by) <> ''),
  confirmed_at timestamptz,
  confirmed_by text,
  constraint a_second_person_confirms check (
    (confirmed_by is null) = (confirmed_at is null) and lower(btrim(confirmed_by)) <> lower(btrim(proposed_by))),
  constraint each_has_a_share check (cardinality(holders) = cardinality(millionths)),
  constraint only_a_settlement_names_nobody check ((what = 'settlement') = (cardinality(holders) = 0))
);
create index transition_decision_of on transition_decision (transition, holding);

-- The plan: where each holding, or each part of it, goes. Computed from facts, decisions and rules, and computed anew until it
-- is frozen; afterwards nobody changes a row.
create table transition_line (
  transition uuid not null,
  holding uuid not null,
  part smallint not null default 0,
  -- The part that it is of: 0, or that of an earlier division.
  source_part smallint not null default 0,
  -- The transaction that carries it out: one for each unit that takes over; of a divided holding all parts are of one.
  batch integer not null,
  source integer not null,
  disposition text not null check (disposition in ('transfer', 'archive', 'settle', 'caretaker')),
  successor integer,
  count bigint,
  vnd bigint,
  millimetres bigint,
  files bigint,
  square_metres bigint,
  rule text not null,
  basis text not null,
  -- Code and facts of why, and who else was possible.
  because jsonb not null,
  others integer[] not null default '{}',
  primary key (transition, holding, part),
  constraint only_the_settled_goes_nowhere check ((disposition = 'settle') = (successor is null)),
  constraint parts_say_how_much check ((part = 0) = (count is null) and num_nulls(count, vnd, millimetres, files, square_metres) in (0, 5))
);
create index transition_line_of_batch on transition_line (transition, batch);
create index transition_line_of_source on transition_line (transition, source);
create index transition_line_of_successor on transition_line (transition, successor);

-- What a line says must become of a thing, or what did become of it, as a leaf of a Merkle tree: the same bytes for the plan
-- and for its result, so that the result is what was planned exactly where both have one root.
create function transition_leaf(
  holding uuid, part smallint, disposition text, successor integer,
  count bigint, vnd bigint, millimetres bigint, files bigint, square_metres bigint
) returns bytea language sql immutable as $$
  select sha256('\x00'::bytea || uuid_send(holding) || int2send(part)
    || case disposition when 'transfer' then '\x01'::bytea when 'archive' then '\x02' when 'settle' then '\x03' else '\x04' end
    || int4send(coalesce(successor, 0))
    || case when count is null then ''::bytea
      else int8send(count) || int8send(vnd) || int8send(millimetres) || int8send(files) || int8send(square_metres) end)
$$;

-- Each time the plan was computed, and what it came to.
create table transition_allocation (
  transition uuid not null references transition,
  no integer not null check (no > 0),
  at timestamptz not null,
  computed_by text not null check (btrim(computed_by) <> ''),
  -- Hash of what the register said of the endings: another one by the time of arming refuses.
  facts_hash text not null check (facts_hash ~ '^[0-9a-f]{64}$'),
  -- What the facts were, by ending, so that a difference can be shown.
  facts jsonb not null,
  holdings bigint not null,
  lines bigint not null,
  caretaker bigint not null,
  batches integer not null,
  primary key (transition, no)
);

create table transition_batch (
  transition uuid not null references transition,
  batch integer not null,
  -- The unit that takes over, and the province it lies in, whose stream of evidence it belongs to.
  unit text collate "C" not null,
  province text collate "C",
  lines bigint not null check (lines > 0),
  -- Merkle root over its lines in order of holding and part.
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  -- Set in the transaction that carries it out, once.
  done_at timestamptz,
  primary key (transition, batch)
);

-- A run of the switch on copies of the tables in a schema of its own, at a moved day; the schema is dropped afterwards.
create table transition_rehearsal (
  rehearsal uuid primary key,
  transition uuid not null references transition,
  day date not null,
  begun_at timestamptz not null,
  asked_by text not null check (btrim(asked_by) <> ''),
  -- Milliseconds.
  took bigint not null,
  holdings bigint not null,
  lines bigint not null,
  caretaker bigint not null,
  orphans bigint not null,
  doubles bigint not null,
  plan_hash text not null check (plan_hash ~ '^[0-9a-f]{64}$'),
  result_hash text check (result_hash ~ '^[0-9a-f]{64}$'),
  -- Lines by kind, disposition and rule.
  figures jsonb not null,
  -- Why it failed, where it did.
  failed text,
  constraint rehearsal_ends_somehow check ((result_hash is null) = (failed is not null))
);
create index transition_rehearsal_of on transition_rehearsal (transition);

-- What changed after the day: a thing of the caretaker got its successor, a line was corrected, something was found late, or
-- the whole switch was taken back. The spells say what was before.
create table transition_amendment (
  amendment uuid primary key,
  transition uuid not null references transition,
  what text not null check (what in ('settlement', 'correction', 'late', 'reversal')),
  -- Null where it is the whole.
  holding uuid references holding,
  decision uuid,
  on_day date not null,
  reason text not null check (btrim(reason) <> ''),
  basis text not null check (btrim(basis) <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null check (btrim(proposed_by) <> ''),
  confirmed_at timestamptz,
  confirmed_by text,
  constraint only_a_reversal_is_of_the_whole check ((what = 'reversal') = (holding is null)),
  constraint decision_where_somebody_decided check ((what in ('settlement', 'correction')) = (decision is not null)),
  constraint a_second_person_confirms check (
    (confirmed_by is null) = (confirmed_at is null) and lower(btrim(confirmed_by)) <> lower(btrim(proposed_by)))
);
create unique index transition_amendment_once on transition_amendment (decision);
create index transition_amendment_of on transition_amendment (transition, holding);

-- Somebody claims a holding that the plan gives to another.
create table transition_dispute (
  dispute uuid primary key,
  transition uuid not null references transition,
  holding uuid not null references holding,
  claimant integer not null references holder,
  reason text not null check (btrim(reason) <> ''),
  due_on date not null,
  raised_at timestamptz not null,
  raised_by text not null check (btrim(raised_by) <> ''),
  -- Ended by an award, which is a decision, or by taking it back.
  ended_at timestamptz,
  ended_as text check (ended_as in ('awarded', 'withdrawn')),
  award uuid references transition_decision,
  constraint dispute_ends_somehow check ((ended_at is null) = (ended_as is null) and (ended_as = 'awarded') = (award is not null))
);
create index transition_dispute_of on transition_dispute (transition, holding);

-- ---- what must hold ----------------------------------------------------------------------------------------------------

-- The phase of a transition: that of its last step.
create function transition_phase(which uuid) returns text language sql stable as $$
  select phase from transition_step where transition = which order by no desc limit 1
$$;
-- The key of a transition's lock. Whoever enters, corrects, decides or lets go shares it; who arms has it alone.
create function transition_key(which uuid) returns bigint language sql immutable as $$
  select ('x' || left(replace(which::text, '-', ''), 15))::bit(60)::bigint # 4201653::bigint
$$;

create function transition_next_step()
returns trigger
language plpgsql
as $$
declare
  before text;
  last integer;
begin
  select phase, no into before, last from transition_step
  where transition = new.transition and no <> new.no order by no desc limit 1;
  if new.no <> coalesce(last, 0) + 1 or not (coalesce(before, '') || '>' || new.phase = any (array[
    '>prepare', 'prepare>allocate', 'allocate>allocate', 'allocate>rehearse', 'rehearse>rehearse', 'rehearse>allocate',
    'allocate>armed', 'rehearse>armed', 'armed>allocate', 'armed>switched',
    'switched>settling', 'switched>closed', 'settling>closed', 'switched>reversed', 'settling>reversed'
  ])) then
    raise exception 'no step from % to %', before, new.phase
      using errcode = 'integrity_constraint_violation', constraint = 'steps_in_order';
  end if;
  if before = 'armed' and new.phase = 'allocate'
    and exists (select from transition_batch where transition = new.transition and done_at is not null) then
    raise exception 'the switch has begun' using errcode = 'integrity_constraint_violation', constraint = 'switch_has_begun';
  end if;
  if new.phase = 'switched'
    and exists (select from transition_batch where transition = new.transition and done_at is null) then
    raise exception 'batches are open' using errcode = 'integrity_constraint_violation', constraint = 'all_batches_done';
  end if;
  if new.phase = 'closed' and exists (
    select from holding_spell where begun_by = new.transition and valid_to is null and begun_as = 'caretaker'
  ) then
    raise exception 'the caretaker holds' using errcode = 'integrity_constraint_violation', constraint = 'caretaker_is_empty';
  end if;
  return null;
end
$$;
create trigger in_order after insert on transition_step
  for each row execute function transition_next_step();

create function transition_plan_is_frozen()
returns trigger
language plpgsql
as $$
begin
  if exists (
    select from (select distinct transition from touched) as its
    where transition_phase(its.transition) not in ('prepare', 'allocate', 'rehearse')
  ) then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return null;
end
$$;
create trigger plan_is_frozen_insert after insert on transition_line
  referencing new table as touched for each statement execute function transition_plan_is_frozen();
create trigger plan_is_frozen_delete after delete on transition_line
  referencing old table as touched for each statement execute function transition_plan_is_frozen();
create trigger never_change before update or truncate on transition_line
  for each statement execute function register_never_delete();
create trigger plan_is_frozen_insert after insert on transition_batch
  referencing new table as touched for each statement execute function transition_plan_is_frozen();
create trigger plan_is_frozen_delete after delete on transition_batch
  referencing old table as touched for each statement execute function transition_plan_is_frozen();

-- A batch is done once, and only while the plan is armed.
create function transition_batch_is_done_once()
returns trigger
language plpgsql
as $$
begin
  if old.done_at is not null or new.done_at is null
    or (old.transition, old.batch, old.unit, old.lines, old.root)
      is distinct from (new.transition, new.batch, new.unit, new.lines, new.root)
    or transition_phase(new.transition) <> 'armed' then
    raise exception 'a batch is done once' using errcode = 'integrity_constraint_violation', constraint = 'batch_done_once';
  end if;
  return null;
end
$$;
create trigger done_once after update on transition_batch
  for each row execute function transition_batch_is_done_once();

-- The transition that ends an organisation and still goes on, where there is one. While its plan is frozen nothing comes to
-- the organisation and nothing leaves it but by the switch.
create function transition_frozen_for(holders integer[]) returns uuid
language plpgsql
as $$
declare
  its uuid;
begin
  for its in
    select distinct transition from transition_ending where holder = any (holders) order by transition
  loop
    perform pg_advisory_xact_lock_shared(transition_key(its));
    if transition_phase(its) not in ('prepare', 'allocate', 'rehearse', 'reversed') then
      return its;
    end if;
  end loop;
  return null;
end
$$;

-- A spell follows the one before; a thing is not held as a whole and in parts at once; nothing new comes to an organisation
-- whose plan is frozen. All at once for as many rows as come: rows of a switch are many.
create function holding_spells_follow()
returns trigger
language plpgsql
-- Each row is looked up by its key, whatever the planner thinks of tables that were just filled; `offset 0` keeps it from
-- joining, and a million rows from being compared with a million.
set enable_seqscan = off
as $$
begin
  if (
    select count(*) from fresh
    left join lateral (
      select valid_to from holding_spell as earlier
      where earlier.holding = fresh.holding and earlier.part = fresh.part and earlier.no = fresh.no - 1
      offset 0
    ) as before on true
    where fresh.no > 1 and (before.valid_to is null or before.valid_to > fresh.valid_from)
  ) > 0 then
    raise exception 'a spell begins where the last one ended'
      using errcode = 'integrity_constraint_violation', constraint = 'spells_follow_each_other';
  end if;
  if exists (select from fresh where no = 1) then
    if (
      select count(*) from fresh
      left join lateral (select kind from holding where holding.holding = fresh.holding offset 0) as thing on true
      where fresh.no = 1 and thing.kind is null
    ) > 0 then
      raise exception 'a spell of nothing' using errcode = 'foreign_key_violation', constraint = 'spell_of_a_holding';
    end if;
  end if;
  if exists (select from fresh where part > 0) then
    if (
      select count(*) from fresh
      cross join lateral (
        select from holding_spell as whole
        where whole.holding = fresh.holding and whole.part = 0 and whole.valid_to is null
        offset 0
      ) as its
      where fresh.part > 0 and fresh.valid_to is null
    ) > 0 then
      raise exception 'held as a whole and in parts'
        using errcode = 'integrity_constraint_violation', constraint = 'whole_or_parts';
    end if;
  end if;
  if exists (select from fresh where part = 0 and no > 1 and begun_as not in ('transfer', 'archive', 'caretaker')) then
    if (
      select count(*) from fresh
      cross join lateral (
        select from holding_spell as piece
        where piece.holding = fresh.holding and piece.part > 0 and piece.valid_to is null
        offset 0
      ) as its
      where fresh.part = 0 and fresh.valid_to is null
    ) > 0 then
      raise exception 'held as a whole and in parts'
        using errcode = 'integrity_constraint_violation', constraint = 'whole_or_parts';
    end if;
  end if;
  if transition_frozen_for(array(
    select distinct holder from fresh where valid_to is null and begun_as is distinct from 'reversal'
  )) is not null then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return null;
end
$$;
create trigger follow after insert on holding_spell
  referencing new table as fresh for each statement execute function holding_spells_follow();

-- Once a spell has ended nobody changes it; a spell ends once. Asked row by row, without a call where all is well.
create function holding_spell_only_ends()
returns trigger
language plpgsql
as $$
begin
  raise exception 'a spell only ends' using errcode = 'integrity_constraint_violation', constraint = 'a_spell_only_ends';
end
$$;
create trigger only_ends before update on holding_spell
  for each row when (
    old.valid_to is not null or new.valid_to is null
    or old.holding <> new.holding or old.part <> new.part or old.no <> new.no
    or old.holder <> new.holder or old.valid_from <> new.valid_from
    or old.begun_by is distinct from new.begun_by or old.begun_as is distinct from new.begun_as
    or old.count is distinct from new.count or old.vnd is distinct from new.vnd
    or old.millimetres is distinct from new.millimetres or old.files is distinct from new.files
    or old.square_metres is distinct from new.square_metres
  ) execute function holding_spell_only_ends();

-- What leaves by decision leaves before the plan is frozen or after the switch, never between, and only by a decision that a
-- second person confirmed.
create function holding_exit_is_decided()
returns trigger
language plpgsql
as $$
begin
  if not exists (select from holding_exit where holding = new.holding and confirmed_by is not null) then
    raise exception 'without a decision' using errcode = 'integrity_constraint_violation', constraint = 'exit_is_decided';
  end if;
  if transition_frozen_for(array[new.holder]) is not null then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return new;
end
$$;
create trigger exit_is_decided before update on holding_spell
  for each row when (new.ended_as = 'exit') execute function holding_exit_is_decided();

-- Corrections, exits and decisions are confirmed once, and nothing else of them changes.
create function transition_confirmed_once()
returns trigger
language plpgsql
as $$
begin
  if old.confirmed_at is not null or new.confirmed_at is null
    or to_jsonb(old) - '{confirmed_at,confirmed_by}'::text[] <> to_jsonb(new) - '{confirmed_at,confirmed_by}'::text[] then
    raise exception 'it is confirmed once' using errcode = 'integrity_constraint_violation', constraint = 'confirmed_once';
  end if;
  return new;
end
$$;
-- A count is not corrected, and what the plan was made from is not decided anew, between arming and switch.
create function holding_fact_while_frozen()
returns trigger
language plpgsql
as $$
begin
  if transition_frozen_for(array(
    select holder from holding_spell where holding = new.holding and valid_to is null
  )) is not null then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return new;
end
$$;
do $$
declare
  its text;
begin
  foreach its in array array['holding_correction', 'holding_exit', 'transition_decision', 'transition_amendment'] loop
    execute format('create trigger confirmed_once before update on %I
      for each row execute function transition_confirmed_once()', its);
    -- A proposal that nobody confirmed gives way to a new one: a slip of the hand blocks nothing for ever.
    if its in ('holding_correction', 'holding_exit') then
      execute format('create trigger only_proposals_go before delete on %I
        for each row when (old.confirmed_at is not null) execute function register_never_delete()', its);
      execute format('create trigger never_emptied before truncate on %I
        for each statement execute function register_never_delete()', its);
    else
      execute format('create trigger never_delete before delete or truncate on %I
        for each statement execute function register_never_delete()', its);
    end if;
  end loop;
  foreach its in array array['holding_correction', 'transition_decision'] loop
    execute format('create trigger while_frozen before insert or update on %I
      for each row when (new.confirmed_at is not null) execute function holding_fact_while_frozen()', its);
  end loop;
  foreach its in array array[
    'holding', 'transition', 'transition_step', 'transition_ending', 'transition_allocation', 'transition_rehearsal',
    'inventory', 'inventory_step', 'holder'
  ] loop
    execute format('create trigger never_delete before update or delete or truncate on %I
      for each statement execute function register_never_delete()', its);
  end loop;
end
$$;
create trigger never_delete before delete or truncate on holding_spell
  for each statement execute function register_never_delete();
create trigger never_delete before delete or truncate on transition_dispute
  for each statement execute function register_never_delete();

-- ---- the switch --------------------------------------------------------------------------------------------------------

-- Carries out one batch: closes what its lines speak of and opens it at their successors. Answers how many spells were closed
-- and opened, and what was really written, as leaves in the order of the plan. Here and not in the program so that its plan
-- is made once for thousands of batches.
create function transition_carry_out(which uuid, its_batch integer, day date)
returns table (closed bigint, opened bigint, wanted bigint, leaves bytea)
language plpgsql
-- Few rows of large tables, which grow as it goes: by key, whatever the planner knows of them.
set enable_seqscan = off
as $$
begin
  return query
  with its as (
    select line.holding, line.part, line.source_part, line.source, line.disposition, line.successor, line.count, line.vnd,
      line.millimetres, line.files, line.square_metres
    from transition_line as line
    where line.transition = which and line.batch = its_batch
  ), ending as (
    select distinct on (its.holding, its.source_part) its.holding, its.source_part, its.source, its.disposition
    from its
    order by its.holding, its.source_part, its.part
  ), ended as (
    update holding_spell as spell set valid_to = day, ended_as = ending.disposition
    from ending
    where spell.holding = ending.holding and spell.part = ending.source_part and spell.holder = ending.source
      and spell.valid_to is null
    returning spell.holding, spell.part, spell.no, spell.ended_as
  ), begun as (
    insert into holding_spell (holding, part, no, holder, valid_from, begun_by, begun_as, count, vnd, millimetres, files,
      square_metres)
    select its.holding, its.part,
      case when its.part = its.source_part then ended.no + 1
        else coalesce((
          select max(earlier.no) from holding_spell as earlier
          where earlier.holding = its.holding and earlier.part = its.part), 0) + 1 end,
      its.successor, day, which, its.disposition, its.count, its.vnd, its.millimetres, its.files, its.square_metres
    from its
    join ended on ended.holding = its.holding and ended.part = its.source_part
    where its.disposition <> 'settle'
    returning holding_spell.holding, holding_spell.part, holding_spell.begun_as, holding_spell.holder, holding_spell.count,
      holding_spell.vnd, holding_spell.millimetres, holding_spell.files, holding_spell.square_metres
  ), written as (
    select begun.holding, begun.part,
      transition_leaf(begun.holding, begun.part, begun.begun_as, begun.holder, begun.count, begun.vnd, begun.millimetres,
        begun.files, begun.square_metres) as leaf
    from begun
    union all
    select its.holding, its.part, transition_leaf(its.holding, its.part, 'settle', null, its.count, its.vnd, its.millimetres,
      its.files, its.square_metres)
    from its
    join ended on ended.holding = its.holding and ended.part = its.source_part
    where its.disposition = 'settle'
  )
  select (select count(*) from ended), (select count(*) from begun), (select count(*) from ending),
    (select string_agg(written.leaf, ''::bytea order by written.holding, written.part) from written);
end
$$;

-- ---- what is asked of all rows, whoever asks ---------------------------------------------------------------------------

-- Live spells of ended organisations that no line carries, and lines that carry what is not there: both must be none before
-- a plan is armed. Sees past the second wall, and says identities only.
create function transition_gaps(which uuid, most integer)
returns table (holding uuid, gap text)
language sql stable security definer set search_path = public, pg_temp as $$
  (select spell.holding, 'without-line'
  from transition_ending as ending
  join holding_spell as spell on spell.holder = ending.holder and spell.valid_to is null
  left join transition_line as line
    on line.transition = which and line.holding = spell.holding and line.source_part = spell.part
  where ending.transition = which and line.holding is null
  order by spell.holding limit most)
  union all
  (select line.holding, 'without-holding'
  from transition_line as line
  left join holding_spell as spell on spell.holding = line.holding and spell.part = line.source_part
    and spell.holder = line.source and spell.valid_to is null
  where line.transition = which and spell.holding is null
  order by line.holding limit most)
$$;

-- Lines whose parts are not as much as their holding with its confirmed corrections, or what was held of it.
create function transition_unequal(which uuid, most integer)
returns table (holding uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select line.holding
  from (
    select holding, source_part, sum(count) as count, sum(vnd) as vnd, sum(millimetres) as millimetres,
      sum(files) as files, sum(square_metres) as square_metres
    from transition_line
    where transition = which and count is not null and part <> source_part
    group by holding, source_part
  ) as line
  join holding as thing using (holding)
  left join holding_spell as spell on spell.holding = line.holding and spell.part = line.source_part and spell.valid_to is null
  left join lateral (
    select sum(count) as count, sum(vnd) as vnd, sum(millimetres) as millimetres, sum(files) as files,
      sum(square_metres) as square_metres
    from holding_correction
    where holding_correction.holding = line.holding and confirmed_at is not null and line.source_part = 0
  ) as more on true
  where (line.count, line.vnd, line.millimetres, line.files, line.square_metres) is distinct from (
    coalesce(spell.count, thing.count) + coalesce(more.count, 0), coalesce(spell.vnd, thing.vnd) + coalesce(more.vnd, 0),
    coalesce(spell.millimetres, thing.millimetres) + coalesce(more.millimetres, 0),
    coalesce(spell.files, thing.files) + coalesce(more.files, 0),
    coalesce(spell.square_metres, thing.square_metres) + coalesce(more.square_metres, 0))
  order by line.holding limit most
$$;

-- Whether something the plan was computed from was confirmed after it was computed.
create function transition_is_stale(which uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  with computed as (
    select at from transition_allocation where transition = which order by no desc limit 1
  )
  select not exists (select from computed)
    or exists (select from transition_decision as its, computed where its.transition = which and its.confirmed_at > computed.at)
    or exists (
      select from holding_correction as its, computed
      where its.confirmed_at > computed.at
        and exists (select from transition_line as line where line.transition = which and line.holding = its.holding))
$$;

-- A schema of copies in which the switch is rehearsed: the rows of one transition, under the same constraints, indexes and
-- triggers. The role of the product owns no schema, so these two functions do it, for names of their own only.
create function transition_rehearsal_open(which uuid, named text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  its text;
  trigger_text text;
begin
  if named !~ '^rehearsal_[0-9a-f]{32}$' then
    raise exception 'not a name of a rehearsal: %', named;
  end if;
  execute format('create schema %I', named);
  foreach its in array array['transition_step', 'transition_line', 'transition_batch', 'transition_ending', 'holding_spell'] loop
    execute format('create table %I.%I (like public.%I including all)', named, its, its);
  end loop;
  execute format('insert into %I.transition_ending select * from public.transition_ending where transition = $1', named)
    using which;
  execute format('insert into %I.transition_step select * from public.transition_step where transition = $1', named)
    using which;
  execute format('insert into %I.transition_line select * from public.transition_line where transition = $1', named)
    using which;
  execute format('insert into %I.transition_batch select transition, batch, unit, province, lines, root, null
    from public.transition_batch where transition = $1', named) using which;
  execute format('insert into %I.holding_spell select spell.* from public.holding_spell as spell
    join public.transition_ending as ending on ending.transition = $1 and ending.holder = spell.holder
    where spell.valid_to is null', named) using which;
  foreach its in array array['transition_step', 'transition_line', 'transition_batch', 'transition_ending', 'holding_spell'] loop
    for trigger_text in
      select pg_get_triggerdef(oid) from pg_trigger
      where tgrelid = format('public.%I', its)::regclass and not tgisinternal order by tgname
    loop
      execute replace(trigger_text, format(' ON public.%I ', its), format(' ON %I.%I ', named, its));
    end loop;
    execute format('analyze %I.%I', named, its);
  end loop;
  if to_regrole('haicap_app') is not null then
    execute format('grant usage on schema %I to haicap_app', named);
    execute format('grant select, insert, update, delete on all tables in schema %I to haicap_app', named);
  end if;
end
$$;
create function transition_rehearsal_close(named text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if named !~ '^rehearsal_[0-9a-f]{32}$' then
    raise exception 'not a name of a rehearsal: %', named;
  end if;
  execute format('drop schema if exists %I cascade', named);
end
$$;

-- What the planner must know after a plan was written.
create function transition_look_at_lines() returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  analyze transition_line;
  analyze transition_batch;
  analyze holding_spell;
end
$$;

-- ---- the second wall ---------------------------------------------------------------------------------------------------

alter table holding enable row level security;
create policy territory on holding using (
  not (select access_for_actor()) or (select access_sees_all()) or holder = any ((select access_holders())::integer[])
  or exists (select from holding_spell as its where its.holding = holding.holding
    and its.holder = any ((select access_holders())::integer[]))
);
alter table holding_spell enable row level security;
create policy territory on holding_spell using (
  not (select access_for_actor()) or (select access_sees_all()) or holder = any ((select access_holders())::integer[])
) with check (true);
alter table holding_correction enable row level security;
create policy territory on holding_correction using (
  not (select access_for_actor()) or exists (select from holding where holding.holding = holding_correction.holding));
alter table holding_exit enable row level security;
create policy territory on holding_exit using (
  not (select access_for_actor()) or exists (select from holding where holding.holding = holding_exit.holding));
alter table inventory enable row level security;
create policy territory on inventory using (
  not (select access_for_actor()) or (select access_sees_all()) or holder = any ((select access_holders())::integer[]));
alter table inventory_step enable row level security;
create policy territory on inventory_step using (
  not (select access_for_actor()) or exists (select from inventory where inventory.inventory = inventory_step.inventory));
alter table transition_line enable row level security;
create policy territory on transition_line using (
  not (select access_for_actor()) or (select access_sees_all())
  or source = any ((select access_holders())::integer[]) or successor = any ((select access_holders())::integer[])
) with check (true);
alter table transition_decision enable row level security;
create policy territory on transition_decision using (
  not (select access_for_actor()) or exists (select from holding where holding.holding = transition_decision.holding));
alter table transition_dispute enable row level security;
create policy territory on transition_dispute using (
  not (select access_for_actor()) or (select access_sees_all()) or claimant = any ((select access_holders())::integer[])
  or exists (select from holding where holding.holding = transition_dispute.holding));
alter table transition_amendment enable row level security;
create policy territory on transition_amendment using (
  not (select access_for_actor()) or (select access_sees_all())
  or exists (select from holding where holding.holding = transition_amendment.holding));
