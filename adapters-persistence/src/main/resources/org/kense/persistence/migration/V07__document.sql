-- Files belong to nobody but their content: the key is its SHA-256.
create table document (
  content bytea primary key,
  size bigint not null
);

create table document_piece (
  content bytea not null references document on delete cascade,
  piece integer not null,
  bytes bytea not null,
  primary key (content, piece)
);

alter table document_piece alter column bytes set storage external;
