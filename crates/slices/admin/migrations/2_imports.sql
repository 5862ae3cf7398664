-- Runs of imports: what was read, how its columns were understood, what was planned, and what became of it.
create table import_run (
  id {id},
  subject text not null,
  file_name text not null,
  state text not null,
  made_at integer not null,
  map text not null,
  plan text not null
);
create index import_run_made on import_run (made_at, id);

-- The records that a run made or completed, each with the version that it has since.
create table import_record (
  run_id integer not null references import_run (id),
  noun text not null,
  record_id integer not null,
  version integer not null,
  primary key (run_id, noun, record_id)
);
