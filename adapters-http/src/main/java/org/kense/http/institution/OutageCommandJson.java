package org.kense.http.institution;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.institution.Outage;
import org.kense.core.usecase.RecordOutage;
import org.kense.http.call.Given;

/** From when to when an institution could not work, and why; without an end while it lasts. */
record OutageCommandJson(
    @JsonProperty(required = true) String from,
    Optional<String> to,
    @JsonProperty(required = true) String cause) {
  RecordOutage.Command toDomain(InstitutionId institution) {
    return new RecordOutage.Command(
        institution,
        Given.field("from", from, OutageCommandJson::instant),
        to.map(end -> Given.field("to", end, OutageCommandJson::instant)),
        Given.field("cause", cause, OutageCommandJson::words));
  }

  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException("not a time with its offset: " + text, unreadable);
    }
  }

  static String words(String text) {
    if (text.length() > Outage.LONGEST_CAUSE) throw new IllegalArgumentException("too long");
    return text;
  }
}
