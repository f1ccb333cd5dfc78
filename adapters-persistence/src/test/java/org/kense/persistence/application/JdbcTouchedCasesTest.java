package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.port.Applications;
import org.kense.core.port.TouchedCasesContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcTouchedCasesTest extends TouchedCasesContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Applications empty() {
    return STORE.store().applications();
  }

  @AfterEach
  void what_stands_beside_the_state_is_what_the_journal_makes_it() {
    assertEquals(0, STORE.store().audit().verify(broken -> {}).broken());
  }

  /** The audit afterwards compares what it wrote with the fold. */
  @Test
  void cases_that_were_there_before_the_columns_get_them_with_the_migration() {
    var forget = "update application set calendar = null, counted_from = null, counted_to = null";
    STORE.database().change(forget, values -> {});

    STORE.database().change(Backfill.of("V17__counted_time.sql"), values -> {});
    STORE.database().change(Backfill.of("V21__counted_supplement.sql"), values -> {});

    var kept =
        STORE
            .database()
            .ask(
                "select calendar from application where calendar is not null order by id",
                values -> {},
                row -> row.text("calendar"));
    assertEquals(List.of("KG", "KG", "RU", "KZ"), kept);
  }
}
