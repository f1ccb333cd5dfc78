package org.kense.signature.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.law.Lang;
import org.kense.signature.Room;

final class CodeMessagesTest {
  private static final Instant NOW = Instant.parse("2026-02-02T04:00:00Z");

  // The SHA-256 of "abc" begins with ba7816bf.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Kense: # is your code to sign document ba7816bf."
            + " Valid for 10 minutes. Tell it to nobody.",
        "RU | Kense: # – код для подписи документа ba7816bf."
            + " Действует 10 минут. Никому его не сообщайте.",
        "KK | Kense: # – ba7816bf құжатына қол қою коды."
            + " 10 минут жарамды. Оны ешкімге айтпаңыз.",
        "KY | Kense: # – ba7816bf документине кол коюу коду."
            + " 10 мүнөт жарактуу. Аны эч кимге айтпаңыз."
      })
  void the_message_names_the_code_and_what_it_signs_and_warns(Lang lang, String message) {
    var room = Room.of(lang);

    room.signatures.codes().send(Room.AIDA, "abc".getBytes(UTF_8), NOW);

    var code = room.codeSentTo(Room.AIDA);
    assertEquals(List.of(message.replace("#", code)), room.phones.sentTo(Room.AIDA));
  }
}
