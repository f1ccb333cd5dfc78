package org.kense.core.service;

import java.util.Optional;
import org.kense.core.calendar.Contested;
import org.kense.core.calendar.RiskShare;
import org.kense.core.law.Basis;

/**
 * How the time limits of a service are counted, beside its calendar.
 *
 * @param contestedDays empty where no rule says how to read them: what touches one is turned away
 * @param atRisk from when on its deadlines are at risk: a warning of the house, whatever the rules
 */
public record CountingRule(Optional<ContestedDays> contestedDays, RiskShare atRisk) {
  /** Of a service whose rules say nothing of it. */
  public static final CountingRule PLAIN = new CountingRule(Optional.empty(), RiskShare.USUAL);

  /** Whether contested days count as working days or as days off, and who says so. */
  public record ContestedDays(Contested read, Basis basis) {
    public ContestedDays {
      if (read == Contested.REFUSE) throw new IllegalArgumentException("nothing is chosen");
    }
  }

  /** The reading of the calendar that the limits are counted with. */
  public Contested contested() {
    return contestedDays.map(ContestedDays::read).orElse(Contested.REFUSE);
  }
}
