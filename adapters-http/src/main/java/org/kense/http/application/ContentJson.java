package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kense.core.application.Signature;
import org.kense.core.law.Lang;
import org.kense.http.words.Codes;

/**
 * What the applicant declares.
 *
 * @param sources the state register that an answer came from; who typed it declares it alone
 */
record ContentJson(
    Map<String, String> answers,
    Map<String, String> sources,
    List<AskedRegisterJson> registers,
    List<FileJson> attachments,
    Optional<SignedJson> signed) {
  static ContentJson of(CaseView view, Lang reader) {
    var content = view.application().content();
    return new ContentJson(
        new TreeMap<>(content.answers().values()),
        new TreeMap<>(content.sources().fields()),
        AskedRegisterJson.of(content.sources(), view.facts().service().form(), reader),
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
