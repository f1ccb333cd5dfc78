-- Published definitions, byte by byte: the same for all institutions, and small enough to lie everywhere.
create table definition (
  code text not null,
  version integer not null,
  sha256 text not null,
  in_force date not null,
  bytes bytea not null,
  primary key (code, version)
);

create table offer (
  institution text not null,
  service text not null,
  service_version integer not null,
  from_day date not null,
  zone text not null,
  body jsonb not null,
  primary key (institution, service, service_version, from_day)
);

comment on column offer.zone is 'where from_day begins';

create table staff (
  institution text not null,
  id text not null,
  role text not null,
  unit text not null,
  primary key (institution, id)
);

-- The next free count of a provider in a year.
create table case_number (
  institution text not null,
  year integer not null,
  next bigint not null,
  primary key (institution, year)
);
