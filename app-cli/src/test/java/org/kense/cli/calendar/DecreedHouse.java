package org.kense.cli.calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.cli.serving.Errands;

/** A house that serves, and what its calendar is asked and given by commands. */
final class DecreedHouse {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final KenseProcess house;
  final String server;

  DecreedHouse(Path folder) throws Exception {
    this.folder = folder;
    house = Errands.serve(data());
    house.remarks("Kense serves at ");
    server = "--server=" + Errands.address(house);
  }

  void stop() throws Exception {
    assertTrue(house.stop());
    house.close();
  }

  Path data() {
    return folder.resolve("data");
  }

  Run calendar(String... words) {
    var all = new ArrayList<>(List.of("calendar"));
    all.addAll(List.of(words));
    all.addAll(List.of("--lang=en", "--data=" + data()));
    return Run.of(all.toArray(String[]::new));
  }

  String file(String rows) throws IOException {
    var file = Files.createTempFile(folder, "decree", ".csv");
    return Files.writeString(file, rows).toString();
  }

  JsonNode deadlines(String id) throws IOException {
    var run =
        Run.of("application", "show", id, server, "--token=demo-kovaleva", "--json", "--deadlines");
    return JSON.readTree(run.lines().get(1));
  }

  JsonNode ofCase(String id) throws IOException {
    return StreamSupport.stream(deadlines(id).spliterator(), false)
        .flatMap(
            all ->
                StreamSupport.stream(
                    all.isArray() ? all.spliterator() : List.of(all).spliterator(), false))
        .filter(it -> it.path("of").asText().equals("case"))
        .findFirst()
        .orElseThrow();
  }

  static Instant due(JsonNode explained) {
    return Instant.parse(explained.path("deadline").path("at").asText());
  }

  String explained(String id) {
    return Run.of(
            "application",
            "show",
            id,
            server,
            "--token=demo-kovaleva",
            "--lang=en",
            "--deadlines",
            "--journal")
        .out();
  }
}
