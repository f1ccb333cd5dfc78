package org.kense.core.words;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.DeadlineMoved;

/** Which deadlines moved, from when to when, and by which act or outage. */
final class MovedParts {
  private static final Wording PARTS = Wording.of("notice-parts");

  private MovedParts() {}

  static List<String> of(Dossier dossier, Reader reader) {
    var why =
        dossier.moved().stream()
            .map(move -> PARTS.say("moved-why", reader.lang(), CauseWords.of(move, reader)))
            .distinct();
    return Stream.concat(why, dossier.moved().stream().flatMap(move -> moved(move, reader)))
        .toList();
  }

  private static Stream<String> moved(DeadlineMoved move, Reader reader) {
    var lang = reader.lang();
    var from = reader.end(move.from().at());
    var to = reader.end(move.to().at());
    return switch (move.of()) {
      case DeadlineMoved.Of.Case it ->
          Stream.of(provisional(move, PARTS.say("moved-case", lang, from, to), reader));
      case DeadlineMoved.Of.Stage it ->
          Stream.of(PARTS.say("moved-stage", lang, from, to, reader.stage(it.stage())));
      case DeadlineMoved.Of.Supplement it ->
          Stream.of(PARTS.say("moved-supplement", lang, from, to));
      case DeadlineMoved.Of.Notice it -> Stream.of();
    };
  }

  private static String provisional(DeadlineMoved move, String sentence, Reader reader) {
    return move.to().provisional()
        ? sentence + " " + PARTS.say("provisional", reader.lang())
        : sentence;
  }
}
