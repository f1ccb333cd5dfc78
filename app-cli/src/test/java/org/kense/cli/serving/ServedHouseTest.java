package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.persistence.embedded.EmbeddedDatabase;
import org.kense.persistence.embedded.Place;

/** A house that serves, used from the command line until it is told to stop. */
class ServedHouseTest {
  private static final String ANSWERS =
      """
      {"surname": "Ковалёва", "given-name": "Мария", "birth-date": "2007-04-18",
       "group": "ИС-24-1", "purpose": "%s", "copies": "1"}
      """;

  @TempDir private Path folder;

  @Test
  void a_case_is_begun_and_filed_by_commands_and_the_journals_are_verified() throws Exception {
    var data = folder.resolve("data");
    try (var house = serve(data)) {
      house.remarks("Kense serves at ");
      var server = "--server=" + address(house);

      var id = begun(server);
      assertWrongFieldIsNamed(server, id);
      filed(server, id, data);
      assertEquals("submitted", status(server, id));
      assertWhatIsLeftIsListed(server);
      assertJournalsAreProven(data);

      assertTrue(house.stop(), "it does not stop");
      assertFalse(Files.exists(data.resolve("database/data/postmaster.pid")), "PostgreSQL runs on");
    }
  }

  private static KenseProcess serve(Path data) throws IOException {
    var demo = KenseProcess.demo();
    var arguments = new ArrayList<>(List.of("serve", "--lang=en", "--port=0", "--data=" + data));
    try (var institutions = Files.list(demo.resolve("institutions"))) {
      institutions.forEach(file -> arguments.add("--institution=" + file));
    }
    arguments.add("--people=" + demo.resolve("people.yaml"));
    return KenseProcess.start(arguments.toArray(String[]::new));
  }

  private static String address(KenseProcess house) throws IOException {
    var address = Pattern.compile("http://[0-9.:]+").matcher(house.errors());
    assertTrue(address.find());
    return address.group();
  }

  /** The same key twice begins one case. */
  private static String begun(String server) throws IOException {
    String[] start = {
      "application",
      "act",
      "start",
      server,
      "--token=demo-kovaleva",
      "--json",
      "--idempotency-key=begin-1",
      "--body={\"institution\":\"ru-kuzbass-college\",\"service\":\"ru.certificate-of-study\","
          + "\"channel\":\"portal\",\"lang\":\"ru\"}"
    };
    var first = Run.of(start);
    var second = Run.of(start);

    assertEquals(0, first.exit(), first.err());
    assertEquals(id(first), id(second));
    return id(first);
  }

  private static void assertWrongFieldIsNamed(String server, String id) {
    var run = act(server, "answers", id, "--body=" + ANSWERS.formatted("curiosity"));

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("purpose: "), run.err());
  }

  private static void filed(String server, String id, Path data) throws IOException {
    assertEquals(0, act(server, "answers", id, "--body=" + ANSWERS.formatted("employer")).exit());
    agree(server);
    var asked = Run.of("application", "submit", id, server, "--token=demo-kovaleva", "--json");
    var challenge = new ObjectMapper().readTree(asked.out()).path("challenge").asText();

    var run =
        Run.of(
            "application",
            "submit",
            id,
            server,
            "--token=demo-kovaleva",
            "--challenge=" + challenge,
            "--code=" + code(data));

    assertEquals(0, run.exit(), run.err());
  }

  private static void agree(String server) {
    for (String agreement : new String[] {"terms-of-use", "personal-data"}) {
      var run =
          Run.of(
              "application",
              "act",
              "agree",
              server,
              "--token=demo-kovaleva",
              "--body={\"agreement\":\"" + agreement + "\",\"text\":\"2025-09\"}");
      assertEquals(0, run.exit(), run.err());
    }
  }

  /** Three working days from now; none of them has passed, nor three quarters. */
  private static void assertWhatIsLeftIsListed(String server) {
    var list = new String[] {"application", "list", server, "--token=demo-kovaleva", "--lang=en"};

    var due =
        Run.of(Stream.concat(Stream.of(list), Stream.of("--sort=due")).toArray(String[]::new));
    var late =
        Run.of(Stream.concat(Stream.of(list), Stream.of("--overdue")).toArray(String[]::new));

    assertTrue(due.out().contains("3 working days"), due.out());
    assertEquals("", late.out());
  }

  /** The newest code among the messages. */
  private static String code(Path data) throws IOException {
    var messages = Files.readString(data.resolve("messages.ndjson"));
    return Pattern.compile("\\b[0-9]{6}\\b")
        .matcher(messages)
        .results()
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .group();
  }

  private static Run act(String server, String verb, String id, String body) {
    return Run.of(
        "application", "act", verb, id, server, "--token=demo-kovaleva", "--lang=en", body);
  }

  private static String status(String server, String id) throws IOException {
    var run = Run.of("application", "show", id, server, "--token=demo-kovaleva", "--json");
    return new ObjectMapper().readTree(run.out()).path("status").path("code").asText();
  }

  private static String id(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out()).path("id").asText();
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
