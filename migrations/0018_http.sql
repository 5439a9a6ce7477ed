-- Commands that were told with a key (`Idempotency-Key`): the same key again gets the same answer and does nothing. Whoever
-- reads this table learns nothing: the key and who told it are kept as one hash, the answer is sealed with the key itself.
-- A row is written in the transaction of its command and cleared after a day.

create table told_once (
  -- Hash of who told it and the key.
  mark bytea primary key check (length(mark) = 32),
  -- Keyed hash of the operation and its input.
  asked bytea not null check (length(asked) = 32),
  answer bytea not null check (length(answer) <= 1100000),
  told_at timestamptz not null
);
create index told_once_by_time on told_once (told_at);
