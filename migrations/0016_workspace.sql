-- What somebody keeps for themselves while they work: forms not sent yet, and ways to look at lists. No legal effect, so
-- no evidence; nobody else sees them, which the database keeps too.

create table workspace_draft (
  account uuid not null references account (account),
  -- The form it belongs to, and what it is about there: empty for something new, the identity of the thing else.
  form text collate "C" not null check (form ~ '^[a-zA-Z0-9.-]{1,80}$'),
  key text collate "C" not null check (length(key) <= 200),
  -- JSON as text: nothing here is asked for by its content.
  content text not null check (length(content) <= 200000),
  saved_at timestamptz not null,
  primary key (account, form, key)
);
create index workspace_draft_age on workspace_draft (saved_at);

create table workspace_view (
  account uuid not null references account (account),
  list text collate "C" not null check (list ~ '^[a-zA-Z0-9.-]{1,80}$'),
  name text not null check (btrim(name) <> '' and length(name) <= 100),
  view text not null check (length(view) <= 20000),
  saved_at timestamptz not null,
  primary key (account, list, name)
);

alter table workspace_draft enable row level security;
alter table workspace_view enable row level security;
-- While the product works for somebody, only what is theirs is there; on its own account it clears what is too old.
create policy own on workspace_draft
  using (current_user <> 'haicap_actor' or account::text = (select access_self()))
  with check (current_user <> 'haicap_actor' or account::text = (select access_self()));
create policy own on workspace_view
  using (current_user <> 'haicap_actor' or account::text = (select access_self()))
  with check (current_user <> 'haicap_actor' or account::text = (select access_self()));
