-- Towns, districts and regions.
create table town (
  id {id},
  slug text not null unique,
  kind text not null,
  names text not null,
  native text,
  country text,
  lat real,
  lon real,
  zone text,
  population integer,
  population_year integer,
  population_source text,
  wikidata text unique,
  geonames integer,
  ags text,
  nuts text,
  note text not null,
  source text,
  succeeded_by integer references town (id),
  succeeded_on text,
  visibility text not null,
  version integer not null
);
create index town_geonames on town (geonames);

-- Every name by which a town is found: of all languages, other and former ones. The key is without case,
-- accents and script.
create table town_name (
  id {id},
  town_id integer not null references town (id),
  kind text not null,
  lang text,
  name text not null,
  until text,
  key text not null
);
create index town_name_town on town_name (town_id);
create index town_name_key on town_name (key, town_id);

-- The order of towns in each language of the interface.
create table town_order (
  town_id integer not null references town (id),
  lang text not null,
  key text not null,
  primary key (lang, key, town_id)
);
create index town_order_town on town_order (town_id);
