package org.kense.persistence.application;

/**
 * The one statement that adds to a case: journal, state, notices and key, all or none.
 *
 * <p>Values: institution, id, version before, time, actor, language, fold, state, head before all;
 * the columns; the helper and its reference; the key; the lines' seven arrays; the notices' three;
 * the records' five.
 */
final class AppendSql {
  private static final String GIVEN =
      """
      with recursive given as (
        select ?::text as institution, ?::uuid as id, ?::bigint as before, ?::timestamptz as at,
          ?::text as actor, ?::text as lang, ?::integer as fold, ?::jsonb as state,
          ?::bytea as start,
          ?::text as number, ?::text as service, ?::integer as service_version, ?::text as status,
          ?::text as unit, ?::text as applicant, ?::text[] as units, ?::timestamptz as started_at,
          ?::timestamptz as due, ?::timestamptz as changed_at, ?::text as plan, ?::integer as place,
          ?::text as executor, ?::timestamptz as at_risk, ?::integer as allowed,
          ?::text as measure, ?::text as calendar, ?::timestamptz as counted_from,
          ?::timestamptz as counted_to,
          ?::text as helper, ?::text as reference,
          ?::text as key_actor, ?::text as permission, ?::text as key, ?::text as request
      ), line as (
        select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bytea[], ?::bytea[],
          ?::bytea[], ?::bytea[]) as l (seq, type, version, salt, payload, content, frame)
      ), notice as (
        select * from unnest(?::bigint[], ?::text[], ?::text[]) as n (seq, kind, moment)
      ), record as (
        select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[])
          as r (register, key, version, content, made_at)
      ), used as (
        select 1 from request_key k join given g
          on k.actor = g.key_actor and k.permission = g.permission and k.key = g.key
      )\
      """;

  private static final String LINKS =
      """
      , link as (
        select l.seq, sha256(old.head || l.frame) as hash
        from old, given g join line l on l.seq = g.before + 1
        union all
        select l.seq, sha256(link.hash || l.frame) from link join line l on l.seq = link.seq + 1
      ), last as (
        select seq, hash from link order by seq desc limit 1
      )\
      """;

  private static final String REST =
      """
      , journaled as (
        insert into journal
        select g.institution, 'case', g.id::text, l.seq, l.type, l.version, g.at, g.actor,
          l.salt, l.payload, l.content, link.hash
        from state, given g, line l join link using (seq)
      ), parcels as (
        insert into outbox (institution, id, version, person, lang, kind, moment, sent_at)
        select g.institution, g.id, n.seq, g.applicant, g.lang, n.kind, n.moment, g.at
        from state, given g, notice n
      ), records as (
        insert into record_version
        select g.institution, r.register, r.key, r.version, r.content::jsonb, g.id, g.units,
          r.made_at::timestamptz
        from state, given g, record r
      ), keyed as (
        insert into request_key
        select g.key_actor, g.permission, g.key, g.request, g.institution || '.' || g.id, last.seq
        from state, last, given g where g.key is not null
      )
      select exists (select from state) as done, exists (select from used) as used
      """;

  /** A case that nobody knows yet. */
  static final String START =
      GIVEN
          + """
          , old as (
            select g.start as head from given g
            where not exists (select from used) and not exists (
              select from application a where a.institution = g.institution and a.id = g.id)
            and not exists (
              select from erased_case e where e.institution = g.institution and e.id = g.id)
          )\
          """
          + LINKS
          + """
          , state as (
            insert into application
            select g.institution, g.id, last.seq, last.hash, g.fold, g.state, g.number, g.service,
              g.service_version, g.status, g.unit, g.applicant, g.units, g.started_at, g.due,
              g.changed_at, g.plan, g.place, g.executor, g.at_risk, g.allowed, g.measure,
              g.calendar, g.counted_from, g.counted_to
            from given g, last
            returning institution, id
          ), units as (
            insert into case_unit
            select g.institution, unnest(g.units), g.id from state, given g
          ), cabinet as (
            insert into person_case select g.applicant, g.id, g.institution from state, given g
          ), helped as (
            insert into helper_case
            select g.helper, g.id, g.institution, g.reference from state, given g
            where g.helper is not null
          )\
          """
          + REST;

  /** A case that has the version before; what never changes is left alone. */
  static final String ADVANCE =
      GIVEN
          + """
          , old as (
            select a.head from application a join given g
              on a.institution = g.institution and a.id = g.id and a.version = g.before
            where not exists (select from used)
          )\
          """
          + LINKS
          + """
          , state as (
            update application a
            set version = last.seq, head = last.hash, fold = g.fold, state = g.state,
              number = g.number, status = g.status, unit = g.unit, due = g.due,
              changed_at = g.changed_at, plan = g.plan, place = g.place,
              executor = g.executor, at_risk = g.at_risk, allowed = g.allowed,
              measure = g.measure, calendar = g.calendar, counted_from = g.counted_from,
              counted_to = g.counted_to
            from given g, last
            where a.institution = g.institution and a.id = g.id and a.version = g.before
            returning a.institution, a.id
          )\
          """
          + REST;

  private AppendSql() {}
}
