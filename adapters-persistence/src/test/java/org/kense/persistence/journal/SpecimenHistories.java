package org.kense.persistence.journal;

import static org.kense.persistence.journal.Specimens.AT;
import static org.kense.persistence.journal.Specimens.LATER;
import static org.kense.persistence.journal.Specimens.SCAN;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kense.core.access.ActorId;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.PersonEvent;
import org.kense.core.person.PersonEvent.ConsentGiven;
import org.kense.core.person.PersonEvent.ConsentWithdrawn;

/** Events of persons and of institutions, one of each type or more. */
final class SpecimenHistories {
  private static final ActorId CLERK = new ActorId("clerk-1");
  private static final ActorId PORTAL = new ActorId("state-portal-1");
  private static final UUID OUTAGE = UUID.fromString("019c1c5a-7c00-7000-8000-000000000001");

  static final Map<String, PersonEvent> OF_PERSONS =
      Map.of(
          "consent-given-1",
          new ConsentGiven(new Consent(Agreement.PERSONAL_DATA, "2026-01", AT)),
          "consent-given-1.recorded",
          new ConsentGiven(
              new Consent(
                  Agreement.PERSONAL_DATA, "2026-01", AT, Optional.of(CLERK), Optional.empty())),
          "consent-given-1.proven",
          new ConsentGiven(
              new Consent(
                  Agreement.PERSONAL_DATA,
                  "2026-01",
                  AT,
                  Optional.of(PORTAL),
                  Optional.of(SCAN.content().hex()))),
          "consent-withdrawn-1",
          new ConsentWithdrawn(Agreement.TERMS_OF_USE, LATER));

  static final Map<String, InstitutionEvent> OF_INSTITUTIONS =
      Map.of(
          "outage-begun-1", new InstitutionEvent.OutageBegun(OUTAGE, AT, "no electricity"),
          "outage-ended-1", new InstitutionEvent.OutageEnded(OUTAGE, LATER),
          "outage-withdrawn-1", new InstitutionEvent.OutageWithdrawn(OUTAGE, "the wrong day"));

  private SpecimenHistories() {}
}
