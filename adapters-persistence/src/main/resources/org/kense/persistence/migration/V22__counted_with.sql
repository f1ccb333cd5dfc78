-- With which version of a calendar a pending deadline was counted, read off the state: what is left of it is told by
-- that one, in lists as on the page of the case, until a recomputation moves it.
alter table application add column counted_with text
  generated always as (case when at_risk is not null then state #>> '{course,due,calendar}' end) stored;

-- Lists tell what is left, so their indexes carry it.
alter table application drop constraint application_pkey;
alter table application add primary key (institution, id)
  include (number, service, service_version, status, unit, started_at, due, at_risk, allowed, measure, counted_with);

drop index application_newest;
create index application_newest on application (id, institution)
  include (number, service, service_version, status, unit, started_at, due, at_risk, allowed, measure, counted_with);

drop index application_pressing;
create index application_pressing on application (institution, due, id)
  include (number, service, service_version, status, unit, started_at, at_risk, allowed, measure, counted_with)
  where at_risk is not null;

drop index application_pressing_everywhere;
create index application_pressing_everywhere on application (due, id, institution)
  include (number, service, service_version, status, unit, started_at, at_risk, allowed, measure, counted_with)
  where at_risk is not null;
