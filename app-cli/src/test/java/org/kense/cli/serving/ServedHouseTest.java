package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Run;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;

/** A house that serves, used from the command line until it is told to stop. */
class ServedHouseTest {
  @TempDir private Path folder;

  @Test
  void a_case_is_begun_and_filed_by_commands_and_the_journals_are_verified() throws Exception {
    var data = folder.resolve("data");
    try (var house = Errands.serve(data)) {
      house.remarks("Kense serves at ");
      var server = "--server=" + Errands.address(house);

      var id = Errands.begun(server);
      assertWrongFieldIsNamed(server, id);
      Errands.filed(server, id, data);
      assertEquals("submitted", Errands.status(server, id));
      assertWhatIsLeftIsListed(server);
      assertJournalsAreProven(data);

      assertTrue(house.stop(), "it does not stop");
      assertFalse(Files.exists(data.resolve("database/data/postmaster.pid")), "PostgreSQL runs on");
    }
  }

  private static void assertWrongFieldIsNamed(String server, String id) {
    var run =
        Errands.act(server, "answers", id, "--body=" + Errands.ANSWERS.formatted("curiosity"));

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("purpose: "), run.err());
  }

  /**
   * Three working days; none of them has passed, nor three quarters. After hours the day on which
   * it will be received is left as well.
   */
  private static void assertWhatIsLeftIsListed(String server) {
    var list = new String[] {"application", "list", server, "--token=demo-kovaleva", "--lang=en"};

    var due =
        Run.of(Stream.concat(Stream.of(list), Stream.of("--sort=due")).toArray(String[]::new));
    var late =
        Run.of(Stream.concat(Stream.of(list), Stream.of("--overdue")).toArray(String[]::new));

    assertTrue(due.out().matches("(?s).* [34] working days.*"), due.out());
    assertEquals("", late.out());
  }

  /** Beside the house, before and after somebody lays hands on the journal. */
  private static void assertJournalsAreProven(Path data) throws Exception {
    var before = Run.of("journal", "verify", "--lang=en", "--data=" + data);
    tamper(data);
    var after = Run.of("journal", "verify", "--lang=en", "--data=" + data);

    assertEquals(0, before.exit(), before.err());
    assertEquals(1, after.exit(), after.err());
    assertTrue(after.out().contains("ru-kuzbass-college: broken at event 2"), after.out());
  }

  private static void tamper(Path data) throws Exception {
    try (var database = EmbeddedDatabase.open(Place.of(data.resolve("database")))) {
      var address = database.address();
      try (var connection =
              DriverManager.getConnection(address.url(), address.user(), address.password());
          var statement = connection.createStatement()) {
        assertEquals(
            1, statement.executeUpdate("update journal set actor = 'nobody' where seq = 2"));
      }
    }
  }
}
