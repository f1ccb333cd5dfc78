package org.kense.core.application;

import java.util.Optional;
import java.util.UUID;
import org.kense.core.access.InstitutionId;

/** A case, everywhere and for ever; it carries the institution that provides the service. */
public record CaseId(InstitutionId institution, UUID unique) {
  /** Reads what {@link #toString} wrote; empty where it is something else. */
  public static Optional<CaseId> read(String text) {
    var dot = text.indexOf('.');
    try {
      return dot < 1
          ? Optional.empty()
          : Optional.of(
              new CaseId(
                  new InstitutionId(text.substring(0, dot)),
                  UUID.fromString(text.substring(dot + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return institution + "." + unique;
  }
}
