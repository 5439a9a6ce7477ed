-- Boundaries of units, as imported from files that users bring: the product ships no map, and what a map says is
-- kept beside what was printed, with its source and day.
--
-- An import is one file on one day. A boundary belongs to a unit (its permanent identity) as drawn for a day; a later
-- import for the same day supersedes the boundaries of the units it holds and of no others. Nothing is deleted.

create table register_boundary_import (
  -- Derived from the file and the day: `boundaries:<level>@<day>:<start of the hash>`; also the id of the source
  -- record that the measured areas name.
  id text collate "C" primary key check (id <> ''),
  revision bigint not null references register_revision (revision),
  recorded_at timestamptz not null,
  valid_on date not null,
  level text not null,
  file_name text not null,
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  file_bytes bigint not null check (file_bytes > 0),
  -- The field of the file that held the codes, and the codes that were corrected: {"06978": "06970"}.
  key_field text not null,
  corrections jsonb not null,
  source text not null check (source <> ''),
  actor text not null check (actor <> ''),
  features integer not null check (features > 0),
  -- What the check said, as findings.
  findings jsonb not null
);
create index register_boundary_import_on_day on register_boundary_import (valid_on, level);

create table register_boundary (
  boundary bigint generated always as identity primary key,
  import text collate "C" not null references register_boundary_import (id),
  unit text collate "C" not null references register_unit_identity (unit),
  level text not null,
  valid_on date not null,
  -- What the file called the unit.
  key text not null,
  -- GeoJSON coordinates of a MultiPolygon in degrees on WGS 84: as imported, and thinned to about 200 m.
  shape text not null,
  coarse_shape text not null,
  area_km2 double precision not null check (area_km2 > 0 and area_km2 < 1e7),
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  revision bigint not null references register_revision (revision),
  superseded_revision bigint references register_revision (revision),
  constraint boundary_superseded_after_recorded check (superseded_at >= recorded_at),
  constraint boundary_superseded_by_a_revision check ((superseded_at is null) = (superseded_revision is null)),
  foreign key (unit, level) references register_unit_identity (unit, level)
);
create unique index one_boundary_of_a_unit_on_a_day on register_boundary (unit, valid_on) where superseded_at is null;
create index register_boundary_of_import on register_boundary (import);
create index register_boundary_on_day on register_boundary (valid_on) where superseded_at is null;

create function register_boundary_never_changes()
returns trigger
language plpgsql
as $$
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
$$;

create trigger boundaries_are_never_changed before update or delete on register_boundary
  for each row execute function register_boundary_never_changes();
create trigger boundary_imports_are_never_changed before update or delete on register_boundary_import
  for each row execute function register_boundary_never_changes();
create trigger boundaries_are_never_emptied before truncate on register_boundary
  for each statement execute function register_boundary_never_changes();
create trigger boundary_imports_are_never_emptied before truncate on register_boundary_import
  for each statement execute function register_boundary_never_changes();
