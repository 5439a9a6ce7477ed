-- Error reports: what a reader says is wrong, and what became of it. What was reported and each step stays; the contact,
-- which is personal data, lies apart so that it can be erased in time without touching the report.

create table feedback_report (
  report bigint generated always as identity primary key,
  received_at timestamptz not null,
  -- Code or permanent id of the unit it is about, as the register knows it.
  unit text collate "C",
  -- The page it was written from, without host and without keys.
  page text check (starts_with(page, '/')),
  about_day date,
  wrong text not null check (btrim(wrong) <> ''),
  rightly text,
  source text,
  -- The same words about the same thing are one report.
  content_hash text not null constraint the_same_report_is_stored_once unique check (content_hash ~ '^[0-9a-f]{64}$'),
  -- Who holds the key may see the report; only its hash is kept.
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$')
);

create table feedback_contact (
  report bigint primary key references feedback_report (report),
  contact text not null check (btrim(contact) <> ''),
  -- From this day on it is gone.
  erase_on date not null
);
create index feedback_contact_due on feedback_contact (erase_on);

create table feedback_step (
  report bigint not null references feedback_report (report),
  step text not null check (step in ('received', 'checking', 'answered', 'corrected', 'declined')),
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  -- The answer, or the reason for declining.
  words text,
  -- Whether what was reported may be read by everybody beside the answer.
  published boolean not null default false,
  constraint a_report_takes_a_step_once primary key (report, step),
  constraint an_end_has_words
    check ((step in ('answered', 'corrected', 'declined')) = (words is not null and btrim(words) <> '')),
  constraint only_an_end_publishes check (not published or step in ('answered', 'corrected', 'declined'))
);
-- Of two people who answer at the same time exactly one does.
create unique index a_report_ends_once on feedback_step (report) where step in ('answered', 'corrected', 'declined');

-- After its end nothing follows.
create function feedback_step_follows()
returns trigger
language plpgsql
as $$
begin
  if exists (
    select from feedback_step
    where report = new.report and step in ('answered', 'corrected', 'declined')
  ) then
    raise exception 'report % has ended', new.report
      using errcode = 'integrity_constraint_violation', constraint = 'a_report_ends_once';
  end if;
  return new;
end
$$;
create trigger feedback_step_follows before insert on feedback_step
  for each row execute function feedback_step_follows();

create trigger never_delete before update or delete or truncate on feedback_step
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on feedback_report
  for each statement execute function register_never_delete();
