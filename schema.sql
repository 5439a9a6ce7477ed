-- What the migrations add up to. Written by `haicap db schema`; a test keeps it current.

-- extensions

create extension btree_gist;

-- functions

CREATE OR REPLACE FUNCTION public.access_account_named(wanted text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select account.account from account
  where account.account::text = wanted or sign_in_name = lower(btrim(wanted))
$function$
;

CREATE OR REPLACE FUNCTION public.access_administers()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select access_sees_all() and coalesce(current_setting('haicap.asked', true), '') ~ '^(accounts|access)\.'
$function$
;

CREATE OR REPLACE FUNCTION public.access_covers(unit text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select access_sees_all() or unit = any (access_units())
$function$
;

CREATE OR REPLACE FUNCTION public.access_for_actor()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select current_user = 'haicap_actor'
$function$
;

CREATE OR REPLACE FUNCTION public.access_guard()
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
declare
  each record;
begin
  if not access_guard_tables() then
    return false;
  end if;
  for each in
    select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v' and pg_get_userbyid(relowner) = current_user
      and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
  loop
    execute format('alter view %I set (security_invoker = true)', each.relname);
    execute format('revoke all on %I from haicap_app, haicap_actor', each.relname);
    execute format('grant select on %I to haicap_app, haicap_actor', each.relname);
  end loop;
  return true;
end
$function$
;

CREATE OR REPLACE FUNCTION public.access_guard_tables()
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.access_holders()
 RETURNS integer[]
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(array_agg(holder), '{}') from holder where unit = any (access_units())
$function$
;

CREATE OR REPLACE FUNCTION public.access_move_staged(target text)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
declare
  wall text := access_wall_of(target);
  staged text := 'staging_' || target;
  columns text;
  outside integer[] := '{}';
begin
  if to_regclass('pg_temp.' || quote_ident(staged)) is null then
    raise exception 'nothing is staged for %', target using errcode = '42P01';
  end if;
  if wall is not null then
    -- Under the name of its target, which conditions on other tables call it by.
    execute format('select array(select distinct line from pg_temp.%I as %I where (%s) is not true order by line)',
      staged, target, wall)
      into outside;
  end if;
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns
  from pg_attribute
  where attrelid = ('pg_temp.' || quote_ident(staged))::regclass and attnum > 0 and not attisdropped
    and attname <> 'line';
  execute format('insert into public.%I (%s) select %s from pg_temp.%I where line <> all ($1) order by line, ctid',
    target, columns, columns, staged)
    using outside;
  execute format('drop table pg_temp.%I', staged);
  return query select unnest(outside);
end
$function$
;

CREATE OR REPLACE FUNCTION public.access_refused(at timestamp with time zone, kind text, who text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  insert into access_refusal as known (hour, what, account, tries, told, last_at)
  values (date_trunc('hour', at, 'UTC'), kind, who, 1, 1, at)
  on conflict (hour, what, account) do update
  set tries = least(known.tries, 2000000000) + 1, last_at = greatest(known.last_at, excluded.last_at)
  returning tries = 1
$function$
;

CREATE OR REPLACE FUNCTION public.access_sees_all()
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(current_setting('haicap.units', true) = '*', false)
$function$
;

CREATE OR REPLACE FUNCTION public.access_self()
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(current_setting('haicap.account', true), '')
$function$
;

CREATE OR REPLACE FUNCTION public.access_streams()
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(array_agg(distinct value), '{}') from register_code
  where level = 'province' and unit = any (access_units())
$function$
;

CREATE OR REPLACE FUNCTION public.access_units()
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
  select case when access_sees_all() then '{}' else coalesce(nullif(current_setting('haicap.units', true), ''), '{}') end::text[]
$function$
;

CREATE OR REPLACE FUNCTION public.access_wall_of(target text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'public'
AS $function$
declare
  relation regclass := to_regclass('public.' || quote_ident(target));
  condition text;
begin
  if relation is null then
    raise exception 'there is no table %', target using errcode = '42P01';
  end if;
  if not row_security_active(relation) then
    return null;
  end if;
  if exists (select from pg_policy where polrelid = relation and not polpermissive) then
    raise exception 'the restrictive policies of % cannot be asked before rows are moved', target;
  end if;
  select string_agg('(' || pg_get_expr(coalesce(polwithcheck, polqual), polrelid) || ')', ' or ' order by polname)
  into condition
  from pg_policy
  where polrelid = relation
    and polcmd in ('*', 'a')
    and exists (
      select from unnest(polroles) as role where role = 0 or pg_has_role(current_user, role, 'usage')
    );
  return coalesce(condition, 'false');
end
$function$
;

CREATE OR REPLACE FUNCTION public.act_step_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  needed text := case new.step
    when 'confirmed' then 'read' when 'in-force' then 'confirmed'
    when 'annulled' then 'in-force' when 'replaced' then 'in-force' end;
  this_number text := (select number from act_reading where reading = new.reading);
begin
  if new.step = 'confirmed' and exists (
    select from act_step
    where reading = new.reading and step = 'read' and lower(btrim(taken_by)) = lower(btrim(new.taken_by))
  ) then
    raise exception 'the second person must be somebody else'
      using errcode = 'integrity_constraint_violation', constraint = 'a_second_person_confirms';
  end if;
  if needed is not null and not exists (
    select from act_step where reading = new.reading and step = needed
  ) or exists (
    select from act_step where reading = new.reading and step in ('annulled', 'withdrawn', 'replaced')
  ) or new.step = 'withdrawn' and exists (
    select from act_step where reading = new.reading and step = 'in-force'
  ) then
    raise exception '% cannot follow here', new.step
      using errcode = 'integrity_constraint_violation', constraint = 'a_step_follows_another';
  end if;
  if new.step = 'in-force' and exists (
    select from act_step as other
    join act_reading as its using (reading)
    where its.number = this_number and other.step = 'in-force' and other.reading <> new.reading
      and not exists (
        select from act_step as ending
        where ending.reading = other.reading and ending.step in ('annulled', 'replaced')
      )
  ) then
    raise exception '% is in force already', this_number
      using errcode = 'integrity_constraint_violation', constraint = 'an_act_is_in_force_once';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.authority_fact_is_proposed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.proposal is not null and exists (
    select from authority_step where proposal = new.proposal and step <> 'proposed'
  ) then
    raise exception 'the proposal is confirmed already'
      using errcode = 'integrity_constraint_violation', constraint = 'a_confirmed_proposal_is_closed';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.authority_step_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.authority_was_in_force(asked uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select exists (select from authority_step where proposal = asked and step = 'in-force')
$function$
;

CREATE OR REPLACE FUNCTION public.database_mark_set()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_user in ('haicap_app', 'haicap_actor') then
    raise exception 'the product does not set the mark of generated data'
      using errcode = 'insufficient_privilege', constraint = 'only_the_owner_marks';
  end if;
  if exists (select from account) or exists (select from feedback_report) or exists (select from evidence_entry) then
    raise exception 'a database in use is not marked as generated'
      using errcode = 'check_violation', constraint = 'a_database_in_use_is_not_marked';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.evidence_write(its_id uuid, its_stream text, its_body text, its_salt bytea, kinds text[], ids text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into evidence_entry (entry, stream, body, body_hash, salt)
  values (its_id, its_stream, its_body, sha256(convert_to(its_body, 'UTF8')), its_salt);
  -- Most touch one thing, and one row is cheaper by itself than a question for all of them.
  if cardinality(kinds) = 1 then
    insert into evidence_thing (kind, id, entry) values (kinds[1], ids[1], its_id);
  else
    insert into evidence_thing (kind, id, entry)
    select distinct thing.kind, thing.id, its_id from unnest(kinds, ids) as thing (kind, id);
  end if;
  insert into evidence_waiting (entry, stream) values (its_id, its_stream);
end
$function$
;

CREATE OR REPLACE FUNCTION public.feedback_step_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from feedback_step
    where report = new.report and step in ('answered', 'corrected', 'declined')
  ) then
    raise exception 'report % has ended', new.report
      using errcode = 'integrity_constraint_violation', constraint = 'a_report_ends_once';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.file_deletion_guard()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('file ' || new.file::text, 0));
  if exists (
    select from file_hold left join file_release using (hold)
    where file_hold.file = new.file and file_release.hold is null
  ) then
    raise exception 'file % is under hold', new.file using errcode = '23514', constraint = 'nothing_held_is_deleted';
  end if;
  if exists (
    select from file join file_deletion_proposal as proposal using (file)
    where file.file = new.file and proposal.number = new.number and file.retention <> 'working'
      and proposal.proposed_by = new.deleted_by
  ) then
    raise exception 'file % needs a second person', new.file using errcode = '23514', constraint = 'records_need_two_people';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.file_hold_guard()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('file ' || new.file::text, 0));
  if exists (select from file_deletion where file = new.file) then
    raise exception 'file % is deleted', new.file using errcode = '23514', constraint = 'nothing_deleted_is_held';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.handover_sides_agree()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from handover_confirmation as other
    where other.handover = new.handover and other.side <> new.side and other.root <> new.root
  ) then
    raise exception 'the other side confirmed other lines'
      using errcode = 'integrity_constraint_violation', constraint = 'both_sides_confirm_the_same';
  end if;
  if exists (
    select from handover_confirmation as other
    where other.handover = new.handover and other.side <> new.side
      and lower(btrim(other.taken_by)) = lower(btrim(new.taken_by))
  ) then
    raise exception 'one person cannot be both sides'
      using errcode = 'integrity_constraint_violation', constraint = 'two_sides_are_two_persons';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.holding_exit_is_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from holding_exit where holding = new.holding and confirmed_by is not null) then
    raise exception 'without a decision' using errcode = 'integrity_constraint_violation', constraint = 'exit_is_decided';
  end if;
  if transition_frozen_for(array[new.holder]) is not null then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.holding_fact_while_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if transition_frozen_for(array(
    select holder from holding_spell where holding = new.holding and valid_to is null
  )) is not null then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.holding_spell_only_ends()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a spell only ends' using errcode = 'integrity_constraint_violation', constraint = 'a_spell_only_ends';
end
$function$
;

CREATE OR REPLACE FUNCTION public.holding_spells_follow()
 RETURNS trigger
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.register_boundary_never_changes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'register_boundary' then
    if old.superseded_at is null and new.superseded_at is not null
      and to_jsonb(new) - 'superseded_at' - 'superseded_revision'
        = to_jsonb(old) - 'superseded_at' - 'superseded_revision'
    then
      return new;
    end if;
  end if;
  raise exception 'a row of % is superseded once and otherwise stays as it is', tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = 'boundaries_are_never_changed', table = tg_table_name;
end
$function$
;

CREATE OR REPLACE FUNCTION public.register_checks_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  objections jsonb;
begin
  select jsonb_agg(to_jsonb(objection)) into objections
  from (select * from register_objections(new.revision) limit 100) as objection;
  if objections is not null then
    raise exception 'revision % leaves the register inconsistent: % of %', new.revision,
      objections -> 0 ->> 'rule', objections -> 0 ->> 'subject'
      using errcode = 'integrity_constraint_violation', constraint = 'register_is_consistent',
        table = 'register_revision', detail = objections::text;
  end if;
  perform set_config('haicap.checked_revision', new.revision::text, true);
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.register_current_revision()
 RETURNS bigint
 LANGUAGE sql
 STABLE
AS $function$
  select revision
  from register_revision
  where revision = nullif(current_setting('haicap.revision', true), '')::bigint
    and transaction = pg_current_xact_id_if_assigned()
$function$
;

CREATE OR REPLACE FUNCTION public.register_never_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'nothing is deleted from %', tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = 'facts_are_never_deleted', table = tg_table_name;
end
$function$
;

CREATE OR REPLACE FUNCTION public.register_objections(of_revision bigint)
 RETURNS TABLE(rule text, subject text, details jsonb)
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  -- A live fact speaks of live units, changes, types, levels and systems. (Sources and acts that are only named,
  -- as other countries' records do, are told by register.quality and break nothing.)
  return query
  with reference (record, id, target, value) as (
    select 'unit', id, 'level', level from register_unit where superseded_at is null
    union all select 'type', id, 'level', level from register_type where superseded_at is null
    union all select 'version', id, 'unit', unit from register_version where superseded_at is null
    union all select 'version', id, 'unit', parent from register_version where superseded_at is null and parent is not null
    union all select 'version', id, 'type', type from register_version where superseded_at is null
    union all select 'code', id, 'unit', unit from register_code where superseded_at is null
    union all select 'code', id, 'system', system from register_code where superseded_at is null
    union all select 'name', id, 'unit', unit from register_name where superseded_at is null
    union all select 'seat', id, 'unit', unit from register_seat where superseded_at is null
    union all select 'point', id, 'unit', unit from register_point where superseded_at is null
    union all select 'measure', id, 'unit', unit from register_measure where superseded_at is null
    union all select 'note', id, 'unit', unit from register_note where superseded_at is null
    union all select 'line', id, 'change', change from register_line where superseded_at is null
    union all select 'line', id, 'unit', from_unit from register_line where superseded_at is null and from_unit is not null
    union all select 'line', id, 'unit', to_unit from register_line where superseded_at is null and to_unit is not null
  ),
  target (target, id) as (
    select 'unit', id from register_unit where superseded_at is null
    union all select 'change', id from register_change where superseded_at is null
    union all select 'type', id from register_type where superseded_at is null
    union all select 'level', id from register_level where superseded_at is null
    union all select 'system', id from register_system where superseded_at is null
  )
  select 'refers-to-known', reference.id,
    jsonb_build_object('record', reference.record, 'target', reference.target, 'value', reference.value)
  from reference
  left join target on target.target = reference.target and target.id = reference.value
  where target.id is null
  order by reference.id;

  -- A version's type is of its unit's level; its parent stands at a higher level, for all of its days.
  return query
  with touched as (select unit from register_touched_units(of_revision) as unit),
  child as (
    select version.*
    from register_version as version
    where version.superseded_at is null
      and (version.unit in (select unit from touched) or version.parent in (select unit from touched))
  ),
  parent_days as (
    select version.unit, version.level, range_agg(daterange(version.valid_from, version.valid_to)) as days
    from register_version as version
    where version.superseded_at is null and version.unit in (select parent from child)
    group by version.unit, version.level
  )
  select problem.rule, child.id,
    jsonb_build_object(
      'unit', child.unit, 'name', child.name, 'type', child.type, 'parent', child.parent,
      'from', child.valid_from, 'until', child.valid_to
    )
  from child
  left join register_type as type on type.id = child.type and type.superseded_at is null
  left join parent_days as parent on parent.unit = child.parent
  left join register_level as child_level on child_level.id = child.level and child_level.superseded_at is null
  left join register_level as parent_level on parent_level.id = parent.level and parent_level.superseded_at is null
  cross join lateral (
    select 'type-of-its-level' as rule where type.level <> child.level
    union all
    select 'parent-of-higher-level' where parent_level.rank >= child_level.rank
    union all
    select 'within-its-parent'
    where child.parent is not null
      and not coalesce(parent.days @> daterange(child.valid_from, child.valid_to), false)
  ) as problem
  order by child.id, problem.rule;

  -- A unit stands only while the scheme of its day has its level (where schemes are recorded).
  return query
  with level_days as (
    select level, range_agg(daterange(scheme.valid_from, scheme.valid_to)) as days
    from register_scheme as scheme
    cross join lateral unnest(scheme.levels) as level
    where scheme.superseded_at is null
    group by level
  )
  select 'level-in-the-scheme', version.id,
    jsonb_build_object('unit', version.unit, 'name', version.name, 'level', version.level,
      'from', version.valid_from, 'until', version.valid_to)
  from register_version as version
  left join level_days using (level)
  where version.superseded_at is null
    and exists (select from register_scheme as scheme where scheme.superseded_at is null)
    and (version.revision = of_revision
      or exists (select from register_scheme as scheme where of_revision in (scheme.revision, scheme.superseded_revision)))
    and not coalesce(level_days.days @> daterange(version.valid_from, version.valid_to), false)
  order by version.id;

  -- A code is used only while its unit stands; a unit that is recorded stands at some time.
  return query
  with touched as (select unit from register_touched_units(of_revision) as unit),
  unit_days as (
    select version.unit, range_agg(daterange(version.valid_from, version.valid_to)) as days
    from register_version as version
    where version.superseded_at is null and version.unit in (select unit from touched)
    group by version.unit
  )
  select 'code-of-a-standing-unit', code.id,
    jsonb_build_object('unit', code.unit, 'system', code.system, 'value', code.value,
      'from', code.valid_from, 'until', code.valid_to)
  from register_code as code
  left join unit_days using (unit)
  where code.superseded_at is null
    and code.unit in (select unit from touched)
    and not coalesce(unit_days.days @> daterange(code.valid_from, code.valid_to), false)
  union all
  select 'unit-has-a-version', unit.id, jsonb_build_object('unit', unit.id)
  from register_unit as unit
  left join unit_days on unit_days.unit = unit.id
  where unit.superseded_at is null and unit.id in (select unit from touched) and unit_days.unit is null
  order by 2;

  -- A line leads from a unit that stood on the eve to one that stands on the day: every leg has its mirror.
  -- In a chain within a day a unit may also begin, or end, by an earlier, or a later, change of that day.
  return query
  with touched as (select unit from register_touched_units(of_revision) as unit),
  line_end as (
    select line.id, line.change, change.effective_on, coalesce(change.sequence, 0) as sequence,
      line_end.side, line_end.unit
    from register_line as line
    join register_change as change on change.id = line.change and change.superseded_at is null
    cross join lateral (values ('from', line.from_unit), ('to', line.to_unit)) as line_end (side, unit)
    where line.superseded_at is null
      and change.state is distinct from 'annulled'
      and line_end.unit in (select unit from touched)
  ),
  standing as (
    select distinct line_end.id, line_end.side
    from line_end
    join register_version as version on version.unit = line_end.unit and version.superseded_at is null
    where (line_end.side = 'from' and version.valid_from < line_end.effective_on
        and (version.valid_to is null or version.valid_to >= line_end.effective_on))
      or (line_end.side = 'to' and version.valid_from <= line_end.effective_on
        and (version.valid_to is null or version.valid_to > line_end.effective_on))
      or (version.valid_from = line_end.effective_on and version.valid_to = line_end.effective_on)
    union
    select line_end.id, line_end.side
    from line_end
    join register_version as version on version.unit = line_end.unit and version.superseded_at is null
    join line_end as other on other.unit = line_end.unit and other.effective_on = line_end.effective_on
      and other.side <> line_end.side
    where (line_end.side = 'from' and version.valid_from = line_end.effective_on
        and other.sequence < line_end.sequence)
      or (line_end.side = 'to' and version.valid_to = line_end.effective_on
        and other.sequence > line_end.sequence)
  )
  select 'line-' || line_end.side || '-a-standing-unit', line_end.id,
    jsonb_build_object('change', line_end.change, line_end.side, line_end.unit, 'on', line_end.effective_on)
  from line_end
  left join standing on standing.id = line_end.id and standing.side = line_end.side
  where standing.id is null
  order by line_end.id, line_end.side;

  -- A unit that ends has a change that says so on that day.
  return query
  with touched as (select unit from register_touched_units(of_revision) as unit),
  ending as (
    select version.id, version.unit, version.name, version.valid_to, version.fact
    from register_version as version
    where version.superseded_at is null
      and version.valid_to is not null
      and version.unit in (select unit from touched)
  ),
  explained as (
    select ending.fact
    from ending
    join register_version as next on next.unit = ending.unit and next.superseded_at is null
    where next.fact <> ending.fact and next.valid_from <= ending.valid_to
      and (next.valid_to is null or next.valid_to > ending.valid_to)
    union
    select ending.fact
    from ending
    join register_line as line on line.from_unit = ending.unit and line.superseded_at is null
    join register_change as change on change.id = line.change and change.superseded_at is null
    where change.effective_on = ending.valid_to and change.state is distinct from 'annulled'
  )
  select 'end-has-a-change', ending.id,
    jsonb_build_object('unit', ending.unit, 'name', ending.name, 'until', ending.valid_to)
  from ending
  left join explained using (fact)
  where explained.fact is null
  order by ending.id;

  -- What became of a unit's people adds up: nobody goes twice.
  return query
  with touched as (select unit from register_touched_units(of_revision) as unit),
  departure as (
    select line.from_unit, change.effective_on, coalesce(change.sequence, 0) as sequence,
      count(*) filter (where line.people = 'all') as receivers_of_all,
      count(*) filter (where line.people = 'part') as receivers_of_part,
      sum(line.share_population) as population,
      sum(line.share_area) as area
    from register_line as line
    join register_change as change on change.id = line.change and change.superseded_at is null
    where line.superseded_at is null
      and change.state is distinct from 'annulled'
      and line.scope in ('whole', 'part', 'rest', 'land', 'people')
      and line.from_unit in (select unit from touched)
    group by line.from_unit, change.effective_on, coalesce(change.sequence, 0)
  )
  select 'people-go-once', departure.from_unit,
    jsonb_build_object('unit', departure.from_unit, 'on', departure.effective_on,
      'all', departure.receivers_of_all, 'part', departure.receivers_of_part, 'share', departure.population)
  from departure
  where departure.receivers_of_all > 1
    or (departure.receivers_of_all = 1 and departure.receivers_of_part > 0)
    or departure.population > 1.000001
    or departure.area > 1.000001
  order by departure.from_unit;
end
$function$
;

CREATE OR REPLACE FUNCTION public.register_only_supersede()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.superseded_at is not null or new.superseded_at is null
    or to_jsonb(new) - 'superseded_at' - 'superseded_revision'
      <> to_jsonb(old) - 'superseded_at' - 'superseded_revision'
  then
    raise exception 'a fact of % is superseded once and never changed (%)', tg_table_name, old.id
      using errcode = 'integrity_constraint_violation', constraint = 'facts_are_never_changed', table = tg_table_name;
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.register_open_revision(at timestamp with time zone, origin text, why text, actor text)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  opened bigint := register_current_revision();
  former register_revision;
begin
  if opened is not null then
    return opened;
  end if;
  lock table register_revision in share row exclusive mode;
  select * into former from register_revision order by revision desc limit 1;
  opened := coalesce(former.revision, 0) + 1;
  begin
    insert into register_revision (revision, at, origin, why, actor)
    values (
      opened,
      greatest(date_trunc('milliseconds', at), former.at + interval '1 millisecond'),
      origin, why, actor
    );
  exception when unique_violation then
    -- This transaction's snapshot is older than another writer's commit: it has to look again.
    raise exception 'another revision was written meanwhile' using errcode = 'serialization_failure';
  end;
  perform set_config('haicap.revision', opened::text, true);
  return opened;
end
$function$
;

CREATE OR REPLACE FUNCTION public.register_touched_units(of_revision bigint)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
AS $function$
  select id from register_unit where revision = of_revision
  union
  select id from register_unit where superseded_revision = of_revision and superseded_at is not null
  union
  select unit from register_version where revision = of_revision
  union
  select unit from register_version where superseded_revision = of_revision and superseded_at is not null
  union
  select unit from register_code where revision = of_revision
  union
  select end_unit
  from register_line as line
  cross join lateral (values (line.from_unit), (line.to_unit)) as ends (end_unit)
  where end_unit is not null
    and (line.revision = of_revision or line.superseded_revision = of_revision
      or line.change in (
        select change.id from register_change as change
        where of_revision in (change.revision, change.superseded_revision)
      ))
$function$
;

CREATE OR REPLACE FUNCTION public.register_written_in_a_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  current_revision constant bigint := register_current_revision();
  stray boolean;
begin
  if tg_op = 'INSERT' then
    stray := exists (select from written where revision is distinct from current_revision);
  else
    stray := exists (select from written where superseded_revision is distinct from current_revision);
  end if;
  if stray or current_setting('haicap.checked_revision', true) = current_revision::text then
    raise exception 'rows of % are written inside a revision that is still open', tg_table_name
      using errcode = 'integrity_constraint_violation', constraint = 'written_in_a_revision', table = tg_table_name;
  end if;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_batch_is_done_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.done_at is not null or new.done_at is null
    or (old.transition, old.batch, old.unit, old.lines, old.root)
      is distinct from (new.transition, new.batch, new.unit, new.lines, new.root)
    or transition_phase(new.transition) <> 'armed' then
    raise exception 'a batch is done once' using errcode = 'integrity_constraint_violation', constraint = 'batch_done_once';
  end if;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_carry_out(which uuid, its_batch integer, day date)
 RETURNS TABLE(closed bigint, opened bigint, wanted bigint, leaves bytea)
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_confirmed(which uuid)
 RETURNS TABLE(unit text, item text, met boolean, basis text, at timestamp with time zone, confirmed_by text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select distinct on (said.unit, said.item) said.unit, said.item, said.met, said.basis, said.at, said.confirmed_by
  from transition_readiness as said where said.transition = which
  order by said.unit, said.item, said.at desc, said.entry desc
$function$
;

CREATE OR REPLACE FUNCTION public.transition_confirmed_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.confirmed_at is not null or new.confirmed_at is null
    or to_jsonb(old) - '{confirmed_at,confirmed_by}'::text[] <> to_jsonb(new) - '{confirmed_at,confirmed_by}'::text[] then
    raise exception 'it is confirmed once' using errcode = 'integrity_constraint_violation', constraint = 'confirmed_once';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_dispute_ends_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.ended_at is not null or new.ended_at is null
    or to_jsonb(old) - '{ended_at,ended_as,award}'::text[] <> to_jsonb(new) - '{ended_at,ended_as,award}'::text[] then
    raise exception 'a dispute ends once' using errcode = 'integrity_constraint_violation', constraint = 'dispute_ends_once';
  end if;
  return new;
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_first_day(which uuid)
 RETURNS TABLE(unit text, item text, number bigint, word text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_frozen_for(holders integer[])
 RETURNS uuid
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_gaps(which uuid, most integer)
 RETURNS TABLE(holding uuid, gap text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_is_stale(which uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with computed as (
    select at from transition_allocation where transition = which order by no desc limit 1
  )
  select not exists (select from computed)
    or exists (select from transition_decision as its, computed where its.transition = which and its.confirmed_at > computed.at)
    or exists (
      select from holding_correction as its, computed
      where its.confirmed_at > computed.at
        and exists (select from transition_line as line where line.transition = which and line.holding = its.holding))
$function$
;

CREATE OR REPLACE FUNCTION public.transition_key(which uuid)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select ('x' || left(replace(which::text, '-', ''), 15))::bit(60)::bigint # 4201653::bigint
$function$
;

CREATE OR REPLACE FUNCTION public.transition_leaf(holding uuid, part smallint, disposition text, successor integer, count bigint, vnd bigint, millimetres bigint, files bigint, square_metres bigint)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select sha256('\x00'::bytea || uuid_send(holding) || int2send(part)
    || case disposition when 'transfer' then '\x01'::bytea when 'archive' then '\x02' when 'settle' then '\x03' else '\x04' end
    || int4send(coalesce(successor, 0))
    || case when count is null then ''::bytea
      else int8send(count) || int8send(vnd) || int8send(millimetres) || int8send(files) || int8send(square_metres) end)
$function$
;

CREATE OR REPLACE FUNCTION public.transition_look_at_lines()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  analyze transition_line;
  analyze transition_batch;
  analyze holding_spell;
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_next_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_of_holding(which uuid)
 RETURNS TABLE(transition uuid, phase text, effective_on date, closing_on date, kind text, reference text, shared boolean, holder integer, organisation text, province text, unit text, live integer[], begun_as text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_phase(which uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select phase from transition_step where transition = which order by no desc limit 1
$function$
;

CREATE OR REPLACE FUNCTION public.transition_place_of_dispute(which uuid)
 RETURNS TABLE(transition uuid, holding uuid, claimant text, claimant_unit text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select its.transition, its.holding, named.organisation, named.unit
  from transition_dispute as its join holder as named on named.holder = its.claimant where its.dispute = which
$function$
;

CREATE OR REPLACE FUNCTION public.transition_plan_is_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from (select distinct transition from touched) as its
    where transition_phase(its.transition) not in ('prepare', 'allocate', 'rehearse')
  ) then
    raise exception 'the plan is frozen' using errcode = 'integrity_constraint_violation', constraint = 'plan_is_frozen';
  end if;
  return null;
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_rehearsal_close(named text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if named !~ '^rehearsal_[0-9a-f]{32}$' then
    raise exception 'not a name of a rehearsal: %', named;
  end if;
  execute format('drop schema if exists %I cascade', named);
end
$function$
;

CREATE OR REPLACE FUNCTION public.transition_rehearsal_open(which uuid, named text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_unequal(which uuid, most integer)
 RETURNS TABLE(holding uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.transition_users(day date)
 RETURNS TABLE(unit text, in_force bigint, prepared bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select given.unit,
    count(*) filter (where coalesce(armed.valid_from, case when not given.prepared then given.valid_from end) <= day),
    count(*) filter (where given.prepared and armed.id is null)
  from access_grant as given
  left join access_arming as armed on armed.id = given.id
  where (given.valid_until is null or given.valid_until > day)
    and not exists (select from access_ending as ending where ending.id = given.id and ending.ends_on <= day)
  group by given.unit
$function$
;

-- tables

create table access_arming (
  id uuid not null,
  instrument text collate "C" not null,
  valid_from date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint access_arming_pkey PRIMARY KEY (id),
  constraint access_arming_instrument_check CHECK (btrim(instrument) <> ''::text),
  constraint access_arming_recorded_by_check CHECK (btrim(recorded_by) <> ''::text)
);

create table access_ending (
  id uuid not null,
  ends_on date not null,
  decision_number text not null,
  decided_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint access_ending_pkey PRIMARY KEY (id, recorded_at),
  constraint access_ending_decision_number_check CHECK (btrim(decision_number) <> ''::text AND length(decision_number) <= 80),
  constraint access_ending_recorded_by_check CHECK (btrim(recorded_by) <> ''::text)
);

create table access_grant (
  id uuid not null,
  account uuid not null,
  role text collate "C" not null,
  organisation text collate "C",
  unit text collate "C" not null,
  valid_from date,
  valid_until date,
  decision_number text not null,
  decided_on date not null,
  prepared boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint access_grant_pkey PRIMARY KEY (id),
  constraint a_grant_ends_after_it_begins CHECK (valid_until > valid_from),
  constraint a_grant_in_force_has_its_day CHECK (prepared OR valid_from IS NOT NULL),
  constraint access_grant_decision_number_check CHECK (btrim(decision_number) <> ''::text AND length(decision_number) <= 80),
  constraint access_grant_recorded_by_check CHECK (btrim(recorded_by) <> ''::text),
  constraint access_grant_role_check CHECK (role ~ '^[a-z-]{2,40}$'::text),
  constraint access_grant_unit_check CHECK (btrim(unit) <> ''::text)
);

create table access_refusal (
  hour timestamp with time zone not null,
  what text collate "C" not null,
  account text collate "C" not null,
  tries integer not null,
  told integer not null,
  last_at timestamp with time zone not null,
  constraint access_refusal_pkey PRIMARY KEY (hour, what, account),
  constraint access_refusal_account_check CHECK (length(account) <= 100),
  constraint access_refusal_check CHECK (told >= 0 AND told <= tries),
  constraint access_refusal_hour_check CHECK (date_trunc('hour'::text, hour, 'UTC'::text) = hour),
  constraint access_refusal_tries_check CHECK (tries > 0),
  constraint access_refusal_what_check CHECK (what = ANY (ARRAY['sign-in'::text, 'lock-out'::text, 'key'::text, 'place'::text, 'role'::text, 'scope'::text]))
);

create table account (
  account uuid not null,
  kind text not null,
  sign_in_name text collate "C" not null,
  name text not null,
  language text default 'vi'::text not null,
  state text default 'active'::text not null,
  email text,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (account),
  constraint a_sign_in_name_is_given_once UNIQUE (sign_in_name),
  constraint account_email_check CHECK (length(email) <= 254),
  constraint account_kind_check CHECK (kind = ANY (ARRAY['person'::text, 'client'::text])),
  constraint account_language_check CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint account_name_check CHECK (btrim(name) <> ''::text AND length(name) <= 200),
  constraint account_sign_in_name_check CHECK (sign_in_name ~ '^[a-z0-9][a-z0-9._@+-]{1,79}$'::text),
  constraint account_state_check CHECK (state = ANY (ARRAY['active'::text, 'locked'::text, 'closed'::text])),
  constraint closed_has_its_instant CHECK ((state = 'closed'::text) = (closed_at IS NOT NULL))
);

create table account_attempt (
  subject bytea not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  until timestamp with time zone not null,
  constraint account_attempt_pkey PRIMARY KEY (subject),
  constraint account_attempt_failures_check CHECK (failures > 0),
  constraint account_attempt_subject_check CHECK (length(subject) = 32)
);

create table account_elsewhere (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account uuid not null,
  linked_at timestamp with time zone not null,
  constraint account_elsewhere_pkey PRIMARY KEY (issuer, subject)
);

create table account_factor (
  factor uuid not null,
  account uuid not null,
  kind text not null,
  label text not null,
  sealed bytea,
  last_step bigint,
  credential text collate "C",
  public_key bytea,
  counter bigint,
  transports text[] default '{}'::text[] not null,
  added_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint account_factor_pkey PRIMARY KEY (factor),
  constraint account_factor_credential_key UNIQUE (credential),
  constraint account_factor_kind_check CHECK (kind = ANY (ARRAY['totp'::text, 'passkey'::text])),
  constraint account_factor_label_check CHECK (length(label) >= 1 AND length(label) <= 80),
  constraint passkey_is_public CHECK (kind <> 'passkey'::text OR credential IS NOT NULL AND public_key IS NOT NULL AND sealed IS NULL),
  constraint totp_is_sealed CHECK (kind <> 'totp'::text OR sealed IS NOT NULL AND credential IS NULL)
);

create table account_key (
  key uuid not null,
  account uuid not null,
  label text not null,
  secret_hash bytea not null,
  ending text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint account_key_pkey PRIMARY KEY (key),
  constraint account_key_secret_hash_key UNIQUE (secret_hash),
  constraint account_key_check CHECK (expires_at > created_at),
  constraint account_key_label_check CHECK (length(label) >= 1 AND length(label) <= 80),
  constraint account_key_scopes_check CHECK (cardinality(scopes) > 0),
  constraint account_key_secret_hash_check CHECK (length(secret_hash) = 32)
);

create table account_link (
  token_hash bytea not null,
  account uuid,
  purpose text not null,
  clears_factors boolean default false not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_link_pkey PRIMARY KEY (token_hash),
  constraint account_link_purpose_check CHECK (purpose = ANY (ARRAY['first'::text, 'welcome'::text, 'reset'::text])),
  constraint account_link_token_hash_check CHECK (length(token_hash) = 32),
  constraint only_the_first_has_no_account CHECK ((purpose = 'first'::text) = (account IS NULL))
);

create table account_password (
  account uuid not null,
  stretched text not null,
  set_at timestamp with time zone not null,
  constraint account_password_pkey PRIMARY KEY (account),
  constraint account_password_stretched_check CHECK (stretched ~~ '$argon2id$%'::text)
);

create table account_session (
  session uuid not null,
  token_hash bytea not null,
  stage text not null,
  account uuid,
  form_key text not null,
  pending jsonb,
  means text[] default '{}'::text[] not null,
  sealed_hint bytea,
  device text default ''::text not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  proved_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint account_session_pkey PRIMARY KEY (session),
  constraint account_session_token_hash_key UNIQUE (token_hash),
  constraint account_session_device_check CHECK (length(device) <= 200),
  constraint account_session_stage_check CHECK (stage = ANY (ARRAY['begun'::text, 'half'::text, 'full'::text])),
  constraint account_session_token_hash_check CHECK (length(token_hash) = 32),
  constraint signed_in_is_proved CHECK (stage <> 'full'::text OR proved_at IS NOT NULL),
  constraint signed_in_is_somebody CHECK (stage = 'begun'::text OR account IS NOT NULL)
);

create table account_token (
  token_hash bytea not null,
  key uuid not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint account_token_pkey PRIMARY KEY (token_hash),
  constraint account_token_scopes_check CHECK (cardinality(scopes) > 0),
  constraint account_token_token_hash_check CHECK (length(token_hash) = 32)
);

create table act_reading (
  reading bigint generated always as identity not null,
  number text collate "C" not null,
  content_hash text not null,
  file_name text not null,
  effective_on date not null,
  act jsonb not null,
  corrects bigint,
  constraint act_reading_pkey PRIMARY KEY (reading),
  constraint act_reading_content_hash_check CHECK (content_hash ~ '^[0-9a-f]{64}$'::text),
  constraint act_reading_number_check CHECK (number <> ''::text)
);

create table act_step (
  reading bigint not null,
  step text not null,
  at timestamp with time zone not null,
  taken_by text not null,
  reason text,
  revision bigint,
  constraint a_step_is_taken_once PRIMARY KEY (reading, step),
  constraint act_step_step_check CHECK (step = ANY (ARRAY['read'::text, 'confirmed'::text, 'in-force'::text, 'annulled'::text, 'withdrawn'::text, 'replaced'::text])),
  constraint act_step_taken_by_check CHECK (btrim(taken_by) <> ''::text),
  constraint an_end_has_a_reason CHECK ((step <> ALL (ARRAY['annulled'::text, 'withdrawn'::text])) OR btrim(reason) <> ''::text),
  constraint force_and_its_end_write_to_the_register CHECK ((step = ANY (ARRAY['in-force'::text, 'annulled'::text, 'replaced'::text])) = (revision IS NOT NULL))
);

create table authority_fact (
  seq bigint generated always as identity not null,
  kind text not null,
  id text collate "C" not null,
  body jsonb,
  proposal uuid,
  release text,
  recorded_at timestamp with time zone not null,
  constraint authority_fact_pkey PRIMARY KEY (seq),
  constraint a_proposal_says_a_thing_once UNIQUE (proposal, kind, id),
  constraint a_grant_ends_after_it_begins CHECK (kind <> 'grant'::text OR body IS NULL OR (body ->> 'until'::text) IS NULL OR (body ->> 'until'::text) > (body ->> 'from'::text)),
  constraint a_grant_is_not_under_itself CHECK (kind <> 'grant'::text OR body IS NULL OR (body ->> 'under'::text) IS DISTINCT FROM id),
  constraint a_text_does_not_replace_itself CHECK (kind <> 'instrument'::text OR body IS NULL OR NOT (body -> 'replaces'::text) @> jsonb_build_array(jsonb_build_object('instrument', id))),
  constraint authority_fact_id_check CHECK (btrim(id) <> ''::text AND length(id) <= 200),
  constraint authority_fact_kind_check CHECK (kind = ANY (ARRAY['instrument'::text, 'function'::text, 'grant'::text, 'procedure'::text])),
  constraint shipped_or_proposed CHECK ((proposal IS NULL) <> (release IS NULL))
);

create table authority_proposal (
  proposal uuid not null,
  title text not null,
  reason text not null,
  territory text collate "C" not null,
  source text not null,
  constraint authority_proposal_pkey PRIMARY KEY (proposal),
  constraint authority_proposal_reason_check CHECK (btrim(reason) <> ''::text),
  constraint authority_proposal_source_check CHECK (btrim(source) <> ''::text),
  constraint authority_proposal_territory_check CHECK (btrim(territory) <> ''::text),
  constraint authority_proposal_title_check CHECK (btrim(title) <> ''::text)
);

create table authority_release (
  name text collate "C" not null,
  loaded_at timestamp with time zone not null,
  constraint authority_release_pkey PRIMARY KEY (name)
);

create table authority_review (
  entry uuid not null,
  unit text collate "C" not null,
  task text collate "C" not null,
  answer text not null,
  words text,
  instrument text,
  point text,
  addressee text,
  at timestamp with time zone not null,
  told_by text not null,
  constraint authority_review_pkey PRIMARY KEY (entry),
  constraint a_proposal_names_its_clause CHECK (answer <> 'propose'::text OR btrim(instrument) <> ''::text AND btrim(addressee) <> ''::text),
  constraint authority_review_answer_check CHECK (answer = ANY (ARRAY['able'::text, 'cannot'::text, 'difficult'::text, 'propose'::text])),
  constraint authority_review_task_check CHECK (btrim(task) <> ''::text),
  constraint authority_review_told_by_check CHECK (btrim(told_by) <> ''::text),
  constraint authority_review_unit_check CHECK (btrim(unit) <> ''::text),
  constraint what_hinders_is_said CHECK (answer = 'able'::text OR btrim(words) <> ''::text)
);

create table authority_step (
  proposal uuid not null,
  step text not null,
  at timestamp with time zone not null,
  taken_by text not null,
  reason text,
  constraint an_authority_step_is_taken_once PRIMARY KEY (proposal, step),
  constraint an_authority_end_has_a_reason CHECK ((step <> ALL (ARRAY['annulled'::text, 'withdrawn'::text])) OR btrim(reason) <> ''::text),
  constraint authority_step_step_check CHECK (step = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'in-force'::text, 'annulled'::text, 'withdrawn'::text])),
  constraint authority_step_taken_by_check CHECK (btrim(taken_by) <> ''::text)
);

create table authority_watch (
  account uuid not null,
  kind text not null,
  subject text collate "C" not null,
  since timestamp with time zone not null,
  constraint authority_watch_pkey PRIMARY KEY (account, kind, subject),
  constraint authority_watch_kind_check CHECK (kind = ANY (ARRAY['field'::text, 'unit'::text, 'text'::text])),
  constraint authority_watch_subject_check CHECK (btrim(subject) <> ''::text AND length(subject) <= 200)
);

create table calendar_day (
  decision bigint not null,
  date date not null,
  kind text not null,
  name text not null,
  constraint a_decision_says_a_day_once PRIMARY KEY (decision, date),
  constraint calendar_day_kind_check CHECK (kind = ANY (ARRAY['holiday'::text, 'compensatory'::text, 'swapped-off'::text, 'made-up'::text, 'plain'::text])),
  constraint calendar_day_name_check CHECK (btrim(name) <> ''::text)
);

create table calendar_decision (
  decision bigint generated always as identity not null,
  number text collate "C" not null,
  issued_on date not null,
  first_year integer,
  last_year integer,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint calendar_decision_pkey PRIMARY KEY (decision),
  constraint calendar_decision_check CHECK (last_year >= first_year AND last_year <= 2199),
  constraint calendar_decision_first_year_check CHECK (first_year >= 1900 AND first_year <= 2199),
  constraint calendar_decision_number_check CHECK (btrim(number) <> ''::text),
  constraint calendar_decision_recorded_by_check CHECK (btrim(recorded_by) <> ''::text),
  constraint years_come_in_pairs CHECK ((first_year IS NULL) = (last_year IS NULL))
);

create table calendar_feed (
  account uuid not null,
  token_hash bytea not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (account),
  constraint calendar_feed_token_hash_key UNIQUE (token_hash),
  constraint calendar_feed_token_hash_check CHECK (length(token_hash) = 32)
);

create table database_mark (
  mark text collate "C" not null,
  set_at timestamp with time zone not null,
  constraint database_mark_pkey PRIMARY KEY (mark),
  constraint database_mark_mark_check CHECK (mark = 'generated'::text)
);

create table evidence_entry (
  entry uuid not null,
  stream text collate "C" not null,
  body text not null,
  body_hash bytea not null,
  salt bytea not null,
  constraint evidence_entry_pkey PRIMARY KEY (entry),
  constraint evidence_entry_check CHECK (body_hash = sha256(convert_to(body, 'UTF8'::name))),
  constraint evidence_entry_salt_check CHECK (length(salt) = 16),
  constraint evidence_entry_stream_check CHECK (stream ~ '^[a-z0-9-]{1,20}$'::text)
);

create table evidence_head (
  stream text collate "C" not null,
  size bigint not null,
  root bytea not null,
  signed_at timestamp with time zone not null,
  key text collate "C" not null,
  signature bytea not null,
  constraint evidence_head_pkey PRIMARY KEY (stream, size),
  constraint evidence_head_root_check CHECK (length(root) = 32),
  constraint evidence_head_size_check CHECK (size > 0)
);

create table evidence_key (
  key text collate "C" not null,
  public_key bytea not null,
  first_used_at timestamp with time zone not null,
  constraint evidence_key_pkey PRIMARY KEY (key),
  constraint evidence_key_key_check CHECK (key ~ '^[0-9a-f]{64}$'::text)
);

create table evidence_leaf (
  stream text collate "C" not null,
  place bigint not null,
  entry uuid not null,
  leaf bytea not null,
  constraint evidence_leaf_pkey PRIMARY KEY (stream, place),
  constraint evidence_leaf_entry_key UNIQUE (entry),
  constraint evidence_leaf_leaf_check CHECK (length(leaf) = 32),
  constraint evidence_leaf_place_check CHECK (place >= 0)
);

create table evidence_node (
  stream text collate "C" not null,
  level smallint not null,
  place bigint not null,
  hash bytea not null,
  constraint evidence_node_pkey PRIMARY KEY (stream, level, place),
  constraint evidence_node_hash_check CHECK (length(hash) = 32),
  constraint evidence_node_level_check CHECK ((level::integer % 8) = 0 AND level > 0)
);

create table evidence_stamp (
  stream text collate "C" not null,
  size bigint not null,
  authority text not null,
  stamped_at timestamp with time zone not null,
  token bytea not null,
  constraint evidence_stamp_pkey PRIMARY KEY (stream, size, authority)
);

create table evidence_stream (
  stream text collate "C" not null,
  size bigint not null,
  last bytea not null,
  peaks bytea[] not null,
  constraint evidence_stream_pkey PRIMARY KEY (stream),
  constraint evidence_stream_size_check CHECK (size >= 0)
);

create table evidence_thing (
  kind text collate "C" not null,
  id text collate "C" not null,
  entry uuid not null,
  constraint evidence_thing_pkey PRIMARY KEY (kind, id, entry)
);

create table evidence_waiting (
  entry uuid not null,
  stream text collate "C" not null
);

create table feedback_contact (
  report bigint not null,
  contact text not null,
  erase_on date not null,
  constraint feedback_contact_pkey PRIMARY KEY (report),
  constraint feedback_contact_contact_check CHECK (btrim(contact) <> ''::text)
);

create table feedback_report (
  report bigint generated always as identity not null,
  received_at timestamp with time zone not null,
  unit text collate "C",
  page text,
  about_day date,
  wrong text not null,
  rightly text,
  source text,
  content_hash text not null,
  key_hash text not null,
  constraint feedback_report_pkey PRIMARY KEY (report),
  constraint the_same_report_is_stored_once UNIQUE (content_hash),
  constraint feedback_report_content_hash_check CHECK (content_hash ~ '^[0-9a-f]{64}$'::text),
  constraint feedback_report_key_hash_check CHECK (key_hash ~ '^[0-9a-f]{64}$'::text),
  constraint feedback_report_page_check CHECK (starts_with(page, '/'::text)),
  constraint feedback_report_wrong_check CHECK (btrim(wrong) <> ''::text)
);

create table feedback_step (
  report bigint not null,
  step text not null,
  at timestamp with time zone not null,
  taken_by text not null,
  words text,
  published boolean default false not null,
  constraint a_report_takes_a_step_once PRIMARY KEY (report, step),
  constraint an_end_has_words CHECK ((step = ANY (ARRAY['answered'::text, 'corrected'::text, 'declined'::text])) = (words IS NOT NULL AND btrim(words) <> ''::text)),
  constraint feedback_step_step_check CHECK (step = ANY (ARRAY['received'::text, 'checking'::text, 'answered'::text, 'corrected'::text, 'declined'::text])),
  constraint feedback_step_taken_by_check CHECK (btrim(taken_by) <> ''::text),
  constraint only_an_end_publishes CHECK (NOT published OR (step = ANY (ARRAY['answered'::text, 'corrected'::text, 'declined'::text])))
);

create table file (
  file uuid not null,
  sha256 text collate "C" not null,
  name text not null,
  unit text collate "C" not null,
  retained_until date,
  retention text collate "C" not null,
  retained_by text not null,
  stored_at timestamp with time zone not null,
  stored_by text not null,
  constraint file_pkey PRIMARY KEY (file),
  constraint file_name_check CHECK (btrim(name) <> ''::text AND length(name) <= 200),
  constraint file_retained_by_check CHECK (btrim(retained_by) <> ''::text AND length(retained_by) <= 200),
  constraint file_retention_check CHECK (retention = ANY (ARRAY['working'::text, 'record'::text, 'permanent'::text])),
  constraint file_stored_by_check CHECK (btrim(stored_by) <> ''::text),
  constraint file_unit_check CHECK (btrim(unit) <> ''::text),
  constraint records_have_a_term CHECK ((retention = 'record'::text) = (retained_until IS NOT NULL))
);

create table file_content (
  sha256 text collate "C" not null,
  size bigint not null,
  kind text collate "C" not null,
  first_stored_at timestamp with time zone not null,
  constraint file_content_pkey PRIMARY KEY (sha256),
  constraint file_content_kind_check CHECK (kind ~ '^[a-z0-9-]{1,20}$'::text),
  constraint file_content_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint file_content_size_check CHECK (size >= 0)
);

create table file_deletion (
  file uuid not null,
  number text collate "C" not null,
  deleted_at timestamp with time zone not null,
  deleted_by text not null,
  constraint file_deletion_pkey PRIMARY KEY (file),
  constraint file_deletion_deleted_by_check CHECK (btrim(deleted_by) <> ''::text)
);

create table file_deletion_proposal (
  file uuid not null,
  number text collate "C" not null,
  reason text not null,
  decided_on date not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null,
  constraint file_deletion_proposal_pkey PRIMARY KEY (file, number),
  constraint file_deletion_proposal_number_check CHECK (btrim(number) <> ''::text AND length(number) <= 80),
  constraint file_deletion_proposal_proposed_by_check CHECK (btrim(proposed_by) <> ''::text),
  constraint file_deletion_proposal_reason_check CHECK (btrim(reason) <> ''::text AND length(reason) <= 500)
);

create table file_erasure (
  sha256 text collate "C" not null,
  erased_at timestamp with time zone not null,
  constraint file_erasure_pkey PRIMARY KEY (sha256, erased_at)
);

create table file_hold (
  hold uuid not null,
  file uuid not null,
  number text collate "C" not null,
  reason text not null,
  set_at timestamp with time zone not null,
  set_by text not null,
  constraint file_hold_pkey PRIMARY KEY (hold),
  constraint file_hold_number_check CHECK (btrim(number) <> ''::text AND length(number) <= 80),
  constraint file_hold_reason_check CHECK (btrim(reason) <> ''::text AND length(reason) <= 500),
  constraint file_hold_set_by_check CHECK (btrim(set_by) <> ''::text)
);

create table file_release (
  hold uuid not null,
  number text collate "C" not null,
  reason text not null,
  released_at timestamp with time zone not null,
  released_by text not null,
  constraint file_release_pkey PRIMARY KEY (hold),
  constraint file_release_number_check CHECK (btrim(number) <> ''::text AND length(number) <= 80),
  constraint file_release_reason_check CHECK (btrim(reason) <> ''::text AND length(reason) <= 500),
  constraint file_release_released_by_check CHECK (btrim(released_by) <> ''::text)
);

create table handover (
  handover uuid not null,
  transition uuid not null,
  giver integer not null,
  receiver integer not null,
  lines bigint not null,
  due_on date not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  constraint handover_pkey PRIMARY KEY (handover),
  constraint handover_transition_giver_receiver_key UNIQUE (transition, giver, receiver),
  constraint handover_lines_check CHECK (lines > 0),
  constraint handover_opened_by_check CHECK (btrim(opened_by) <> ''::text),
  constraint nobody_hands_over_to_itself CHECK (giver <> receiver)
);

create table handover_attachment (
  handover uuid not null,
  file uuid not null,
  at timestamp with time zone not null,
  taken_by text not null,
  constraint handover_attachment_pkey PRIMARY KEY (handover, file),
  constraint handover_attachment_taken_by_check CHECK (btrim(taken_by) <> ''::text)
);

create table handover_confirmation (
  handover uuid not null,
  side text not null,
  lines bigint not null,
  root text not null,
  at timestamp with time zone not null,
  taken_by text not null,
  constraint handover_confirmation_pkey PRIMARY KEY (handover, side),
  constraint handover_confirmation_lines_check CHECK (lines > 0),
  constraint handover_confirmation_root_check CHECK (root ~ '^[0-9a-f]{64}$'::text),
  constraint handover_confirmation_side_check CHECK (side = ANY (ARRAY['giver'::text, 'receiver'::text])),
  constraint handover_confirmation_taken_by_check CHECK (btrim(taken_by) <> ''::text)
);

create table handover_remark (
  remark uuid not null,
  handover uuid not null,
  holding uuid not null,
  part smallint default 0 not null,
  side text not null,
  verdict text not null,
  note text,
  at timestamp with time zone not null,
  taken_by text not null,
  constraint handover_remark_pkey PRIMARY KEY (remark),
  constraint a_difference_is_described CHECK (verdict = 'found'::text OR btrim(note) <> ''::text),
  constraint handover_remark_note_check CHECK (length(note) <= 2000),
  constraint handover_remark_side_check CHECK (side = ANY (ARRAY['giver'::text, 'receiver'::text])),
  constraint handover_remark_taken_by_check CHECK (btrim(taken_by) <> ''::text),
  constraint handover_remark_verdict_check CHECK (verdict = ANY (ARRAY['found'::text, 'missing'::text, 'different'::text, 'damaged'::text]))
);

create table holder (
  holder integer generated always as identity not null,
  organisation text collate "C" not null,
  unit text collate "C" not null,
  kind text collate "C" not null,
  province text collate "C" not null,
  constraint holder_pkey PRIMARY KEY (holder),
  constraint holder_organisation_key UNIQUE (organisation),
  constraint holder_organisation_check CHECK (organisation ~ '^org:.+:[a-z][a-z0-9-]*$'::text),
  constraint holder_unit_check CHECK (btrim(unit) <> ''::text)
);

create table holding (
  holding uuid not null,
  kind text collate "C" not null,
  holder integer not null,
  reference text not null,
  description text not null,
  count bigint not null,
  vnd bigint default 0 not null,
  millimetres bigint default 0 not null,
  files bigint default 0 not null,
  square_metres bigint default 0 not null,
  place_unit text collate "C",
  latitude double precision,
  longitude double precision,
  shared boolean default false not null,
  state text default 'held'::text not null,
  as_of date not null,
  evidence text,
  attributes jsonb default '{}'::jsonb not null,
  late_reason text,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint holding_pkey PRIMARY KEY (holding),
  constraint the_same_thing_is_entered_once UNIQUE (holder, kind, reference),
  constraint a_place_is_a_unit_or_a_point CHECK ((latitude IS NULL) = (longitude IS NULL) AND NOT (place_unit IS NOT NULL AND latitude IS NOT NULL)),
  constraint holding_count_check CHECK (count >= 0 AND count <= 1000000000),
  constraint holding_description_check CHECK (length(description) <= 2000),
  constraint holding_evidence_check CHECK (length(evidence) <= 500),
  constraint holding_files_check CHECK (files >= 0 AND files <= 1000000000),
  constraint holding_kind_check CHECK (kind = ANY (ARRAY['post'::text, 'function'::text, 'record'::text, 'asset'::text, 'money'::text, 'contract'::text, 'project'::text, 'case'::text, 'proceeding'::text, 'assignment'::text, 'petition'::text, 'seal'::text, 'account'::text, 'agreement'::text, 'system'::text, 'legal-document'::text, 'area-policy'::text, 'plan'::text])),
  constraint holding_late_reason_check CHECK (btrim(late_reason) <> ''::text),
  constraint holding_millimetres_check CHECK (millimetres >= 0 AND millimetres <= '1000000000000'::bigint),
  constraint holding_recorded_by_check CHECK (btrim(recorded_by) <> ''::text),
  constraint holding_reference_check CHECK (btrim(reference) <> ''::text AND length(reference) <= 200),
  constraint holding_square_metres_check CHECK (square_metres >= 0 AND square_metres <= '1000000000000'::bigint),
  constraint holding_state_check CHECK (state = ANY (ARRAY['held'::text, 'settled'::text])),
  constraint holding_vnd_check CHECK (abs(vnd) <= '9000000000000000'::bigint),
  constraint it_is_something CHECK (count > 0 OR vnd <> 0 OR millimetres > 0 OR files > 0 OR square_metres > 0)
);

create table holding_correction (
  correction uuid not null,
  holding uuid not null,
  count bigint default 0 not null,
  vnd bigint default 0 not null,
  millimetres bigint default 0 not null,
  files bigint default 0 not null,
  square_metres bigint default 0 not null,
  reason text not null,
  basis text not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  constraint holding_correction_pkey PRIMARY KEY (correction),
  constraint a_second_person_confirms CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND lower(btrim(confirmed_by)) <> lower(btrim(proposed_by))),
  constraint holding_correction_basis_check CHECK (btrim(basis) <> ''::text),
  constraint holding_correction_proposed_by_check CHECK (btrim(proposed_by) <> ''::text),
  constraint holding_correction_reason_check CHECK (btrim(reason) <> ''::text)
);

create table holding_exit (
  holding uuid not null,
  manner text not null,
  decision text not null,
  appraisal text not null,
  decided_on date not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  constraint holding_exit_pkey PRIMARY KEY (holding),
  constraint a_second_person_confirms CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND lower(btrim(confirmed_by)) <> lower(btrim(proposed_by))),
  constraint holding_exit_appraisal_check CHECK (btrim(appraisal) <> ''::text),
  constraint holding_exit_decision_check CHECK (btrim(decision) <> ''::text),
  constraint holding_exit_manner_check CHECK (manner = ANY (ARRAY['destroyed'::text, 'sold'::text, 'liquidated'::text, 'recovered'::text, 'lost'::text])),
  constraint holding_exit_proposed_by_check CHECK (btrim(proposed_by) <> ''::text)
);

create table holding_spell (
  holding uuid not null,
  part smallint default 0 not null,
  no smallint default 1 not null,
  holder integer not null,
  valid_from date not null,
  valid_to date,
  ended_as text,
  begun_by uuid,
  begun_as text,
  count bigint,
  vnd bigint,
  millimetres bigint,
  files bigint,
  square_metres bigint,
  constraint holding_spell_pkey PRIMARY KEY (holding, part, no),
  constraint holding_spell_begun_as_check CHECK (begun_as = ANY (ARRAY['transfer'::text, 'archive'::text, 'caretaker'::text, 'correction'::text, 'award'::text, 'settlement'::text, 'reversal'::text, 'late'::text])),
  constraint holding_spell_ended_as_check CHECK (ended_as = ANY (ARRAY['transfer'::text, 'archive'::text, 'settle'::text, 'caretaker'::text, 'exit'::text, 'correction'::text, 'reversal'::text])),
  constraint holding_spell_no_check CHECK (no > 0),
  constraint holding_spell_part_check CHECK (part >= 0),
  constraint only_the_first_begins_by_itself CHECK (begun_by IS NOT NULL OR no = 1 AND part = 0),
  constraint parts_say_how_much CHECK ((part = 0) = (count IS NULL) AND (num_nulls(count, vnd, millimetres, files, square_metres) = ANY (ARRAY[0, 5]))),
  constraint spell_begins_somehow CHECK ((begun_by IS NULL) = (begun_as IS NULL)),
  constraint spell_ends_as_something CHECK ((valid_to IS NULL) = (ended_as IS NULL)),
  constraint spell_is_not_reversed CHECK (valid_to >= valid_from)
);

create table import_mapping (
  kind text collate "C" not null,
  person text collate "C" not null,
  columns jsonb not null,
  used_at timestamp with time zone not null,
  constraint import_mapping_pkey PRIMARY KEY (kind, person),
  constraint import_mapping_columns_check CHECK (jsonb_typeof(columns) = 'object'::text)
);

create table import_row (
  kind text collate "C" not null,
  scope text collate "C" not null,
  key text collate "C" not null,
  content bytea not null,
  imported_at timestamp with time zone not null,
  imported_by text not null,
  constraint import_row_pkey PRIMARY KEY (kind, scope, key),
  constraint import_row_content_check CHECK (length(content) = 32),
  constraint import_row_imported_by_check CHECK (btrim(imported_by) <> ''::text),
  constraint import_row_kind_check CHECK (kind ~ '^[a-zA-Z.-]{1,80}$'::text)
);

create table inventory (
  inventory uuid not null,
  transition uuid not null,
  holder integer not null,
  constraint inventory_pkey PRIMARY KEY (inventory),
  constraint inventory_transition_holder_key UNIQUE (transition, holder)
);

create table inventory_step (
  inventory uuid not null,
  step text not null,
  at timestamp with time zone not null,
  taken_by text not null,
  root text,
  holdings bigint,
  constraint inventory_step_pkey PRIMARY KEY (inventory, step),
  constraint inventory_step_root_check CHECK (root ~ '^[0-9a-f]{64}$'::text),
  constraint inventory_step_step_check CHECK (step = ANY (ARRAY['opened'::text, 'counted'::text, 'frozen'::text, 'signed'::text])),
  constraint inventory_step_taken_by_check CHECK (btrim(taken_by) <> ''::text),
  constraint signed_says_what CHECK ((step = 'signed'::text) = (root IS NOT NULL AND holdings IS NOT NULL))
);

create table job (
  job uuid not null,
  kind text collate "C" not null,
  input jsonb not null,
  state text default 'waiting'::text not null,
  key text collate "C",
  made_at timestamp with time zone not null,
  made_by text not null,
  run_at timestamp with time zone not null,
  attempt integer default 0 not null,
  most_attempts integer not null,
  queued boolean default false not null,
  cancel_asked boolean default false not null,
  share real default 0 not null,
  doing text,
  error text,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint job_pkey PRIMARY KEY (job),
  constraint job_key_key UNIQUE (key),
  constraint dead_has_its_error CHECK (state <> 'dead'::text OR error IS NOT NULL),
  constraint job_attempt_check CHECK (attempt >= 0),
  constraint job_doing_check CHECK (length(doing) <= 500),
  constraint job_error_check CHECK (length(error) <= 2000),
  constraint job_key_check CHECK (length(key) <= 200),
  constraint job_kind_check CHECK (kind ~ '^[a-z]+\.[a-zA-Z]+$'::text),
  constraint job_most_attempts_check CHECK (most_attempts >= 1 AND most_attempts <= 100),
  constraint job_share_check CHECK (share >= 0::double precision AND share <= 1::double precision),
  constraint job_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'dead'::text, 'cancelled'::text])),
  constraint what_ended_has_its_instant CHECK ((state = ANY (ARRAY['done'::text, 'dead'::text, 'cancelled'::text])) = (ended_at IS NOT NULL))
);

create table job_worker (
  worker text collate "C" not null,
  beat_at timestamp with time zone not null,
  constraint job_worker_pkey PRIMARY KEY (worker)
);

create table notice (
  notice uuid not null,
  account uuid not null,
  kind text collate "C" not null,
  facts jsonb not null,
  path text,
  due_on date,
  made_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint notice_pkey PRIMARY KEY (notice),
  constraint notice_path_check CHECK (path ~~ '/%'::text AND path !~~ '//%'::text AND length(path) <= 500)
);

create table office_hours (
  entry bigint generated always as identity not null,
  unit text collate "C" not null,
  valid_from date not null,
  week jsonb not null,
  number text collate "C" not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint office_hours_pkey PRIMARY KEY (entry),
  constraint office_hours_number_check CHECK (btrim(number) <> ''::text),
  constraint office_hours_recorded_by_check CHECK (btrim(recorded_by) <> ''::text),
  constraint office_hours_week_check CHECK (jsonb_typeof(week) = 'object'::text)
);

create table outbox_event (
  event uuid not null,
  written bigint generated always as identity not null,
  sequence bigint,
  type text collate "C" not null,
  subject text not null,
  at timestamp with time zone not null,
  data jsonb not null,
  constraint outbox_event_pkey PRIMARY KEY (event),
  constraint outbox_event_sequence_key UNIQUE (sequence),
  constraint outbox_event_sequence_check CHECK (sequence > 0),
  constraint outbox_event_subject_check CHECK (length(subject) <= 300),
  constraint outbox_event_type_check CHECK (type ~ '^[a-z0-9.-]+$'::text)
);

create table register_boundary (
  boundary bigint generated always as identity not null,
  import text collate "C" not null,
  unit text collate "C" not null,
  level text not null,
  valid_on date not null,
  key text not null,
  shape text not null,
  coarse_shape text not null,
  area_km2 double precision not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  constraint register_boundary_pkey PRIMARY KEY (boundary),
  constraint boundary_superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint boundary_superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL)),
  constraint register_boundary_area_km2_check CHECK (area_km2 > 0::double precision AND area_km2 < '10000000'::numeric::double precision)
);

create table register_boundary_import (
  id text collate "C" not null,
  revision bigint not null,
  recorded_at timestamp with time zone not null,
  valid_on date not null,
  level text not null,
  file_name text not null,
  file_hash text not null,
  file_bytes bigint not null,
  key_field text not null,
  corrections jsonb not null,
  source text not null,
  actor text not null,
  features integer not null,
  findings jsonb not null,
  constraint register_boundary_import_pkey PRIMARY KEY (id),
  constraint register_boundary_import_actor_check CHECK (actor <> ''::text),
  constraint register_boundary_import_features_check CHECK (features > 0),
  constraint register_boundary_import_file_bytes_check CHECK (file_bytes > 0),
  constraint register_boundary_import_file_hash_check CHECK (file_hash ~ '^[0-9a-f]{64}$'::text),
  constraint register_boundary_import_id_check CHECK (id <> ''::text),
  constraint register_boundary_import_source_check CHECK (source <> ''::text)
);

create table register_change (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  kind text not null,
  effective_on date not null,
  after date,
  sequence integer,
  basis_instrument text,
  basis_article text,
  basis_clause text,
  source text,
  state text,
  constraint register_change_pkey PRIMARY KEY (fact),
  constraint change_observed_before_it_is_effective CHECK (after < effective_on),
  constraint register_change_kind_check CHECK (kind = ANY (ARRAY['establish'::text, 'merge'::text, 'absorb'::text, 'split'::text, 'detach'::text, 'adjust-boundary'::text, 'rename'::text, 'retype'::text, 'reparent'::text, 'recode'::text, 'keep'::text, 'dissolve'::text, 'restore'::text, 'observed'::text])),
  constraint register_change_state_check CHECK (state = ANY (ARRAY['enacted'::text, 'annulled'::text])),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_change_identity (
  change text collate "C" not null,
  constraint register_change_identity_pkey PRIMARY KEY (change)
);

create table register_code (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  level text not null,
  system text not null,
  value text collate "C" not null,
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  source text,
  constraint register_code_pkey PRIMARY KEY (fact),
  constraint one_code_of_a_unit_at_a_time EXCLUDE USING gist (hashtextextended((unit || ' '::text) || system, 0::bigint) WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (superseded_at IS NULL),
  constraint one_meaning_of_a_code_at_a_time EXCLUDE USING gist (hashtextextended((((system || ' '::text) || level) || ' '::text) || value, 0::bigint) WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (superseded_at IS NULL),
  constraint code_ends_after_it_begins CHECK (valid_to >= valid_from),
  constraint code_observed_before_it_begins CHECK (from_after < valid_from),
  constraint code_observed_before_it_ends CHECK (until_after < valid_to),
  constraint register_code_value_check CHECK (value <> ''::text),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_confirmation (
  record text not null,
  id text collate "C" not null,
  release text not null,
  revision bigint not null,
  constraint register_confirmation_pkey PRIMARY KEY (record, id, release)
);

create table register_instrument (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  issuer text,
  title text,
  issued_on date,
  effective_on date,
  source text,
  constraint register_instrument_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_level (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  rank integer not null,
  names jsonb not null,
  constraint register_level_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_level_rank_check CHECK (rank >= 1),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_line (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  change text collate "C" not null,
  from_unit text collate "C",
  to_unit text collate "C",
  scope text not null,
  people text not null,
  share_population double precision,
  share_area double precision,
  share_source text,
  decision text,
  constraint register_line_pkey PRIMARY KEY (fact),
  constraint line_has_an_end CHECK (from_unit IS NOT NULL OR to_unit IS NOT NULL),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_line_people_check CHECK (people = ANY (ARRAY['all'::text, 'part'::text, 'none'::text, 'unknown'::text])),
  constraint register_line_scope_check CHECK (scope = ANY (ARRAY['whole'::text, 'part'::text, 'rest'::text, 'land'::text, 'people'::text, 'unchanged'::text, 'renamed'::text, 'retyped'::text, 'reparented'::text, 'recoded'::text, 'unknown'::text])),
  constraint register_line_share_area_check CHECK (share_area >= 0::double precision AND share_area <= 1::double precision),
  constraint register_line_share_population_check CHECK (share_population >= 0::double precision AND share_population <= 1::double precision),
  constraint share_has_a_source CHECK (share_source IS NOT NULL OR share_population IS NULL AND share_area IS NULL),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_measure (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  quantity text not null,
  value double precision not null,
  as_of date not null,
  method text not null,
  source text not null,
  constraint register_measure_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_measure_method_check CHECK (method = ANY (ARRAY['printed'::text, 'measured'::text, 'census'::text, 'carried'::text])),
  constraint register_measure_quantity_check CHECK (quantity = ANY (ARRAY['area'::text, 'population'::text])),
  constraint register_measure_value_check CHECK (value >= 0::double precision AND value < 'Infinity'::double precision),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_name (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  text text not null,
  use text not null,
  source text,
  constraint register_name_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_name_text_check CHECK (text <> ''::text),
  constraint register_name_use_check CHECK (use = ANY (ARRAY['alias'::text, 'english'::text, 'spelling'::text, 'abbreviation'::text])),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_note (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  code text not null,
  details jsonb,
  source text,
  constraint register_note_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_note_code_check CHECK (code <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_organisation (
  id text collate "C" not null,
  unit text collate "C",
  kind text not null,
  parent text collate "C",
  valid_from date not null,
  valid_to date,
  continuity text not null,
  basis_instrument text not null,
  basis_point text not null,
  succession text,
  derived boolean default true not null,
  constraint register_organisation_pkey PRIMARY KEY (id),
  constraint not_its_own_parent CHECK (parent <> id),
  constraint organisation_ends_after_it_begins CHECK (valid_to > valid_from),
  constraint organisation_id_says_what_it_is CHECK (id = ('org:'::text || COALESCE((unit || ':'::text) || kind, 'central:'::text || kind))),
  constraint organisation_on_record_from_the_eve CHECK (valid_from >= '2025-06-30'::date),
  constraint organisation_that_ends_says_how CHECK ((valid_to IS NULL) = (succession IS NULL)),
  constraint parent_in_the_same_unit CHECK (starts_with(parent, ('org:'::text || COALESCE(unit, 'central'::text)) || ':'::text)),
  constraint register_organisation_basis_instrument_check CHECK (basis_instrument <> ''::text),
  constraint register_organisation_continuity_check CHECK (continuity = ANY (ARRAY['new'::text, 'continuing'::text, 'unknown'::text])),
  constraint register_organisation_kind_check CHECK (kind ~ '^[a-z][a-z0-9-]*$'::text),
  constraint register_organisation_succession_check CHECK (succession = ANY (ARRAY['same-kind-of-successor-unit'::text, 'no-single-successor'::text]))
);

create table register_point (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  latitude double precision not null,
  longitude double precision not null,
  as_of date not null,
  source text not null,
  constraint register_point_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_point_latitude_check CHECK (latitude >= '-90'::integer::double precision AND latitude <= 90::double precision),
  constraint register_point_longitude_check CHECK (longitude >= '-180'::integer::double precision AND longitude <= 180::double precision),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_release (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  schema integer not null,
  country text not null,
  data_from date not null,
  data_to date not null,
  constraint register_release_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_release_schema_check CHECK (schema = 1),
  constraint release_has_days CHECK (data_to >= data_from),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_revision (
  revision bigint not null,
  token uuid default gen_random_uuid() not null,
  at timestamp with time zone not null,
  origin text not null,
  why text not null,
  actor text not null,
  transaction xid8 default pg_current_xact_id() not null,
  constraint register_revision_pkey PRIMARY KEY (revision),
  constraint register_revision_token_key UNIQUE (token),
  constraint register_revision_actor_check CHECK (actor <> ''::text),
  constraint register_revision_origin_check CHECK (origin = ANY (ARRAY['release'::text, 'local'::text])),
  constraint register_revision_why_check CHECK (why <> ''::text)
);

create table register_scheme (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  levels text[] not null,
  basis_instrument text,
  basis_article text,
  basis_clause text,
  constraint register_scheme_pkey PRIMARY KEY (fact),
  constraint one_scheme_at_a_time EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&) WHERE (superseded_at IS NULL),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint scheme_ends_after_it_begins CHECK (valid_to > valid_from),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_seat (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  text text not null,
  source text not null,
  constraint register_seat_pkey PRIMARY KEY (fact),
  constraint one_seat_of_a_source_at_a_time EXCLUDE USING gist (hashtextextended((unit || ' '::text) || source, 0::bigint) WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (superseded_at IS NULL),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_seat_text_check CHECK (text <> ''::text),
  constraint seat_ends_after_it_begins CHECK (valid_to > valid_from),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_source (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  title text not null,
  publisher text not null,
  as_of date,
  url text,
  quality text,
  constraint register_source_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_system (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  names jsonb not null,
  constraint register_system_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_type (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  level text not null,
  names jsonb not null,
  constraint register_type_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_unit (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  level text not null,
  constraint register_unit_pkey PRIMARY KEY (fact),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL))
);

create table register_unit_identity (
  unit text collate "C" not null,
  level text not null,
  constraint register_unit_identity_pkey PRIMARY KEY (unit),
  constraint register_unit_identity_unit_level_key UNIQUE (unit, level)
);

create table register_version (
  fact bigint generated always as identity not null,
  id text collate "C" not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  revision bigint not null,
  superseded_revision bigint,
  unit text collate "C" not null,
  level text not null,
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  name text not null,
  short text not null,
  type text not null,
  parent text collate "C",
  basis_instrument text,
  basis_article text,
  basis_clause text,
  source text,
  sort_key text collate "C" not null,
  constraint register_version_pkey PRIMARY KEY (fact),
  constraint one_version_of_a_unit_at_a_time EXCLUDE USING gist (hashtextextended(unit, 0::bigint) WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (superseded_at IS NULL),
  constraint not_its_own_parent CHECK (parent <> unit),
  constraint register_fact_id_check CHECK (id <> ''::text),
  constraint register_version_name_check CHECK (name <> ''::text),
  constraint register_version_short_check CHECK (short <> ''::text),
  constraint superseded_after_recorded CHECK (superseded_at >= recorded_at),
  constraint superseded_by_a_revision CHECK ((superseded_at IS NULL) = (superseded_revision IS NULL)),
  constraint version_ends_after_it_begins CHECK (valid_to >= valid_from),
  constraint version_observed_before_it_begins CHECK (from_after < valid_from),
  constraint version_observed_before_it_ends CHECK (until_after < valid_to)
);

create table secret_count (
  entry uuid not null,
  fonds text collate "C" not null,
  unit text collate "C" not null,
  level text collate "C" not null,
  items integer not null,
  as_of date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint secret_count_pkey PRIMARY KEY (entry),
  constraint secret_count_fonds_check CHECK (fonds ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$'::text),
  constraint secret_count_items_check CHECK (items >= 0 AND items <= 100000000),
  constraint secret_count_recorded_by_check CHECK (btrim(recorded_by) <> ''::text),
  constraint secret_count_unit_check CHECK (btrim(unit) <> ''::text),
  constraint the_highest_level_stays_outside CHECK (level = ANY (ARRAY['highly-secret'::text, 'secret'::text]))
);

create table setting_choice (
  choice bigint generated always as identity not null,
  name text collate "C" not null,
  value text,
  reason text not null,
  chosen_at timestamp with time zone not null,
  chosen_by text not null,
  constraint setting_choice_pkey PRIMARY KEY (choice),
  constraint setting_choice_chosen_by_check CHECK (btrim(chosen_by) <> ''::text),
  constraint setting_choice_name_check CHECK (name ~ '^[a-z]+(-[a-z]+)*$'::text),
  constraint setting_choice_reason_check CHECK (btrim(reason) <> ''::text AND length(reason) <= 500),
  constraint setting_choice_value_check CHECK (length(value) <= 500)
);

create table setting_start (
  start bigint generated always as identity not null,
  name text collate "C" not null,
  value text not null,
  read_at timestamp with time zone not null,
  constraint setting_start_pkey PRIMARY KEY (start),
  constraint setting_start_name_check CHECK (name ~ '^[A-Z][A-Z0-9_]*$'::text),
  constraint setting_start_value_check CHECK (length(value) <= 2000)
);

create table sheet_key (
  id smallint not null,
  key bytea not null,
  made_at timestamp with time zone not null,
  constraint sheet_key_pkey PRIMARY KEY (id),
  constraint sheet_key_key_key UNIQUE (key),
  constraint sheet_key_id_check CHECK (id >= 1 AND id <= 127),
  constraint sheet_key_key_check CHECK (octet_length(key) = 32)
);

create table told_once (
  mark bytea not null,
  asked bytea not null,
  answer bytea not null,
  told_at timestamp with time zone not null,
  constraint told_once_pkey PRIMARY KEY (mark),
  constraint told_once_answer_check CHECK (length(answer) <= 1100000),
  constraint told_once_asked_check CHECK (length(asked) = 32),
  constraint told_once_mark_check CHECK (length(mark) = 32)
);

create table transition (
  transition uuid not null,
  title text not null,
  acts text[] not null,
  province text collate "C",
  effective_on date not null,
  closing_on date not null,
  register_revision bigint not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint transition_pkey PRIMARY KEY (transition),
  constraint transition_acts_check CHECK (cardinality(acts) > 0),
  constraint transition_closes_after_its_day CHECK (closing_on > effective_on),
  constraint transition_recorded_by_check CHECK (btrim(recorded_by) <> ''::text),
  constraint transition_title_check CHECK (btrim(title) <> ''::text)
);

create table transition_allocation (
  transition uuid not null,
  no integer not null,
  at timestamp with time zone not null,
  computed_by text not null,
  facts_hash text not null,
  facts jsonb not null,
  holdings bigint not null,
  lines bigint not null,
  caretaker bigint not null,
  batches integer not null,
  constraint transition_allocation_pkey PRIMARY KEY (transition, no),
  constraint transition_allocation_computed_by_check CHECK (btrim(computed_by) <> ''::text),
  constraint transition_allocation_facts_hash_check CHECK (facts_hash ~ '^[0-9a-f]{64}$'::text),
  constraint transition_allocation_no_check CHECK (no > 0)
);

create table transition_amendment (
  amendment uuid not null,
  transition uuid not null,
  what text not null,
  holding uuid,
  decision uuid,
  on_day date not null,
  reason text not null,
  basis text not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  constraint transition_amendment_pkey PRIMARY KEY (amendment),
  constraint a_second_person_confirms CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND lower(btrim(confirmed_by)) <> lower(btrim(proposed_by))),
  constraint decision_where_somebody_decided CHECK ((what = ANY (ARRAY['settlement'::text, 'correction'::text])) = (decision IS NOT NULL)),
  constraint only_a_reversal_is_of_the_whole CHECK ((what = 'reversal'::text) = (holding IS NULL)),
  constraint transition_amendment_basis_check CHECK (btrim(basis) <> ''::text),
  constraint transition_amendment_proposed_by_check CHECK (btrim(proposed_by) <> ''::text),
  constraint transition_amendment_reason_check CHECK (btrim(reason) <> ''::text),
  constraint transition_amendment_what_check CHECK (what = ANY (ARRAY['settlement'::text, 'correction'::text, 'late'::text, 'reversal'::text]))
);

create table transition_award (
  decision uuid not null,
  dispute uuid not null,
  constraint transition_award_pkey PRIMARY KEY (decision)
);

create table transition_batch (
  transition uuid not null,
  batch integer not null,
  unit text collate "C" not null,
  province text collate "C",
  lines bigint not null,
  root text not null,
  done_at timestamp with time zone,
  constraint transition_batch_pkey PRIMARY KEY (transition, batch),
  constraint transition_batch_lines_check CHECK (lines > 0),
  constraint transition_batch_root_check CHECK (root ~ '^[0-9a-f]{64}$'::text)
);

create table transition_decision (
  decision uuid not null,
  transition uuid not null,
  holding uuid not null,
  what text not null,
  holders integer[] not null,
  millionths integer[] not null,
  basis text not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  constraint transition_decision_pkey PRIMARY KEY (decision),
  constraint a_second_person_confirms CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND lower(btrim(confirmed_by)) <> lower(btrim(proposed_by))),
  constraint each_has_a_share CHECK (cardinality(holders) = cardinality(millionths)),
  constraint only_a_settlement_names_nobody CHECK ((what = 'settlement'::text) = (cardinality(holders) = 0)),
  constraint transition_decision_basis_check CHECK (btrim(basis) <> ''::text),
  constraint transition_decision_proposed_by_check CHECK (btrim(proposed_by) <> ''::text),
  constraint transition_decision_what_check CHECK (what = ANY (ARRAY['placement'::text, 'allocation'::text, 'override'::text, 'award'::text, 'settlement'::text]))
);

create table transition_dispute (
  dispute uuid not null,
  transition uuid not null,
  holding uuid not null,
  claimant integer not null,
  reason text not null,
  due_on date not null,
  raised_at timestamp with time zone not null,
  raised_by text not null,
  ended_at timestamp with time zone,
  ended_as text,
  award uuid,
  constraint transition_dispute_pkey PRIMARY KEY (dispute),
  constraint dispute_ends_somehow CHECK ((ended_at IS NULL) = (ended_as IS NULL) AND (ended_as = 'awarded'::text) = (award IS NOT NULL)),
  constraint transition_dispute_ended_as_check CHECK (ended_as = ANY (ARRAY['awarded'::text, 'withdrawn'::text])),
  constraint transition_dispute_raised_by_check CHECK (btrim(raised_by) <> ''::text),
  constraint transition_dispute_reason_check CHECK (btrim(reason) <> ''::text)
);

create table transition_ending (
  transition uuid not null,
  holder integer not null,
  event text not null,
  caretaker integer not null,
  constraint transition_ending_pkey PRIMARY KEY (transition, holder),
  constraint transition_ending_event_check CHECK (event = ANY (ARRAY['dissolution'::text, 'division'::text, 'separation'::text, 'merger'::text]))
);

create table transition_line (
  transition uuid not null,
  holding uuid not null,
  part smallint default 0 not null,
  source_part smallint default 0 not null,
  batch integer not null,
  source integer not null,
  disposition text not null,
  successor integer,
  count bigint,
  vnd bigint,
  millimetres bigint,
  files bigint,
  square_metres bigint,
  rule text not null,
  basis text not null,
  because jsonb not null,
  others integer[] default '{}'::integer[] not null,
  constraint transition_line_pkey PRIMARY KEY (transition, holding, part),
  constraint only_the_settled_goes_nowhere CHECK ((disposition = 'settle'::text) = (successor IS NULL)),
  constraint parts_say_how_much CHECK ((part = 0) = (count IS NULL) AND (num_nulls(count, vnd, millimetres, files, square_metres) = ANY (ARRAY[0, 5]))),
  constraint transition_line_disposition_check CHECK (disposition = ANY (ARRAY['transfer'::text, 'archive'::text, 'settle'::text, 'caretaker'::text]))
);

create table transition_readiness (
  entry uuid not null,
  transition uuid not null,
  unit text collate "C" not null,
  item text collate "C" not null,
  met boolean not null,
  basis text not null,
  at timestamp with time zone not null,
  confirmed_by text not null,
  constraint transition_readiness_pkey PRIMARY KEY (entry),
  constraint transition_readiness_basis_check CHECK (btrim(basis) <> ''::text AND length(basis) <= 500),
  constraint transition_readiness_confirmed_by_check CHECK (btrim(confirmed_by) <> ''::text),
  constraint transition_readiness_item_check CHECK (item ~ '^[a-z-]{2,40}$'::text),
  constraint transition_readiness_unit_check CHECK (btrim(unit) <> ''::text)
);

create table transition_rehearsal (
  rehearsal uuid not null,
  transition uuid not null,
  day date not null,
  begun_at timestamp with time zone not null,
  asked_by text not null,
  took bigint not null,
  holdings bigint not null,
  lines bigint not null,
  caretaker bigint not null,
  orphans bigint not null,
  doubles bigint not null,
  plan_hash text not null,
  result_hash text,
  figures jsonb not null,
  failed text,
  constraint transition_rehearsal_pkey PRIMARY KEY (rehearsal),
  constraint rehearsal_ends_somehow CHECK ((result_hash IS NULL) = (failed IS NOT NULL)),
  constraint transition_rehearsal_asked_by_check CHECK (btrim(asked_by) <> ''::text),
  constraint transition_rehearsal_plan_hash_check CHECK (plan_hash ~ '^[0-9a-f]{64}$'::text),
  constraint transition_rehearsal_result_hash_check CHECK (result_hash ~ '^[0-9a-f]{64}$'::text)
);

create table transition_step (
  transition uuid not null,
  no integer not null,
  phase text not null,
  at timestamp with time zone not null,
  taken_by text not null,
  reason text,
  plan_hash text,
  result_hash text,
  grants text[],
  constraint transition_step_pkey PRIMARY KEY (transition, no),
  constraint armed_is_frozen CHECK ((phase <> ALL (ARRAY['armed'::text, 'switched'::text, 'settling'::text, 'closed'::text])) OR plan_hash IS NOT NULL),
  constraint switched_says_what_came_of_it CHECK (phase <> 'switched'::text OR result_hash IS NOT NULL),
  constraint transition_step_no_check CHECK (no > 0),
  constraint transition_step_phase_check CHECK (phase = ANY (ARRAY['prepare'::text, 'allocate'::text, 'rehearse'::text, 'armed'::text, 'switched'::text, 'settling'::text, 'closed'::text, 'reversed'::text])),
  constraint transition_step_plan_hash_check CHECK (plan_hash ~ '^[0-9a-f]{64}$'::text),
  constraint transition_step_result_hash_check CHECK (result_hash ~ '^[0-9a-f]{64}$'::text),
  constraint transition_step_taken_by_check CHECK (btrim(taken_by) <> ''::text)
);

create table transition_system (
  entry uuid not null,
  transition uuid not null,
  holding uuid not null,
  basis text not null,
  codes integer,
  list_hash text,
  at timestamp with time zone not null,
  confirmed_by text not null,
  constraint transition_system_pkey PRIMARY KEY (entry),
  constraint a_list_has_its_hash CHECK ((codes IS NULL) = (list_hash IS NULL)),
  constraint transition_system_basis_check CHECK (btrim(basis) <> ''::text AND length(basis) <= 500),
  constraint transition_system_codes_check CHECK (codes > 0),
  constraint transition_system_confirmed_by_check CHECK (btrim(confirmed_by) <> ''::text),
  constraint transition_system_list_hash_check CHECK (list_hash ~ '^[0-9a-f]{64}$'::text)
);

create table webhook (
  webhook uuid not null,
  url text not null,
  types text[] not null,
  sent_to bigint default 0 not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  ended_at timestamp with time zone,
  last_error text,
  constraint webhook_pkey PRIMARY KEY (webhook),
  constraint webhook_last_error_check CHECK (length(last_error) <= 2000),
  constraint webhook_sent_to_check CHECK (sent_to >= 0),
  constraint webhook_types_check CHECK (cardinality(types) >= 1 AND cardinality(types) <= 50),
  constraint webhook_url_check CHECK (url ~ '^https?://'::text AND length(url) <= 1000)
);

create table workspace_draft (
  account uuid not null,
  form text collate "C" not null,
  key text collate "C" not null,
  content text not null,
  saved_at timestamp with time zone not null,
  constraint workspace_draft_pkey PRIMARY KEY (account, form, key),
  constraint workspace_draft_content_check CHECK (length(content) <= 200000),
  constraint workspace_draft_form_check CHECK (form ~ '^[a-zA-Z0-9.-]{1,80}$'::text),
  constraint workspace_draft_key_check CHECK (length(key) <= 200)
);

create table workspace_view (
  account uuid not null,
  list text collate "C" not null,
  name text not null,
  view text not null,
  saved_at timestamp with time zone not null,
  constraint workspace_view_pkey PRIMARY KEY (account, list, name),
  constraint workspace_view_list_check CHECK (list ~ '^[a-zA-Z0-9.-]{1,80}$'::text),
  constraint workspace_view_name_check CHECK (btrim(name) <> ''::text AND length(name) <= 100),
  constraint workspace_view_view_check CHECK (length(view) <= 20000)
);

-- foreign keys

alter table access_arming add constraint access_arming_id_fkey FOREIGN KEY (id) REFERENCES access_grant(id);

alter table access_ending add constraint access_ending_id_fkey FOREIGN KEY (id) REFERENCES access_grant(id);

alter table access_grant add constraint access_grant_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_elsewhere add constraint account_elsewhere_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_factor add constraint account_factor_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_key add constraint account_key_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_link add constraint account_link_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_password add constraint account_password_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_session add constraint account_session_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table account_token add constraint account_token_key_fkey FOREIGN KEY (key) REFERENCES account_key(key);

alter table act_reading add constraint act_reading_corrects_fkey FOREIGN KEY (corrects) REFERENCES act_reading(reading);

alter table act_step add constraint act_step_reading_fkey FOREIGN KEY (reading) REFERENCES act_reading(reading);

alter table act_step add constraint act_step_revision_fkey FOREIGN KEY (revision) REFERENCES register_revision(revision);

alter table authority_fact add constraint authority_fact_proposal_fkey FOREIGN KEY (proposal) REFERENCES authority_proposal(proposal);

alter table authority_fact add constraint authority_fact_release_fkey FOREIGN KEY (release) REFERENCES authority_release(name);

alter table authority_step add constraint authority_step_proposal_fkey FOREIGN KEY (proposal) REFERENCES authority_proposal(proposal);

alter table authority_watch add constraint authority_watch_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table calendar_day add constraint calendar_day_decision_fkey FOREIGN KEY (decision) REFERENCES calendar_decision(decision);

alter table calendar_feed add constraint calendar_feed_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table evidence_head add constraint evidence_head_key_fkey FOREIGN KEY (key) REFERENCES evidence_key(key);

alter table evidence_leaf add constraint evidence_leaf_entry_fkey FOREIGN KEY (entry) REFERENCES evidence_entry(entry);

alter table evidence_stamp add constraint evidence_stamp_stream_size_fkey FOREIGN KEY (stream, size) REFERENCES evidence_head(stream, size);

alter table feedback_contact add constraint feedback_contact_report_fkey FOREIGN KEY (report) REFERENCES feedback_report(report);

alter table feedback_step add constraint feedback_step_report_fkey FOREIGN KEY (report) REFERENCES feedback_report(report);

alter table file add constraint file_sha256_fkey FOREIGN KEY (sha256) REFERENCES file_content(sha256);

alter table file_deletion add constraint file_deletion_file_number_fkey FOREIGN KEY (file, number) REFERENCES file_deletion_proposal(file, number);

alter table file_deletion_proposal add constraint file_deletion_proposal_file_fkey FOREIGN KEY (file) REFERENCES file(file);

alter table file_erasure add constraint file_erasure_sha256_fkey FOREIGN KEY (sha256) REFERENCES file_content(sha256);

alter table file_hold add constraint file_hold_file_fkey FOREIGN KEY (file) REFERENCES file(file);

alter table file_release add constraint file_release_hold_fkey FOREIGN KEY (hold) REFERENCES file_hold(hold);

alter table handover add constraint handover_giver_fkey FOREIGN KEY (giver) REFERENCES holder(holder);

alter table handover add constraint handover_receiver_fkey FOREIGN KEY (receiver) REFERENCES holder(holder);

alter table handover add constraint handover_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table handover_attachment add constraint handover_attachment_file_fkey FOREIGN KEY (file) REFERENCES file(file);

alter table handover_attachment add constraint handover_attachment_handover_fkey FOREIGN KEY (handover) REFERENCES handover(handover);

alter table handover_confirmation add constraint handover_confirmation_handover_fkey FOREIGN KEY (handover) REFERENCES handover(handover);

alter table handover_remark add constraint handover_remark_handover_fkey FOREIGN KEY (handover) REFERENCES handover(handover);

alter table handover_remark add constraint handover_remark_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table holding add constraint holding_holder_fkey FOREIGN KEY (holder) REFERENCES holder(holder);

alter table holding_correction add constraint holding_correction_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table holding_exit add constraint holding_exit_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table inventory add constraint inventory_holder_fkey FOREIGN KEY (holder) REFERENCES holder(holder);

alter table inventory add constraint inventory_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table inventory add constraint inventory_transition_holder_fkey FOREIGN KEY (transition, holder) REFERENCES transition_ending(transition, holder);

alter table inventory_step add constraint inventory_step_inventory_fkey FOREIGN KEY (inventory) REFERENCES inventory(inventory);

alter table notice add constraint notice_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table register_boundary add constraint register_boundary_import_fkey FOREIGN KEY (import) REFERENCES register_boundary_import(id);

alter table register_boundary add constraint register_boundary_revision_fkey FOREIGN KEY (revision) REFERENCES register_revision(revision);

alter table register_boundary add constraint register_boundary_superseded_revision_fkey FOREIGN KEY (superseded_revision) REFERENCES register_revision(revision);

alter table register_boundary add constraint register_boundary_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_boundary add constraint register_boundary_unit_level_fkey FOREIGN KEY (unit, level) REFERENCES register_unit_identity(unit, level);

alter table register_boundary_import add constraint register_boundary_import_revision_fkey FOREIGN KEY (revision) REFERENCES register_revision(revision);

alter table register_change add constraint change_has_an_identity FOREIGN KEY (id) REFERENCES register_change_identity(change);

alter table register_code add constraint code_of_a_unit FOREIGN KEY (unit, level) REFERENCES register_unit_identity(unit, level);

alter table register_confirmation add constraint register_confirmation_revision_fkey FOREIGN KEY (revision) REFERENCES register_revision(revision);

alter table register_line add constraint register_line_change_fkey FOREIGN KEY (change) REFERENCES register_change_identity(change);

alter table register_line add constraint register_line_from_unit_fkey FOREIGN KEY (from_unit) REFERENCES register_unit_identity(unit);

alter table register_line add constraint register_line_to_unit_fkey FOREIGN KEY (to_unit) REFERENCES register_unit_identity(unit);

alter table register_measure add constraint register_measure_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_name add constraint register_name_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_note add constraint register_note_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_organisation add constraint register_organisation_parent_fkey FOREIGN KEY (parent) REFERENCES register_organisation(id) DEFERRABLE INITIALLY DEFERRED;

alter table register_organisation add constraint register_organisation_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_point add constraint register_point_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_seat add constraint register_seat_unit_fkey FOREIGN KEY (unit) REFERENCES register_unit_identity(unit);

alter table register_unit add constraint unit_has_an_identity FOREIGN KEY (id, level) REFERENCES register_unit_identity(unit, level);

alter table register_version add constraint register_version_parent_fkey FOREIGN KEY (parent) REFERENCES register_unit_identity(unit);

alter table register_version add constraint version_of_a_unit FOREIGN KEY (unit, level) REFERENCES register_unit_identity(unit, level);

alter table transition_allocation add constraint transition_allocation_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_amendment add constraint transition_amendment_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table transition_amendment add constraint transition_amendment_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_award add constraint transition_award_decision_fkey FOREIGN KEY (decision) REFERENCES transition_decision(decision);

alter table transition_award add constraint transition_award_dispute_fkey FOREIGN KEY (dispute) REFERENCES transition_dispute(dispute);

alter table transition_batch add constraint transition_batch_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_decision add constraint transition_decision_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table transition_decision add constraint transition_decision_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_dispute add constraint transition_dispute_award_fkey FOREIGN KEY (award) REFERENCES transition_decision(decision);

alter table transition_dispute add constraint transition_dispute_claimant_fkey FOREIGN KEY (claimant) REFERENCES holder(holder);

alter table transition_dispute add constraint transition_dispute_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table transition_dispute add constraint transition_dispute_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_ending add constraint transition_ending_caretaker_fkey FOREIGN KEY (caretaker) REFERENCES holder(holder);

alter table transition_ending add constraint transition_ending_holder_fkey FOREIGN KEY (holder) REFERENCES holder(holder);

alter table transition_ending add constraint transition_ending_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_readiness add constraint transition_readiness_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_rehearsal add constraint transition_rehearsal_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_step add constraint transition_step_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table transition_system add constraint transition_system_holding_fkey FOREIGN KEY (holding) REFERENCES holding(holding);

alter table transition_system add constraint transition_system_transition_fkey FOREIGN KEY (transition) REFERENCES transition(transition);

alter table workspace_draft add constraint workspace_draft_account_fkey FOREIGN KEY (account) REFERENCES account(account);

alter table workspace_view add constraint workspace_view_account_fkey FOREIGN KEY (account) REFERENCES account(account);

-- views

create view authority_counting as
 SELECT DISTINCT ON (fact.kind, fact.id) fact.seq,
    fact.kind,
    fact.id,
    fact.body,
    fact.proposal,
    fact.release,
    COALESCE(force.at, fact.recorded_at) AS counts_from
   FROM authority_fact fact
     LEFT JOIN authority_step force ON force.proposal = fact.proposal AND force.step = 'in-force'::text
  WHERE fact.proposal IS NULL OR force.proposal IS NOT NULL AND NOT (EXISTS ( SELECT
           FROM authority_step ending
          WHERE ending.proposal = fact.proposal AND ending.step = 'annulled'::text))
  ORDER BY fact.kind, fact.id, (COALESCE(force.at, fact.recorded_at)) DESC, fact.seq DESC;

-- indexes

CREATE UNIQUE INDEX a_report_ends_once ON feedback_step USING btree (report) WHERE (step = ANY (ARRAY['answered'::text, 'corrected'::text, 'declined'::text]));

CREATE INDEX access_grant_of_account ON access_grant USING btree (account);

CREATE INDEX access_grant_of_unit ON access_grant USING btree (unit);

CREATE INDEX access_refusal_untold ON access_refusal USING btree (hour) WHERE (told < tries);

CREATE INDEX account_elsewhere_of ON account_elsewhere USING btree (account);

CREATE INDEX account_factor_of ON account_factor USING btree (account);

CREATE INDEX account_key_of ON account_key USING btree (account);

CREATE INDEX account_link_of ON account_link USING btree (account);

CREATE INDEX account_session_ends ON account_session USING btree (expires_at);

CREATE INDEX account_session_of ON account_session USING btree (account);

CREATE INDEX account_token_ends ON account_token USING btree (expires_at);

CREATE INDEX act_reading_of_number ON act_reading USING btree (number);

CREATE INDEX authority_fact_of ON authority_fact USING btree (kind, id);

CREATE INDEX authority_fact_of_proposal ON authority_fact USING btree (proposal);

CREATE INDEX authority_review_of ON authority_review USING btree (unit, task, at DESC);

CREATE INDEX feedback_contact_due ON feedback_contact USING btree (erase_on);

CREATE INDEX file_hold_of_file ON file_hold USING btree (file);

CREATE INDEX file_of_content ON file USING btree (sha256);

CREATE INDEX file_of_unit ON file USING btree (unit);

CREATE INDEX handover_of_giver ON handover USING btree (giver);

CREATE INDEX handover_of_receiver ON handover USING btree (receiver);

CREATE INDEX handover_remark_of ON handover_remark USING btree (handover, holding, part);

CREATE INDEX holder_of_unit ON holder USING btree (unit);

CREATE INDEX holding_correction_of ON holding_correction USING btree (holding);

CREATE UNIQUE INDEX holding_has_one_live_holder ON holding_spell USING btree (holding, part) WHERE (valid_to IS NULL);

CREATE INDEX holding_spell_at_caretaker ON holding_spell USING btree (begun_by) WHERE ((valid_to IS NULL) AND (begun_as = 'caretaker'::text));

CREATE INDEX holding_spell_live_of_holder ON holding_spell USING btree (holder) WHERE (valid_to IS NULL);

CREATE INDEX job_by_state ON job USING btree (state, made_at DESC);

CREATE INDEX job_unqueued ON job USING btree (run_at) WHERE ((NOT queued) AND (state = ANY (ARRAY['waiting'::text, 'running'::text])));

CREATE INDEX notice_of ON notice USING btree (account, made_at DESC);

CREATE INDEX notice_unread ON notice USING btree (account) WHERE (read_at IS NULL);

CREATE INDEX office_hours_of_unit ON office_hours USING btree (unit, valid_from, recorded_at);

CREATE UNIQUE INDEX one_boundary_of_a_unit_on_a_day ON register_boundary USING btree (unit, valid_on) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_change_of_an_id ON register_change USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_code_of_an_id ON register_code USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_instrument_of_an_id ON register_instrument USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_level_of_an_id ON register_level USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_line_of_an_id ON register_line USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_measure_of_an_id ON register_measure USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_name_of_an_id ON register_name USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_note_of_an_id ON register_note USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_point_of_an_id ON register_point USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_release_of_an_id ON register_release USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_scheme_of_an_id ON register_scheme USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_seat_of_an_id ON register_seat USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_source_of_an_id ON register_source USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_system_of_an_id ON register_system USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_type_of_an_id ON register_type USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_unit_of_an_id ON register_unit USING btree (id) WHERE (superseded_at IS NULL);

CREATE UNIQUE INDEX one_live_version_of_an_id ON register_version USING btree (id) WHERE (superseded_at IS NULL);

CREATE INDEX outbox_event_new ON outbox_event USING btree (written) WHERE (sequence IS NULL);

CREATE INDEX register_boundary_import_on_day ON register_boundary_import USING btree (valid_on, level);

CREATE INDEX register_boundary_of_import ON register_boundary USING btree (import);

CREATE INDEX register_boundary_on_day ON register_boundary USING btree (valid_on) WHERE (superseded_at IS NULL);

CREATE INDEX register_change_of_revision ON register_change USING btree (revision);

CREATE INDEX register_change_on_day ON register_change USING btree (effective_on) WHERE (superseded_at IS NULL);

CREATE INDEX register_change_superseded ON register_change USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_code_of_revision ON register_code USING btree (revision);

CREATE INDEX register_code_of_unit ON register_code USING btree (unit) WHERE (superseded_at IS NULL);

CREATE INDEX register_code_superseded ON register_code USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_instrument_of_revision ON register_instrument USING btree (revision);

CREATE INDEX register_instrument_superseded ON register_instrument USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_level_of_revision ON register_level USING btree (revision);

CREATE INDEX register_level_superseded ON register_level USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_line_from ON register_line USING btree (from_unit) WHERE (superseded_at IS NULL);

CREATE INDEX register_line_of_change ON register_line USING btree (change) WHERE (superseded_at IS NULL);

CREATE INDEX register_line_of_revision ON register_line USING btree (revision);

CREATE INDEX register_line_superseded ON register_line USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_line_to ON register_line USING btree (to_unit) WHERE (superseded_at IS NULL);

CREATE INDEX register_measure_of_revision ON register_measure USING btree (revision);

CREATE INDEX register_measure_superseded ON register_measure USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_name_of_revision ON register_name USING btree (revision);

CREATE INDEX register_name_superseded ON register_name USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_note_of_revision ON register_note USING btree (revision);

CREATE INDEX register_note_superseded ON register_note USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_organisation_of_unit ON register_organisation USING btree (unit);

CREATE INDEX register_point_of_revision ON register_point USING btree (revision);

CREATE INDEX register_point_superseded ON register_point USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_release_of_revision ON register_release USING btree (revision);

CREATE INDEX register_release_superseded ON register_release USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_scheme_of_revision ON register_scheme USING btree (revision);

CREATE INDEX register_scheme_superseded ON register_scheme USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_seat_of_revision ON register_seat USING btree (revision);

CREATE INDEX register_seat_superseded ON register_seat USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_source_of_revision ON register_source USING btree (revision);

CREATE INDEX register_source_superseded ON register_source USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_system_of_revision ON register_system USING btree (revision);

CREATE INDEX register_system_superseded ON register_system USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_type_of_revision ON register_type USING btree (revision);

CREATE INDEX register_type_superseded ON register_type USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_unit_of_revision ON register_unit USING btree (revision);

CREATE INDEX register_unit_superseded ON register_unit USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX register_version_of_parent ON register_version USING btree (parent) WHERE (superseded_at IS NULL);

CREATE INDEX register_version_of_revision ON register_version USING btree (revision);

CREATE INDEX register_version_of_unit ON register_version USING btree (unit) WHERE (superseded_at IS NULL);

CREATE INDEX register_version_superseded ON register_version USING btree (superseded_revision) WHERE (superseded_at IS NOT NULL);

CREATE INDEX secret_count_of_unit ON secret_count USING btree (unit, fonds, level, as_of DESC, recorded_at DESC);

CREATE INDEX setting_choice_of_name ON setting_choice USING btree (name, choice);

CREATE INDEX setting_start_of_name ON setting_start USING btree (name, start);

CREATE INDEX told_once_by_time ON told_once USING btree (told_at);

CREATE INDEX transition_amendment_of ON transition_amendment USING btree (transition, holding);

CREATE UNIQUE INDEX transition_amendment_once ON transition_amendment USING btree (decision);

CREATE INDEX transition_award_of ON transition_award USING btree (dispute);

CREATE INDEX transition_decision_of ON transition_decision USING btree (transition, holding);

CREATE INDEX transition_dispute_due ON transition_dispute USING btree (transition, due_on, dispute);

CREATE INDEX transition_dispute_of ON transition_dispute USING btree (transition, holding);

CREATE UNIQUE INDEX transition_dispute_open ON transition_dispute USING btree (holding, claimant) WHERE (ended_at IS NULL);

CREATE INDEX transition_ending_of_holder ON transition_ending USING btree (holder);

CREATE INDEX transition_line_of_batch ON transition_line USING btree (transition, batch);

CREATE INDEX transition_line_of_source ON transition_line USING btree (transition, source);

CREATE INDEX transition_line_of_successor ON transition_line USING btree (transition, successor);

CREATE INDEX transition_readiness_of ON transition_readiness USING btree (transition, unit, item, at);

CREATE INDEX transition_rehearsal_of ON transition_rehearsal USING btree (transition);

CREATE INDEX transition_system_of ON transition_system USING btree (transition, holding, at);

CREATE INDEX workspace_draft_age ON workspace_draft USING btree (saved_at);

-- triggers

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON access_arming FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON access_ending FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON access_grant FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON act_reading FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER act_step_follows BEFORE INSERT ON act_step FOR EACH ROW EXECUTE FUNCTION act_step_follows();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON act_step FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER authority_fact_is_proposed BEFORE INSERT ON authority_fact FOR EACH ROW EXECUTE FUNCTION authority_fact_is_proposed();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON authority_fact FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON authority_proposal FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON authority_release FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON authority_review FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER authority_step_follows BEFORE INSERT ON authority_step FOR EACH ROW EXECUTE FUNCTION authority_step_follows();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON authority_step FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON calendar_day FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON calendar_decision FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON database_mark FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER set_before_anything BEFORE INSERT ON database_mark FOR EACH ROW EXECUTE FUNCTION database_mark_set();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_entry FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_head FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_key FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_leaf FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_node FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_stamp FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON evidence_thing FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON feedback_report FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER feedback_step_follows BEFORE INSERT ON feedback_step FOR EACH ROW EXECUTE FUNCTION feedback_step_follows();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON feedback_step FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file_content FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER guard BEFORE INSERT ON file_deletion FOR EACH ROW EXECUTE FUNCTION file_deletion_guard();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file_deletion FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file_deletion_proposal FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file_erasure FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER guard BEFORE INSERT ON file_hold FOR EACH ROW EXECUTE FUNCTION file_hold_guard();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file_hold FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON file_release FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_change BEFORE DELETE OR UPDATE OR TRUNCATE ON handover FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_change BEFORE DELETE OR UPDATE OR TRUNCATE ON handover_confirmation FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER sides_agree BEFORE INSERT ON handover_confirmation FOR EACH ROW EXECUTE FUNCTION handover_sides_agree();

CREATE TRIGGER never_change BEFORE DELETE OR UPDATE OR TRUNCATE ON handover_remark FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON holder FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON holding FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER confirmed_once BEFORE UPDATE ON holding_correction FOR EACH ROW EXECUTE FUNCTION transition_confirmed_once();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON holding_correction FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_proposals_go BEFORE DELETE ON holding_correction FOR EACH ROW WHEN ((old.confirmed_at IS NOT NULL)) EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER while_frozen BEFORE INSERT OR UPDATE ON holding_correction FOR EACH ROW WHEN ((new.confirmed_at IS NOT NULL)) EXECUTE FUNCTION holding_fact_while_frozen();

CREATE TRIGGER confirmed_once BEFORE UPDATE ON holding_exit FOR EACH ROW EXECUTE FUNCTION transition_confirmed_once();

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON holding_exit FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_proposals_go BEFORE DELETE ON holding_exit FOR EACH ROW WHEN ((old.confirmed_at IS NOT NULL)) EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER exit_is_decided BEFORE UPDATE ON holding_spell FOR EACH ROW WHEN ((new.ended_as = 'exit'::text)) EXECUTE FUNCTION holding_exit_is_decided();

CREATE TRIGGER follow AFTER INSERT ON holding_spell REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION holding_spells_follow();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON holding_spell FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_ends BEFORE UPDATE ON holding_spell FOR EACH ROW WHEN (((old.valid_to IS NOT NULL) OR (new.valid_to IS NULL) OR (old.holding <> new.holding) OR (old.part <> new.part) OR (old.no <> new.no) OR (old.holder <> new.holder) OR (old.valid_from <> new.valid_from) OR (old.begun_by IS DISTINCT FROM new.begun_by) OR (old.begun_as IS DISTINCT FROM new.begun_as) OR (old.count IS DISTINCT FROM new.count) OR (old.vnd IS DISTINCT FROM new.vnd) OR (old.millimetres IS DISTINCT FROM new.millimetres) OR (old.files IS DISTINCT FROM new.files) OR (old.square_metres IS DISTINCT FROM new.square_metres))) EXECUTE FUNCTION holding_spell_only_ends();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON inventory FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON inventory_step FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON office_hours FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER boundaries_are_never_changed BEFORE DELETE OR UPDATE ON register_boundary FOR EACH ROW EXECUTE FUNCTION register_boundary_never_changes();

CREATE TRIGGER boundaries_are_never_emptied BEFORE TRUNCATE ON register_boundary FOR EACH STATEMENT EXECUTE FUNCTION register_boundary_never_changes();

CREATE TRIGGER boundary_imports_are_never_changed BEFORE DELETE OR UPDATE ON register_boundary_import FOR EACH ROW EXECUTE FUNCTION register_boundary_never_changes();

CREATE TRIGGER boundary_imports_are_never_emptied BEFORE TRUNCATE ON register_boundary_import FOR EACH STATEMENT EXECUTE FUNCTION register_boundary_never_changes();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_change REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_change FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_change FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_change REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON register_change_identity FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_code REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_code FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_code FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_code REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_instrument REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_instrument FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_instrument FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_instrument REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_level REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_level FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_level FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_level REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_line REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_line FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_line FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_line REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_measure REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_measure FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_measure FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_measure REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_name REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_name FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_name FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_name REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_note REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_note FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_note FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_note REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_point REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_point FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_point FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_point REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_release REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_release FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_release FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_release REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON register_revision FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE CONSTRAINT TRIGGER register_is_consistent AFTER INSERT ON register_revision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION register_checks_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_scheme REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_scheme FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_scheme FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_scheme REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_seat REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_seat FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_seat FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_seat REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_source REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_source FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_source FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_source REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_system REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_system FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_system FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_system REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_type REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_type FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_type FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_type REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_unit REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_unit FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_unit FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_unit REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON register_unit_identity FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER inserted_in_a_revision AFTER INSERT ON register_version REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON register_version FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER only_supersede BEFORE UPDATE ON register_version FOR EACH ROW EXECUTE FUNCTION register_only_supersede();

CREATE TRIGGER superseded_in_a_revision AFTER UPDATE ON register_version REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION register_written_in_a_revision();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON secret_count FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON setting_choice FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON setting_start FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON sheet_key FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_allocation FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER confirmed_once BEFORE UPDATE ON transition_amendment FOR EACH ROW EXECUTE FUNCTION transition_confirmed_once();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON transition_amendment FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_award FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER done_once AFTER UPDATE ON transition_batch FOR EACH ROW EXECUTE FUNCTION transition_batch_is_done_once();

CREATE TRIGGER plan_is_frozen_delete AFTER DELETE ON transition_batch REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION transition_plan_is_frozen();

CREATE TRIGGER plan_is_frozen_insert AFTER INSERT ON transition_batch REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION transition_plan_is_frozen();

CREATE TRIGGER confirmed_once BEFORE UPDATE ON transition_decision FOR EACH ROW EXECUTE FUNCTION transition_confirmed_once();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON transition_decision FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER while_frozen BEFORE INSERT OR UPDATE ON transition_decision FOR EACH ROW WHEN ((new.confirmed_at IS NOT NULL)) EXECUTE FUNCTION holding_fact_while_frozen();

CREATE TRIGGER ends_once BEFORE UPDATE ON transition_dispute FOR EACH ROW EXECUTE FUNCTION transition_dispute_ends_once();

CREATE TRIGGER never_delete BEFORE DELETE OR TRUNCATE ON transition_dispute FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_ending FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_change BEFORE UPDATE OR TRUNCATE ON transition_line FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER plan_is_frozen_delete AFTER DELETE ON transition_line REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION transition_plan_is_frozen();

CREATE TRIGGER plan_is_frozen_insert AFTER INSERT ON transition_line REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION transition_plan_is_frozen();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_readiness FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_rehearsal FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER in_order AFTER INSERT ON transition_step FOR EACH ROW EXECUTE FUNCTION transition_next_step();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_step FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

CREATE TRIGGER never_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON transition_system FOR EACH STATEMENT EXECUTE FUNCTION register_never_delete();

-- walls

alter table access_arming enable row level security;
create policy territory on access_arming
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM access_grant
  WHERE (access_grant.id = access_arming.id)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM access_grant
  WHERE (access_grant.id = access_arming.id)))));

alter table access_ending enable row level security;
create policy territory on access_ending
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM access_grant
  WHERE (access_grant.id = access_ending.id)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM access_grant
  WHERE (access_grant.id = access_ending.id)))));

alter table access_grant enable row level security;
create policy adding on access_grant for insert to haicap_actor
  with check ((( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))));
create policy product on access_grant to haicap_app
  using (true)
  with check (true);
create policy territory on access_grant for select to haicap_actor
  using ((( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[])) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table access_refusal enable row level security;
create policy own on access_refusal
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR (account = ( SELECT access_self() AS access_self))));

alter table account enable row level security;
create policy product on account to haicap_app
  using (true)
  with check (true);
create policy territory on account to haicap_actor
  using ((( SELECT access_sees_all() AS access_sees_all) OR ((account)::text = ( SELECT access_self() AS access_self)) OR (EXISTS ( SELECT
   FROM access_grant
  WHERE ((access_grant.account = account.account) AND (access_grant.unit = ANY (( SELECT access_units() AS access_units)::text[])))))))
  with check (true);

alter table account_elsewhere enable row level security;
create policy own on account_elsewhere
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table account_factor enable row level security;
create policy own on account_factor
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table account_key enable row level security;
create policy own on account_key
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table account_link enable row level security;
create policy own on account_link
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table account_password enable row level security;
create policy own on account_password
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table account_session enable row level security;
create policy own on account_session
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table account_token enable row level security;
create policy own on account_token
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM account_key
  WHERE (account_key.key = account_token.key)))));

alter table act_reading enable row level security;
create policy centre on act_reading
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table act_step enable row level security;
create policy centre on act_step
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table authority_fact enable row level security;
create policy territory on authority_fact
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (proposal IS NULL) OR (EXISTS ( SELECT
   FROM authority_proposal
  WHERE (authority_proposal.proposal = authority_fact.proposal)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM authority_proposal
  WHERE (authority_proposal.proposal = authority_fact.proposal)))));

alter table authority_proposal enable row level security;
create policy territory on authority_proposal
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (territory = ANY (( SELECT access_units() AS access_units)::text[])) OR authority_was_in_force(proposal)))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (territory = ANY (( SELECT access_units() AS access_units)::text[]))));

