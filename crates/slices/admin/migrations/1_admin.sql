-- The settings of this instance.
create table setting (
  key text primary key,
  value text not null
);

-- Barriers that readers reported; each is to be answered within a month (section 12b BGG, section 7 BITV).
create table barrier_report (
  id {id},
  at integer not null,
  path text not null,
  words text not null,
  contact text not null,
  due_on text not null,
  answered_at integer
);
create index barrier_report_due on barrier_report (due_on, id);
