-- Whether a one-time link opened the session: for a short while it stands for the password that was forgotten.
alter table session add column by_link integer not null default 0;
