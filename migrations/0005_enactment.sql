-- The life of an act in a running deployment: who read it, who confirmed it, when it came into force, and what became
-- of it. Rows are only added; the last step of a reading is its state.

create table act_reading (
  reading bigint generated always as identity primary key,
  -- Number as printed: `1656/NQ-UBTVQH15`.
  number text collate "C" not null check (number <> ''),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  effective_on date not null,
  -- The act as read and tied to the register: what the second person confirms is what comes into force.
  act jsonb not null,
  -- The reading in force that this one is to replace.
  corrects bigint references act_reading (reading)
);
create index act_reading_of_number on act_reading (number);

create table act_step (
  reading bigint not null references act_reading (reading),
  step text not null check (step in ('read', 'confirmed', 'in-force', 'annulled', 'withdrawn', 'replaced')),
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  reason text,
  -- What the step wrote to the register.
  revision bigint references register_revision (revision),
  -- Of two people who do the same at once, exactly one does it.
  constraint a_step_is_taken_once primary key (reading, step),
  constraint force_and_its_end_write_to_the_register
    check ((step in ('in-force', 'annulled', 'replaced')) = (revision is not null)),
  constraint an_end_has_a_reason check (step not in ('annulled', 'withdrawn') or btrim(reason) <> '')
);

-- Steps follow one another, and the second person is not the first.
create function act_step_follows()
returns trigger
language plpgsql
as $$
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
$$;
create trigger act_step_follows before insert on act_step
  for each row execute function act_step_follows();

create trigger never_delete before update or delete or truncate on act_reading
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on act_step
  for each statement execute function register_never_delete();