alter table authority_review enable row level security;
create policy territory on authority_review
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))));

alter table authority_step enable row level security;
create policy territory on authority_step
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM authority_proposal
  WHERE (authority_proposal.proposal = authority_step.proposal)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM authority_proposal
  WHERE (authority_proposal.proposal = authority_step.proposal)))));

alter table authority_watch enable row level security;
create policy about on authority_watch
  using (( SELECT access_administers() AS access_administers));
create policy own on authority_watch
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ((account)::text = ( SELECT access_self() AS access_self))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table calendar_day enable row level security;
create policy centre on calendar_day for insert
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));
create policy public on calendar_day for select
  using (true);

alter table calendar_decision enable row level security;
create policy centre on calendar_decision for insert
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));
create policy public on calendar_decision for select
  using (true);

alter table calendar_feed enable row level security;
create policy own on calendar_feed
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table evidence_entry enable row level security;
create policy adding on evidence_entry for insert
  with check (true);
create policy territory on evidence_entry for select
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (stream = ANY (( SELECT access_streams() AS access_streams)::text[])) OR (((body)::jsonb ->> 'unit'::text) = ANY (( SELECT access_units() AS access_units)::text[])) OR (COALESCE((((body)::jsonb -> 'actor'::text) ->> 'account'::text), (((body)::jsonb -> 'actor'::text) ->> 'client'::text)) = ( SELECT access_self() AS access_self))));

