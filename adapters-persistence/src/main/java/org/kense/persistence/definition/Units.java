package org.kense.persistence.definition;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.access.UnitCode;

/** The units that a stage or an employee may name: those of the sources, and no others. */
final class Units {
  private static final Map<String, UnitCode> KNOWN =
      Stream.of(
              "applicant",
              "office",
              "study-department",
              "management",
              "student-service-centre",
              "registrar",
              "commission",
              "front-office",
              "contact-centre",
              "gateway",
              "unified-system",
              "courier",
              "post")
          .collect(Collectors.toMap(Function.identity(), UnitCode::new));

  static final Kind<UnitCode> KIND = Kind.listed(KNOWN, Cause.UNKNOWN_UNIT, UnitCode.APPLICANT);

  private Units() {}
}
