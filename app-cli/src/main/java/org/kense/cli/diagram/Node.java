package org.kense.cli.diagram;

import java.util.Optional;
import org.kense.core.law.Phrase;

/** Something that stands in a lane, under an id that is its own throughout the picture. */
sealed interface Node {
  String id();

  /** Which of the picture's lanes, from 0 on. */
  int lane();

  /** Where the route begins. */
  record Start(String id, int lane, String words) implements Node {}

  /** A stage; the limit is said in the reader's language. */
  record Step(String id, int lane, int number, Phrase title, Optional<String> limit)
      implements Node {}

  /**
   * Where the route parts.
   *
   * @param canEnd whether the case can come to an end here, and not only go past a stage
   */
  record Choice(String id, int lane, String question, boolean canEnd) implements Node {}

  /** Where the case has come to its end. */
  record End(String id, int lane, String words) implements Node {}
}