alter table evidence_thing enable row level security;
create policy adding on evidence_thing for insert
  with check (true);
create policy territory on evidence_thing for select
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (EXISTS ( SELECT
   FROM evidence_entry
  WHERE (evidence_entry.entry = evidence_thing.entry)))));

alter table feedback_contact enable row level security;
create policy centre on feedback_contact
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table feedback_report enable row level security;
create policy centre on feedback_report
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table feedback_step enable row level security;
create policy centre on feedback_step
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table file enable row level security;
create policy territory on file
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))));

alter table file_content enable row level security;
create policy territory on file_content
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.sha256 = file_content.sha256)))))
  with check (true);

alter table file_deletion enable row level security;
create policy territory on file_deletion
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.file = file_deletion.file)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.file = file_deletion.file)))));

alter table file_deletion_proposal enable row level security;
create policy territory on file_deletion_proposal
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.file = file_deletion_proposal.file)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.file = file_deletion_proposal.file)))));

alter table file_erasure enable row level security;
create policy territory on file_erasure
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table file_hold enable row level security;
create policy territory on file_hold
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.file = file_hold.file)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file
  WHERE (file.file = file_hold.file)))));

alter table file_release enable row level security;
create policy territory on file_release
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file_hold
  WHERE (file_hold.hold = file_release.hold)))))
  with check (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM file_hold
  WHERE (file_hold.hold = file_release.hold)))));

