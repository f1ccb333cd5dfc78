package org.kense.core.words;

import org.kense.core.application.Clock;
import org.kense.core.application.Turn;

/** Whose move it is, and whether time counts. */
public final class TurnWords {
  private static final Wording WORDS = Wording.of("turns");

  private TurnWords() {}

  public static String of(Turn turn, Reader reader) {
    var lang = reader.lang();
    return switch (turn) {
      case Turn.OfStage it ->
          WORDS.say("of-stage", lang, OfficeWords.of(it.unit(), lang), reader.stage(it.stage()));
      case Turn.OfApplicant it -> WORDS.say("of-applicant", lang, it.request().text());
      case Turn.OfNobody it -> WORDS.say("of-nobody", lang);
    };
  }

  public static String of(Clock clock, Reader reader) {
    var lang = reader.lang();
    return switch (clock) {
      case Clock.Running it -> WORDS.say("running", lang);
      case Clock.Stopped it ->
          WORDS.say(
              "stopped", lang, Listing.of(it.reasons(), reason -> PauseWords.of(reason, lang)));
    };
  }
}
