-- Entries of evidence without what made them slow. A reference from what waits, and from what was touched, to the entry of
-- the same transaction looked at that entry again; between two commands of one moment that also was a conflict of
-- serializable transactions over facts that neither had touched. The one function below writes all three, planned once
-- for a connection.

alter table evidence_waiting drop constraint evidence_waiting_entry_fkey;
alter table evidence_thing drop constraint evidence_thing_entry_fkey;
-- Read from end to end and emptied a few times a second: an index would only be work.
alter table evidence_waiting drop constraint evidence_waiting_pkey;
alter table evidence_waiting alter column entry set not null;
alter table evidence_waiting set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create function evidence_write(
  its_id uuid, its_stream text, its_body text, its_salt bytea, kinds text[], ids text[]
) returns void language plpgsql as $$
begin
  insert into evidence_entry (entry, stream, body, body_hash, salt)
  values (its_id, its_stream, its_body, sha256(convert_to(its_body, 'UTF8')), its_salt);
  -- Most touch one thing, and one row is cheaper by itself than a question for all of them.
  if cardinality(kinds) = 1 then
    insert into evidence_thing (kind, id, entry) values (kinds[1], ids[1], its_id);
  else
    insert into evidence_thing (kind, id, entry)
    select distinct thing.kind, thing.id, its_id from unnest(kinds, ids) as thing (kind, id);
  end if;
  insert into evidence_waiting (entry, stream) values (its_id, its_stream);
end
$$;
