-- Accounts: who signs in, with what, and the sessions and keys that come of it. No secret stands here as it is: passwords
-- are stretched (argon2id), what is random is hashed (SHA-256), what must be read again is sealed with a key of the data
-- folder. What was done to an account stands in the evidence log.

create table account (
  account uuid primary key,
  -- A person, or another program.
  kind text not null check (kind in ('person', 'client')),
  -- Typed to sign in; never given to another account, also not after the end.
  sign_in_name text collate "C" not null constraint a_sign_in_name_is_given_once unique
    check (sign_in_name ~ '^[a-z0-9][a-z0-9._@+-]{1,79}$'),
  name text not null check (btrim(name) <> '' and length(name) <= 200),
  language text not null default 'vi' check (language in ('vi', 'en')),
  state text not null default 'active' check (state in ('active', 'locked', 'closed')),
  email text check (length(email) <= 254),
  created_at timestamptz not null,
  closed_at timestamptz,
  constraint closed_has_its_instant check ((state = 'closed') = (closed_at is not null))
);

-- `$argon2id$v=19$m=...,t=...,p=...$salt$hash`.
create table account_password (
  account uuid primary key references account (account),
  stretched text not null check (stretched like '$argon2id$%'),
  set_at timestamptz not null
);

create table account_factor (
  factor uuid primary key,
  account uuid not null references account (account),
  kind text not null check (kind in ('totp', 'passkey')),
  label text not null check (length(label) between 1 and 80),
  -- TOTP: the sealed secret, and the last step that was used: a code is taken once.
  sealed bytea,
  last_step bigint,
  -- Passkey.
  credential text collate "C" unique,
  public_key bytea,
  counter bigint,
  transports text[] not null default '{}',
  added_at timestamptz not null,
  -- A TOTP counts only after its first code was shown.
  confirmed_at timestamptz,
  last_used_at timestamptz,
  constraint totp_is_sealed check (kind <> 'totp' or (sealed is not null and credential is null)),
  constraint passkey_is_public check (kind <> 'passkey' or (credential is not null and public_key is not null and sealed is null))
);
create index account_factor_of on account_factor (account);

-- Links that work once: to begin, or to begin anew.
create table account_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  -- Null: it makes the first administrator.
  account uuid references account (account),
  purpose text not null check (purpose in ('first', 'welcome', 'reset')),
  -- Whether the second factors go as well.
  clears_factors boolean not null default false,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint only_the_first_has_no_account check ((purpose = 'first') = (account is null))
);
create index account_link_of on account_link (account);

-- The same person at a provider of OpenID Connect.
create table account_elsewhere (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account uuid not null references account (account),
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index account_elsewhere_of on account_elsewhere (account);

create table account_session (
  session uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- `begun`: on the way; `half`: the password was right, a second factor is due; `full`: signed in.
  stage text not null check (stage in ('begun', 'half', 'full')),
  account uuid references account (account),
  -- What its forms carry.
  form_key text not null,
  -- What is asked of the browser or of a provider right now; used once.
  pending jsonb,
  -- How it was proved: password, totp, passkey, elsewhere.
  means text[] not null default '{}',
  -- The sealed proof of a provider, to sign out there too.
  sealed_hint bytea,
  device text not null default '' check (length(device) <= 200),
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  proved_at timestamptz,
  -- Whatever happens, it ends then.
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint signed_in_is_somebody check (stage = 'begun' or account is not null),
  constraint signed_in_is_proved check (stage <> 'full' or proved_at is not null)
);
create index account_session_of on account_session (account);
create index account_session_ends on account_session (expires_at);

-- Failures of late, by a keyed hash of the sign-in name or of the network address; erased after a day.
create table account_attempt (
  subject bytea primary key check (length(subject) = 32),
  failures integer not null check (failures > 0),
  last_at timestamptz not null,
  -- Nothing is tried before.
  until timestamptz not null
);

-- Keys of programs. The whole key is shown once.
create table account_key (
  key uuid primary key,
  account uuid not null references account (account),
  label text not null check (length(label) between 1 and 80),
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  -- Its last signs, to tell it from others.
  ending text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null check (expires_at > created_at),
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index account_key_of on account_key (account);

-- Short-lived tokens got with a key.
create table account_token (
  token_hash bytea primary key check (length(token_hash) = 32),
  key uuid not null references account_key (key),
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index account_token_ends on account_token (expires_at);
