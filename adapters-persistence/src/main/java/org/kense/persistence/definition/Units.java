package org.kense.persistence.definition;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kense.core.access.UnitCode;
import org.kense.core.words.OfficeWords;

/** The units that a stage or an employee may name: those that people can be told the name of. */
final class Units {
  /** Of a stage. */
  static final Kind<UnitCode> KIND = where(code -> true);

  /** Of an employee: nobody is employed as an applicant. */
  static final Kind<UnitCode> EMPLOYING = where(code -> !code.equals(UnitCode.APPLICANT.value()));

  /** Of an outer participant: an applicant is none. */
  static final Kind<UnitCode> OUTER = EMPLOYING;

  private Units() {}

  private static Kind<UnitCode> where(Predicate<String> allowed) {
    return Kind.listed(
        OfficeWords.codes().stream()
            .filter(allowed)
            .collect(Collectors.toMap(Function.identity(), UnitCode::new)),
        Cause.UNKNOWN_UNIT,
        UnitCode.APPLICANT);
  }
}
