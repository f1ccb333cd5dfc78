-- What records of registers say, version by version: written with the case that made it, never changed.
create table record_version (
  institution text not null,
  register text not null,
  key text not null,
  version bigint not null,
  content jsonb not null,
  id uuid not null,
  units text[] not null,
  at timestamptz not null,
  primary key (institution, register, key, version)
);

comment on column record_version.id is 'of the case that made it, which may have been erased since';
comment on column record_version.units is 'of the case: those who reach the record';

create index record_version_by_case on record_version (institution, id);
