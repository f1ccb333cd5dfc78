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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kense.cli.KenseProcess;

/**
 * The demo is killed at twenty moments, its PostgreSQL too at some of them, and started again.
 *
 * <p>The moments are counts of acknowledged steps, chosen by a seed, so that a failure can be
 * repeated on any machine. Cases that came to their ends are left out until the last start, which
 * plays all of them: otherwise most of the time would go into asking for the same again.
 */
@DisabledOnOs(OS.WINDOWS)
@Execution(ExecutionMode.CONCURRENT)
class KilledDemoTest {
  private static final long SEED = 20260308;
  private static final int KILLS = 20;
  private static final int LONGEST_DELAY = 40;

  /** So many steps are left after the last kill: what is killed has not come to its end. */
  private static final int LEFT = 40;

  /** What a shell says of a process that was killed by signal 9. */
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private final Acknowledged acknowledged = new Acknowledged();
  private final Script script = Script.read(KenseProcess.demo());

  @Test
  void every_acknowledged_step_is_in_the_journal_exactly_once() throws Exception {
    var data = folder.resolve("data");
    var rest = RestOfScript.copy(script, folder.resolve("rest"));
    int kill = 0;
    for (int moment : moments()) {
      killed(start(data, rest.without(acknowledged), "--lang=en"), moment, ++kill % 4 == 0);
    }

    List<String> lines = finished(start(data, KenseProcess.demo(), "--json"));

    Lines.areOfTheirShape(lines, script.stories().size());
    new Kept(data, script).holds(acknowledged);
  }

  /** After how many acknowledged steps each run is killed: later and later. */
  private SortedSet<Integer> moments() {
    int steps = script.stories().stream().mapToInt(story -> story.acts().size()).sum();
    var moments = new TreeSet<Integer>();
    while (moments.size() < KILLS) moments.add(random.nextInt(1, steps - LEFT));
    return moments;
  }

  private void killed(KenseProcess running, int moment, boolean databaseToo) throws Exception {
    try (var demo = running) {
      do {
        var line = demo.line();
        if (line.isEmpty()) fail("it ended by itself: " + demo.errors());
        acknowledged.take(line.orElseThrow());
      } while (acknowledged.count() < moment);
      // Some kills fall into the next step, some between two.
      Thread.sleep(random.nextInt(LONGEST_DELAY));
      if (databaseToo) killDatabase();
      assertEquals(KILLED, demo.kill(), demo.errors());
      for (var line = demo.line(); line.isPresent(); line = demo.line()) {
        acknowledged.take(line.get());
      }
    }
  }

  private static KenseProcess start(Path data, Path cases, String more) throws IOException {
    return KenseProcess.start(
        "demo", "--exit", "--verbose", "--port=0", "--data=" + data, "--cases=" + cases, more);
  }

  private void killDatabase() throws IOException {
    var pid = folder.resolve("data/database/data/postmaster.pid");
    var postmaster = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
    assertTrue(ProcessHandle.of(postmaster).orElseThrow().destroyForcibly());
  }

  private static List<String> finished(KenseProcess running)
      throws IOException, InterruptedException {
    try (var demo = running) {
      var lines = new ArrayList<String>();
      for (var line = demo.line(); line.isPresent(); line = demo.line()) lines.add(line.get());
      assertEquals(0, demo.exit(), demo.errors());
      return lines;
    }
  }
}
