-- Notices that left a case, with the ledger of their delivery.
create table outbox (
  institution text not null,
  id uuid not null,
  version bigint not null,
  person text not null,
  lang text not null,
  kind text not null,
  moment text not null,
  sent_at timestamptz not null,
  attempts integer not null default 0,
  delivered_at timestamptz,
  primary key (institution, id, version)
);

create index outbox_waiting on outbox (sent_at, institution, id, version)
  where delivered_at is null;
