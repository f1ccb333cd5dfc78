package org.kense.persistence.institution;

import org.kense.persistence.key.RequestKeys;

/** What is asked about institutions. */
final class InstitutionSql {
  /** Institution, then the key's name. */
  static final String OPEN =
      """
      select i.version, i.fold, i.state, %s
      from (select ?::text as institution) asked
      left join institution i using (institution)
      %s
      """
          .formatted(RequestKeys.COLUMNS, RequestKeys.JOIN);

  static final String EVENTS =
      """
      select type, version, payload from journal
      where institution = ? and kind = 'institution' and id = ? and seq <= ? order by seq
      """;

  /** Institution, version before, time, actor, fold, state, head before all; key; lines' arrays. */
  static final String APPEND =
      """
      with recursive given as (
        select ?::text as institution, ?::bigint as before, ?::timestamptz as at, ?::text as actor,
          ?::integer as fold, ?::jsonb as state, ?::bytea as start,
          ?::text as key_actor, ?::text as permission, ?::text as key, ?::text as request
      ), line as (
        select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[],
          ?::bytea[], ?::bytea[]) as l (seq, type, version, salt, payload, content, frame)
      ), used as (
        select 1 from request_key k join given g
          on k.actor = g.key_actor and k.permission = g.permission and k.key = g.key
      ), old as (
        select coalesce(i.head, g.start) as head
        from given g left join institution i using (institution)
        where coalesce(i.version, 0) = g.before and not exists (select from used)
      ), link as (
        select l.seq, sha256(old.head || l.frame) as hash
        from old, given g join line l on l.seq = g.before + 1
        union all
        select l.seq, sha256(link.hash || l.frame) from link join line l on l.seq = link.seq + 1
      ), state as (
        insert into institution as i (institution, version, head, fold, state)
        select g.institution, link.seq, link.hash, g.fold, g.state
        from given g, link
        order by link.seq desc limit 1
        on conflict (institution) do update
          set version = excluded.version, head = excluded.head, fold = excluded.fold,
            state = excluded.state
          where i.version = (select before from given)
        returning i.institution
      ), journaled as (
        insert into journal
        select g.institution, 'institution', g.institution, l.seq, l.type, l.version, g.at,
          g.actor, l.salt, l.payload, l.content, link.hash
        from state, given g, line l join link using (seq)
      ), keyed as (
        insert into request_key
        select g.key_actor, g.permission, g.key, g.request, g.institution,
          (select max(seq) from line)
        from state, given g where g.key is not null
      )
      select exists (select from state) as done, exists (select from used) as used
      """;

  private InstitutionSql() {}
}
