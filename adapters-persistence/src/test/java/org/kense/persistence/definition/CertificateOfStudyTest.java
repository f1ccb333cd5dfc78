package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.law.Assumed;
import org.kense.core.service.Channel;
import org.kense.core.service.Fee;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Term;

/** What the shipped definition says of the certificate that a student of a college orders. */
@Clause("EPO-8.12")
class CertificateOfStudyTest {
  private final Service service = Shipped.service("ru.certificate-of-study.yaml");
  private final Channel portal = service.channels().getFirst();

  @Test
  void it_rests_on_the_single_window_of_the_students_cabinet() {
    assertEquals("ru.certificate-of-study@1", service.ref().toString());
    assertEquals("EPO-8.12", service.basis().requirement());
    assertEquals("RU", service.calendar());
  }

  @Test
  void it_goes_from_the_student_through_office_and_study_department() {
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
  void what_the_source_does_not_state_is_assumed_with_a_reason() {
    var unstated =
        List.of(
            service.fee().basis(),
            service.drafts().basis(),
            portal.signing().basis(),
            portal.term().basis());

    for (var basis : unstated) assertInstanceOf(Assumed.class, basis);
    assertInstanceOf(Fee.Free.class, service.fee());
    assertEquals(Period.ofMonths(3), service.drafts().kept());
    assertEquals("3 working days, assumed", Shipped.limit(portal.limit().orElseThrow()));
    assertEquals(Term.Start.ACCEPTANCE, portal.term().start());
  }

  @Test
  void the_source_lists_no_ground_so_it_cannot_be_refused() {
    assertEquals(List.of(), service.refusal());
    assertEquals(List.of(), service.documents());
  }

  @Test
  void a_student_enters_by_password_and_signs_simply() {
    assertEquals(Set.of(SignIn.PASSWORD), portal.signIn());
    assertEquals(Set.of(SignatureLevel.SIMPLE), portal.signature());
  }

  @Test
  void the_form_asks_for_the_student_the_purpose_and_up_to_three_copies() {
    var fields = service.form().fields();

    assertEquals(
        "surname given-name patronymic birth-date group purpose copies phone",
        String.join(" ", fields.stream().map(Field::name).toList()));
    assertEquals(new FieldType.Count(1, 3), service.form().field("copies").orElseThrow().type());
  }

  @Test
  void the_student_is_told_of_every_step_though_no_source_asks_for_it() {
    assertEquals(
        """
        acceptance        | filed            | registered       | 1 working day | assumed
        granted           | granted          | granted          | 1 working day | assumed
        ready             | ready            | ready            | 1 working day | assumed
        delivered         | delivered        | delivered        | 1 working day | assumed
        """,
        Shipped.notices(service));
  }

  @Test
  void it_yields_an_electronic_document() {
    assertEquals(new ResultForm.Only(ResultRule.Kind.ELECTRONIC_DOCUMENT), service.result().form());
    assertEquals("EPO-8.7", Shipped.source(service.result().basis()));
  }
}
