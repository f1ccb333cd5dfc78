-- How a pending deadline stands, decided once: lists need no case, calendar or clock but today's to find what presses.
alter table application add column at_risk timestamptz, add column allowed integer, add column measure text;

comment on column application.at_risk is 'from when on the deadline is at risk; null unless one is pending';
comment on column application.allowed is 'what the limit allows, in seconds; null where older events do not tell';
comment on column application.measure is 'of what is allowed: working-time or wall-clock';

-- What the older events of these rows fold to: nobody knows when they are at risk, so not before they are due.
update application set at_risk = due
where status not in ('delivered', 'declined', 'refused', 'withdrawn', 'expired');

-- Lists show what is left, so their indexes carry it.
alter table application drop constraint application_pkey;
alter table application add primary key (institution, id)
  include (number, service, service_version, status, unit, started_at, due, at_risk, allowed, measure);

drop index application_newest;
create index application_newest on application (id, institution)
  include (number, service, service_version, status, unit, started_at, due, at_risk, allowed, measure);

-- What presses, at one institution and everywhere: only open cases, which are few.
create index application_pressing on application (institution, due, id)
  include (number, service, service_version, status, unit, started_at, at_risk, allowed, measure)
  where at_risk is not null;
create index application_pressing_everywhere on application (due, id, institution)
  include (number, service, service_version, status, unit, started_at, at_risk, allowed, measure)
  where at_risk is not null;
