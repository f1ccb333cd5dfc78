-- What happened to an institution as a whole; its journal lies with those of its cases.
create table institution (
  institution text primary key,
  version bigint not null,
  head bytea not null,
  fold integer not null,
  state jsonb not null
);
