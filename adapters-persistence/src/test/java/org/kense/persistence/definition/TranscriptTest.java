package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.service.Channel;
import org.kense.core.service.Fee;
import org.kense.core.service.Service;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Term;

/** What the shipped definition says of the transcript from a student service centre. */
class TranscriptTest {
  private final Service service = Shipped.service("kg.transcript.yaml");
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
  @Clause("CSC-31.2")
  @Clause("CSC-31.3")
  @Clause("CSC-34")
  @Clause("CSC-35.1")
  @Clause("CSC-35.3")
  void its_notices_each_have_a_limit_of_one_working_day() {
    assertEquals(
        """
        acceptance        | filed            | registered       | 1 working day | CSC-35.3
        refusal-to-accept | filed            | declined         | 1 working day | CSC-35.1
        payment-asked     | payment-asked    | payment-asked    | 1 working day | CSC-34
        payment-confirmed | paid             | paid             | 1 working day | CSC-31.2
        supplement-asked  | supplement-asked | supplement-asked | 1 working day | assumed
        granted           | granted          | granted          | 1 working day | CSC-31.3
        refused           | refused          | refused          | 1 working day | CSC-31.3
        ready             | ready            | ready            | 1 working day | CSC-30
        delivered         | delivered        | delivered        | 1 working day | CSC-30
        """,
        Shipped.notices(service));
  }

  @Test
  void it_goes_from_the_centre_to_the_registrar_and_back() {
    assertEquals(
        """
        fill     | applicant              | files     | -              | CSC-23
        register | student-service-centre | registers | 1 working day  | CSC-27.1
        prepare  | registrar              | none      | 2 working days | assumed
        decide   | student-service-centre | decides   | 1 working day  | CSC-31.3
        issue    | registrar              | readies   | 1 working day  | CSC-29
        deliver  | student-service-centre | delivers  | 1 working day  | CSC-6.4
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
    assertEquals("5 working days, assumed", Shipped.limit(portal.limit().orElseThrow()));
  }

  @Test
  @Clause("CSC-28")
  void it_is_paid_for() {
    var fee = assertInstanceOf(Fee.Charged.class, service.fee());

    assertEquals("CSC-28", Shipped.source(fee.basis()));
  }

  @Test
  @Clause("CSC-25.6")
  void an_unfinished_draft_is_kept_for_three_months() {
    assertEquals(Period.ofMonths(3), service.drafts().kept());
    assertEquals("CSC-25.6", Shipped.source(service.drafts().basis()));
  }

  @Test
  void users_enter_in_two_ways_and_sign_simply_or_with_a_qualified_signature() {
    assertEquals(
        Set.of(SignIn.PASSWORD, SignIn.ONE_TIME_PASSWORD, SignIn.UNIFIED_SYSTEM), portal.signIn());
    assertEquals(Set.of(SignatureLevel.SIMPLE, SignatureLevel.QUALIFIED), portal.signature());
    assertEquals("CSC-26", Shipped.source(portal.signing().basis()));
  }

  @Test
  void the_scan_is_the_providers_to_ask_for() {
    var scan = service.document("record-book").orElseThrow();

    assertEquals(Set.of("application/pdf", "image/jpeg"), scan.mediaTypes());
    assertEquals(10 * 1024 * 1024, scan.largest());
    assertEquals("assumed", Shipped.source(scan.basis()));
  }
}
