package org.kense.core.words;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/** Why a command was turned away, by which rule, and what to do about it. */
public final class RejectionWords {
  private static final Wording WORDS = Wording.of("rejections");

  private RejectionWords() {}

  /** The name that is printed, for ever: {@code wrong-status}. */
  public static String code(Rejection rejection) {
    return switch (rejection) {
      case Barred barred -> RejectionCodes.of(barred);
      case Untimely untimely -> RejectionCodes.of(untimely);
      case Unfit unfit -> RejectionCodes.of(unfit);
      case Ungrounded ungrounded -> RejectionCodes.of(ungrounded);
    };
  }

  /** One or two sentences; what only a definition can name is said by its code. */
  public static Phrase say(Rejection rejection, Lang lang) {
    return say(rejection, Reader.of(lang));
  }

  /** One or two sentences; the parts of the service by their titles. */
  public static Phrase say(Rejection rejection, Reader reader) {
    String rule = rejection.basis().map(basis -> rule(basis, reader)).orElse("");
    String[] values =
        Stream.concat(Stream.of(rule), values(rejection, reader).stream()).toArray(String[]::new);
    return new Phrase(WORDS.say(key(rejection), reader.lang(), values), reader.lang());
  }

  private static String rule(Basis basis, Reader reader) {
    return " (" + BasisWords.of(basis, reader.lang()) + ")";
  }

  // A service without any ground to refuse on needs words of its own.
  private static String key(Rejection rejection) {
    return rejection instanceof Ungrounded.NotAGround none && none.listed().isEmpty()
        ? "no-ground-listed"
        : code(rejection);
  }

  private static List<String> values(Rejection rejection, Reader reader) {
    return switch (rejection) {
      case Barred barred -> BarredWords.values(barred, reader);
      case Untimely untimely -> UntimelyWords.values(untimely, reader);
      case Unfit unfit -> UnfitWords.values(unfit, reader);
      case Ungrounded ungrounded -> UngroundedWords.values(ungrounded, reader);
    };
  }
}
