package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;

/**
 * The demo is killed at twenty moments, its PostgreSQL too at some of them, and started again.
 *
 * <p>The moments are chosen by a seed, so that a failure can be repeated.
 */
class KilledDemoTest {
  private static final long SEED = 20260308;
  private static final int KILLS = 20;
  private static final int LONGEST_DELAY = 40;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private final Acknowledged acknowledged = new Acknowledged();

  @Test
  void every_acknowledged_step_is_in_the_journal_exactly_once() throws Exception {
    var data = folder.resolve("demo");
    var script = Script.read(KenseProcess.demo());
    int kill = 0;
    for (int moment : moments(script)) killed(data, moment, ++kill % 4 == 0);

    List<String> lines = finished(data);

    Lines.areOfTheirShape(lines, script.stories().size());
    new Kept(data, script).holds(acknowledged);
  }

  /** After how many acknowledged steps each run is killed: later and later. */
  private SortedSet<Integer> moments(Script script) {
    int steps = script.stories().stream().mapToInt(story -> story.acts().size()).sum();
    var moments = new TreeSet<Integer>();
    while (moments.size() < KILLS) moments.add(random.nextInt(1, steps));
    return moments;
  }

  private void killed(Path data, int moment, boolean databaseToo) throws Exception {
    try (var demo = start(data, "--lang=en")) {
      int steps = 0;
      while (steps < moment) {
        var line = demo.line();
        if (line.isEmpty()) fail("it ended by itself: " + demo.errors());
        if (acknowledged.take(line.orElseThrow())) steps++;
      }
      // Some kills fall into the next step, some between two.
      Thread.sleep(random.nextInt(LONGEST_DELAY));
      if (databaseToo) killDatabase(data);
      demo.kill();
      for (var line = demo.line(); line.isPresent(); line = demo.line()) {
        acknowledged.take(line.get());
      }
    }
  }

  private static KenseProcess start(Path data, String more) throws IOException {
    var cases = KenseProcess.demo().toString();
    return KenseProcess.start(
        "demo", "--exit", "--verbose", "--port=0", "--data=" + data, "--cases=" + cases, more);
  }

  private static void killDatabase(Path data) throws IOException {
    var pid = data.resolve("database").resolve("data").resolve("postmaster.pid");
    if (!Files.exists(pid)) return;
    var postmaster = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
    ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
  }

  private static List<String> finished(Path data) throws IOException, InterruptedException {
    try (var demo = start(data, "--json")) {
      var lines = new ArrayList<String>();
      for (var line = demo.line(); line.isPresent(); line = demo.line()) lines.add(line.get());
      assertEquals(0, demo.exit(), demo.errors());
      return lines;
    }
  }
}
