package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.form.Condition;
import org.kense.core.law.Assumed;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;
import org.kense.core.service.StageCode;

/** What the shipped definition says of admission to a college. */
@Clause("EPO-8.4")
class CollegeAdmissionTest {
  private final Service service = Shipped.service("ru.college-admission.yaml");
  private final Channel portal = service.channels().getFirst();

  @Test
  void it_goes_from_questionnaire_through_tests_and_protocol_to_the_order() {
    assertEquals(
        """
        fill     | applicant              | files     | -              | EPO-8.4
        register | office                 | registers | 1 working day  | EPO-8.4
        entrance-test | commission             | none      | 10 working days | EPO-8.4
        protocol | commission             | decides   | 10 working days | EPO-8.4
        contract | office                 | none      | 5 working days | EPO-8.4
        enrol    | management             | readies   | 5 working days | assumed
        deliver  | office                 | delivers  | 1 working day  | assumed
        """,
        Shipped.route(service));
  }

  @Test
  void every_limit_is_assumed_for_the_source_states_none() {
    portal.route().stages().stream()
        .flatMap(stage -> stage.limit().stream())
        .forEach(limit -> assertInstanceOf(Assumed.class, limit.basis()));
    assertInstanceOf(Assumed.class, portal.term().basis());
    assertEquals(Optional.empty(), portal.term().within());
  }

  @Test
  void it_is_given_in_campaigns_with_places_by_speciality_and_funding() {
    var campaign = service.campaign().orElseThrow();
    var plan = campaign.plan().orElseThrow();

    assertEquals("EPO-8.4", Shipped.source(campaign.basis()));
    assertEquals("EPO-8.4", Shipped.source(plan.basis()));
    assertEquals(List.of("speciality", "funding"), plan.by());
  }

  @Test
  void a_test_is_for_some_specialities_and_a_contract_for_paid_places() {
    assertEquals(
        new Condition.Is("speciality", Set.of("design", "physical-culture")),
        stage("entrance-test").when());
    assertEquals(new Condition.Is("funding", Set.of("paid")), stage("contract").when());
  }

  private Stage stage(String code) {
    return portal.route().stage(new StageCode(code)).orElseThrow();
  }

  @Test
  void tests_protocol_contract_and_order_leave_what_identifies_them() {
    var recorded =
        portal.route().stages().stream()
            .filter(stage -> !stage.form().fields().isEmpty())
            .map(CollegeAdmissionTest::recorded)
            .collect(Collectors.joining("\n"));

    assertEquals(
        """
        entrance-test: test test-date test-mark
        protocol: protocol-number protocol-date
        contract: contract-number contract-date
        enrol: order-number order-date\
        """,
        recorded);
  }

  private static String recorded(Stage stage) {
    var fields = stage.form().fields().stream().map(field -> field.name()).toList();
    return stage.code() + ": " + String.join(" ", fields);
  }

  @Test
  void the_questionnaire_asks_who_one_is_and_what_one_chooses() {
    var fields = service.form().fields().stream().map(field -> field.name()).toList();

    assertEquals(
        "surname given-name patronymic birth-date snils phone education education-document"
            + " speciality study-form funding benefit test-needs",
        String.join(" ", fields));
  }

  @Test
  void the_one_ground_follows_from_plan_and_protocol() {
    assertEquals("no-place             | decision | 8.4 | EPO-8.4\n", Shipped.grounds(service));
  }

  @Test
  void a_list_of_required_documents_goes_with_it() {
    var documents =
        service.documents().stream().map(it -> it.code() + (it.required() ? " *" : "")).toList();

    assertEquals(
        List.of("identity *", "education *", "benefit-proof *", "portal-package"), documents);
  }
}
