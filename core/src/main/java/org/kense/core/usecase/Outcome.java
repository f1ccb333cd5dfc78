package org.kense.core.usecase;

import java.util.List;
import org.kense.core.application.CaseId;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Rejection;

/** What became of one case of many. */
public sealed interface Outcome {
  CaseId id();

  /** Something was written, or would be; these deadlines moved by it, if any. */
  record Moved(CaseId id, List<DeadlineMoved> moves) implements Outcome {
    public Moved {
      moves = List.copyOf(moves);
    }
  }

  /** All stayed as it was. */
  record Stayed(CaseId id) implements Outcome {}

  record Failed(CaseId id, Rejection why) implements Outcome {}
}
