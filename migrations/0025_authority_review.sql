-- The review of what units can do with the tasks they were given: one answer per task and unit, never overwritten; the last
-- one counts. Letter 137/CV-BCĐ of 1 October 2025.

create table authority_review (
  entry uuid primary key,
  -- Permanent identity of the unit that answers.
  unit text collate "C" not null check (btrim(unit) <> ''),
  -- Id of the task.
  task text collate "C" not null check (btrim(task) <> ''),
  -- Able; cannot be performed; difficulty; proposal to those above.
  answer text not null check (answer in ('able', 'cannot', 'difficult', 'propose')),
  -- What hinders, or what is proposed.
  words text,
  -- For a proposal: the provision that would be amended, and to whom it goes.
  instrument text,
  point text,
  addressee text,
  at timestamptz not null,
  told_by text not null check (btrim(told_by) <> ''),
  constraint what_hinders_is_said check (answer = 'able' or btrim(words) <> ''),
  constraint a_proposal_names_its_clause check (answer <> 'propose' or (btrim(instrument) <> '' and btrim(addressee) <> ''))
);
create index authority_review_of on authority_review (unit, task, at desc);
create trigger never_delete before update or delete or truncate on authority_review
  for each statement execute function register_never_delete();
alter table authority_review enable row level security;
create policy territory on authority_review
  using (not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[]))
  with check (not (select access_for_actor()) or (select access_sees_all()) or unit = any ((select access_units())::text[]));
