-- Lasting relations between two or more parties.
create table partnership (
  id {id},
  slug text not null unique,
  kind text not null,
  since text,
  standing text not null,
  official_contacts text not null,
  about text not null,
  own_term text not null,
  fields text not null,
  founders text not null,
  sponsors text not null,
  source text,
  confirmed_by text,
  confirmed_on text,
  visibility text not null,
  version integer not null
);
create index partnership_kind on partnership (kind, slug);
create index partnership_standing on partnership (standing, slug);

create table partnership_party (
  partnership_id integer not null references partnership (id),
  town_id integer not null references town (id),
  place integer not null,
  primary key (partnership_id, town_id)
);
create index partnership_party_town on partnership_party (town_id, partnership_id);

-- Dated facts: how the kind, the standing and the official contacts changed, and honours. Who decided, why,
-- with which scope, and where it is written.
create table partnership_fact (
  id {id},
  partnership_id integer not null references partnership (id),
  what text not null,
  value text not null,
  since text,
  decided_by text not null,
  wording text not null,
  source text,
  is_certain integer not null
);
create index partnership_fact_partnership on partnership_fact (partnership_id, id);
