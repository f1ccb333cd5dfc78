package org.kense.core.application;

import java.util.Optional;
import org.kense.core.access.UnitCode;

/**
 * On what somebody recorded a stage's result for the participant that it names.
 *
 * @param by the unit that recorded it
 * @param note what the evidence is: a letter's number, a tracking number
 * @param file the id of a file that was kept with the case
 */
public record Evidence(UnitCode by, String note, Optional<String> file) {
  public Evidence {
    if (note.isBlank()) throw new IllegalArgumentException("evidence says what it is");
  }
}
