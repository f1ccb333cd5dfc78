package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.Fee;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Term;

/** What the shipped definition says of correcting data in education documents. */
class EducationDataCorrectionTest {
  private final Service service = Shipped.service("kz.education-data-correction.yaml");
  private final Channel portal = service.channels().getFirst();

  @Test
  @Clause("EDC-1")
  void colleges_provide_it_and_nobody_else() {
    var providers = service.listing().providers().orElseThrow();

    assertEquals(Set.of(ProviderKind.COLLEGE), providers.kinds());
    assertEquals("EDC-1", Shipped.source(providers.basis()));
    assertEquals(false, service.listing().open(ProviderKind.UNIVERSITY));
  }

  @Test
  @Clause("EDC-2")
  void the_portal_is_the_only_way_in() {
    assertEquals(
        List.of("portal"), service.channels().stream().map(it -> it.code().value()).toList());
  }

  @Test
  @Clause("EDC-3")
  @Clause("EDC-7")
  void it_takes_three_working_days_from_acceptance() {
    assertEquals("3 working days, EDC-3", Shipped.limit(portal.limit().orElseThrow()));
    assertEquals(Term.Start.ACCEPTANCE, portal.term().start());
  }

  /** Partly automated: the house files, makes the record and issues; people check and decide. */
  @Test
  @Clause("EDC-4")
  void it_is_electronic_from_filing_to_result() {
    assertEquals(
        """
        fill     | applicant              | files     | -              | EDC-8
        receive  | office                 | registers | -              | EDC-7
        check    | study-department       | none      | -              | assumed
        decide   | management             | decides   | -              | EDC-9
        correct  | study-department       | readies   | -              | EDC-5
        issue    | office                 | delivers  | -              | EDC-7
        """,
        Shipped.route(service));
    assertEquals(new ResultForm.Only(ResultRule.Kind.DATA), service.result().form());
    assertEquals(
        1, portal.route().stages().stream().filter(it -> it.effect() == Effect.FILES).count());
  }

  @Test
  @Clause("EDC-5")
  void its_result_is_the_next_version_of_the_documents_record() {
    var record = service.result().record().orElseThrow();

    assertEquals("education-documents", record.register().value());
    assertEquals("document-number", record.key());
    assertEquals(
        List.of("surname", "given-name", "patronymic", "birth-date", "programme"),
        record.values().stream().map(value -> value.from()).toList());
    assertEquals(
        List.of(Optional.of("stood-surname")),
        record.values().stream().limit(1).map(value -> value.stood()).toList());
  }

  @Test
  @Clause("EDC-6")
  void it_is_free_of_charge() {
    var fee = assertInstanceOf(Fee.Free.class, service.fee());

    assertEquals("EDC-6", Shipped.source(fee.basis()));
  }

  @Test
  @Clause("EDC-8")
  void it_asks_for_the_application_and_a_copy_of_the_document() {
    assertEquals(
        List.of("education-document true EDC-8"),
        service.documents().stream()
            .map(it -> it.code() + " " + it.required() + " " + Shipped.source(it.basis()))
            .toList());
    assertEquals("EDC-8", Shipped.source(portal.route().filing().basis()));
  }

  @Test
  @Clause("EDC-9")
  void there_is_one_ground_of_refusal() {
    assertEquals("untrue               | decision | 9 | EDC-9\n", Shipped.grounds(service));
    assertEquals(
        "Көрсетілетін қызметті алушы ұсынған құжаттардың және (немесе) олардағы деректердің"
            + " (мәліметтердің) дәйексіздігін анықтау",
        service.refusal().getFirst().title().in(Lang.KK).words());
  }

  @Test
  @Clause("EDC-10.1")
  void it_is_signed_with_a_qualified_signature_or_a_one_time_password() {
    assertEquals(Set.of(SignIn.QUALIFIED, SignIn.ONE_TIME_PASSWORD), portal.signIn());
    assertEquals(Set.of(SignatureLevel.QUALIFIED, SignatureLevel.SIMPLE), portal.signature());
    assertEquals("EDC-10.1", Shipped.source(portal.signing().basis()));
  }
}
