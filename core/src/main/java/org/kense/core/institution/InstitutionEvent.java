package org.kense.core.institution;

import java.time.Instant;
import java.util.UUID;

/** What happened to an institution. */
public sealed interface InstitutionEvent {
  /** It could not work any more. */
  record OutageBegun(UUID outage, Instant from, String cause) implements InstitutionEvent {}

  /** It can work again. */
  record OutageEnded(UUID outage, Instant to) implements InstitutionEvent {}

  /** It had been recorded wrongly: for all that hangs on it, it has never been. */
  record OutageWithdrawn(UUID outage, String reason) implements InstitutionEvent {}
}
