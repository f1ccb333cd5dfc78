package org.kense.persistence.journal;

import static org.kense.persistence.journal.Specimens.AIDA;
import static org.kense.persistence.journal.Specimens.AT;
import static org.kense.persistence.journal.Specimens.CASE;
import static org.kense.persistence.journal.Specimens.OFFICE;

import java.util.Optional;
import java.util.Set;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.HeadingEvent.Started;
import org.kense.core.application.OuterReference;
import org.kense.core.law.Lang;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;

/** How cases begin, each in its own way. */
final class SpecimenStarts {
  private static final ActorId CLERK = new ActorId("clerk-1");
  private static final ActorId PORTAL = new ActorId("state-portal-1");

  private SpecimenStarts() {}

  static Started helped() {
    var alone = started();
    return new Started(
        alone.id(),
        alone.service(),
        new ChannelCode("front-office"),
        alone.units(),
        alone.applicant(),
        alone.lang(),
        alone.at(),
        Optional.of(CLERK),
        Optional.empty());
  }

  static Started referred() {
    var alone = started();
    return new Started(
        alone.id(),
        alone.service(),
        new ChannelCode("state-portal"),
        alone.units(),
        alone.applicant(),
        alone.lang(),
        alone.at(),
        Optional.of(PORTAL),
        Optional.of(new OuterReference("4012345678")));
  }

  static Started started() {
    return new Started(
        CASE,
        new ServiceRef(new ServiceCode("kg.sample-certificate"), 3),
        new ChannelCode("portal"),
        Set.of(OFFICE, UnitCode.APPLICANT, new UnitCode("study-department")),
        AIDA,
        Lang.KY,
        AT);
  }
}
