package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.signature.Authority;
import org.kense.core.Clause;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;

/** Journals are sealed beside a house that serves, and nobody can rewrite them unseen. */
@Clause("CSC-43")
@EnabledIf("org.kense.cli.signature.Authority#possible")
final class SealedJournalTest {
  private static final String SEAL =
      "journal seal --lang=en --data D/data --key D/aida.p12 --key-password-file D/password --to"
          + " D/seals";
  private static final String VERIFY =
      "journal verify --lang=en --data D/data --trust D/root.pem --crl D/root.crl --seals D/seals";

  @TempDir private Path folder;

  @Test
  void a_seal_outlives_the_administrator_of_the_database() throws Exception {
    var authority = Authority.in(folder);
    authority.keyStore("aida");
    try (var house = Errands.serve(folder.resolve("data"))) {
      house.remarks("Kense serves at ");
      Errands.begun("--server=" + Errands.address(house));

      var sealed = authority.run(SEAL);
      var again = authority.run(SEAL);
      var whole = authority.run(VERIFY);
      rewrite();
      var rewritten = authority.run(VERIFY);

      assertTrue(sealed.out().startsWith("Seal 1 is over 1 streams"), sealed.out() + sealed.err());
      assertEquals("Nothing happened since the last seal.", again.out().strip());
      assertEquals(0, whole.exit(), whole.out() + whole.err());
      assertTrue(whole.out().startsWith("1 seals hold"), whole.out());
      assertEquals(1, rewritten.exit());
      assertTrue(rewritten.out().contains("is not what seal 1 was put on"), rewritten.out());
      assertTrue(house.stop());
    }
  }

  /** What somebody could do who makes the chain anew from there on. */
  private void rewrite() throws Exception {
    try (var database = EmbeddedDatabase.open(Place.of(folder.resolve("data/database")))) {
      var address = database.address();
      try (var connection =
              DriverManager.getConnection(address.url(), address.user(), address.password());
          var statement = connection.createStatement()) {
        assertEquals(1, statement.executeUpdate("update journal set hash = sha256(hash)"));
      }
    }
  }
}
