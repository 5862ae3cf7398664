-- Persons known to the records. Personal data has this one home; other tables hold the number only.
create table person (
  id {id},
  slug text not null unique,
  name text not null,
  source text,
  visibility text not null,
  version integer not null
);
create index person_visibility on person (visibility, id);

-- By what a person is found: each name without case, accents and script, from each of its words on.
create table person_name (
  person_id integer not null references person (id),
  key text not null,
  primary key (key, person_id)
);
create index person_name_person on person_name (person_id);

-- The offices a person holds or held, and where.
create table person_office (
  id {id},
  person_id integer not null references person (id),
  title text not null,
  town_id integer references town (id),
  organisation_id integer references organisation (id),
  from_day text,
  to_day text
);
create index person_office_person on person_office (person_id, id);
create index person_office_town on person_office (town_id, person_id);
create index person_office_organisation on person_office (organisation_id, person_id);
