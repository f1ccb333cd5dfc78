package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kense.core.application.Content;
import org.kense.core.application.Signature;
import org.kense.http.words.Codes;

/** What the applicant declares. */
record ContentJson(
    Map<String, String> answers, List<FileJson> attachments, Optional<SignedJson> signed) {
  static ContentJson of(Content content) {
    return new ContentJson(
        new TreeMap<>(content.answers().values()),
        content.attachments().stream().map(FileJson::of).toList(),
        content.signature().map(SignedJson::of));
  }

  /** That exactly this content is signed, by whom, how and when. */
  record SignedJson(String level, String by, Instant at, String sha256) {
    static SignedJson of(Signature signature) {
      return new SignedJson(
          Codes.of(signature.level()),
          signature.signer().value(),
          signature.provenAt(),
          signature.content().hex());
    }
  }
}
