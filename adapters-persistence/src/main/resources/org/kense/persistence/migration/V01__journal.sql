-- What happened, for ever. Nothing is updated here but for erasure, which empties salt and payload.
create table journal (
  institution text not null,
  kind text not null,
  id text not null,
  seq bigint not null,
  type text not null,
  version integer not null,
  at timestamptz not null,
  actor text not null,
  salt bytea,
  payload bytea,
  content bytea not null,
  hash bytea not null,
  primary key (institution, kind, id, seq),
  check ((salt is null) = (payload is null))
);

comment on column journal.version is 'of the shape in which the payload is written';
comment on column journal.content is 'SHA-256 of salt and payload, which outlives both';
comment on column journal.hash is 'SHA-256 of the previous hash and all of this row; see Chain';
