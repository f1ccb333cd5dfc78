package org.kense.core.words;

import org.kense.core.application.DeadlineMoved;

/** What it says in a journal that a deadline moved, or that it is no longer provisional. */
final class MoveWords {
  private static final Wording WORDS = Wording.of("events");

  private MoveWords() {}

  static String of(DeadlineMoved moved, Reader reader) {
    var from = reader.end(moved.from().at());
    var to = reader.end(moved.to().at());
    var cause = CauseWords.of(moved, reader);
    return switch (moved.of()) {
      case DeadlineMoved.Of.Case it when !moved.moves() -> say("confirmed-case", reader, to);
      case DeadlineMoved.Of.Stage it when !moved.moves() ->
          say("confirmed-stage", reader, to, reader.stage(it.stage()));
      case DeadlineMoved.Of.Supplement it when !moved.moves() ->
          say("confirmed-supplement", reader, to);
      case DeadlineMoved.Of.Notice it when !moved.moves() ->
          say("confirmed-notice", reader, to, it.kind());
      case DeadlineMoved.Of.Case it -> say("moved-case", reader, from, to, cause);
      case DeadlineMoved.Of.Stage it ->
          say("moved-stage", reader, from, to, cause, reader.stage(it.stage()));
      case DeadlineMoved.Of.Supplement it -> say("moved-supplement", reader, from, to, cause);
      case DeadlineMoved.Of.Notice it -> say("moved-notice", reader, from, to, cause, it.kind());
    };
  }

  private static String say(String key, Reader reader, String... values) {
    return WORDS.say(key, reader.lang(), values);
  }
}
