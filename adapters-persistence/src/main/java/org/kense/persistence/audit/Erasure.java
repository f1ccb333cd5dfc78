package org.kense.persistence.audit;

import org.kense.core.application.CaseId;
import org.kense.persistence.sql.Database;

/**
 * Erases what a case holds of a person, once the law wants it gone.
 *
 * <p>The case is unknown from then on; that something happened, when and by whom, stays provable.
 * Its files stay in the document store, where other cases may name the same ones: those that no
 * case names any more are left to a sweep.
 */
public final class Erasure {
  /** Comes first and locks the case's row, so that what is added meanwhile is seen, or refused. */
  private static final String STATE =
      """
      with gone as (
        delete from application where institution = ? and id = ?
        returning institution, id, version, head
      )
      insert into erased_case select institution, id, version, head from gone
      """;

  /** A delivered notice stays in the ledger without its person. */
  private static final String REST =
      """
      with given as (select ?::text as institution, ?::uuid as id
      ), contents as (
        update journal j set salt = null, payload = null
        from given g
        where j.institution = g.institution and j.kind = 'case' and j.id = g.id::text
      ), keys as (
        delete from request_key k using given g
        where k.stream = g.institution || '.' || g.id and k.actor in (
          select j.actor from journal j
          where j.institution = g.institution and j.kind = 'case' and j.id = g.id::text)
      ), units as (
        delete from case_unit u using given g
        where u.institution = g.institution and u.id = g.id
      ), cabinets as (
        delete from person_case c using given g
        where c.institution = g.institution and c.id = g.id
      ), helpers as (
        delete from helper_case h using given g
        where h.institution = g.institution and h.id = g.id
      ), parcels as (
        delete from outbox o using given g
        where o.institution = g.institution and o.id = g.id and o.delivered_at is null
      )
      update outbox o set person = ''
      from given g
      where o.institution = g.institution and o.id = g.id and o.delivered_at is not null
      """;

  private final Database database;

  public Erasure(Database database) {
    this.database = database;
  }

  public void erase(CaseId id) {
    Database.Given name = values -> values.text(id.institution().value()).uuid(id.unique());
    database.together(
        transaction -> transaction.change(STATE, name) + transaction.change(REST, name));
  }
}
