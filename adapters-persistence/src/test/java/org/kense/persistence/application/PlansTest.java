package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.OFFICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Pressing;
import org.kense.core.application.Touch;
import org.kense.core.calendar.Urgency;
import org.kense.persistence.TestStore;

/** A page is read off an index, at whatever depth: nothing is sorted, no table is gone through. */
final class PlansTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final InstitutionId COLLEGE = new InstitutionId("college-7");
  private static final CaseId CURSOR =
      new CaseId(COLLEGE, UUID.fromString("019c1c5a-7c00-7000-8000-000000000000"));

  private static final List<Reach> REACHES =
      List.of(
          new Reach.Own(AIDA),
          new Reach.Helped(AIDA),
          new Reach.OfUnit(COLLEGE, OFFICE),
          new Reach.OfUnit(COLLEGE, new UnitCode("rare")),
          new Reach.OfInstitution(COLLEGE),
          new Reach.AsParticipant(new UnitCode("rare")),
          new Reach.Everything());

  /**
   * 20 000 cases at 20 institutions, a tenth of them drafts, one in a thousand of them with a rare
   * unit; 20 are Aida's.
   */
  @BeforeEach
  void twenty_thousand_cases() {
    run(
        """
        insert into application
        select 'college-' || n % 20,
          ('019c1c5a-' || lpad(to_hex(n), 4, '0') || '-7000-8000-000000000000')::uuid, 1, '\\x00', 0, 'null', n::text, 'kg.sample', 1,
          case when n % 10 = 0 then 'draft' else 'registered' end, 'office',
          case when n % 1000 = 0 then 'aida' else 'person-' || n end, '{}', now(),
          '2026-03-01'::timestamptz + n * interval '1 minute', now(), null, null, null,
          case when n % 10 > 0 then '2026-02-27'::timestamptz + n * interval '1 minute' end,
          case when n % 10 > 0 then 86400 end, case when n % 10 > 0 then 'working-time' end
        from generate_series(1, 20000) n
        """);
    run("insert into case_unit select institution, 'office', id from application");
    run(
        """
        insert into case_unit select institution, 'rare', id from application
        where number::int % 1000 = 7
        """);
    run("insert into helper_case select applicant, id, institution from application");
    run("insert into person_case select applicant, id, institution from application");
    run("vacuum analyze");
  }

  private static void run(String sql) {
    STORE.database().change(sql, values -> {});
  }

  private static String plan(Within within) {
    return plan(CaseLists.newest(within), within);
  }

  private static String plan(String sql, Within within) {
    var lines =
        STORE.database().ask("explain " + sql, within.with(21), row -> row.text("QUERY PLAN"));
    return String.join("\n", lines);
  }

  private static Stream<Within> questions(Filter filter) {
    return REACHES.stream()
        .map(reach -> Within.of(reach).matching(filter))
        .flatMap(within -> Stream.of(within, within.olderThan(CURSOR)));
  }

  @Test
  void a_page_is_read_off_an_index() {
    questions(Filter.NONE)
        .forEach(
            within -> {
              var plan = plan(within);
              assertFalse(plan.contains("Sort"), () -> within + "\n" + plan);
              assertFalse(plan.contains("Seq Scan"), () -> within + "\n" + plan);
            });
  }

  @Test
  void so_is_a_page_of_cases_with_one_status_of_one_unit_or_with_originals_held() {
    var drafts = new Filter(Optional.of("draft"), Optional.empty(), Optional.empty());
    var office = new Filter(Optional.empty(), Optional.of(OFFICE), Optional.empty());
    var held =
        new Filter(
            Optional.empty(), Optional.empty(), Optional.empty(), Filter.Papers.ORIGINALS_HELD);

    Stream.of(drafts, office, held)
        .flatMap(PlansTest::questions)
        .forEach(
            within -> {
              var plan = plan(within);
              assertFalse(plan.contains("Seq Scan"), () -> within + "\n" + plan);
            });
  }

  private static Stream<Pressing> pressing(Filter filter) {
    var now = Instant.parse("2026-03-05T00:00:00Z");
    var place = Optional.of(new Pressing.Place(now, CURSOR));
    return Stream.concat(
            Stream.of(Urgency.values()).map(Optional::of), Stream.of(Optional.<Urgency>empty()))
        .flatMap(
            urgency ->
                Stream.of(
                    new Pressing(filter, urgency, now, Optional.empty()),
                    new Pressing(filter, urgency, now, place)));
  }

  /** The cases of an institution, or of all; who reaches few cases has them sorted. */
  @Test
  void a_page_of_what_presses_is_read_off_an_index_alone() {
    for (var reach : List.of(new Reach.OfInstitution(COLLEGE), new Reach.Everything())) {
      pressing(Filter.NONE)
          .map(Within.of(reach)::pressing)
          .forEach(
              within -> {
                var plan = plan(CaseLists.pressing(within), within);
                assertTrue(plan.contains("Index Only Scan"), () -> within + "\n" + plan);
                assertFalse(plan.contains("Sort"), () -> within + "\n" + plan);
                assertFalse(plan.contains("Seq Scan"), () -> within + "\n" + plan);
              });
    }
  }

  @Test
  void nobody_goes_through_the_table_for_what_presses() {
    for (var reach : REACHES) {
      pressing(new Filter(Optional.empty(), Optional.of(OFFICE), Optional.empty()))
          .map(Within.of(reach)::pressing)
          .forEach(
              within -> {
                var plan = plan(CaseLists.pressing(within), within);
                assertFalse(plan.contains("Seq Scan"), () -> within + "\n" + plan);
              });
    }
  }

  @Test
  void cases_that_a_decree_or_an_outage_touches_are_read_off_an_index_too() {
    run(
        """
        update application
        set calendar = 'KG', counted_from = now(), counted_to = now() + interval '5 days'
        where number::int % 10 = 1
        """);
    run("analyze");
    var stretch = new Touch.Stretch(MONDAY, MONDAY.plusSeconds(1));
    var decree = new Touch(Optional.of("KG"), List.of(stretch));
    var outage = new Touch(Optional.empty(), List.of(stretch));
    var everywhere = Within.of(new Reach.Everything());

    Stream.of(
            CaseLists.touched(everywhere, decree),
            CaseLists.touched(everywhere, decree).olderThan(CURSOR),
            CaseLists.touched(Within.of(new Reach.OfInstitution(COLLEGE)), outage))
        .map(PlansTest::plan)
        .forEach(
            plan -> {
              assertFalse(plan.contains("Sort"), plan);
              assertFalse(plan.contains("Seq Scan"), plan);
            });
  }
}
