package org.kense.persistence.definition;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.kense.core.access.UnitCode;
import org.kense.core.words.OfficeWords;

/** The units that a stage or an employee may name: those that people can be told the name of. */
final class Units {
  static final Kind<UnitCode> KIND =
      Kind.listed(
          OfficeWords.codes().stream()
              .collect(Collectors.toMap(Function.identity(), UnitCode::new)),
          Cause.UNKNOWN_UNIT,
          UnitCode.APPLICANT);

  private Units() {}
}
