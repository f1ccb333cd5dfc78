package org.kense.core.application;

import java.util.ArrayList;
import java.util.List;

/** What moved deadlines mean to the applicant. */
public final class Moves {
  private Moves() {}

  /** Whether the applicant is told: not of what is due to them, nor of what stays where it is. */
  public static boolean told(DeadlineMoved move) {
    return move.moves() && !(move.of() instanceof DeadlineMoved.Of.Notice);
  }

  /** What a notice tells of: the moves that were written right before it, at one time. */
  public static List<DeadlineMoved> before(long notice, List<Recorded> journal) {
    var moves = new ArrayList<DeadlineMoved>();
    for (var row : journal.reversed()) {
      if (row.version() > notice) continue;
      if (row.event() instanceof DeadlineMoved move) {
        if (told(move)) moves.addFirst(move);
      } else if (!moves.isEmpty() || !(row.event() instanceof NoticeEvent)) {
        break;
      }
    }
    return moves;
  }
}
