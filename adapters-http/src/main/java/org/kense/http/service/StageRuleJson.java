package org.kense.http.service;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.service.Stage;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;
import org.kense.http.words.TextJson;

/** A stage of the route: who does what, by when, and what comes of it. */
record StageRuleJson(
    String code,
    String unit,
    String effect,
    List<ConditionJson> when,
    TextJson title,
    TextJson result,
    List<FieldJson> form,
    Optional<LimitJson> limit,
    Optional<SignatureRuleJson> signature,
    BasisJson basis) {
  static StageRuleJson of(Stage stage, Lang reader) {
    return new StageRuleJson(
        stage.code().value(),
        stage.unit().value(),
        Codes.of(stage.effect()),
        ConditionJson.of(stage.when()),
        TextJson.of(stage.title(), reader),
        TextJson.of(stage.result(), reader),
        FieldJson.of(stage.form(), reader),
        stage.limit().map(limit -> LimitJson.of(limit, reader)),
        stage.signature().map(asked -> SignatureRuleJson.of(asked, reader)),
        BasisJson.of(stage.basis(), reader));
  }
}
