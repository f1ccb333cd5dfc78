package org.kense.core.application;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.person.Person;
import org.kense.core.service.Offer;

/**
 * A case with all that a command on it needs to know.
 *
 * @param version the number of its events
 * @param person the applicant
 * @param placesTaken of the plan's line that the case competes in; none where it does not
 * @param calendars the ids of the newest versions of all calendars
 * @param used what the command's key was already used for
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record CaseFile(
    Application application,
    long version,
    Offer offer,
    Person person,
    int placesTaken,
    List<String> calendars,
    Optional<KeyUse> used) {
  public CaseFile {
    calendars = List.copyOf(calendars);
  }
}
