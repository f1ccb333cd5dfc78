package org.kense.cli.calendar;

import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.calendar.DecreeFault;

/** What is wrong with a row of a decree, and how to mend it. */
final class DecreeWords {
  private DecreeWords() {}

  static String of(DecreeFault fault, Kense kense) {
    return switch (fault) {
      case DecreeFault.NoDate it -> kense.words(Say.ROW_NO_DATE, it.text());
      case DecreeFault.UnknownKind it ->
          kense.words(Say.ROW_UNKNOWN_KIND, it.word(), String.join(", ", it.known()));
      case DecreeFault.OutsideCalendar it ->
          kense.words(Say.ROW_OUTSIDE, it.date(), it.first(), it.last());
      case DecreeFault.OnAWeekday it -> kense.words(Say.ROW_WEEKDAY, it.date());
      case DecreeFault.OnAWeekend it -> kense.words(Say.ROW_WEEKEND, it.date(), it.kind().word());
      case DecreeFault.EveOff it -> kense.words(Say.ROW_EVE_OFF, it.date());
      case DecreeFault.Twice it -> kense.words(Say.ROW_TWICE, it.date(), it.firstLine());
      case DecreeFault.NoName it -> kense.words(Say.ROW_NO_NAME);
      case DecreeFault.NoAct it -> kense.words(Say.ROW_NO_ACT);
    };
  }
}
