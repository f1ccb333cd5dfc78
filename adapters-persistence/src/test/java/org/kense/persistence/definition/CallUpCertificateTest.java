package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Assumed;
import org.kense.core.service.Service;
import org.kense.core.service.Term;

/**
 * What the shipped definition says of the paper with which an employer grants leave for studies.
 */
@Clause("EPO-8.12")
class CallUpCertificateTest {
  private final Service service = Shipped.service("ru.call-up-certificate.yaml");

  @Test
  void it_goes_the_way_of_the_certificate_of_study() {
    assertEquals(
        """
        fill     | applicant              | files     | -              | EPO-8.12
        register | office                 | registers | 1 working day  | assumed
        prepare  | study-department       | none      | 1 working day  | EPO-8.7
        grant    | management             | decides   | 1 working day  | assumed
        issue    | study-department       | readies   | -              | EPO-8.7
        deliver  | study-department       | delivers  | -              | EPO-8.12
        """,
        Shipped.route(service));
  }

  @Test
  void the_source_states_no_limit_so_the_same_one_is_assumed() {
    var term = service.channels().getFirst().term();

    assertEquals(Optional.of(new TimeLimit.WorkingDays(3)), term.within());
    assertInstanceOf(Assumed.class, term.basis());
    assertEquals(Term.Start.ACCEPTANCE, term.start());
  }

  @Test
  void it_asks_for_employer_and_occasion_and_no_ground_can_refuse_it() {
    var fields = service.form().fields().stream().map(field -> field.name()).toList();

    assertEquals(
        "surname given-name patronymic birth-date group employer call phone",
        String.join(" ", fields));
    assertEquals(List.of(), service.refusal());
  }
}
