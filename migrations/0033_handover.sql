-- Minutes of handover: what one organisation gave to another, confirmed by both sides, line by line or at once.

create table handover (
  handover uuid primary key,
  transition uuid not null references transition,
  giver integer not null references holder,
  receiver integer not null references holder,
  -- How many lines it had when it was drawn up.
  lines bigint not null check (lines > 0),
  -- By this day both sides have confirmed.
  due_on date not null,
  opened_at timestamptz not null,
  opened_by text not null check (btrim(opened_by) <> ''),
  unique (transition, giver, receiver),
  constraint nobody_hands_over_to_itself check (giver <> receiver)
);
create index handover_of_giver on handover (giver);
create index handover_of_receiver on handover (receiver);

-- What a side says of single lines: found as written, or otherwise. The last word of each side counts.
create table handover_remark (
  remark uuid primary key,
  handover uuid not null references handover,
  holding uuid not null references holding,
  part smallint not null default 0,
  side text not null check (side in ('giver', 'receiver')),
  verdict text not null check (verdict in ('found', 'missing', 'different', 'damaged')),
  note text check (length(note) <= 2000),
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  constraint a_difference_is_described check (verdict = 'found' or btrim(note) <> '')
);
create index handover_remark_of on handover_remark (handover, holding, part);

-- Both sides put their name under the same lines, once: the root says which.
create table handover_confirmation (
  handover uuid not null references handover,
  side text not null check (side in ('giver', 'receiver')),
  lines bigint not null check (lines > 0),
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  primary key (handover, side)
);

-- Papers that belong to it, by the hash of their content.
create table handover_attachment (
  handover uuid not null references handover,
  file uuid not null references file,
  at timestamptz not null,
  taken_by text not null check (btrim(taken_by) <> ''),
  primary key (handover, file)
);

-- The two sides are two persons, and what was confirmed by one is what the other confirms.
create function handover_sides_agree()
returns trigger
language plpgsql
as $$
begin
  if exists (
    select from handover_confirmation as other
    where other.handover = new.handover and other.side <> new.side and other.root <> new.root
  ) then
    raise exception 'the other side confirmed other lines'
      using errcode = 'integrity_constraint_violation', constraint = 'both_sides_confirm_the_same';
  end if;
  if exists (
    select from handover_confirmation as other
    where other.handover = new.handover and other.side <> new.side
      and lower(btrim(other.taken_by)) = lower(btrim(new.taken_by))
  ) then
    raise exception 'one person cannot be both sides'
      using errcode = 'integrity_constraint_violation', constraint = 'two_sides_are_two_persons';
  end if;
  return new;
end
$$;
create trigger sides_agree before insert on handover_confirmation
  for each row execute function handover_sides_agree();
create trigger never_change before update or delete or truncate on handover
  for each statement execute function register_never_delete();
create trigger never_change before update or delete or truncate on handover_remark
  for each statement execute function register_never_delete();
create trigger never_change before update or delete or truncate on handover_confirmation
  for each statement execute function register_never_delete();

alter table handover enable row level security;
create policy territory on handover using (
  not (select access_for_actor()) or (select access_sees_all())
  or giver = any ((select access_holders())::integer[]) or receiver = any ((select access_holders())::integer[])
) with check (true);
alter table handover_remark enable row level security;
create policy territory on handover_remark using (
  not (select access_for_actor()) or exists (select from handover where handover.handover = handover_remark.handover));
alter table handover_confirmation enable row level security;
create policy territory on handover_confirmation using (
  not (select access_for_actor()) or exists (select from handover where handover.handover = handover_confirmation.handover));
alter table handover_attachment enable row level security;
create policy territory on handover_attachment using (
  not (select access_for_actor()) or exists (select from handover where handover.handover = handover_attachment.handover));
