-- Persons belong to no institution: their tables are keyed by the person.
create table person (
  person text primary key,
  version bigint not null,
  head bytea not null,
  fold integer not null,
  state jsonb not null
);

create table person_journal (
  person text not null,
  seq bigint not null,
  type text not null,
  version integer not null,
  at timestamptz not null,
  actor text not null,
  salt bytea,
  payload bytea,
  content bytea not null,
  hash bytea not null,
  primary key (person, seq),
  check ((salt is null) = (payload is null))
);

-- A person's cases at all institutions, the newest at the end.
create table person_case (
  person text not null,
  id uuid not null,
  institution text not null,
  primary key (person, id, institution)
);
