package org.kense.http.service;

import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.service.RequiredDocument;
import org.kense.http.words.BasisJson;
import org.kense.http.words.TextJson;

/** A document that an application carries; {@code largest} is in bytes. */
record DocumentJson(
    String code,
    TextJson title,
    boolean required,
    List<ConditionJson> when,
    List<String> mediaTypes,
    long largest,
    BasisJson basis) {
  static DocumentJson of(RequiredDocument document, Lang reader) {
    return new DocumentJson(
        document.code(),
        TextJson.of(document.title(), reader),
        document.required(),
        ConditionJson.of(document.when()),
        document.mediaTypes().stream().sorted().toList(),
        document.largest(),
        BasisJson.of(document.basis(), reader));
  }
}
