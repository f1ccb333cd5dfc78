package org.kense.persistence.audit;

import org.kense.core.application.CaseId;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Database;

/**
 * Erases what a case holds of a person, once the law wants it gone.
 *
 * <p>The case is unknown from then on; that something happened, when and by whom, stays provable.
 */
public final class Erasure {
  /** A state of no fold is folded anew at reading, and there is nothing left to be folded. */
  private static final String ERASE =
      """
      with given as (select ?::text as institution, ?::text as id
      ), contents as (
        update journal j set salt = null, payload = null
        from given g where j.institution = g.institution and j.kind = 'case' and j.id = g.id
      ), cabinets as (
        delete from person_case c using given g
        where c.institution = g.institution and c.id = g.id::uuid
      )
      update application a set state = 'null', fold = 0
      from given g where a.institution = g.institution and a.id = g.id::uuid
      """;

  private final Database database;

  public Erasure(Database database) {
    this.database = database;
  }

  public void erase(CaseId id) {
    var stream = StreamName.of(id);
    database.change(ERASE, values -> values.text(stream.institution()).text(stream.id()));
  }
}
