-- People who sign in.
create table account (
  id {id},
  mail text not null unique,
  name text not null,
  password text,
  lang text,
  zone text,
  version integer not null,
  created_at integer not null
);

-- What they are, and where. Without a town it is the instance as a whole.
create table membership (
  id {id},
  account_id integer not null references account (id),
  town_id integer,
  role text not null,
  state text not null,
  until integer
);
create index membership_account on membership (account_id);

-- Only the hash of a session's token is kept: a copy of the database lets nobody in.
create table session (
  hash text primary key,
  account_id integer not null references account (id),
  created_at integer not null
);
create index session_account on session (account_id);

-- One-time links; again only hashes.
create table sign_in_link (
  hash text primary key,
  account_id integer not null references account (id),
  expires_at integer not null
);

-- Failed attempts by address of the account, known or not, so that both cost the same.
create table sign_in_attempt (
  mail text primary key,
  failures integer not null,
  since integer not null
);
