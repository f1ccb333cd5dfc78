package org.kense.http.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kense.core.law.Lang;

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
}
