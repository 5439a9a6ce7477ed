-- What people follow of authority: a field, the ground of a unit, a text. Theirs alone; they end it when they like.

create table authority_watch (
  account uuid not null references account (account),
  kind text not null check (kind in ('field', 'unit', 'text')),
  -- The field, the permanent identity of the unit, or the number of the text.
  subject text collate "C" not null check (btrim(subject) <> '' and length(subject) <= 200),
  since timestamptz not null,
  primary key (account, kind, subject)
);
alter table authority_watch enable row level security;
create policy own on authority_watch
  using (not (select access_for_actor()) or account::text = (select access_self()))
  with check (not (select access_for_actor()) or account::text = (select access_self()));
create policy about on authority_watch using ((select access_administers()));
