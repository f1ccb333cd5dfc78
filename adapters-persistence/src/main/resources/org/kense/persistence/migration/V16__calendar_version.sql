-- Calendars as they were published, byte by byte: the same for all institutions, and a few rows.
create table calendar_version (
  code text not null,
  year integer not null,
  count integer not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (code, year, count)
);
