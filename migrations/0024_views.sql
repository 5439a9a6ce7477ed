-- Views have their walls too: they show what whoever asks may see in the tables below, and the product may read them.

alter function access_guard() rename to access_guard_tables;
create function access_guard() returns boolean language plpgsql as $$
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
$$;
