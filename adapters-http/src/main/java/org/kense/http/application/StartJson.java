package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.OuterReference;
import org.kense.core.law.Lang;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceCode;
import org.kense.core.usecase.StartDraft;
import org.kense.http.call.Given;
import org.kense.http.words.Languages;

/** What somebody wants to begin. */
record StartJson(
    @JsonProperty(required = true) String institution,
    @JsonProperty(required = true) String service,
    @JsonProperty(required = true) String channel,
    @JsonProperty(required = true) String lang,
    Optional<String> applicant,
    Optional<String> reference) {
  StartDraft.Command toDomain() {
    return new StartDraft.Command(
        Given.field("institution", institution, InstitutionId::new),
        Given.field("service", service, ServiceCode::new),
        Given.field("channel", channel, ChannelCode::new),
        Given.field("lang", lang, StartJson::lang),
        applicant.map(id -> Given.field("applicant", id, ActorId::new)),
        reference.map(known -> Given.field("reference", known, OuterReference::new)));
  }

  private static Lang lang(String tag) {
    return Languages.tagged(tag).orElseThrow(() -> new IllegalArgumentException(tag));
  }
}
