-- Days off and office hours as decisions set them. Rows are only added: a due date can be computed again under the
-- calendar of its day.

create table calendar_decision (
  decision bigint generated always as identity primary key,
  -- Number as printed: `12729/VPCP-KGVX`.
  number text collate "C" not null check (btrim(number) <> ''),
  issued_on date not null,
  -- Whole years that the decision puts on record; null where it only changes days of years that are.
  first_year integer check (first_year between 1900 and 2199),
  last_year integer check (last_year between first_year and 2199),
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> ''),
  constraint years_come_in_pairs check ((first_year is null) = (last_year is null))
);

create table calendar_day (
  decision bigint not null references calendar_decision (decision),
  date date not null,
  -- `plain` takes an earlier decision on the day back.
  kind text not null check (kind in ('holiday', 'compensatory', 'swapped-off', 'made-up', 'plain')),
  name text not null check (btrim(name) <> ''),
  constraint a_decision_says_a_day_once primary key (decision, date)
);

create table office_hours (
  entry bigint generated always as identity primary key,
  -- Permanent identity of the unit whose offices keep these hours; `country` is the usual.
  unit text collate "C" not null,
  valid_from date not null,
  -- Minutes of the day by weekday, 1 is Monday: `{"1": [[480, 720], [810, 1020]]}`.
  week jsonb not null check (jsonb_typeof(week) = 'object'),
  number text collate "C" not null check (btrim(number) <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null check (btrim(recorded_by) <> '')
);
create index office_hours_of_unit on office_hours (unit, valid_from, recorded_at);

create trigger never_delete before update or delete or truncate on calendar_decision
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on calendar_day
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on office_hours
  for each statement execute function register_never_delete();
