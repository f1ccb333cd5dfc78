package org.kense.http.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import org.kense.core.person.Agreement;
import org.kense.core.usecase.GiveConsent;
import org.kense.http.call.Given;

/** To what somebody agrees, and to which version of its text. */
record AgreementJson(
    @JsonProperty(required = true) String agreement, @JsonProperty(required = true) String text) {
  GiveConsent.Command toDomain() {
    return new GiveConsent.Command(
        Given.field("agreement", agreement, AgreementJson::agreement),
        Given.field("text", text, AgreementJson::version));
  }

  static Agreement agreement(String code) {
    return Stream.of(Agreement.values())
        .filter(agreement -> agreement.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  private static String version(String text) {
    if (text.isBlank() || text.length() > 100) {
      throw new IllegalArgumentException("not the version of a text");
    }
    return text.strip();
  }
}
