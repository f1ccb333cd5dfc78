package org.kense.cli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.KenseProcess;
import org.kense.cli.Run;
import org.kense.cli.serving.Errands;
import org.kense.cli.serving.Storage;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.persistence.Store;
import picocli.CommandLine;

/** A recomputation is killed in the middle, and the next one does what is left, and no more. */
@DisabledOnOs(OS.WINDOWS)
class KilledRecomputeTest {
  private static final int CASES = 300;

  /** What a shell says of a process that was killed by signal 9. */
  private static final int KILLED = 128 + 9;

  @TempDir private Path folder;

  @Test
  void every_case_moves_exactly_once() throws Exception {
    var data = folder.resolve("data");
    try (var house = Errands.serve(data)) {
      house.remarks("Kense serves at ");
      try (var store = CommandLine.populateCommand(new Storage(), "--data=" + data).open()) {
        var open = new OpenCases(store);
        var ids = open.begin(CASES);
        assertEquals(0, Run.of(decreed(open, data)).exit());

        int told = killed(data);

        int moved = movedOnce(store, ids);
        assertTrue(told <= moved && moved < CASES, told + " of " + moved);
        var rest = Run.of(words("recompute", data, "--calendar=RU", "--json"));
        assertEquals(0, rest.exit(), rest.err());
        assertEquals(CASES - moved, sum(rest));
        assertEquals(CASES, movedOnce(store, ids));
      }
      assertEquals(0, Run.of("journal", "verify", "--data=" + data).exit());
      assertTrue(house.stop());
    }
  }

  /** After how many told cases it was gone. */
  private static int killed(Path data) throws Exception {
    try (var running = KenseProcess.start(words("recompute", data, "--calendar=RU", "--json"))) {
      int told = 0;
      for (var line = running.line(); line.isPresent() && told < 10; line = running.line()) told++;
      assertEquals(KILLED, running.kill(), running.errors());
      return told;
    }
  }

  private static int movedOnce(Store store, List<CaseId> ids) {
    int moved = 0;
    for (var id : ids) {
      long moves =
          store.applications().journal(id).stream()
              .filter(row -> row.event() instanceof DeadlineMoved)
              .count();
      assertTrue(moves <= 1, id + " moved " + moves + " times");
      moved += Math.toIntExact(moves);
    }
    return moved;
  }

  private static int sum(Run run) throws Exception {
    return new ObjectMapper().readTree(run.lines().getLast()).path("moved").asInt();
  }

  private String[] decreed(OpenCases open, Path data) throws Exception {
    var rows = "date,kind,name,act\n%s,extra_day_off,Day of the miner,Order 7\n";
    var file = Files.writeString(folder.resolve("decree.csv"), rows.formatted(open.lastDay()));
    return words("import", data, file.toString(), "--calendar=RU");
  }

  private static String[] words(String verb, Path data, String... more) {
    var words = new ArrayList<>(List.of("calendar", verb, "--lang=en", "--data=" + data));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }
}
