-- What is left of a case that was erased: enough to prove that its journal is whole.
create table erased_case (
  institution text not null,
  id uuid not null,
  version bigint not null,
  head bytea not null,
  primary key (institution, id)
);

comment on column erased_case.head is 'the hash of the last journal row';
