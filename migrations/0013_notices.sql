-- Work that goes on after a command, and what is told to people and to other systems. A job, a notice and an event are
-- rows written in the transaction of the command that causes them: all of it happens, or nothing. The queue itself
-- (schema `haicap_jobs`) only holds what is due; after a restore it is filled anew from here.

create table job (
  job uuid primary key,
  kind text collate "C" not null check (kind ~ '^[a-z]+\.[a-zA-Z]+$'),
  input jsonb not null,
  -- `dead`: every attempt failed, a person must look.
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'dead', 'cancelled')),
  -- The same work is asked for once: a schedule names its instant here.
  key text collate "C" unique check (length(key) <= 200),
  made_at timestamptz not null,
  made_by text not null,
  run_at timestamptz not null,
  attempt int not null default 0 check (attempt >= 0),
  most_attempts int not null check (most_attempts between 1 and 100),
  -- Whether it stands in the queue.
  queued boolean not null default false,
  cancel_asked boolean not null default false,
  share real not null default 0 check (share between 0 and 1),
  doing text check (length(doing) <= 500),
  error text check (length(error) <= 2000),
  started_at timestamptz,
  ended_at timestamptz,
  constraint what_ended_has_its_instant check ((state in ('done', 'dead', 'cancelled')) = (ended_at is not null)),
  constraint dead_has_its_error check (state <> 'dead' or error is not null)
);
create index job_unqueued on job (run_at) where not queued and state in ('waiting', 'running');
create index job_by_state on job (state, made_at desc);

-- Who works now. A worker that says nothing for a while is taken for dead, and its jobs are given to others.
create table job_worker (
  worker text collate "C" primary key,
  beat_at timestamptz not null
);

-- What somebody is told. The words are made from kind and facts in the language of the reader.
create table notice (
  notice uuid primary key,
  account uuid not null references account (account),
  kind text collate "C" not null,
  facts jsonb not null,
  -- Where to go: a path of this site.
  path text check (path like '/%' and path not like '//%' and length(path) <= 500),
  -- What is owed by then, for calendars.
  due_on date,
  made_at timestamptz not null,
  read_at timestamptz
);
create index notice_of on notice (account, made_at desc);
create index notice_unread on notice (account) where read_at is null;

-- Events for other systems. `sequence` is given after the commit, without gaps, so that nobody reads past one that is
-- still being written.
create table outbox_event (
  event uuid primary key,
  -- Events of one command carry one instant; others hear of them in the order in which they were written.
  written bigint generated always as identity,
  sequence bigint unique check (sequence > 0),
  type text collate "C" not null check (type ~ '^[a-z0-9.-]+$'),
  subject text not null check (length(subject) <= 300),
  at timestamptz not null,
  data jsonb not null
);
create index outbox_event_new on outbox_event (written) where sequence is null;

-- Where events are sent. The key that signs them is derived from a key of the data folder and stands nowhere.
create table webhook (
  webhook uuid primary key,
  url text not null check (url ~ '^https?://' and length(url) <= 1000),
  -- Types of events, `*` for all.
  types text[] not null check (cardinality(types) between 1 and 50),
  -- The last event it took.
  sent_to bigint not null default 0 check (sent_to >= 0),
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  last_error text check (length(last_error) <= 2000)
);

-- Secret addresses of calendars, one for each person.
create table calendar_feed (
  account uuid primary key references account (account),
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at timestamptz not null
);

