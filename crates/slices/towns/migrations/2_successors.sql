-- Which towns became part of another: asked when a town goes, so that none is left pointing nowhere.
create index town_succeeded_by on town (succeeded_by);
