package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.service.Channel;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Fee;
import org.kense.core.service.ResultForm;
import org.kense.core.service.ResultRule;
import org.kense.core.service.Service;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.Stage;
import org.kense.core.service.Term;
import org.kense.core.words.OfficeWords;

/** What the shipped definition says of duplicates, beside clause 9 of the regulation. */
class DuplicateTest {
  private final Service service = Shipped.service("kz.duplicate.yaml");
  private final Channel portal = service.channels().getFirst();
  private final Channel front = service.channels().getLast();

  @Test
  @Clause("DUP-9P.1")
  @Clause("DUP-9P.2")
  @Clause("DUP-9P.3")
  @Clause("DUP-9P.4")
  @Clause("DUP-9P.5")
  @Clause("DUP-9P.6")
  @Clause("DUP-9P.7")
  @Clause("DUP-9P.8")
  @Clause("DUP-9P.9")
  void the_portals_route_has_the_steps_of_clause_9_and_ends_with_the_hand_over() {
    assertEquals(
        """
        DUP-9P.1   | applicant        | none      | -
        DUP-9P.2   | applicant        | files     | -
        DUP-9P.3   | gateway          | none      | -
        DUP-9P.4   | unified-system   | none      | -
        DUP-9P.5   | office           | registers | 1 calendar day
        DUP-9P.6   | study-department | none      | 3 calendar days
        DUP-9P.7   | management       | none      | 1 calendar day
        DUP-9P.8   | study-department | none      | 6 calendar days
        DUP-9P.9   | study-department | readies   | 1 calendar day
        assumed    | office           | delivers  | -
        """,
        route(portal));
  }

  @Test
  @Clause("DUP-9F.1")
  @Clause("DUP-9F.2")
  @Clause("DUP-9F.3")
  @Clause("DUP-9F.4")
  @Clause("DUP-9F.5")
  @Clause("DUP-9F.6")
  @Clause("DUP-9F.7")
  @Clause("DUP-9F.8")
  @Clause("DUP-9F.9")
  @Clause("DUP-9F.10")
  @Clause("DUP-9F.11")
  @Clause("DUP-9F.12")
  @Clause("DUP-9F.13")
  void the_front_offices_route_has_the_steps_of_clause_9() {
    assertEquals(
        """
        DUP-9F.1   | applicant        | files     | 15 working minutes
        DUP-9F.2   | front-office     | none      | 15 working minutes
        DUP-9F.3   | front-office     | none      | 15 working minutes
        DUP-9F.4   | front-office     | none      | 15 working minutes
        DUP-9F.5   | front-office     | none      | 2 calendar days
        DUP-9F.6   | post             | none      | 2 to 8 calendar days
        DUP-9F.7   | office           | registers | 1 calendar day
        DUP-9F.8   | study-department | none      | 3 calendar days
        DUP-9F.9   | management       | none      | 1 calendar day
        DUP-9F.10  | study-department | readies   | 6 calendar days
        DUP-9F.11  | study-department | none      | 1 calendar day
        DUP-9F.12  | post             | none      | 2 to 8 calendar days
        DUP-9F.13  | front-office     | delivers  | 15 working minutes
        """,
        route(front));
  }

  @Test
  @Clause("DUP-5")
  void the_providers_own_steps_have_the_same_limits_in_both_routes() {
    var own = Set.of("office", "study-department", "management");

    assertEquals(List.of("1", "3", "1", "6", "1"), days(portal, own));
    assertEquals(List.of("1", "3", "1", "6", "1"), days(front, own));
  }

  @Test
  @Clause("DUP-10")
  void every_step_has_a_result_of_its_own_in_english_russian_and_kazakh() {
    for (var channel : service.channels()) {
      var results = channel.route().stages().stream().map(Stage::result).toList();

      assertEquals(results.size(), Set.copyOf(results).size());
      results.forEach(it -> assertEquals(Set.of(Lang.EN, Lang.RU, Lang.KK), it.languages()));
    }
  }

  @Test
  @Clause("DUP-1")
  @Clause("DUP-2")
  void it_comes_through_the_portal_electronically_or_through_the_front_office_on_paper() {
    assertEquals("portal", portal.code().value());
    assertEquals(Set.of(SignIn.QUALIFIED, SignIn.ONE_TIME_PASSWORD), portal.signIn());
    assertEquals(Set.of(SignatureLevel.QUALIFIED), portal.signature());
    assertEquals("front-office", front.code().value());
    assertEquals(Set.of(SignIn.IN_PERSON), front.signIn());
    assertEquals(Set.of(SignatureLevel.HANDWRITTEN), front.signature());
  }

  @Test
  @Clause("DUP-7")
  void the_outer_participants_of_clause_7_are_participants() {
    assertEquals(units("gateway", "unified-system"), portal.route().participants());
    assertEquals(units("front-office", "post"), front.route().participants());
    assertEquals("Оқу бөлімі", OfficeWords.of(new UnitCode("study-department"), Lang.KK));
  }

  @Test
  @Clause("DUP-4")
  void the_process_starts_with_the_package_and_ends_after_the_sum_of_its_steps() {
    var whole = portal.limit().orElseThrow();

    assertEquals(Term.Start.FILING, front.term().start());
    assertEquals("DUP-4", Shipped.source(front.term().basis()));
    assertEquals(
        "1 calendar day, then 3 calendar days, then 1 calendar day, then 6 calendar days,"
            + " then 1 calendar day",
        TimeLimits.write(whole.time()));
    assertInstanceOf(Assumed.class, whole.basis());
  }

  @Test
  @Clause("DUP-3")
  void its_result_is_on_paper_and_only_the_portal_owes_a_notice() {
    var notice = service.notices().getFirst();

    assertEquals(new ResultForm.Only(ResultRule.Kind.PAPER), service.result().form());
    assertEquals("DUP-3", Shipped.source(service.result().basis()));
    assertEquals(1, service.notices().size());
    assertEquals("DUP-9P.9", Shipped.source(notice.basis()));
    assertEquals("1 calendar day", TimeLimits.write(notice.within()));
    assertEquals(List.of(true, false), holds(notice::holdsFor));
  }

  @Test
  void the_source_names_no_fee_and_no_ground_so_it_is_free_and_cannot_be_refused() {
    assertInstanceOf(Fee.Free.class, service.fee());
    assertInstanceOf(Assumed.class, service.fee().basis());
    assertEquals(List.of(), service.refusal());
  }

  private List<Boolean> holds(Predicate<ChannelCode> rule) {
    return service.channels().stream().map(channel -> rule.test(channel.code())).toList();
  }

  private static Set<UnitCode> units(String... codes) {
    return Set.of(codes).stream().map(UnitCode::new).collect(Collectors.toSet());
  }

  private static List<String> days(Channel channel, Set<String> units) {
    return channel.route().stages().stream()
        .filter(stage -> units.contains(stage.unit().value()))
        .flatMap(stage -> stage.limit().stream())
        .map(limit -> TimeLimits.write(limit.time()).split(" ", 2)[0])
        .toList();
  }

  private static String route(Channel channel) {
    return channel.route().stages().stream()
        .map(
            stage ->
                "%-10s | %-16s | %-9s | %s%n"
                    .formatted(
                        Shipped.source(stage.basis()),
                        stage.unit(),
                        Kind.written(stage.effect()),
                        stage.limit().map(limit -> TimeLimits.write(limit.time())).orElse("-")))
        .collect(Collectors.joining());
  }
}
