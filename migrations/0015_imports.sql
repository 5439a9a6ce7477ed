-- Imports of spreadsheets: which rows came in already, so that the same workbook changes nothing twice, and how somebody
-- last named the columns. What a row did is told by the part that took it and by the evidence; this is only memory.

create table import_row (
  -- `calendar.importDays`; then what the rows belong to, such as the number of a decision.
  kind text collate "C" not null check (kind ~ '^[a-zA-Z.-]{1,80}$'),
  scope text collate "C" not null,
  -- What makes it the same row in another workbook.
  key text collate "C" not null,
  content bytea not null check (length(content) = 32),
  imported_at timestamptz not null,
  imported_by text not null check (btrim(imported_by) <> ''),
  primary key (kind, scope, key)
);

create table import_mapping (
  kind text collate "C" not null,
  person text collate "C" not null,
  -- Names of columns by field: `{"date": "Ngày"}`.
  columns jsonb not null check (jsonb_typeof(columns) = 'object'),
  used_at timestamptz not null,
  primary key (kind, person)
);
