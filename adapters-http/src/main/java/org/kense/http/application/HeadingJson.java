package org.kense.http.application;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.OuterReference;
import org.kense.core.law.Lang;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.http.words.TextJson;

/** What a case is known by. */
record HeadingJson(
    String id,
    Optional<String> number,
    ServiceJson service,
    InstitutionJson institution,
    String channel,
    String lang,
    String applicant,
    Optional<String> startedBy,
    Optional<String> reference,
    Instant startedAt) {
  static HeadingJson of(CaseView view, Lang reader) {
    var heading = view.application().heading();
    return new HeadingJson(
        heading.id().toString(),
        heading.number().map(CaseNumber::digits),
        ServiceJson.of(view.facts().service(), reader),
        InstitutionJson.of(view.facts().offer(), reader),
        heading.start().channel().value(),
        heading.start().lang().tag(),
        heading.applicant().value(),
        heading.start().helper().map(ActorId::value),
        heading.start().reference().map(OuterReference::value),
        heading.start().at());
  }

  /** The service that was ordered, in the version that the case keeps. */
  record ServiceJson(String code, int version, TextJson title) {
    static ServiceJson of(Service service, Lang reader) {
      return new ServiceJson(
          service.ref().code().value(),
          service.ref().version(),
          TextJson.of(service.title(), reader));
    }
  }

  /** Who provides it, and in which time zone its days begin and end. */
  record InstitutionJson(String id, TextJson name, String zone) {
    static InstitutionJson of(Offer offer, Lang reader) {
      return new InstitutionJson(
          offer.provider().id().value(),
          TextJson.of(offer.provider().name(), reader),
          offer.hours().zone().getId());
    }
  }
}
