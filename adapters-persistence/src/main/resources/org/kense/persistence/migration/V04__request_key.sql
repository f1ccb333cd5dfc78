-- Under which a command was carried out once, and what came of it.
create table request_key (
  actor text not null,
  permission text not null,
  key text not null,
  request text not null,
  stream text not null,
  version bigint not null,
  primary key (actor, permission, key)
);
