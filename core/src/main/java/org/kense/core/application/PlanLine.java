package org.kense.core.application;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of an enrolment plan, in which a case competes with others.
 *
 * @param campaign the first day of the campaign
 * @param of what the applicant chose: a speciality, a source of funding
 */
public record PlanLine(LocalDate campaign, List<String> of) {
  public PlanLine {
    of = List.copyOf(of);
  }

  /** The name under which places are counted, for ever: {@code 2026-06-20/welding/budget}. */
  public String code() {
    return campaign + "/" + String.join("/", of);
  }
}
