-- A case as its journal makes it: a cache of the fold, with the columns that lists need.
create table application (
  institution text not null,
  id uuid not null,
  version bigint not null,
  head bytea not null,
  fold integer not null,
  state jsonb not null,
  number text,
  service text not null,
  service_version integer not null,
  status text not null,
  unit text,
  applicant text not null,
  units text[] not null,
  started_at timestamptz not null,
  due timestamptz,
  changed_at timestamptz not null,
  primary key (institution, id)
    include (number, service, service_version, status, unit, started_at, due),
  unique (institution, number)
);

comment on column application.head is 'the hash of the last journal row';
comment on column application.fold is 'the version of the fold that made the state';
comment on column application.unit is 'whose turn it is';
comment on column application.units is 'all units of the route';
comment on column application.changed_at is 'when the content last changed';

create index application_newest on application (id, institution)
  include (number, service, service_version, status, unit, started_at, due);
create index application_by_status on application (institution, status, id);
create index application_by_turn on application (institution, unit, id);
create index application_by_number on application (number);
create index application_drafts on application (changed_at, id, institution)
  where status = 'draft';

-- Which units reach a case: written once, with its first event.
create table case_unit (
  institution text not null,
  unit text not null,
  id uuid not null,
  primary key (institution, unit, id)
);

create index case_unit_newest on case_unit (unit, id, institution);
