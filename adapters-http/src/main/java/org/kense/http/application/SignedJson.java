package org.kense.http.application;

import java.time.Instant;
import org.kense.core.application.Signature;
import org.kense.http.words.Codes;

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
