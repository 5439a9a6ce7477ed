-- Bulk loads: rows are laid into a temporary table of the transaction and moved in one statement, each only where the wall of
-- the table they go to lets the asker write it. Works for every table: nothing has to be added for a new one.

drop function access_move_staged(text, uuid);
drop table staging_access_grant;

-- What the policies of a table demand of a row that `current_user` adds, as a condition; null where nothing is demanded.
-- Permissive policies add up; the schema has no restrictive ones, and a table with one is refused.
create function access_wall_of(target text) returns text language plpgsql stable set search_path = public as $$
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
$$;

-- Moves what lies in `pg_temp.staging_<target>` into its table and answers with the lines that stay out: those with a row
-- that the asker may not write. A line comes in whole or not at all. Runs as who asks, so the wall looks at each row again
-- while it is written.
create function access_move_staged(target text) returns setof integer
language plpgsql set search_path = public as $$
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
$$;

-- Days off are public; only who sees the whole country writes them.
alter table calendar_decision enable row level security;
create policy public on calendar_decision for select using (true);
create policy centre on calendar_decision for insert
  with check (not (select access_for_actor()) or (select access_sees_all()));
alter table calendar_day enable row level security;
create policy public on calendar_day for select using (true);
create policy centre on calendar_day for insert
  with check (not (select access_for_actor()) or (select access_sees_all()));
