package org.kense.cli;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that need no server and no database load nothing of either: they live for a moment. */
class QuickCommandTest {
  private static final List<String> HEAVY =
      List.of(
          "io.micronaut.",
          "com.fasterxml.jackson.",
          "ch.qos.logback.",
          "org.slf4j.",
          "org.postgresql.",
          "org.flywaydb.",
          "org.bouncycastle.",
          "org.kense.http.",
          "org.kense.signature.");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deadline compute --calendar=KZ --start=2026-03-05T16:40 --limit=at%once --explain",
        "--help",
        "service list",
        "service show kg.transcript",
        "service show kg.transcript --format=html",
        "service diagram kg.transcript --format=svg",
        "service diagram kg.transcript --format=bpmn",
        "service check src/demo/people.yaml"
      })
  void a_quick_command_loads_nothing_heavy(String line) throws IOException, InterruptedException {
    var log = folder.resolve("classes");
    var options = List.of("-Xlog:class+load:file=" + log);
    var words = Stream.of(line.split(" ", -1)).map(it -> it.replace('%', ' '));

    try (var kense = KenseProcess.start(options, words.toArray(String[]::new))) {
      assertTrue(kense.exit() <= 1, kense.errors());
    }

    try (var loaded = Files.lines(log)) {
      assertEquals(List.of(), loaded.filter(it -> HEAVY.stream().anyMatch(it::contains)).toList());
    }
  }
}
