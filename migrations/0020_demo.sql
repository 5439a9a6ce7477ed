-- A database of generated data says so, once and for ever: every page, print, export and message made from it carries the
-- mark. Nobody can mix real work into it unseen, and nobody can call real work generated.

create table database_mark (
  mark text collate "C" primary key check (mark = 'generated'),
  set_at timestamptz not null
);

-- The mark is never taken away, and the product itself does not set it: whoever owns the schema does, while nothing has
-- come in yet.
create trigger never_delete before update or delete or truncate on database_mark
  for each statement execute function register_never_delete();

create function database_mark_set() returns trigger language plpgsql as $$
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
$$;
create trigger set_before_anything before insert on database_mark
  for each row execute function database_mark_set();
