-- Access: grants of roles to accounts, from a day to a day, by named decisions, and the walls that PostgreSQL itself keeps:
-- a role of the product that cannot change what is never changed, and rows that show only what an actor's territory holds.

-- What a decision gave. Rows are only added: arming and ending are rows of their own, so what held on a day stays told.
create table access_grant (
  id uuid primary key,
  account uuid not null references account (account),
  role text collate "C" not null check (role ~ '^[a-z-]{2,40}$'),
  -- Permanent identity of the organisation, where the grant is in one.
  organisation text collate "C",
  -- Permanent identity of the unit whose territory it covers, or `country`.
  unit text collate "C" not null check (btrim(unit) <> ''),
  -- Null: prepared for a day that only arming names.
  valid_from date,
  valid_until date,
  decision_number text not null check (btrim(decision_number) <> '' and length(decision_number) <= 80),
  decided_on date not null,
  -- A prepared grant allows nothing until it is armed.
  prepared boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> ''),
  constraint a_grant_in_force_has_its_day check (prepared or valid_from is not null),
  constraint a_grant_ends_after_it_begins check (valid_until > valid_from)
);
create index access_grant_of_account on access_grant (account);
create index access_grant_of_unit on access_grant (unit);

-- A prepared grant tied to a change: it takes force on the operational day of that change.
create table access_arming (
  id uuid primary key references access_grant (id),
  -- The change or instrument that brings it into force: `1656/NQ-UBTVQH15`.
  instrument text collate "C" not null check (btrim(instrument) <> ''),
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> '')
);

-- The end of a grant by a decision; where there are several the earliest day counts.
create table access_ending (
  id uuid not null references access_grant (id),
  ends_on date not null,
  decision_number text not null check (btrim(decision_number) <> '' and length(decision_number) <= 80),
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> ''),
  primary key (id, recorded_at)
);

create trigger never_delete before update or delete or truncate on access_grant
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on access_arming
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on access_ending
  for each statement execute function register_never_delete();

-- Time stamps of heads by an authority outside (RFC 3161): the answer as it came.
create table evidence_stamp (
  stream text collate "C" not null,
  size bigint not null,
  -- The authority's address as it was set.
  authority text not null,
  stamped_at timestamptz not null,
  token bytea not null,
  primary key (stream, size, authority),
  foreign key (stream, size) references evidence_head (stream, size)
);
create trigger never_delete before update or delete or truncate on evidence_stamp
  for each statement execute function register_never_delete();

-- Opening a revision locks the table against other writers, which the role of the product may not by itself.
alter function register_open_revision(timestamptz, text, text, text) security definer set search_path = public;

-- What an actor may see: `haicap.units` holds units as an array, or `*` for all; unset is none.
create function access_sees_all() returns boolean language sql stable as $$
  select coalesce(current_setting('haicap.units', true) = '*', false)
$$;
create function access_units() returns text[] language sql stable as $$
  select case when access_sees_all() then '{}' else coalesce(nullif(current_setting('haicap.units', true), ''), '{}') end::text[]
$$;
create function access_self() returns text language sql stable as $$
  select coalesce(current_setting('haicap.account', true), '')
$$;
-- Who gives a role to somebody new does not see that account yet, but may know that it is there.
create function access_account_named(wanted text) returns uuid
  language sql stable security definer set search_path = public as $$
  select account.account from account
  where account.account::text = wanted or sign_in_name = lower(btrim(wanted))
$$;

alter table access_grant enable row level security;
alter table account enable row level security;

-- `haicap_app` is what the product works as: no change of what is never changed, no change of the schema. `haicap_actor`
-- is what it becomes while it works for somebody who signed in: rows of their territory only. Where the migrating user may
-- not create roles, the product works as that user and its readiness says so. Called again after each migration: tables
-- that came later are granted then.
create function access_guard() returns boolean language plpgsql as $$
declare
  each record;
  app text;
begin
  -- One after the other: two processes that start at once would grant the same.
  perform pg_advisory_xact_lock(4201652);
  foreach app in array array['haicap_app', 'haicap_actor'] loop
    begin
      if not exists (select from pg_roles where rolname = app) then
        execute format('create role %I nologin', app);
      end if;
      if current_setting('is_superuser') <> 'on' then
        execute format('grant %I to current_user', app);
      end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then return false;
    end;
  end loop;
  for each in
    -- What its guard forbids (bits 8 and 16: delete, update) is no right of the product in the first place.
    select relation.oid, relname,
      coalesce((
        select bit_or(tgtype) from pg_trigger where tgrelid = relation.oid and tgname = 'never_delete'
      ), 0) as forbids
    from pg_class as relation
    where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p')
      and pg_get_userbyid(relowner) = current_user
  loop
    execute format('revoke all on %I from haicap_app, haicap_actor', each.relname);
    if each.relname = 'haicap_migration' then
      execute format('grant select on %I to haicap_app', each.relname);
    elsif each.forbids & 16 > 0 then
      execute format('grant select, insert on %I to haicap_app, haicap_actor', each.relname);
    elsif each.forbids & 8 > 0 then
      execute format('grant select, insert, update on %I to haicap_app, haicap_actor', each.relname);
    elsif each.relname in ('evidence_waiting', 'evidence_stream') then
      execute format('grant select, insert, update, delete on %I to haicap_app', each.relname);
      execute format('grant select, insert on %I to haicap_actor', each.relname);
    else
      execute format('grant select, insert, update, delete on %I to haicap_app, haicap_actor', each.relname);
    end if;
  end loop;
  grant usage on schema public to haicap_app, haicap_actor;
  grant usage, select on all sequences in schema public to haicap_app, haicap_actor;
  grant execute on all functions in schema public to haicap_app, haicap_actor;
  revoke create on schema public from public;
  drop policy if exists product on access_grant;
  create policy product on access_grant to haicap_app using (true) with check (true);
  drop policy if exists territory on access_grant;
  create policy territory on access_grant for select to haicap_actor using (
    (select access_sees_all()) or unit = any ((select access_units())::text[]) or account::text = (select access_self())
  );
  drop policy if exists adding on access_grant;
  create policy adding on access_grant for insert to haicap_actor with check (
    (select access_sees_all()) or unit = any ((select access_units())::text[])
  );
  drop policy if exists product on account;
  create policy product on account to haicap_app using (true) with check (true);
  drop policy if exists territory on account;
  create policy territory on account to haicap_actor
    using (
      (select access_sees_all())
      or account::text = (select access_self())
      or exists (
        select from access_grant
        where access_grant.account = account.account and unit = any ((select access_units())::text[])
      )
    )
    with check (true);
  -- The queue of jobs has a schema of its own, which its library makes and guards by rows.
  if exists (select from pg_namespace where nspname = 'haicap_jobs' and pg_get_userbyid(nspowner) = current_user) then
    grant usage on schema haicap_jobs to haicap_app;
    grant all on all tables in schema haicap_jobs to haicap_app;
    grant all on all sequences in schema haicap_jobs to haicap_app;
    grant execute on all functions in schema haicap_jobs to haicap_app;
    for each in
      select relname from pg_class
      where relnamespace = 'haicap_jobs'::regnamespace and relkind = 'r' and relrowsecurity
    loop
      execute format('drop policy if exists product on haicap_jobs.%I', each.relname);
      execute format('create policy product on haicap_jobs.%I to haicap_app using (true) with check (true)', each.relname);
    end loop;
  end if;
  return true;
end
$$;
select access_guard();
