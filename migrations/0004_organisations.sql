-- Organisations that act in units, and bodies of the centre, so that later tables can refer to them by id.
-- The rows are computed from the register and the templates of the law, and filled anew after every revision;
-- an id once given is never deleted: one that is no longer derived is marked.

create table register_organisation (
  -- org:<unit id>:<kind>, or org:central:<name>.
  id text collate "C" primary key,
  -- Null for bodies of the centre.
  unit text collate "C" references register_unit_identity (unit),
  kind text not null check (kind ~ '^[a-z][a-z0-9-]*$'),
  parent text collate "C" references register_organisation (id) deferrable initially deferred,
  valid_from date not null,
  valid_to date,
  continuity text not null check (continuity in ('new', 'continuing', 'unknown')),
  basis_instrument text not null check (basis_instrument <> ''),
  basis_point text not null,
  -- How it ends: by its unit's successor, or with no single successor. Null while it stands.
  succession text check (succession in ('same-kind-of-successor-unit', 'no-single-successor')),
  derived boolean not null default true,
  constraint organisation_id_says_what_it_is
    check (id = 'org:' || coalesce(unit || ':' || kind, 'central:' || kind)),
  constraint organisation_ends_after_it_begins check (valid_to > valid_from),
  constraint organisation_on_record_from_the_eve check (valid_from >= date '2025-06-30'),
  constraint organisation_that_ends_says_how check ((valid_to is null) = (succession is null)),
  constraint not_its_own_parent check (parent <> id),
  constraint parent_in_the_same_unit check (starts_with(parent, 'org:' || coalesce(unit, 'central') || ':'))
);
create index register_organisation_of_unit on register_organisation (unit);
