package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.core.service.Fee;
import org.kense.core.service.ResultForm;
import org.kense.core.service.Service;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Term;

/** What the shipped definition says of the certificate from a student service centre. */
class CentreCertificateTest {
  private final Service service = Shipped.service("kg.certificate-of-study.yaml");
  private final Channel portal = service.channels().getFirst();

  @Test
  @Clause("CSC-33.1")
  @Clause("CSC-33.2")
  void its_grounds_are_the_two_of_clause_33_and_no_other() {
    assertEquals(
        """
        untrue-or-incomplete | both | 33 | CSC-33.1
        out-of-date          | both | 33 | CSC-33.2
        """,
        Shipped.grounds(service));
  }

  @Test
  @Clause("CSC-30")
  @Clause("CSC-31.1")
  @Clause("CSC-31.3")
  @Clause("CSC-35.1")
  @Clause("CSC-35.3")
  void its_notices_each_have_a_limit_of_one_working_day_and_none_is_of_money() {
    assertEquals(
        """
        acceptance        | filed            | registered       | 1 working day | CSC-35.3
        refusal-to-accept | filed            | declined         | 1 working day | CSC-35.1
        supplement-asked  | supplement-asked | supplement-asked | 1 working day | assumed
        granted           | granted          | granted          | 1 working day | CSC-31.3
        refused           | refused          | refused          | 1 working day | CSC-31.3
        ready             | ready            | ready            | 1 working day | CSC-30
        delivered         | delivered        | delivered        | 1 working day | CSC-30
        """,
        Shipped.notices(service));
  }

  @Test
  @Clause("CSC-8.3")
  void it_is_listed_as_no_educational_service_but_a_certificate_and_so_is_the_transcript() {
    for (var each : List.of(service, Shipped.service("kg.transcript.yaml"))) {
      var groups = each.listing().groups().stream().map(it -> it.in(Lang.RU).words()).toList();

      assertEquals(List.of("Сервисы: предоставление справок"), groups);
    }
  }

  @Test
  void it_goes_from_the_centre_to_the_registrar_and_back() {
    assertEquals(
        """
        fill     | applicant              | files     | -              | CSC-23
        register | student-service-centre | registers | 1 working day  | CSC-27.1
        prepare  | registrar              | none      | 1 working day  | assumed
        decide   | student-service-centre | decides   | 1 working day  | CSC-31.3
        issue    | student-service-centre | readies   | -              | CSC-29
        deliver  | student-service-centre | delivers  | -              | CSC-6.4
        """,
        Shipped.route(service));
  }

  @Test
  @Clause("CSC-27.5")
  void the_decision_is_signed_by_who_makes_it() {
    assertEquals("decide | qualified | CSC-27.5\n", Shipped.signed(service));
  }

  @Test
  @Clause("CSC-27.2")
  void its_time_begins_with_registration() {
    assertEquals(Term.Start.REGISTRATION, portal.term().start());
    assertEquals("3 working days, assumed", Shipped.limit(portal.limit().orElseThrow()));
  }

  @Test
  void it_is_free_and_asks_for_no_document_as_far_as_anybody_knows() {
    var free = assertInstanceOf(Fee.Free.class, service.fee());

    assertInstanceOf(Assumed.class, free.basis());
    assertEquals(List.of(), service.documents());
  }

  @Test
  @Clause("CSC-25.6")
  void an_unfinished_draft_is_kept_for_three_months() {
    assertEquals(Period.ofMonths(3), service.drafts().kept());
    assertEquals("CSC-25.6", Shipped.source(service.drafts().basis()));
  }

  @Test
  @Clause("CSC-26")
  void it_is_signed_simply_or_with_a_qualified_signature() {
    assertEquals(Set.of(SignatureLevel.SIMPLE, SignatureLevel.QUALIFIED), portal.signature());
    assertEquals("CSC-26", Shipped.source(portal.signing().basis()));
  }

  @Test
  @Clause("CSC-29")
  void the_user_chooses_the_form_of_the_result_and_so_for_the_transcript() {
    for (var each : List.of(service, Shipped.service("kg.transcript.yaml"))) {
      var chosen = assertInstanceOf(ResultForm.Chosen.class, each.result().form());

      assertEquals(
          """
          electronic-document | CSC-29
          data                | assumed
          """,
          chosen.offered().stream()
              .map(it -> "%-19s | %s%n".formatted(it.kind().code(), Shipped.source(it.basis())))
              .collect(Collectors.joining()));
      assertEquals("CSC-29", Shipped.source(each.result().basis()));
      assertTrue(each.form().field(chosen.field()).orElseThrow().required());
    }
  }
}
