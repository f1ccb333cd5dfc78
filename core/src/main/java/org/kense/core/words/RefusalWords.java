package org.kense.core.words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kense.core.application.Motive;
import org.kense.core.application.Refusal;

/** A decision against the applicant: each ground with its clause and reasons, and who decided. */
public final class RefusalWords {
  private static final Wording PARTS = Wording.of("notice-parts");

  private RefusalWords() {}

  /** A heading, a line for each ground, and the author. */
  public static List<String> lines(Refusal refusal, Reader reader) {
    var lang = reader.lang();
    var motives = refusal.motives();
    var grounds =
        IntStream.range(0, motives.size()).mapToObj(i -> ground(i + 1, motives.get(i), reader));
    return Stream.of(
            Stream.of(PARTS.say("grounds", lang)),
            grounds,
            Stream.of(PARTS.say("author", lang, refusal.author().value())))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String ground(int number, Motive motive, Reader reader) {
    return PARTS.say(
        "ground",
        reader.lang(),
        Integer.toString(number),
        reader.ground(motive.ground()),
        BasisWords.of(motive.basis(), reader.lang()),
        motive.motivation());
  }
}
