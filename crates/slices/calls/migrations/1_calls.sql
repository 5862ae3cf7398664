-- Funds of a town that pay for projects of its partnerships.
create table fund (
  id {id},
  slug text not null unique,
  town_id integer not null references town (id),
  name text not null,
  purpose text not null,
  decided_by text not null,
  about text not null,
  source text,
  visibility text not null,
  version integer not null
);
create index fund_town on fund (town_id, slug);

-- What a fund holds in a year, in minor units of a currency, and by how much that was raised or cut.
create table fund_year (
  fund_id integer not null references fund (id),
  year integer not null,
  minor integer not null,
  currency text not null,
  raised_minor integer,
  source text,
  primary key (fund_id, year)
);
