package org.kense.http.application;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.application.Notice;
import org.kense.http.words.Codes;

/** A notice to the applicant, and what became of it. */
record NoticeJson(
    String kind, String on, Instant dueAt, Optional<Instant> sentAt, Optional<Instant> lapsedAt) {
  static NoticeJson of(Notice notice) {
    return switch (notice.state()) {
      case Notice.State.Owed owed -> of(notice, Optional.empty(), Optional.empty());
      case Notice.State.Sent sent -> of(notice, Optional.of(sent.at()), Optional.empty());
      case Notice.State.Lapsed lapsed -> of(notice, Optional.empty(), Optional.of(lapsed.at()));
    };
  }

  private static NoticeJson of(Notice notice, Optional<Instant> sent, Optional<Instant> lapsed) {
    return new NoticeJson(notice.kind(), Codes.of(notice.on()), notice.due().at(), sent, lapsed);
  }
}
