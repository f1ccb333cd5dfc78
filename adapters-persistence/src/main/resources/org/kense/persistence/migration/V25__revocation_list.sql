-- The newest revocation list of every series, so that nobody brings an older one back.
create table revocation_list (
  series text primary key,
  issued timestamptz not null,
  content bytea not null
);

comment on column revocation_list.series is
  'a digest of the authority, its key and what the list speaks of, which it shares with those before it';
