package org.kense.cli.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kense.cli.Run;

/** A case in words: by the clock on its institution's wall, in the reader's language. */
class ShowCaseTest {
  private static final String UNPAID =
      """
      {"id": "kg-university.1", "version": 20, "number": "51226000000095",
       "institution": {"zone": "Asia/Bishkek"},
       "service": {"title": {"text": "Transcript"}}, "status": {"label": "Registered"},
       "clock": {"state": "stopped", "reasons": ["payment"], "since": "2026-04-29T04:00:00.5Z"},
       "stages": [
         {"stage": "register", "title": {"text": "Register"}, "unit": "office",
          "deadline": {"at": "2026-04-29T12:00:00Z"}, "completedAt": "2026-04-29T04:00:00.5Z"},
         {"stage": "prepare", "title": {"text": "Prepare"}, "unit": "study-department"}]}
      """;

  /** What the command says of an answer. */
  private static List<String> shown(String answer, String lang) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          try (var body = exchange.getResponseBody()) {
            body.write(answer.getBytes(UTF_8));
          }
        });
    server.start();
    try {
      var url = "--server=http://127.0.0.1:" + server.getAddress().getPort();
      var run = Run.of("application", "show", "1", url, "--token=somebody", "--lang=" + lang);
      assertEquals(0, run.exit(), run.err());
      return run.lines();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_case_that_waits_for_its_fee_says_so_and_since_when() throws IOException {
    assertEquals(
        List.of(
            "kg-university.1  version 20",
            "Transcript – Registered (51226000000095)",
            "The clock stands still: waiting for payment (since Wednesday, 29 April 2026 10:00)",
            "  Register (Office), due Wednesday, 29 April 2026 18:00,"
                + " done Wednesday, 29 April 2026 10:00",
            "  Prepare (Study department)"),
        shown(UNPAID, "en"));
  }

  @Test
  void a_stage_that_was_signed_says_by_whom_by_when_and_how() throws IOException {
    var signed =
        UNPAID.replace(
            "{\"stage\": \"register\",",
            """
            {"stage": "register", "signed": {"level": "qualified", "by": "dooletova",
              "at": "2026-04-29T03:59:00Z", "sha256": "00"},
            """);

    assertEquals(
        "  Register (Office), due Wednesday, 29 April 2026 18:00,"
            + " done Wednesday, 29 April 2026 10:00,"
            + " signed by dooletova, by Wednesday, 29 April 2026 09:59 at the latest"
            + " (Qualified electronic signature)",
        shown(signed, "en").get(3));
    assertTrue(shown(signed, "ru").get(3).endsWith(" (Квалифицированная электронная подпись)"));
  }

  @Test
  void a_signature_of_a_level_that_has_no_words_is_told_by_its_code() throws IOException {
    var signed =
        UNPAID.replace(
            "{\"stage\": \"register\",",
            """
            {"stage": "register", "signed": {"level": "sealed", "by": "dooletova",
              "at": "2026-04-29T03:59:00Z", "sha256": "00"},
            """);

    assertTrue(shown(signed, "kk").get(3).endsWith(" (sealed)"));
  }

  @Test
  void everything_but_the_definitions_words_is_in_the_readers_language() throws IOException {
    var lines = shown(UNPAID, "ky");

    assertTrue(lines.get(2).startsWith("Мөөнөт токтотулуп турат: төлөмдү күтүү"), lines.get(2));
    assertEquals("  Prepare (Окуу бөлүмү)", lines.getLast());
  }

  @Test
  void whoever_learns_the_status_only_is_told_no_more() throws IOException {
    var glimpse = "{\"id\": \"1\", \"version\": 2, \"status\": {\"label\": \"Registered\"}}";

    assertEquals(2, shown(glimpse, "en").size());
  }
}
