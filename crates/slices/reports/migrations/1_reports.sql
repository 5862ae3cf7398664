-- The yearly report of a town, as it is being written.
create table report (
  id {id},
  town_id integer not null references town (id),
  year integer not null,
  title text not null,
  number text,
  kind text not null,
  editions integer not null,
  version integer not null,
  unique (town_id, year)
);

-- Other papers that the report refers to.
create table report_reference (
  report_id integer not null references report (id),
  place integer not null,
  number text not null,
  about text not null,
  primary key (report_id, place)
);

-- Its sentences: as the records tell them, and as an officer rewrote them.
create table sentence (
  id {id},
  report_id integer not null references report (id),
  key text not null,
  section text not null,
  place integer not null,
  on_day text,
  drafted text not null,
  edited text not null,
  is_left_out integer not null,
  version integer not null,
  unique (report_id, key)
);

-- The records that a sentence rests on, each in the version it was told from.
create table sentence_record (
  sentence_id integer not null references sentence (id),
  place integer not null,
  noun text not null,
  record_id integer not null,
  version integer not null,
  label text not null,
  path text not null,
  primary key (sentence_id, place)
);

-- What was published: whole, and never changed.
create table edition (
  id {id},
  report_id integer not null references report (id),
  n integer not null,
  year integer not null,
  title text not null,
  number text,
  published_at integer not null,
  published_by text not null,
  content text not null,
  unique (report_id, n)
);
create index edition_year on edition (year, id);

-- The records behind an edition, to see which of them changed since.
create table edition_record (
  edition_id integer not null references edition (id),
  noun text not null,
  record_id integer not null,
  version integer not null,
  label text not null,
  path text not null,
  primary key (edition_id, noun, record_id)
);
