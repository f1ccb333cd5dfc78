package org.kense.core.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.application.CaseNumber;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.service.Moment;
import org.kense.core.service.NoticeRule;

/** What the applicant is told when something happens to their case (CSC-30, CSC-31, CSC-34). */
public final class NoticeWords {
  private static final Wording OPENINGS = Wording.of("notices");
  private static final Wording PARTS = Wording.of("notice-parts");
  private static final String NO_NUMBER = "–";

  private NoticeWords() {}

  /**
   * The notice of what happened, of a case as it was then.
   *
   * @param kind by which rule it is owed: where that gives the words, they stand for the house's
   */
  public static Letter of(String kind, Moment moment, Dossier dossier, Lang lang) {
    var reader = dossier.reader(lang);
    var provider = reader.text(dossier.offer().provider().name());
    var body =
        Stream.of(
                Stream.of(PARTS.say("greeting", lang)),
                dossier
                    .notice(kind)
                    .flatMap(NoticeRule::text)
                    .map(text -> ruled(text.in(lang), dossier))
                    .orElseGet(() -> own(moment, dossier, reader)),
                dossier.support(lang),
                Stream.of(provider))
            .flatMap(paragraphs -> paragraphs)
            .collect(Collectors.joining("\n\n"));
    return new Letter(lang, subject(moment, dossier, reader), body);
  }

  private static Stream<String> ruled(Phrase text, Dossier dossier) {
    return Blanks.filled(text.words(), Entered.of(dossier, text.lang())).stream();
  }

  private static Stream<String> own(Moment moment, Dossier dossier, Reader reader) {
    return Stream.concat(
        Stream.of(opening(moment, dossier, reader)),
        NoticeParts.of(moment, dossier, reader).stream());
  }

  private static String subject(Moment moment, Dossier dossier, Reader reader) {
    var label = MomentWords.of(moment, reader.lang());
    return number(dossier)
        .map(number -> PARTS.say("subject", reader.lang(), label, number))
        .orElseGet(
            () -> PARTS.say("subject-unnumbered", reader.lang(), label, title(dossier, reader)));
  }

  private static String opening(Moment moment, Dossier dossier, Reader reader) {
    return OPENINGS.say(
        key(moment, dossier),
        reader.lang(),
        number(dossier).orElse(NO_NUMBER),
        title(dossier, reader),
        reader.on(dossier.told(moment)));
  }

  // A draft has no number, and withdrawing one is not withdrawing an application.
  private static String key(Moment moment, Dossier dossier) {
    return moment == Moment.WITHDRAWN && number(dossier).isEmpty()
        ? "withdrawn-draft"
        : Keys.of(moment);
  }

  private static String title(Dossier dossier, Reader reader) {
    return reader.text(dossier.service().title());
  }

  private static Optional<String> number(Dossier dossier) {
    return dossier.application().heading().number().map(CaseNumber::digits);
  }
}
