package org.kense.persistence.person;

import org.kense.persistence.key.RequestKeys;

/** What is asked about persons. */
final class PersonSql {
  /** Person, then the key's name. */
  static final String OPEN =
      """
      select %s, %s
      from (select ?::text as person) asked
      left join person p using (person)
      %s
      """
          .formatted(PersonRow.COLUMNS, RequestKeys.COLUMNS, RequestKeys.JOIN);

  /** Person, version before, time, fold, state, head before all; key; actor; the lines' arrays. */
  static final String APPEND =
      """
      with recursive given as (
        select ?::text as person, ?::bigint as before, ?::timestamptz as at, ?::integer as fold,
          ?::jsonb as state, ?::bytea as start,
          ?::text as key_actor, ?::text as permission, ?::text as key, ?::text as request,
          ?::text as actor
      ), line as (
        select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[],
          ?::bytea[], ?::bytea[]) as l (seq, type, version, salt, payload, content, frame)
      ), used as (
        select 1 from request_key k join given g
          on k.actor = g.key_actor and k.permission = g.permission and k.key = g.key
      ), old as (
        select coalesce(p.head, g.start) as head
        from given g left join person p using (person)
        where coalesce(p.version, 0) = g.before and not exists (select from used)
      ), link as (
        select l.seq, sha256(old.head || l.frame) as hash
        from old, given g join line l on l.seq = g.before + 1
        union all
        select l.seq, sha256(link.hash || l.frame) from link join line l on l.seq = link.seq + 1
      ), state as (
        insert into person as p (person, version, head, fold, state)
        select g.person, link.seq, link.hash, g.fold, g.state
        from given g, link
        order by link.seq desc limit 1
        on conflict (person) do update
          set version = excluded.version, head = excluded.head, fold = excluded.fold,
            state = excluded.state
          where p.version = (select before from given)
        returning p.person
      ), journaled as (
        insert into person_journal
        select g.person, l.seq, l.type, l.version, g.at, g.actor, l.salt, l.payload, l.content,
          link.hash
        from state, given g, line l join link using (seq)
      ), keyed as (
        insert into request_key
        select g.key_actor, g.permission, g.key, g.request, g.person, (select max(seq) from line)
        from state, given g where g.key is not null
      )
      select exists (select from state) as done, exists (select from used) as used
      """;

  private PersonSql() {}
}
