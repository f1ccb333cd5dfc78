package org.kense.persistence.journal;

import java.util.List;
import org.kense.core.institution.InstitutionEvent;

/** The events of institutions by name. A released name or shape never changes. */
final class InstitutionEvents {
  static final List<EventType<InstitutionEvent>> ALL =
      List.of(
          new EventType<>("outage-begun", 1, InstitutionEvent.OutageBegun.class),
          new EventType<>("outage-ended", 1, InstitutionEvent.OutageEnded.class),
          new EventType<>("outage-withdrawn", 1, InstitutionEvent.OutageWithdrawn.class));

  private InstitutionEvents() {}
}
