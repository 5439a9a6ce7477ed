-- The second wall on everything that is not public: rows by territory or by person, kept by PostgreSQL itself, under the
-- same condition as `visibleTo`. Counts of secret records; what was refused, hour by hour; bulk loads through staging.

-- While the product works for somebody; as itself, or as the owner, it sees all.
create function access_for_actor() returns boolean language sql stable as $$
  select current_user = 'haicap_actor'
$$;
-- Whether a unit lies on the ground of the actor: the condition of `visibleTo`.
create function access_covers(unit text) returns boolean language sql stable as $$
  select access_sees_all() or unit = any (access_units())
$$;
-- Secrets of accounts, and what somebody keeps for themselves, are for the operations about accounts, personal data and
-- grants alone, also where the ground is the whole country.
create function access_administers() returns boolean language sql stable as $$
  select access_sees_all() and coalesce(current_setting('haicap.asked', true), '') ~ '^(accounts|access)\.'
$$;
-- Streams of evidence of the provinces on the ground of the actor.
create function access_streams() returns text[] language sql stable as $$
  select coalesce(array_agg(distinct value), '{}') from register_code
  where level = 'province' and unit = any (access_units())
$$;

-- ---- by territory ----------------------------------------------------------------------------------------------------

alter table file enable row level security;
create policy territory on file
  using (not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[]))
  with check (not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[]));
-- What hangs on a row is seen where the row is.
alter table file_content enable row level security;
create policy territory on file_content
  using (not (select access_for_actor()) or exists (select from file where file.sha256 = file_content.sha256))
  with check (true);
alter table file_hold enable row level security;
create policy territory on file_hold
  using (not (select access_for_actor()) or exists (select from file where file.file = file_hold.file))
  with check (not (select access_for_actor()) or exists (select from file where file.file = file_hold.file));
alter table file_release enable row level security;
create policy territory on file_release
  using (not (select access_for_actor()) or exists (select from file_hold where file_hold.hold = file_release.hold))
  with check (not (select access_for_actor()) or exists (select from file_hold where file_hold.hold = file_release.hold));
alter table file_deletion_proposal enable row level security;
create policy territory on file_deletion_proposal
  using (not (select access_for_actor()) or exists (select from file where file.file = file_deletion_proposal.file))
  with check (not (select access_for_actor()) or exists (select from file where file.file = file_deletion_proposal.file));
alter table file_deletion enable row level security;
create policy territory on file_deletion
  using (not (select access_for_actor()) or exists (select from file where file.file = file_deletion.file))
  with check (not (select access_for_actor()) or exists (select from file where file.file = file_deletion.file));
alter table file_erasure enable row level security;
create policy territory on file_erasure using (not (select access_for_actor()) or (select access_sees_all()));

alter table access_arming enable row level security;
create policy territory on access_arming
  using (not (select access_for_actor()) or exists (select from access_grant where access_grant.id = access_arming.id))
  with check (not (select access_for_actor()) or exists (select from access_grant where access_grant.id = access_arming.id));
alter table access_ending enable row level security;
create policy territory on access_ending
  using (not (select access_for_actor()) or exists (select from access_grant where access_grant.id = access_ending.id))
  with check (not (select access_for_actor()) or exists (select from access_grant where access_grant.id = access_ending.id));

-- An entry is seen on the ground of its province or of the unit it was done for, and by who did it.
alter table evidence_entry enable row level security;
create policy territory on evidence_entry for select using (
  not (select access_for_actor())
  or (select access_sees_all())
  or stream = any ((select access_streams())::text[])
  or body::jsonb ->> 'unit' = any ((select access_units())::text[])
  or coalesce(body::jsonb -> 'actor' ->> 'account', body::jsonb -> 'actor' ->> 'client') = (select access_self())
);
create policy adding on evidence_entry for insert with check (true);
alter table evidence_thing enable row level security;
create policy territory on evidence_thing for select using (
  not (select access_for_actor()) or (select access_sees_all())
  or exists (select from evidence_entry where evidence_entry.entry = evidence_thing.entry)
);
create policy adding on evidence_thing for insert with check (true);

-- ---- the centre's ----------------------------------------------------------------------------------------------------

-- Acts being enacted, reports of errors and their contacts, keys of sheets, events and where they are sent.
alter table act_reading enable row level security;
create policy centre on act_reading using (not (select access_for_actor()) or (select access_sees_all()));
alter table act_step enable row level security;
create policy centre on act_step using (not (select access_for_actor()) or (select access_sees_all()));
alter table feedback_report enable row level security;
create policy centre on feedback_report using (not (select access_for_actor()) or (select access_sees_all()));
alter table feedback_contact enable row level security;
create policy centre on feedback_contact using (not (select access_for_actor()) or (select access_sees_all()));
alter table feedback_step enable row level security;
create policy centre on feedback_step using (not (select access_for_actor()) or (select access_sees_all()));
alter table sheet_key enable row level security;
create policy centre on sheet_key using (not (select access_for_actor()) or (select access_sees_all()));
alter table webhook enable row level security;
create policy centre on webhook using (not (select access_for_actor()) or (select access_sees_all()));
-- Whatever somebody does may be an event; the events of others are not theirs to read.
alter table outbox_event enable row level security;
create policy centre on outbox_event
  using (not (select access_for_actor()) or (select access_sees_all())) with check (true);

-- ---- by person -------------------------------------------------------------------------------------------------------

