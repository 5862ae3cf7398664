-- Series: editions that follow one another, with the rule who hosts next.
create table series (
  id {id},
  slug text not null unique,
  partnership_id integer references partnership (id),
  name text not null,
  rule text not null,
  about text not null,
  version integer not null
);

-- Anything that happens in a partnership. A plan that changed stays: planned_form beside form, and the dates
-- that were planned in activity_fact.
create table activity (
  id {id},
  slug text not null unique,
  kind text not null,
  title text not null,
  about text not null,
  host_id integer references town (id),
  from_day text not null,
  to_day text,
  form text not null,
  planned_form text,
  moved_online_on text,
  moved_reason text not null,
  state text not null,
  series_id integer references series (id),
  edition integer,
  outcome text not null,
  sponsors text not null,
  answers integer references activity (id),
  source text,
  is_certain integer not null,
  visibility text not null,
  version integer not null
);
create index activity_from on activity (from_day, id);
create index activity_kind on activity (kind, from_day, id);
create index activity_series on activity (series_id, from_day);
create index activity_host on activity (host_id, from_day);
create index activity_answers on activity (answers);

create table activity_partnership (
  activity_id integer not null references activity (id),
  partnership_id integer not null references partnership (id),
  primary key (activity_id, partnership_id)
);
create index activity_partnership_partnership on activity_partnership (partnership_id, activity_id);

-- How the state became what it is: when somebody decided, why, and which days had been planned.
create table activity_fact (
  id {id},
  activity_id integer not null references activity (id),
  state text not null,
  decided_on text,
  planned_from text,
  planned_to text,
  reason text not null,
  source text
);
create index activity_fact_activity on activity_fact (activity_id, id);

create table activity_theme (
  id {id},
  activity_id integer not null references activity (id),
  theme text not null
);
create index activity_theme_activity on activity_theme (activity_id, id);

-- What happens hour by hour, in the time of the host.
create table activity_item (
  id {id},
  activity_id integer not null references activity (id),
  on_day text,
  at text,
  what text not null
);
create index activity_item_activity on activity_item (activity_id, id);

-- What an activity is evidence of.
create table activity_commitment (
  activity_id integer not null references activity (id),
  commitment_id integer not null references commitment (id),
  primary key (activity_id, commitment_id)
);
create index activity_commitment_commitment on activity_commitment (commitment_id, activity_id);

-- Participants are counts, never names.
create table activity_participants (
  id {id},
  activity_id integer not null references activity (id),
  town_id integer references town (id),
  people text not null,
  count integer not null
);
create index activity_participants_activity on activity_participants (activity_id, id);
