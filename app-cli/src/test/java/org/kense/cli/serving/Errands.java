package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;

/** What is done by commands to a house that serves the demo's institutions and people. */
public final class Errands {
  static final String ANSWERS =
      """
      {"surname": "Ковалёва", "given-name": "Мария", "birth-date": "2007-04-18",
       "group": "ИС-24-1", "purpose": "%s", "copies": "1"}
      """;

  private Errands() {}

  public static KenseProcess serve(Path data, String... more) throws IOException {
    var demo = KenseProcess.demo();
    var arguments = new ArrayList<>(List.of("serve", "--lang=en", "--port=0", "--data=" + data));
    try (var institutions = Files.list(demo.resolve("institutions"))) {
      institutions.forEach(file -> arguments.add("--institution=" + file));
    }
    arguments.add("--people=" + demo.resolve("people.yaml"));
    arguments.addAll(List.of(more));
    return KenseProcess.start(arguments.toArray(String[]::new));
  }

  public static String address(KenseProcess house) throws IOException {
    var address = Pattern.compile("http://[0-9.:]+").matcher(house.errors());
    assertTrue(address.find());
    return address.group();
  }

  /** The same key twice begins one case. */
  public static String begun(String server) throws IOException {
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

  public static void filed(String server, String id, Path data) throws IOException {
    assertEquals(0, act(server, "answers", id, "--body=" + ANSWERS.formatted("employer")).exit());
    agree(server);
    var asked = Run.of("application", "submit", id, server, "--token=demo-kovaleva", "--lang=en");
    var next = Pattern.compile(" submit " + id + " --challenge=(\\S+) ").matcher(asked.out());
    assertTrue(next.find(), asked.out() + asked.err());

    var run =
        Run.of(
            "application",
            "submit",
            id,
            server,
            "--token=demo-kovaleva",
            "--challenge=" + next.group(1),
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

  public static Run act(String server, String verb, String id, String body) {
    return Run.of(
        "application", "act", verb, id, server, "--token=demo-kovaleva", "--lang=en", body);
  }

  public static String status(String server, String id) throws IOException {
    var run = Run.of("application", "show", id, server, "--token=demo-kovaleva", "--json");
    return new ObjectMapper().readTree(run.out()).path("status").path("code").asText();
  }

  private static String id(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out()).path("id").asText();
  }
}
