package org.kense.cli.page;

import java.util.List;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.calendar.Contested;
import org.kense.core.law.Basis;
import org.kense.core.service.Service;

/** What is said of how time limits are counted; nothing where no rule says more than they. */
public record CountingLines(Service service, Kense kense) {
  /** A sentence, and what it rests on. */
  public record Line(String words, Basis basis) {}

  public List<Line> lines() {
    return service.counting().contestedDays().stream()
        .map(rule -> new Line(kense.words(say(rule.read())), rule.basis()))
        .toList();
  }

  private static Say say(Contested read) {
    return switch (read) {
      case WORKING -> Say.CONTESTED_WORKING;
      case OFF -> Say.CONTESTED_OFF;
      case REFUSE -> throw new IllegalArgumentException("nothing is chosen");
    };
  }
}
