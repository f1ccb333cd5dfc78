package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kense.core.application.CaseId;
import org.kense.core.service.GroundCode;
import org.kense.core.usecase.DeclineApplication;
import org.kense.core.usecase.Reason;
import org.kense.core.usecase.RefuseApplication;
import org.kense.http.call.Given;

/** The grounds that somebody gives, why they hold, and what that is signed with. */
record ReasonsJson(
    @JsonProperty(required = true) List<ReasonJson> reasons, Optional<ProofJson.GivenJson> proof) {
  DeclineApplication.Command toDecline(CaseId id) {
    return new DeclineApplication.Command(id, toDomain(), ProofJson.electronic(proof));
  }

  RefuseApplication.Command toRefusal(CaseId id) {
    return new RefuseApplication.Command(id, toDomain(), ProofJson.electronic(proof));
  }

  private List<Reason> toDomain() {
    return IntStream.range(0, reasons.size()).mapToObj(i -> reasons.get(i).toDomain(i)).toList();
  }

  /** One ground. */
  record ReasonJson(
      @JsonProperty(required = true) String ground,
      @JsonProperty(required = true) String motivation) {
    private Reason toDomain(int place) {
      var field = "reasons[" + place + "].ground";
      return new Reason(Given.field(field, ground, GroundCode::new), motivation);
    }
  }
}
