package org.kense.core.words;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.application.Request;
import org.kense.core.application.Turn;
import org.kense.core.law.Lang;

/** What the applicant is asked to supplement, in which fields and documents, and by when. */
final class SupplementParts {
  private static final Wording PARTS = Wording.of("notice-parts");

  private SupplementParts() {}

  static List<String> of(Dossier dossier, Reader reader) {
    return dossier.application().turn() instanceof Turn.OfApplicant turn
        ? of(turn, reader).toList()
        : List.of();
  }

  private static Stream<String> of(Turn.OfApplicant turn, Reader reader) {
    var by =
        turn.deadline().map(due -> PARTS.say("needed-by", reader.lang(), reader.end(due.at())));
    return Stream.of(
            Stream.of(needed(turn.request(), reader)),
            by.stream(),
            Stream.of(PARTS.say("needed-first", reader.lang())))
        .flatMap(parts -> parts);
  }

  private static String needed(Request request, Reader reader) {
    var lang = reader.lang();
    var text = PARTS.say("needed", lang, request.text());
    return Stream.of(
            Stream.of(text),
            listed("needed-fields", request.fields(), reader::field, lang),
            listed("needed-documents", request.documents(), reader::document, lang))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> listed(
      String key, Set<String> codes, UnaryOperator<String> name, Lang lang) {
    return codes.isEmpty() ? Stream.of() : Stream.of(PARTS.say(key, lang, Listing.of(codes, name)));
  }
}
