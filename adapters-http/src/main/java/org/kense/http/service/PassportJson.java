package org.kense.http.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.kense.core.form.Form;
import org.kense.core.law.Lang;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/** Everything that the rules say of a service: its passport. */
record PassportJson(
    @JsonUnwrapped CoverJson cover,
    List<ChannelJson> channels,
    List<DocumentJson> documents,
    Optional<OriginalsJson> originals,
    List<FieldJson> form,
    List<FormRuleJson> rules,
    List<StateRegisterJson> registers,
    Optional<LimitJson> supplement,
    List<GroundJson> grounds,
    List<NoticeRuleJson> notices,
    List<OfferJson> offers) {
  static PassportJson of(Service service, List<Offer> offers, Lang reader) {
    return new PassportJson(
        CoverJson.of(service, reader),
        service.channels().stream().map(channel -> ChannelJson.of(channel, reader)).toList(),
        service.documents().stream().map(document -> DocumentJson.of(document, reader)).toList(),
        service.originals().map(rule -> OriginalsJson.of(rule, reader)),
        FieldJson.of(service.form(), reader),
        rules(service.form(), reader),
        StateRegisterJson.of(service.form(), reader),
        service.supplement().map(limit -> LimitJson.of(limit, reader)),
        service.refusal().stream().map(ground -> GroundJson.of(ground, reader)).toList(),
        service.notices().stream().map(rule -> NoticeRuleJson.of(rule, reader)).toList(),
        offers.stream().map(offer -> OfferJson.of(offer, reader)).toList());
  }

  private static List<FormRuleJson> rules(Form form, Lang reader) {
    return form.rules().stream().map(rule -> FormRuleJson.of(rule, form, reader)).toList();
  }
}
