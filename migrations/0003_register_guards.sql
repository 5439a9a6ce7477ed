-- What only a whole transaction can fulfil, and what no transaction may do: the register's guards.
-- A writer opens a revision (register_open_revision); every row it adds or supersedes carries that number; when it
-- commits, the deferred trigger on register_revision asks register_objections(revision) and refuses if there is one.

-- ---- nobody updates, nobody deletes ---------------------------------------------------------------------------

-- Lets a row be superseded once, by the revision of this transaction, and nothing else.
create function register_only_supersede()
returns trigger
language plpgsql
as $$
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
$$;

create function register_never_delete()
returns trigger
language plpgsql
as $$
begin
  raise exception 'nothing is deleted from %', tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = 'facts_are_never_deleted', table = tg_table_name;
end
$$;

create function register_written_in_a_revision()
returns trigger
language plpgsql
as $$
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
$$;

do $$
declare
  kind text;
begin
  foreach kind in array array[
    'release', 'source', 'level', 'scheme', 'type', 'system', 'instrument', 'unit', 'version', 'code', 'name',
    'seat', 'point', 'measure', 'note', 'change', 'line'
  ] loop
    execute format('create unique index one_live_%1$s_of_an_id on register_%1$s (id) where superseded_at is null', kind);
    execute format('create index register_%1$s_of_revision on register_%1$s (revision)', kind);
    execute format(
      'create index register_%1$s_superseded on register_%1$s (superseded_revision) where superseded_at is not null', kind);
    execute format(
      'create trigger only_supersede before update on register_%1$s
         for each row execute function register_only_supersede()', kind);
    execute format(
      'create trigger never_delete before delete or truncate on register_%1$s
         for each statement execute function register_never_delete()', kind);
    execute format(
      'create trigger inserted_in_a_revision after insert on register_%1$s referencing new table as written
         for each statement execute function register_written_in_a_revision()', kind);
    execute format(
      'create trigger superseded_in_a_revision after update on register_%1$s referencing new table as written
         for each statement execute function register_written_in_a_revision()', kind);
  end loop;
end
$$;

create trigger never_delete before update or delete or truncate on register_revision
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on register_unit_identity
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on register_change_identity
  for each statement execute function register_never_delete();

-- ---- what a revision must leave behind ---------------------------------------------------------------------------

-- Every objection against the live facts that a revision touched. Rules are named; `subject` is the unit, change or
-- fact concerned, `details` what fills the words. Empty for a revision that may be committed.
create function register_objections(of_revision bigint)
returns table (rule text, subject text, details jsonb)
language plpgsql
stable
as $$
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
$$;

-- The units whose facts, or whose changes' lines, a revision added or superseded.
create function register_touched_units(of_revision bigint)
returns setof text
language sql
stable
as $$
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
$$;

create function register_checks_revision()
returns trigger
language plpgsql
as $$
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
$$;

create constraint trigger register_is_consistent after insert on register_revision
  deferrable initially deferred
  for each row execute function register_checks_revision();
