package org.kense.persistence.revocation;

import java.sql.SQLException;
import java.util.List;
import org.kense.core.form.Sha256;
import org.kense.core.port.RevocationLists;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** Revocation lists in PostgreSQL, a row for every series. */
public final class JdbcRevocationLists implements RevocationLists {
  /** One trip, whoever else keeps one now: the row that stays is the row that is told. */
  private static final String KEEP =
      """
      insert into revocation_list as kept (series, issued, content) values (?, ?, ?)
      on conflict (series) do update set
        issued = greatest(kept.issued, excluded.issued),
        content = case when excluded.issued >= kept.issued then excluded.content else kept.content end
      returning series, issued, content
      """;

  private static final String ALL =
      """
      select series, issued, content from revocation_list
      """;

  private final Database database;

  public JdbcRevocationLists(Database database) {
    this.database = database;
  }

  @Override
  public Kept keep(Kept list) {
    return database
        .ask(
            KEEP,
            values -> values.text(list.series().hex()).at(list.issued()).bytes(list.content()),
            JdbcRevocationLists::kept)
        .getFirst();
  }

  @Override
  public List<Kept> all() {
    return database.ask(ALL, values -> {}, JdbcRevocationLists::kept);
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(new Sha256(row.text("series")), row.at("issued"), row.bytes("content"));
  }
}
