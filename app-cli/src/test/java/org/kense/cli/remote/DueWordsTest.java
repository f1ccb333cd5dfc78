package org.kense.cli.remote;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kense.core.application.DeadlineMoved;

/** Whatever can have a deadline has words at the command line, too. */
class DueWordsTest {
  @Test
  void every_deadline_that_the_core_knows_is_named() {
    var known =
        Stream.of(DeadlineMoved.Of.class.getPermittedSubclasses())
            .map(of -> of.getSimpleName().toLowerCase(Locale.ROOT))
            .toList();

    var words = known.stream().map(DueWords::of).distinct().toList();

    assertTrue(known.containsAll(List.of("case", "stage", "notice")), known::toString);
    assertEquals(known.size(), words.size());
  }
}
