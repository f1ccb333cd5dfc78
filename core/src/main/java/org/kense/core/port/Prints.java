package org.kense.core.port;

import java.time.LocalDate;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;

/** Which sheets were printed under a mark, so that whoever holds one can ask. */
public interface Prints {
  /** Keeps it; the same sheet, printed again, is kept once. */
  void keep(Printed printed);

  /** The sheet with this number and mark; empty where none was printed. */
  Optional<Printed> under(CaseNumber number, Mark mark);

  /**
   * A sheet that was printed; what it says is not kept.
   *
   * @param date the day that stands on it
   */
  record Printed(CaseId id, CaseNumber number, Mark mark, Sheet.Kind kind, LocalDate date) {}
}
