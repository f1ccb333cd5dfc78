package org.kense.cli.outage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Run;
import org.kense.cli.serving.Errands;
import org.kense.core.Clause;

/** An outage is recorded beside a house that serves. */
class OutageCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Run outage(String... words) {
    var all = new ArrayList<>(List.of("outage"));
    all.addAll(List.of(words));
    all.addAll(List.of("--lang=en", "--data=" + folder.resolve("data")));
    return Run.of(all.toArray(String[]::new));
  }

  private Run record(Instant from, Instant to, String... more) {
    var words =
        new ArrayList<>(
            List.of("record", "--institution=ru-kuzbass-college", "--from=" + from, "--to=" + to));
    words.addAll(List.of(more));
    return outage(words.toArray(String[]::new));
  }

  @Test
  @Clause("CSC-36")
  void an_outage_pauses_the_cases_that_it_touches_once_and_names_when_the_status_is_due()
      throws Exception {
    try (var house = Errands.serve(folder.resolve("data"))) {
      house.remarks("Kense serves at ");
      var server = "--server=" + Errands.address(house);
      var id = Errands.begun(server);
      Errands.filed(server, id, folder.resolve("data"));
      var to = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
      Thread.sleep(1100);

      var recorded = record(to.minus(Duration.ofHours(2)), to, "--cause=no electricity", "--json");

      assertEquals(0, recorded.exit(), recorded.err());
      var outage = JSON.readTree(recorded.lines().getFirst());
      assertEquals(to.plus(Duration.ofHours(24)).toString(), outage.path("statusBy").asText());
      assertEquals(1, JSON.readTree(recorded.lines().getLast()).path("moved").asInt());
      var journal =
          Run.of("application", "show", id, server, "--token=demo-kovaleva", "--journal", "--json");
      assertTrue(journal.out().contains("clock-paused"), journal.out());

      var again = outage("apply", "--institution=ru-kuzbass-college", "--json");
      assertEquals(0, JSON.readTree(again.lines().getLast()).path("moved").asInt());
      // The college is in Russia: what the Kyrgyz rules say is only assumed there.
      var listed = outage("list", "--institution=ru-kuzbass-college").out();
      assertTrue(listed.contains("as in the portal rules of Kyrgyzstan, 36"), listed);
      assertWrongOnesAreTurnedAway(to);
      assertWithdrawn(outage.path("outage").asText());
      assertEquals(0, Run.of("journal", "verify", "--data=" + folder.resolve("data")).exit());
      assertTrue(house.stop());
    }
  }

  private void assertWithdrawn(String id) throws Exception {
    var where = "--institution=ru-kuzbass-college";
    var withdrawn = outage("withdraw", id, where, "--reason=the wrong day", "--json");
    var again = outage("withdraw", id, where, "--reason=the wrong day", "--json");

    assertEquals(0, withdrawn.exit(), withdrawn.err());
    assertEquals(1, JSON.readTree(withdrawn.lines().getLast()).path("moved").asInt());
    assertEquals(1, again.exit());
    assertEquals("", outage("list", where).out());
  }

  private void assertWrongOnesAreTurnedAway(Instant to) {
    var backwards = record(to, to.minusSeconds(60), "--cause=no electricity");
    var silent = record(to.minusSeconds(60), to, "--cause= ");
    var endless = record(to.minusSeconds(60), to, "--cause=" + "x".repeat(501));
    var nowhere = outage("list", "--institution=nowhere");

    assertEquals(1, backwards.exit());
    assertTrue(backwards.err().contains("cannot be"), backwards.err());
    assertTrue(silent.err().contains("recorded with its cause"), silent.err());
    assertEquals(2, endless.exit());
    assertTrue(endless.err().contains("501 characters; at most 500"), endless.err());
    assertEquals(2, nowhere.exit());
    assertTrue(nowhere.err().contains("\"nowhere\""), nowhere.err());
  }
}
