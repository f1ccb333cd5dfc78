package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.words.StatusWords;

/** Says how each case ended, and where that is not what its file expects. */
final class Report {
  private final Kense kense;

  Report(Kense kense) {
    this.kense = kense;
  }

  void tell(Ending ending) {
    if (kense.json()) {
      ending.shown().ifPresent(shown -> kense.print(CaseLine.of(shown, ending.zone())));
      complaints(ending).forEach(kense::remark);
    } else {
      kense.print(line(ending));
      complaints(ending).forEach(kense::print);
    }
  }

  private String line(Ending ending) {
    String status = ending.shown().map(this::status).orElse("–");
    Say verdict = ending.asExpected() ? Say.AS_EXPECTED : Say.NOT_AS_EXPECTED;
    return ending.story().name() + ": " + status + " – " + kense.words(verdict);
  }

  private String status(JsonNode shown) {
    return StatusWords.of(shown.path("status").path("code").asText(), kense.lang());
  }

  private List<String> complaints(Ending ending) {
    var failed =
        ending.failure().stream()
            .map(it -> "  " + kense.words(Say.STEP_FAILED, ending.story().name(), it));
    var different =
        ending.differences().stream()
            .map(it -> "  " + kense.words(Say.DIFFERS, it.what(), it.expected(), it.actual()));
    return Stream.concat(failed, different).toList();
  }

  void sum(List<Ending> endings) {
    long right = endings.stream().filter(Ending::asExpected).count();
    kense.print(kense.words(Say.SUM, right, endings.size()));
  }
}
