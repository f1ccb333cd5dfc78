package org.kense.cli.intake;

import static org.junit.jupiter.api.Assertions.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.cli.serving.FreePort;
import org.kense.cli.serving.House;
import org.kense.cli.serving.Plan;

/** A house that serves in July, when the campaign is open, used from the command line. */
final class JulyHouse implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Monday, 6 July 2026, ten o'clock in Novokuznetsk: the campaign is open. */
  private static final Clock JULY =
      Clock.fixed(Instant.parse("2026-07-06T03:00:00Z"), ZoneOffset.UTC);

  private final House house;

  JulyHouse(Path data) throws IOException {
    var demo = KenseProcess.demo();
    try (var institutions = Files.list(demo.resolve("institutions"))) {
      var files =
          new Plan.Files(institutions.sorted().toList(), Optional.of(demo.resolve("people.yaml")));
      var world =
          new Plan.World(
              false, Plan.Registers.NONE, UnaryOperator.identity(), Plan.Trust.of(List.of()));
      house =
          House.open(
              new Plan(
                  data,
                  Optional.empty(),
                  FreePort.at("127.0.0.1", 0),
                  JULY,
                  files,
                  world,
                  Plan.Paper.PLAIN));
    }
  }

  @Override
  public void close() {
    house.close();
  }

  URI base() {
    return house.base();
  }

  Run run(Path batch, String... more) {
    var words = new ArrayList<>(List.of("import", "applications", batch.toString(), "--lang=en"));
    words.addAll(List.of("--server=" + house.base(), "--token=demo-state-portal"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  static JsonNode json(String line) throws IOException {
    return JSON.readTree(line);
  }

  /** How many cases the applicant has. */
  int cases() throws IOException {
    var list =
        Run.of("application", "list", "--json", "--server=" + house.base(), "--token=demo-orlova");
    assertEquals(0, list.exit(), list.err());
    return (int) list.lines().stream().filter(it -> !it.isBlank()).count();
  }

  JsonNode shown(String id) throws IOException {
    var show =
        Run.of(
            "application", "show", id, "--json", "--server=" + house.base(), "--token=demo-orlova");
    return json(show.out());
  }
}
