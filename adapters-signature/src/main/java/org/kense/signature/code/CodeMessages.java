package org.kense.signature.code;

import java.util.function.Function;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.port.Messenger;

/** The short messages that codes travel in, each in its reader's language. */
public final class CodeMessages {
  private static final Text WORDS =
      Text.of(
          "Kense: {code} is your code to sign document {document}."
              + " Valid for 10 minutes. Tell it to nobody.",
          "Kense: {code} – код для подписи документа {document}."
              + " Действует 10 минут. Никому его не сообщайте.",
          "Kense: {code} – {document} құжатына қол қою коды."
              + " 10 минут жарамды. Оны ешкімге айтпаңыз.",
          "Kense: {code} – {document} документине кол коюу коду."
              + " 10 мүнөт жарактуу. Аны эч кимге айтпаңыз.");

  private final Messenger messenger;
  private final Function<ActorId, Lang> language;

  public CodeMessages(Messenger messenger, Function<ActorId, Lang> language) {
    this.messenger = messenger;
    this.language = language;
  }

  /** Sends a code, with the first digits of what it signs: the portal shows them too. */
  void send(ActorId person, String code, Sha256 content) {
    var words = WORDS.in(language.apply(person)).words();
    messenger.send(
        person, words.replace("{code}", code).replace("{document}", content.hex().substring(0, 8)));
  }
}
