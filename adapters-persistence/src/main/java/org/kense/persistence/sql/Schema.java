package org.kense.persistence.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, brought up to date when a store opens. */
public final class Schema {
  private Schema() {}

  /** Safe to be called by several programs at once: one of them does the work. */
  public static void upToDate(DataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/kense/persistence/migration")
        .load()
        .migrate();
  }
}