alter table handover enable row level security;
create policy territory on handover
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (giver = ANY (( SELECT access_holders() AS access_holders)::integer[])) OR (receiver = ANY (( SELECT access_holders() AS access_holders)::integer[]))))
  with check (true);

alter table handover_attachment enable row level security;
create policy territory on handover_attachment
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM handover
  WHERE (handover.handover = handover_attachment.handover)))));

alter table handover_confirmation enable row level security;
create policy territory on handover_confirmation
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM handover
  WHERE (handover.handover = handover_confirmation.handover)))));

alter table handover_remark enable row level security;
create policy territory on handover_remark
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM handover
  WHERE (handover.handover = handover_remark.handover)))));

alter table holding enable row level security;
create policy territory on holding
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (holder = ANY (( SELECT access_holders() AS access_holders)::integer[])) OR (EXISTS ( SELECT
   FROM holding_spell its
  WHERE ((its.holding = holding.holding) AND (its.holder = ANY (( SELECT access_holders() AS access_holders)::integer[])))))));

alter table holding_correction enable row level security;
create policy territory on holding_correction
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM holding
  WHERE (holding.holding = holding_correction.holding)))));

alter table holding_exit enable row level security;
create policy territory on holding_exit
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM holding
  WHERE (holding.holding = holding_exit.holding)))));

