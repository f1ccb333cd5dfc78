package org.kense.persistence.definition;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kense.core.access.UnitCode;
import org.kense.core.words.OfficeWords;

/** The units that a stage or an employee may name: those that people can be told the name of. */
final class Units {
  /** Of a stage. */
  static final Kind<UnitCode> KIND = where(unit -> true);

  /** Of an employee: nobody is employed as an applicant. */
  static final Kind<UnitCode> EMPLOYING = where(unit -> !unit.equals(UnitCode.APPLICANT));

  /** Of an outer participant. */
  static final Kind<UnitCode> OUTER = where(UnitCode::outer);

  /** Of those whom a provider employs: whoever stood outside would reach others' cases as well. */
  static final Kind<UnitCode> INNER =
      where(unit -> !unit.outer() && !unit.equals(UnitCode.APPLICANT));

  private Units() {}

  private static Kind<UnitCode> where(Predicate<UnitCode> allowed) {
    return Kind.listed(
        OfficeWords.codes().stream()
            .map(UnitCode::new)
            .filter(allowed)
            .collect(Collectors.toMap(UnitCode::value, Function.identity())),
        Cause.UNKNOWN_UNIT,
        UnitCode.APPLICANT);
  }
}
