package org.kense.signature.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.core.port.SigningCodes.Challenge;
import org.kense.signature.Room;

/** Aida got a code for an application, and types something in. */
final class CodeStory {
  static final Instant NOW = Instant.parse("2026-02-02T04:00:00Z");
  static final String CONTENT = "the application";

  final Room room = Room.of(Lang.EN);
  final Challenge challenge = room.signatures.codes().send(Room.AIDA, CONTENT.getBytes(UTF_8), NOW);

  /** The code that she got. */
  String right() {
    return room.codeSentTo(Room.AIDA);
  }

  /** The same but for its last digit. */
  String wrong() {
    var last = right().charAt(5) == '0' ? "1" : "0";
    return right().substring(0, 5) + last;
  }

  Report shows(String code) {
    return shows(code, CONTENT, NOW);
  }

  Report shows(String code, String content, Instant at) {
    return shows(challenge.id(), code, content, at);
  }

  Report shows(String challenge, String code, String content, Instant at) {
    return room.signatures
        .verifier()
        .verify(new Proof.OneTimeCode(challenge, code), content.getBytes(UTF_8), at);
  }

  static List<String> reasons(Report report) {
    return switch (report) {
      case Report.Holds holds -> List.of();
      case Report.Fails fails -> fails.reasons();
    };
  }
}
