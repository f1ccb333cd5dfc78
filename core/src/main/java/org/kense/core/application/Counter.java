package org.kense.core.application;

import java.util.List;
import java.util.Optional;
import org.kense.core.person.Person;
import org.kense.core.service.Offer;

/**
 * What there is to know before a case exists: the offer, who asks and their key's record.
 *
 * @param calendars the ids of the newest versions of all calendars
 */
public record Counter(Offer offer, Person person, List<String> calendars, Optional<KeyUse> used) {
  public Counter {
    calendars = List.copyOf(calendars);
  }
}
