package org.kense.persistence.calendar;

import java.sql.SQLException;
import java.util.List;
import org.kense.persistence.sql.Row;

/**
 * The names of the newest versions, as the statements of others read them.
 *
 * <p>Every command so learns with its one read, on every node, what was imported meanwhile; the
 * versions themselves never change, and each is read once.
 */
public final class NewestCalendars {
  /** A few rows of a table of a few rows. */
  public static final String COLUMN =
      """
      array(
        select distinct on (v.code) v.code || '@' || v.year || '.' || v.count
        from calendar_version v order by v.code, v.year desc, v.count desc) as calendars\
      """;

  private NewestCalendars() {}

  public static List<String> of(Row row) throws SQLException {
    return row.texts("calendars");
  }
}
