package org.kense.core.words;

import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Signature;
import org.kense.core.form.Attachment;
import org.kense.core.service.Effect;

/** What a printed application says around the applicant's answers. */
final class Particulars {
  private static final int SHORT_HASH = 16;
  private static final Wording LABELS = Wording.of("sheets");

  private Particulars() {}

  /** Which case it is, at which provider, and how far it has come. */
  static Stream<Sheet.Row> before(Dossier dossier, Reader reader) {
    var application = dossier.application();
    var heading = application.heading();
    return Stream.of(
            heading.number().map(CaseNumber::digits).map(it -> row("number", it, reader)),
            Optional.of(row("service", reader.text(dossier.service().title()), reader)),
            Optional.of(row("provider", reader.text(dossier.offer().provider().name()), reader)),
            Optional.of(row("applicant", heading.applicant().value(), reader)),
            completed("filed", Effect.FILES, dossier, reader),
            completed("registered", Effect.REGISTERS, dossier, reader),
            Optional.of(row("status", StatusWords.of(application.status(), reader.lang()), reader)))
        .flatMap(Optional::stream);
  }

  /** What was handed in with the answers, and who signed it all. */
  static Stream<Sheet.Row> after(Dossier dossier, Reader reader) {
    var content = dossier.application().content();
    return Stream.concat(
        content.attachments().stream().map(file -> file(file, reader)),
        content.signature().stream()
            .map(signature -> row("signature", signed(signature, reader), reader)));
  }

  private static Optional<Sheet.Row> completed(
      String label, Effect effect, Dossier dossier, Reader reader) {
    return dossier.completed(effect).map(at -> row(label, reader.time(at), reader));
  }

  private static Sheet.Row file(Attachment file, Reader reader) {
    var hash = file.content().hex().substring(0, SHORT_HASH);
    return new Sheet.Row(
        reader.document(file.document()), LABELS.say("file", reader.lang(), file.name(), hash));
  }

  private static String signed(Signature signature, Reader reader) {
    return LABELS.say(
        "signed",
        reader.lang(),
        SignatureWords.of(signature.level(), reader.lang()),
        signature.signer().value(),
        reader.time(signature.provenAt()));
  }

  private static Sheet.Row row(String label, String value, Reader reader) {
    return new Sheet.Row(LABELS.say(label, reader.lang()), value);
  }
}
