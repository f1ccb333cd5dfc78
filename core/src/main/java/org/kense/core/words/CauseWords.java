package org.kense.core.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.law.Lang;

/** Why deadlines move. */
public final class CauseWords {
  private static final Wording WORDS = Wording.of("causes");

  private CauseWords() {}

  public static String of(DeadlineMoved.Cause cause, Lang lang) {
    return WORDS.say(Keys.of(cause), lang);
  }

  /** The cause, and what exactly it was as far as that is recorded. */
  static String of(DeadlineMoved moved, Reader reader) {
    var cause = of(moved.cause(), reader.lang());
    return moved.by().map(by -> cause + ": " + of(by, reader)).orElse(cause);
  }

  private static String of(DeadlineMoved.By by, Reader reader) {
    return switch (by) {
      case DeadlineMoved.By.Decree decree -> acts(decree.acts(), reader.lang());
      case DeadlineMoved.By.Outage outage ->
          reader.time(outage.from()) + " – " + reader.time(outage.to()) + ", " + outage.cause();
    };
  }

  private static String acts(List<String> acts, Lang lang) {
    return acts.isEmpty()
        ? ActWords.in(Optional.empty(), lang)
        : acts.stream().map(act -> ActWords.in(act, lang)).collect(Collectors.joining("; "));
  }
}