alter table holding_spell enable row level security;
create policy territory on holding_spell
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (holder = ANY (( SELECT access_holders() AS access_holders)::integer[]))))
  with check (true);

alter table import_mapping enable row level security;
create policy own on import_mapping
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR (person = ANY (ARRAY[('person:'::text || ( SELECT access_self() AS access_self)), ('client:'::text || ( SELECT access_self() AS access_self))]))));

alter table inventory enable row level security;
create policy territory on inventory
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (holder = ANY (( SELECT access_holders() AS access_holders)::integer[]))));

alter table inventory_step enable row level security;
create policy territory on inventory_step
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM inventory
  WHERE (inventory.inventory = inventory_step.inventory)))));

alter table job enable row level security;
create policy asking on job for insert
  with check (true);
create policy own on job
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (made_by = ( SELECT access_self() AS access_self))));

alter table notice enable row level security;
create policy own on notice
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_administers() AS access_administers) OR ((account)::text = ( SELECT access_self() AS access_self))));
create policy telling on notice for insert
  with check (true);

alter table outbox_event enable row level security;
create policy centre on outbox_event
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)))
  with check (true);

alter table secret_count enable row level security;
create policy territory on secret_count
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))));

alter table sheet_key enable row level security;
create policy centre on sheet_key
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table transition_amendment enable row level security;
create policy territory on transition_amendment
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (EXISTS ( SELECT
   FROM holding
  WHERE (holding.holding = transition_amendment.holding)))));

