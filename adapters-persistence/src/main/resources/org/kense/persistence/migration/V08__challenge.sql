-- Codes that were sent: short-lived, asked for by their own name only.
create table challenge (
  id text primary key,
  person text not null,
  content text not null,
  code text not null,
  expires_at timestamptz not null,
  attempts integer not null
);

create index challenge_expiry on challenge (expires_at);
