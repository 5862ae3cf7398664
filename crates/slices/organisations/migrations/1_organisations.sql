-- Associations, schools, companies, ministries: who founds, pays and fills partnerships with life.
create table organisation (
  id {id},
  slug text not null unique,
  kind text not null,
  name text not null,
  town_id integer references town (id),
  about text not null,
  website text,
  source text,
  visibility text not null,
  version integer not null
);
create index organisation_kind on organisation (kind, slug);
create index organisation_town on organisation (town_id, slug);

-- What an organisation is to a partnership, and from when to when.
create table organisation_role (
  id {id},
  organisation_id integer not null references organisation (id),
  partnership_id integer not null references partnership (id),
  role text not null,
  from_day text,
  to_day text
);
create index organisation_role_organisation on organisation_role (organisation_id, id);
create index organisation_role_partnership on organisation_role (partnership_id, id);
