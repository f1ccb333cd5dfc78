package org.kense.http.application;

import java.time.Instant;
import org.kense.core.usecase.ReadNotices;

/** A notice as the applicant reads it. */
record LetterJson(
    long version, String kind, Instant sentAt, String lang, String subject, String body) {
  static LetterJson of(ReadNotices.Sent sent) {
    var letter = sent.letter();
    return new LetterJson(
        sent.version(),
        sent.kind(),
        sent.at(),
        letter.lang().tag(),
        letter.subject(),
        letter.body());
  }
}
