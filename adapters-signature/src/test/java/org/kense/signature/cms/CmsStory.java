package org.kense.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.signature.Room;
import org.kense.signature.trust.Revocation;

/** Somebody signs a content, and this house verifies it. */
final class CmsStory {
  static final byte[] CONTENT = "the application".getBytes(UTF_8);

  final Pki pki = Pki.only();
  final Instant now = pki.now();
  final Room room = Room.trusting(pki.root(Revocation.NOT_CHECKED));

  byte[] signed(String person, String options) {
    return pki.sign(person, CONTENT, options);
  }

  Report verified(byte[] signature) {
    return verified(signature, CONTENT, now);
  }

  Report verified(byte[] signature, byte[] content, Instant now) {
    return verified(Base64.getEncoder().encodeToString(signature), content, now);
  }

  Report verified(String base64, byte[] content, Instant now) {
    return room.verify(base64, content, now);
  }

  /** Such as {@code VALID}, or {@code INVALID cms-malformed}. */
  static String outcome(Report report) {
    return switch (report) {
      case Report.Holds holds -> "VALID";
      case Report.Fails fails -> fails.verdict() + " " + String.join(" ", fails.reasons());
    };
  }
}
