-- Files: their content is kept once, by its SHA-256, on a shelf outside the database; names, terms, holds and deletions
-- are told here. Rows are only added.

create table file_content (
  sha256 text collate "C" primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  -- Told by the content: pdf, docx, image, text, ...
  kind text collate "C" not null check (kind ~ '^[a-z0-9-]{1,20}$'),
  first_stored_at timestamptz not null
);

create table file (
  file uuid primary key,
  sha256 text collate "C" not null references file_content (sha256),
  name text not null check (btrim(name) <> '' and length(name) <= 200),
  -- Permanent identity of the unit whose file it is; `country` where it is nobody's in particular.
  unit text collate "C" not null check (btrim(unit) <> ''),
  -- The first day on which it may be deleted; null is kept for ever, or for as long as it is of use.
  retained_until date,
  retention text collate "C" not null check (retention in ('working', 'record', 'permanent')),
  -- What sets the term: an instrument, or a decision by its number.
  retained_by text not null check (btrim(retained_by) <> '' and length(retained_by) <= 200),
  stored_at timestamptz not null,
  stored_by text not null check (btrim(stored_by) <> ''),
  constraint records_have_a_term check ((retention = 'record') = (retained_until is not null))
);
create index file_of_content on file (sha256);
create index file_of_unit on file (unit);

create table file_hold (
  hold uuid primary key,
  file uuid not null references file (file),
  number text collate "C" not null check (btrim(number) <> '' and length(number) <= 80),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 500),
  set_at timestamptz not null,
  set_by text not null check (btrim(set_by) <> '')
);
create index file_hold_of_file on file_hold (file);

create table file_release (
  hold uuid primary key references file_hold (hold),
  number text collate "C" not null check (btrim(number) <> '' and length(number) <= 80),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 500),
  released_at timestamptz not null,
  released_by text not null check (btrim(released_by) <> '')
);

-- One person proposes; where the retention asks for two, another makes it a deletion.
create table file_deletion_proposal (
  file uuid not null references file (file),
  number text collate "C" not null check (btrim(number) <> '' and length(number) <= 80),
  reason text not null check (btrim(reason) <> '' and length(reason) <= 500),
  decided_on date not null,
  proposed_at timestamptz not null,
  proposed_by text not null check (btrim(proposed_by) <> ''),
  primary key (file, number)
);

create table file_deletion (
  file uuid primary key,
  number text collate "C" not null,
  deleted_at timestamptz not null,
  deleted_by text not null check (btrim(deleted_by) <> ''),
  foreign key (file, number) references file_deletion_proposal (file, number)
);

-- When the bytes of deleted files left the shelf. The same content may come again later.
create table file_erasure (
  sha256 text collate "C" not null references file_content (sha256),
  erased_at timestamptz not null,
  primary key (sha256, erased_at)
);

-- Nothing under hold is deleted, whoever asks; nothing deleted comes under hold; records need two people.
create function file_deletion_guard() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('file ' || new.file::text, 0));
  if exists (
    select from file_hold left join file_release using (hold)
    where file_hold.file = new.file and file_release.hold is null
  ) then
    raise exception 'file % is under hold', new.file using errcode = '23514', constraint = 'nothing_held_is_deleted';
  end if;
  if exists (
    select from file join file_deletion_proposal as proposal using (file)
    where file.file = new.file and proposal.number = new.number and file.retention <> 'working'
      and proposal.proposed_by = new.deleted_by
  ) then
    raise exception 'file % needs a second person', new.file using errcode = '23514', constraint = 'records_need_two_people';
  end if;
  return new;
end
$$;
create trigger guard before insert on file_deletion for each row execute function file_deletion_guard();

create function file_hold_guard() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('file ' || new.file::text, 0));
  if exists (select from file_deletion where file = new.file) then
    raise exception 'file % is deleted', new.file using errcode = '23514', constraint = 'nothing_deleted_is_held';
  end if;
  return new;
end
$$;
create trigger guard before insert on file_hold for each row execute function file_hold_guard();

create trigger never_delete before update or delete or truncate on file_content
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on file
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on file_hold
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on file_release
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on file_deletion_proposal
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on file_deletion
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on file_erasure
  for each statement execute function register_never_delete();
