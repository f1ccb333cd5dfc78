-- Published directories, byte by byte: definitions name them, and so they are kept for ever too.
create table directory (
  name text not null,
  version integer not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (name, version)
);
