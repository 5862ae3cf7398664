-- Every change of every record, in one chain: each row's hash covers the row and the hash before it.
create table change (
  id {id},
  at integer not null,
  actor_id integer,
  actor text not null,
  noun text not null,
  record_id integer not null,
  version integer not null,
  verb text not null,
  before text,
  after text,
  hash text not null
);
create index change_record on change (noun, record_id, id);
create index change_at on change (at, id);

-- The newest hash of the chain; taking this row is what puts writers in line.
create table change_head (
  id integer primary key,
  hash text not null,
  touched integer not null
);
insert into change_head (id, hash, touched) values (1, '', 0);

-- Forms that were sent, so that a second click or a repeated request gives the same answer once.
create table form_sent (
  form_id text primary key,
  actor_id integer,
  at integer not null,
  address text not null
);
create index form_sent_at on form_sent (at);
