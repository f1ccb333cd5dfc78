package org.kense.core.words;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.Clock;
import org.kense.core.calendar.Deadline;

/** When the service ends, and what may still move that: as CSC-31.1 wants it told. */
final class DueParts {
  private static final Wording PARTS = Wording.of("notice-parts");

  private DueParts() {}

  /** Nothing where the case's limit has not begun. */
  static List<String> of(Dossier dossier, Reader reader) {
    return dossier.application().course().due().stream()
        .flatMap(due -> Stream.concat(when(due, reader), stopped(dossier, reader)))
        .toList();
  }

  private static Stream<String> when(Deadline due, Reader reader) {
    var end = PARTS.say("due", reader.lang(), reader.end(due.at()));
    return Stream.of(due.provisional() ? end + " " + PARTS.say("provisional", reader.lang()) : end);
  }

  private static Stream<String> stopped(Dossier dossier, Reader reader) {
    var lang = reader.lang();
    return switch (dossier.application().clock()) {
      case Clock.Running running -> Stream.of();
      case Clock.Stopped clock ->
          Stream.of(
              PARTS.say(
                  "stopped",
                  lang,
                  Listing.of(clock.reasons(), reason -> PauseWords.of(reason, lang))));
    };
  }
}
