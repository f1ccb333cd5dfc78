package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.application.HeldPaper;
import org.kense.core.application.HeldPapers;
import org.kense.http.words.Codes;

/** A document that was taken from the applicant, and when it was given back. */
record HeldPaperJson(String document, String as, Instant takenAt, Optional<Instant> returnedAt) {
  static List<HeldPaperJson> of(HeldPapers papers) {
    return papers.all().stream().map(HeldPaperJson::of).toList();
  }

  private static HeldPaperJson of(HeldPaper held) {
    return new HeldPaperJson(
        held.paper().document(), Codes.of(held.paper().as()), held.takenAt(), held.returnedAt());
  }
}