alter table transition_award enable row level security;
create policy territory on transition_award
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM transition_dispute its
  WHERE (its.dispute = transition_award.dispute)))));

alter table transition_decision enable row level security;
create policy territory on transition_decision
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM holding
  WHERE (holding.holding = transition_decision.holding)))));

alter table transition_dispute enable row level security;
create policy territory on transition_dispute
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (claimant = ANY (( SELECT access_holders() AS access_holders)::integer[])) OR (EXISTS ( SELECT
   FROM holding
  WHERE (holding.holding = transition_dispute.holding)))));

alter table transition_line enable row level security;
create policy territory on transition_line
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (source = ANY (( SELECT access_holders() AS access_holders)::integer[])) OR (successor = ANY (( SELECT access_holders() AS access_holders)::integer[]))))
  with check (true);

alter table transition_readiness enable row level security;
create policy territory on transition_readiness
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all) OR (unit = ANY (( SELECT access_units() AS access_units)::text[]))))
  with check (true);

alter table transition_system enable row level security;
create policy territory on transition_system
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR (EXISTS ( SELECT
   FROM holding
  WHERE (holding.holding = transition_system.holding)))));

alter table webhook enable row level security;
create policy centre on webhook
  using (((NOT ( SELECT access_for_actor() AS access_for_actor)) OR ( SELECT access_sees_all() AS access_sees_all)));

alter table workspace_draft enable row level security;
create policy about on workspace_draft
  using (( SELECT access_administers() AS access_administers));
create policy own on workspace_draft
  using (((CURRENT_USER <> 'haicap_actor'::name) OR ((account)::text = ( SELECT access_self() AS access_self))))
  with check (((CURRENT_USER <> 'haicap_actor'::name) OR ((account)::text = ( SELECT access_self() AS access_self))));

alter table workspace_view enable row level security;
create policy about on workspace_view
  using (( SELECT access_administers() AS access_administers));
create policy own on workspace_view
  using (((CURRENT_USER <> 'haicap_actor'::name) OR ((account)::text = ( SELECT access_self() AS access_self))))
  with check (((CURRENT_USER <> 'haicap_actor'::name) OR ((account)::text = ( SELECT access_self() AS access_self))));
