-- What was sealed: of every stream that had grown since, where it ended then. Nothing is changed here, ever.
create table journal_seal (
  number bigint primary key,
  statement bytea not null,
  signature bytea not null
);

comment on table journal_seal is 'what one seal says, and the detached CMS signature over exactly that';

create table sealed_head (
  institution text not null,
  kind text not null,
  id text not null,
  seq bigint not null,
  hash bytea not null,
  seal bigint not null,
  primary key (institution, kind, id, seq)
);

create index sealed_head_of on sealed_head (seal);
