-- The keys by which check codes of correspondence sheets are sealed, so that a sheet can be checked later although
-- nothing of it is stored. A deployment makes its first key with its first sheet; a new one may be made at any time,
-- and the former ones go on checking what they sealed. Keys are never shown; backups hold them.

create table sheet_key (
  -- Its number stands in each check code, which has room for 127.
  id smallint primary key check (id between 1 and 127),
  key bytea not null unique check (octet_length(key) = 32),
  made_at timestamptz not null
);
create trigger never_delete before update or delete or truncate on sheet_key
  for each statement execute function register_never_delete();
