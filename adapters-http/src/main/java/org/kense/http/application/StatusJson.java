package org.kense.http.application;

import java.time.Instant;
import org.kense.core.application.Status;
import org.kense.core.law.Lang;
import org.kense.core.words.StatusWords;

/** A status, for programs and for people. */
record StatusJson(String code, String label, Instant since) {
  static StatusJson of(Status status, Lang reader) {
    return new StatusJson(status.code(), StatusWords.of(status, reader), status.at());
  }
}
