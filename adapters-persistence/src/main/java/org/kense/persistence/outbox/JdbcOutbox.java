package org.kense.persistence.outbox;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.law.Lang;
import org.kense.core.port.Outbox;
import org.kense.core.service.Moment;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** Notices that wait in PostgreSQL, with the ledger of how often each was handed out. */
public final class JdbcOutbox implements Outbox {
  private static final String WAITING =
      """
      with next as (
        select institution, id, version from outbox
        where delivered_at is null
        order by sent_at, institution, id, version
        limit ?
      ), handed as (
        update outbox o set attempts = o.attempts + 1
        from next n
        where o.institution = n.institution and o.id = n.id and o.version = n.version
        returning o.*
      )
      select institution, id, version, person, lang, kind, moment from handed
      order by sent_at, institution, id, version
      """;

  private static final String DELIVERED =
      """
      update outbox set delivered_at = ?
      where institution = ? and id = ? and version = ? and delivered_at is null
      """;

  private final Database database;

  public JdbcOutbox(Database database) {
    this.database = database;
  }

  @Override
  public List<Parcel> waiting(int atMost) {
    return database.change(WAITING, values -> values.number(atMost), JdbcOutbox::parcel);
  }

  private static Parcel parcel(Row row) throws SQLException {
    return new Parcel(
        new CaseId(new InstitutionId(row.text("institution")), row.uuid("id")),
        row.number("version"),
        new ActorId(row.text("person")),
        Json.constant(row.text("lang"), Lang.class),
        row.text("kind"),
        Json.constant(row.text("moment"), Moment.class));
  }

  @Override
  public void delivered(Parcel parcel, Instant at) {
    database.change(
        DELIVERED,
        values ->
            values
                .at(at)
                .text(parcel.id().institution().value())
                .uuid(parcel.id().unique())
                .number(parcel.version()));
  }
}
