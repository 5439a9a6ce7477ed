-- The evidence log: what was done, by whom, as what, where. A command writes its entry in its own transaction; a
-- sequencer puts committed entries in order, one stream for each province and one for the centre, and heads are signed.

create table evidence_entry (
  entry uuid primary key,
  -- `centre`, or the code of a province.
  stream text collate "C" not null check (stream ~ '^[a-z0-9-]{1,20}$'),
  -- The entry as one canonical text: this is what is hashed, exported and proved.
  body text not null,
  body_hash bytea not null check (body_hash = sha256(convert_to(body, 'UTF8'))),
  -- With it, and with what was asked and answered, anyone can recompute the hash in the body; without it nobody guesses.
  salt bytea not null check (length(salt) = 16)
);

-- What an entry touched, so that the history of a thing can be found.
create table evidence_thing (
  kind text collate "C" not null,
  id text collate "C" not null,
  entry uuid not null references evidence_entry (entry),
  primary key (kind, id, entry)
);

-- Entries that have no place yet. The only table of the log from which rows leave.
create table evidence_waiting (
  entry uuid primary key references evidence_entry (entry),
  stream text collate "C" not null
);

-- Where a stream stands: how many leaves, the hash of the last, and the full subtrees on its right edge.
create table evidence_stream (
  stream text collate "C" primary key,
  size bigint not null check (size >= 0),
  last bytea not null,
  peaks bytea[] not null
);

create table evidence_leaf (
  stream text collate "C" not null,
  place bigint not null check (place >= 0),
  entry uuid not null unique references evidence_entry (entry),
  -- SHA-256 of a zero byte, the leaf before, the place and the hash of the body.
  leaf bytea not null check (length(leaf) = 32),
  primary key (stream, place)
);

-- Hashes of full subtrees of 2^8, 2^16, 2^24 leaves, so that a proof reads hundreds of rows, not millions.
create table evidence_node (
  stream text collate "C" not null,
  level smallint not null check (level % 8 = 0 and level > 0),
  place bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (stream, level, place)
);

create table evidence_key (
  -- SHA-256 of the public key, in hex.
  key text collate "C" primary key check (key ~ '^[0-9a-f]{64}$'),
  public_key bytea not null,
  first_used_at timestamptz not null
);

create table evidence_head (
  stream text collate "C" not null,
  size bigint not null check (size > 0),
  root bytea not null check (length(root) = 32),
  signed_at timestamptz not null,
  key text collate "C" not null references evidence_key (key),
  signature bytea not null,
  primary key (stream, size)
);

create trigger never_delete before update or delete or truncate on evidence_entry
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on evidence_thing
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on evidence_leaf
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on evidence_node
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on evidence_key
  for each statement execute function register_never_delete();
create trigger never_delete before update or delete or truncate on evidence_head
  for each statement execute function register_never_delete();
