package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.form.Fault;
import org.kense.core.usecase.Receipt;

/** What is answered in an application for a school, and what is wrong with it. */
final class EnrolmentAnswers {
  /** To this school, whose town is no settlement below a rural district. */
  static final Map<String, String> TO_THE_FIRST_GRADE =
      Map.of(
          "move", "first-grade",
          "region", "akmola",
          "district", "akkol-district",
          "rural-district", "akkol-town",
          "grade", "grade-1",
          "school", EnrolmentOffice.SCHOOL.value(),
          "phone", "+77012345671");

  static final Map<String, String> TRANSFER =
      with(
          TO_THE_FIRST_GRADE,
          Map.of(
              "move", "transfer",
              "grade", "grade-4",
              "from-region", "akmola",
              "from-district", "kokshetau",
              "from-school", "school-kokshetau-2",
              "from-grade", "grade-4"));

  private EnrolmentAnswers() {}

  static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    var all = new HashMap<>(some);
    all.putAll(others);
    return Map.copyOf(all);
  }

  static Map<String, String> without(Map<String, String> some, String... fields) {
    var rest = new HashMap<>(some);
    rest.keySet().removeAll(List.of(fields));
    return Map.copyOf(rest);
  }

  /** What is wrong, field by field: {@code phone Missing}; empty where nothing is. */
  static String faults(Either<Rejection, Receipt> outcome) {
    return outcome.fold(
        rejection ->
            assertInstanceOf(Unfit.Faulty.class, rejection).faults().stream()
                .map(EnrolmentAnswers::fault)
                .sorted()
                .collect(Collectors.joining(", ")),
        receipt -> "");
  }

  private static String fault(Fault fault) {
    return fault.field() + " " + fault.getClass().getSimpleName();
  }
}
