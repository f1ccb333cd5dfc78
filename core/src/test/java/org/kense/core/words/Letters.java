package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.StatusEvent;
import org.kense.core.law.Lang;
import org.kense.core.service.Moment;
import org.kense.core.service.ResultRule.Kind;

/** Letters that are written to an applicant in tests, and what they must say. */
final class Letters {
  static final String KIND = "of-no-rule";

  private Letters() {}

  static String body(Moment moment, Lang lang, Event... events) {
    return NoticeWords.of(KIND, moment, Affairs.filed(lang, Kind.PAPER, events), lang).body();
  }

  static Event registered() {
    return new StatusEvent.Registered(Affairs.NOON);
  }

  static Event due(boolean provisional) {
    return new CourseEvent.CaseDue(Affairs.due(provisional));
  }

  static void names(String letter, String... things) {
    for (var thing : things) assertTrue(letter.contains(thing), () -> thing + " in: " + letter);
  }
}