-- A command tells others; each reads their own, whoever else sees the whole country.
alter table notice enable row level security;
create policy own on notice
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
create policy telling on notice for insert with check (true);
alter table calendar_feed enable row level security;
create policy own on calendar_feed
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table job enable row level security;
create policy own on job
  using (not (select access_for_actor()) or (select access_sees_all()) or made_by = (select access_self()));
create policy asking on job for insert with check (true);
alter table import_mapping enable row level security;
create policy own on import_mapping
  using (
    not (select access_for_actor()) or (select access_administers())
    or person in ('person:' || (select access_self()), 'client:' || (select access_self()))
  );

-- Who asks what is held about them, and its erasure, is answered from everything.
create policy about on workspace_draft using ((select access_administers()));
create policy about on workspace_view using ((select access_administers()));

alter table account_password enable row level security;
create policy own on account_password
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table account_factor enable row level security;
create policy own on account_factor
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table account_link enable row level security;
create policy own on account_link
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table account_elsewhere enable row level security;
create policy own on account_elsewhere
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table account_session enable row level security;
create policy own on account_session
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table account_key enable row level security;
create policy own on account_key
  using (not (select access_for_actor()) or (select access_administers()) or account::text = (select access_self()));
alter table account_token enable row level security;
create policy own on account_token
  using (not (select access_for_actor()) or exists (select from account_key where account_key.key = account_token.key));

-- ---- counts of secret records ------------------------------------------------------------------------------------------

-- How many secret records a fonds holds, by level: never a title, never content. The highest level stays outside.
-- Law on protection of state secrets 29/2018/QH14, from 2026-03-01 Law 117/2025/QH15.
create table secret_count (
  entry uuid primary key,
  -- Number of the fonds in the archive; a number has no room for a title.
  fonds text collate "C" not null check (fonds ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$'),
  -- Permanent identity of the unit that holds it.
  unit text collate "C" not null check (btrim(unit) <> ''),
  level text collate "C" not null constraint the_highest_level_stays_outside check (level in ('highly-secret', 'secret')),
  items integer not null check (items between 0 and 100000000),
  as_of date not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> '')
);
create index secret_count_of_unit on secret_count (unit, fonds, level, as_of desc, recorded_at desc);
create trigger never_delete before update or delete or truncate on secret_count
  for each statement execute function register_never_delete();
alter table secret_count enable row level security;
create policy territory on secret_count
  using (not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[]));

-- ---- what was refused --------------------------------------------------------------------------------------------------

-- One row for each account, hour and kind of refusal, however often it is tried: the first and the count of each hour leave
-- an entry in the evidence, so that nobody can flood it.
create table access_refusal (
  hour timestamptz not null check (date_trunc('hour', hour, 'UTC') = hour),
  what text collate "C" not null check (what in ('sign-in', 'lock-out', 'key', 'place', 'role', 'scope')),
  -- Identity of the account or the client; empty where nobody is known by what was typed.
  account text collate "C" not null check (length(account) <= 100),
  tries integer not null check (tries > 0),
  -- How many of them are told in the evidence.
  told integer not null check (told between 0 and tries),
  last_at timestamptz not null,
  primary key (hour, what, account)
);
create index access_refusal_untold on access_refusal (hour) where told < tries;
alter table access_refusal enable row level security;
create policy own on access_refusal
  using (not (select access_for_actor()) or (select access_administers()) or account = (select access_self()));

-- Counts a refusal; true for the first of its hour, which is told at once.
create function access_refused(at timestamptz, kind text, who text) returns boolean
language sql security definer set search_path = public as $$
  insert into access_refusal as known (hour, what, account, tries, told, last_at)
  values (date_trunc('hour', at, 'UTC'), kind, who, 1, 1, at)
  on conflict (hour, what, account) do update
  set tries = least(known.tries, 2000000000) + 1, last_at = greatest(known.last_at, excluded.last_at)
  returning tries = 1
$$;

-- ---- bulk loads --------------------------------------------------------------------------------------------------------

-- Many rows at once are first laid into a table without a policy, then moved by a function that looks at the place of each.
create table staging_access_grant (
  batch uuid not null,
  like access_grant
);
create index staging_access_grant_of on staging_access_grant (batch);

-- Moves a batch from `staging_<target>` into its table; refused whole where a single row lies outside the ground that was set
-- for this transaction. Nothing set is no ground at all.
create function access_move_staged(target text, batch uuid) returns bigint
language plpgsql security definer set search_path = public as $$
declare
  columns text;
  elsewhere bigint;
  moved bigint;
begin
  if target !~ '^[a-z_]+$' or to_regclass('public.staging_' || target) is null then
    raise exception 'nothing is staged for %', target using errcode = '42P01';
  end if;
  execute format('select count(*) from %I where batch = $1 and access_covers(unit) is not true', 'staging_' || target)
    into elsewhere using batch;
  if elsewhere > 0 then
    raise exception '% rows of % lie outside', elsewhere, target
      using errcode = 'insufficient_privilege', constraint = 'staged_rows_lie_on_own_ground';
  end if;
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
  from pg_attribute
  where attrelid = ('public.' || target)::regclass and attnum > 0 and not attisdropped;
  execute format('insert into %I (%s) select %s from %I where batch = $1', target, columns, columns, 'staging_' || target)
    using batch;
  get diagnostics moved = row_count;
  execute format('delete from %I where batch = $1', 'staging_' || target) using batch;
  return moved;
end
$$;
