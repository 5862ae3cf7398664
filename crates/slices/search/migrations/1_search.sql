-- What can be found: one row for each thing, filed under the record that was saved. The words themselves
-- stand in `full_text` under the same number.
create table search_entry (
  id {id},
  of_noun text not null,
  of_id integer not null,
  noun text not null,
  path text not null,
  kind text not null,
  label text not null,
  native text,
  summary text not null,
  texts text not null,
  weight integer not null,
  visibility text not null
);
create index search_entry_of on search_entry (of_noun, of_id);
create index search_entry_noun on search_entry (noun, id);

-- The towns whose offices keep it.
create table search_party (
  entry_id integer not null references search_entry (id),
  town_id integer not null,
  primary key (entry_id, town_id)
);

-- Countries and years under which it is found.
create table search_facet (
  entry_id integer not null references search_entry (id),
  facet text not null,
  value text not null,
  primary key (entry_id, facet, value)
);
create index search_facet_value on search_facet (facet, value, entry_id);

-- Words of names, and the groups of three letters in them, for names with typing mistakes. Words stay when
-- their records go: they only lead to what the index still holds.
create table search_word (
  word text primary key
);
create table search_gram (
  gram text not null,
  word text not null,
  primary key (gram, word)
);
