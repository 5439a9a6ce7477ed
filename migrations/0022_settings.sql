-- What administrators chose for a deployment while it runs, and what it was told from outside at a start where that was
-- another than before. Rows are only added: the last one of a name holds.

create table setting_choice (
  choice bigint generated always as identity primary key,
  name text collate "C" not null check (name ~ '^[a-z]+(-[a-z]+)*$'),
  -- Null goes back to what is usual.
  value text check (length(value) <= 500),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 500),
  chosen_at timestamptz not null,
  chosen_by text not null check (btrim(chosen_by) <> '')
);
create index setting_choice_of_name on setting_choice (name, choice);

create table setting_start (
  start bigint generated always as identity primary key,
  -- As the environment names it.
  name text collate "C" not null check (name ~ '^[A-Z][A-Z0-9_]*$'),
  -- Of a secret only the beginning of a keyed hash, by which a change is seen.
  value text not null check (length(value) <= 2000),
  read_at timestamptz not null
);
create index setting_start_of_name on setting_start (name, start);

create trigger never_delete before update or delete or truncate on setting_choice
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on setting_start
  for each statement execute function register_never_delete();
