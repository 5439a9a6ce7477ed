-- The register of units through time. Every table holds one kind of record of packages/register/src/model.ts,
-- so that what the library knows can be kept, corrected and proved by the database.
--
-- Two times. Valid time: valid_from/valid_to, half-open days, null = still open. System time:
-- recorded_at/superseded_at, null = still believed. A row is never changed and never deleted; it is superseded once.
-- A *live* row is one with superseded_at null. What the database can forbid, it forbids:
-- declared constraints where one row against another suffices (texts enter exclusion constraints as 64-bit hashes,
-- four times as fast as texts: equal texts always meet, and unequal ones practically never), and for what only a whole transaction can fulfil
-- (a child inside its parent's time, a line with both ends) the deferred trigger on register_revision.

create extension if not exists btree_gist;

-- ---- revisions: one row for every transaction that writes -------------------------------------------------

create table register_revision (
  revision bigint primary key,
  -- Names the content: unique over all databases, also those cloned or rolled back. Caches are keyed by it.
  token uuid not null default gen_random_uuid() unique,
  at timestamptz not null,
  -- 'release': shipped with a data release; 'local': written in this deployment.
  origin text not null check (origin in ('release', 'local')),
  why text not null check (why <> ''),
  actor text not null check (actor <> ''),
  transaction xid8 not null default pg_current_xact_id()
);

-- The revision this transaction has opened, else null. The setting ends with the transaction; the transaction's
-- number shows that nobody merely set it.
create function register_current_revision()
returns bigint
language sql
stable
as $$
  select revision
  from register_revision
  where revision = nullif(current_setting('haicap.revision', true), '')::bigint
    and transaction = pg_current_xact_id_if_assigned()
$$;

-- Opens the revision of this transaction, or returns the one already open. Writers queue here, so revisions are
-- numbered in the order of commits and system time never runs backwards.
create function register_open_revision(at timestamptz, origin text, why text, actor text)
returns bigint
language plpgsql
as $$
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
$$;

-- ---- what every fact has (a pattern, dropped below) --------------------------------------------------------

create table register_fact (
  fact bigint generated always as identity primary key,
  -- Derived from the fact itself, so that a rebuild or a later release names it alike.
  id text collate "C" not null check (id <> ''),
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  revision bigint not null,
  superseded_revision bigint,
  constraint superseded_after_recorded check (superseded_at >= recorded_at),
  constraint superseded_by_a_revision check ((superseded_at is null) = (superseded_revision is null))
);

-- Identities: once given, a unit's or a change's id is taken for ever, believed or not. Foreign keys point here.
create table register_unit_identity (
  unit text collate "C" primary key,
  level text not null,
  unique (unit, level)
);
create table register_change_identity (
  change text collate "C" primary key
);

-- ---- the words of a country ----------------------------------------------------------------------------------

create table register_release (
  like register_fact including all,
  schema integer not null check (schema = 1),
  country text not null,
  data_from date not null,
  data_to date not null,
  constraint release_has_days check (data_to >= data_from)
);
create table register_source (
  like register_fact including all,
  title text not null,
  publisher text not null,
  as_of date,
  url text,
  quality text
);
create table register_level (
  like register_fact including all,
  rank integer not null check (rank >= 1),
  names jsonb not null
);
create table register_scheme (
  like register_fact including all,
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  levels text[] not null,
  basis_instrument text,
  basis_article text,
  basis_clause text,
  constraint scheme_ends_after_it_begins check (valid_to > valid_from),
  constraint one_scheme_at_a_time
    exclude using gist (daterange(valid_from, valid_to) with &&) where (superseded_at is null)
);
create table register_type (
  like register_fact including all,
  level text not null,
  names jsonb not null
);
create table register_system (
  like register_fact including all,
  names jsonb not null
);
create table register_instrument (
  like register_fact including all,
  issuer text,
  title text,
  issued_on date,
  effective_on date,
  source text
);

-- ---- units ----------------------------------------------------------------------------------------------------

create table register_unit (
  like register_fact including all,
  level text not null,
  constraint unit_has_an_identity foreign key (id, level) references register_unit_identity (unit, level)
);

create table register_version (
  like register_fact including all,
  unit text collate "C" not null,
  level text not null,
  valid_from date not null,
  valid_to date,
  -- Set where a beginning or an end is only observed: the true day lies after this one.
  from_after date,
  until_after date,
  name text not null check (name <> ''),
  short text not null check (short <> ''),
  type text not null,
  parent text collate "C" references register_unit_identity (unit),
  basis_instrument text,
  basis_article text,
  basis_clause text,
  source text,
  -- Vietnamese order, filled by the writer (kernel/text.ts). Names are searched by the library, not here.
  sort_key text collate "C" not null,
  constraint version_of_a_unit foreign key (unit, level) references register_unit_identity (unit, level),
  -- Equal days: formed and ended on one day; it explains a chain and is never visible.
  constraint version_ends_after_it_begins check (valid_to >= valid_from),
  constraint version_observed_before_it_begins check (from_after < valid_from),
  constraint version_observed_before_it_ends check (until_after < valid_to),
  constraint not_its_own_parent check (parent <> unit),
  constraint one_version_of_a_unit_at_a_time
    exclude using gist (hashtextextended(unit, 0) with =, daterange(valid_from, valid_to) with &&)
    where (superseded_at is null)
);
create index register_version_of_unit on register_version (unit) where superseded_at is null;
create index register_version_of_parent on register_version (parent) where superseded_at is null;

create table register_code (
  like register_fact including all,
  unit text collate "C" not null,
  level text not null,
  system text not null,
  value text collate "C" not null check (value <> ''),
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  source text,
  constraint code_of_a_unit foreign key (unit, level) references register_unit_identity (unit, level),
  constraint code_ends_after_it_begins check (valid_to >= valid_from),
  constraint code_observed_before_it_begins check (from_after < valid_from),
  constraint code_observed_before_it_ends check (until_after < valid_to),
  constraint one_meaning_of_a_code_at_a_time
    exclude using gist (
      hashtextextended(system || ' ' || level || ' ' || value, 0) with =, daterange(valid_from, valid_to) with &&
    ) where (superseded_at is null),
  constraint one_code_of_a_unit_at_a_time
    exclude using gist (hashtextextended(unit || ' ' || system, 0) with =, daterange(valid_from, valid_to) with &&)
    where (superseded_at is null)
);
create index register_code_of_unit on register_code (unit) where superseded_at is null;

create table register_name (
  like register_fact including all,
  unit text collate "C" not null references register_unit_identity (unit),
  text text not null check (text <> ''),
  use text not null check (use in ('alias', 'english', 'spelling', 'abbreviation')),
  source text
);
create table register_seat (
  like register_fact including all,
  unit text collate "C" not null references register_unit_identity (unit),
  valid_from date not null,
  valid_to date,
  from_after date,
  until_after date,
  text text not null check (text <> ''),
  source text not null,
  constraint seat_ends_after_it_begins check (valid_to > valid_from),
  constraint one_seat_of_a_source_at_a_time
    exclude using gist (hashtextextended(unit || ' ' || source, 0) with =, daterange(valid_from, valid_to) with &&)
    where (superseded_at is null)
);
create table register_point (
  like register_fact including all,
  unit text collate "C" not null references register_unit_identity (unit),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  as_of date not null,
  source text not null
);
create table register_measure (
  like register_fact including all,
  unit text collate "C" not null references register_unit_identity (unit),
  quantity text not null check (quantity in ('area', 'population')),
  value double precision not null check (value >= 0 and value < 'infinity'),
  as_of date not null,
  method text not null check (method in ('printed', 'measured', 'census', 'carried')),
  source text not null
);
create table register_note (
  like register_fact including all,
  unit text collate "C" not null references register_unit_identity (unit),
  code text not null check (code <> ''),
  details jsonb,
  source text
);

-- ---- changes ----------------------------------------------------------------------------------------------------

create table register_change (
  like register_fact including all,
  kind text not null check (kind in (
    'establish', 'merge', 'absorb', 'split', 'detach', 'adjust-boundary', 'rename', 'retype', 'reparent',
    'recode', 'keep', 'dissolve', 'restore', 'observed'
  )),
  effective_on date not null,
  -- Set where the day is only observed: the true day lies after this one.
  after date,
  sequence integer,
  basis_instrument text,
  basis_article text,
  basis_clause text,
  source text,
  state text check (state in ('enacted', 'annulled')),
  constraint change_has_an_identity foreign key (id) references register_change_identity (change),
  constraint change_observed_before_it_is_effective check (after < effective_on)
);
create index register_change_on_day on register_change (effective_on) where superseded_at is null;

create table register_line (
  like register_fact including all,
  change text collate "C" not null references register_change_identity (change),
  from_unit text collate "C" references register_unit_identity (unit),
  to_unit text collate "C" references register_unit_identity (unit),
  scope text not null check (scope in (
    'whole', 'part', 'rest', 'land', 'people', 'unchanged', 'renamed', 'retyped', 'reparented', 'recoded', 'unknown'
  )),
  people text not null check (people in ('all', 'part', 'none', 'unknown')),
  share_population double precision check (share_population between 0 and 1),
  share_area double precision check (share_area between 0 and 1),
  share_source text,
  decision text,
  constraint line_has_an_end check (from_unit is not null or to_unit is not null),
  constraint share_has_a_source
    check (share_source is not null or (share_population is null and share_area is null))
);
create index register_line_of_change on register_line (change) where superseded_at is null;
create index register_line_from on register_line (from_unit) where superseded_at is null;
create index register_line_to on register_line (to_unit) where superseded_at is null;

-- A fact first written here that a later release states alike.
create table register_confirmation (
  record text not null,
  id text collate "C" not null,
  release text not null,
  revision bigint not null references register_revision (revision),
  primary key (record, id, release)
);

drop table register_fact;
