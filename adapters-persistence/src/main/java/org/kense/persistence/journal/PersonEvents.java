package org.kense.persistence.journal;

import java.util.List;
import org.kense.core.person.PersonEvent;

/** The events of persons by name. A released name or shape never changes. */
final class PersonEvents {
  static final List<EventType<PersonEvent>> ALL =
      List.of(
          new EventType<>("consent-given", 1, PersonEvent.ConsentGiven.class),
          new EventType<>("consent-withdrawn", 1, PersonEvent.ConsentWithdrawn.class));

  private PersonEvents() {}
}
