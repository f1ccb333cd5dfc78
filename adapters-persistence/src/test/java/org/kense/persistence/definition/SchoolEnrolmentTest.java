package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.law.Text;
import org.kense.core.service.Channel;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.Service;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Stage;
import org.kense.core.service.Term;

/** What the shipped definition says of enrolment in schools. */
class SchoolEnrolmentTest {
  private final Service service = EnrolmentOffice.SERVICE;
  private final Channel portal = service.channels().getFirst();

  @Test
  @Clause("ENR-6")
  @Clause("ENR-7.4")
  void the_education_system_accepts_the_request_and_the_school_answers() {
    assertEquals(
        """
        fill     | applicant              | files     | -              | ENR-5.10
        accept   | education-system       | registers | 5 minutes      | ENR-6
        decide   | management             | decides   | -              | ENR-7.4
        enrol    | office                 | readies   | -              | assumed
        tell     | office                 | delivers  | -              | ENR-7.4
        """,
        Shipped.route(service));
    assertEquals(Set.of(new UnitCode("education-system")), portal.route().participants());
    assertEquals("5 working days, ENR-7.4", Shipped.limit(portal.limit().orElseThrow()));
    assertEquals(Term.Start.FILING, portal.term().start());
  }

  @Test
  @Clause("ENR-6")
  @Clause("ENR-7.2")
  @Clause("ENR-7.4")
  void acceptance_and_decision_are_told() {
    assertEquals(
        """
        acceptance        | filed            | registered       | 5 minutes | ENR-6
        decision          | filed            | granted          | 5 working days | ENR-7.4
        """,
        Shipped.notices(service));
  }

  @Test
  @Clause("ENR-1.2")
  @Clause("ENR-5.10")
  void it_is_signed_with_a_certificate_and_nothing_less() {
    assertEquals(Set.of(SignatureLevel.QUALIFIED), portal.signature());
    assertEquals("ENR-5.10", Shipped.source(portal.signing().basis()));
  }

  @Test
  @Clause("ENR-1.3")
  void schools_provide_it_and_nobody_else() {
    var providers = service.listing().providers().orElseThrow();

    assertEquals(Set.of(ProviderKind.SCHOOL), providers.kinds());
    assertEquals("ENR-1.3", Shipped.source(providers.basis()));
  }

  @Test
  @Clause("ENR-3")
  void one_signs_in_by_password_or_certificate() {
    assertEquals(Set.of(SignIn.PASSWORD, SignIn.QUALIFIED), portal.signIn());
  }

  @Test
  @Clause("ENR-4.1")
  void it_is_found_under_education_and_there_under_secondary_education() {
    assertEquals("Образование – Среднее образование", groups(Lang.RU));
    assertEquals("Білім беру – Орта білім", groups(Lang.KK));
  }

  private String groups(Lang lang) {
    return service.listing().groups().stream()
        .map(group -> group.in(lang).words())
        .collect(Collectors.joining(" – "));
  }

  /** Every text that its passport and form show is written in both, so neither stands in. */
  @Test
  void it_speaks_kazakh_and_russian_throughout() {
    var texts =
        List.of(
            service.title(),
            service.result().title(),
            service.result().text(),
            service.listing().support().orElseThrow());
    var labels = service.form().fields().stream().map(field -> field.label()).toList();
    var stages = portal.route().stages().stream().map(Stage::title).toList();
    var documents = service.documents().stream().map(it -> it.title()).toList();
    var letters = service.notices().stream().flatMap(it -> it.text().stream()).toList();

    for (var all : List.of(texts, labels, stages, documents, letters)) {
      all.forEach(SchoolEnrolmentTest::assertInBoth);
    }
  }

  private static void assertInBoth(Text text) {
    for (var lang : List.of(Lang.KK, Lang.RU)) {
      assertEquals(lang, text.in(lang).lang(), text::toString);
    }
  }

  @Test
  void it_lists_no_ground_of_refusal_and_asks_no_fee() {
    assertEquals(List.of(), service.refusal());
    assertEquals("assumed", Shipped.source(service.fee().basis()));
    assertEquals(Assumed.class, service.drafts().basis().getClass());
  }

  @Test
  @Clause("ENR-8")
  void whom_to_ask_is_named_with_both_numbers() {
    var support = service.listing().support().orElseThrow();

    assertEquals(
        new Phrase(
            "Круглосуточная служба поддержки пользователей, звонок бесплатный: 1414,"
                + " 8-800-080-7777",
            Lang.RU),
        support.in(Lang.RU));
  }

  @Test
  @Clause("ENR-5.1")
  void the_register_of_persons_says_all_of_the_applicant() {
    assertEquals(
        """
        applicant-name: full-name, locked
        applicant-address: address, locked
        applicant-birth-date: birth-date, locked
        applicant-sex: sex, locked
        applicant-ethnicity: ethnicity, locked
        applicant-citizenship: citizenship, locked
        document-type: document-type, locked
        document-number: document-number, locked
        document-issued: document-issued, locked
        document-expires: document-expires, locked
        document-issuer: document-issuer, locked
        """,
        filledBy("persons-register"));
  }

  private String filledBy(String register) {
    return service
        .form()
        .filledBy(register)
        .map(
            field ->
                "%s: %s%s%n"
                    .formatted(
                        field.name(),
                        field.prefill().orElseThrow().attribute(),
                        field.locked() ? ", locked" : ""))
        .collect(Collectors.joining());
  }
}
