-- Signed texts between the parties of a partnership. The parties are those of the partnership.
create table agreement (
  id {id},
  slug text not null unique,
  partnership_id integer not null references partnership (id),
  kind text not null,
  title text not null,
  signed_on text,
  town_id integer references town (id),
  place text not null,
  term_from text,
  term_to text,
  languages text not null,
  authentic text not null,
  follows_id integer references agreement (id),
  main_id integer references agreement (id),
  source text,
  visibility text not null,
  version integer not null
);
create index agreement_partnership on agreement (partnership_id, id);
create index agreement_kind on agreement (kind, slug);
create index agreement_follows on agreement (follows_id);
create index agreement_main on agreement (main_id);

-- Who signed, in the office held that day, as the text of the agreement states it.
create table agreement_signatory (
  agreement_id integer not null references agreement (id),
  place integer not null,
  person_id integer not null references person (id),
  office text not null,
  primary key (agreement_id, place)
);
create index agreement_signatory_person on agreement_signatory (person_id, agreement_id);

-- Fields of cooperation in the order of the text, also those without a single commitment.
create table agreement_field (
  agreement_id integer not null references agreement (id),
  place integer not null,
  name text not null,
  primary key (agreement_id, place)
);

-- What the agreement says will be done. The number is part of its address and never changes.
create table commitment (
  id {id},
  agreement_id integer not null references agreement (id),
  n integer not null,
  field text not null,
  wording text not null,
  responsible text not null,
  due text,
  unique (agreement_id, n)
);
