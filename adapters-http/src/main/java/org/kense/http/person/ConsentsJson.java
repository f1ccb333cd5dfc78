package org.kense.http.person;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;

/** What a person has agreed to. */
record ConsentsJson(List<ConsentJson> consents) {
  static ConsentsJson of(Person person) {
    return new ConsentsJson(
        person.consents().values().stream()
            .sorted(Comparator.comparing(Consent::agreement))
            .map(ConsentJson::of)
            .toList());
  }

  /** One consent, and the version of the text. */
  record ConsentJson(
      String agreement,
      String text,
      Instant givenAt,
      Optional<String> recordedBy,
      Optional<String> evidence) {
    static ConsentJson of(Consent consent) {
      return new ConsentJson(
          consent.agreement().code(),
          consent.text(),
          consent.givenAt(),
          consent.recordedBy().map(ActorId::value),
          consent.evidence());
    }
  }
}
