package org.kense.persistence.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.OFFICE;

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

  /** 20 000 cases at 20 institutions, one in a thousand of them with a rare unit; 20 are Aida's. */
  @BeforeEach
  void twenty_thousand_cases() {
    run(
        """
        insert into application
        select 'college-' || n % 20,
          ('019c1c5a-' || lpad(to_hex(n), 4, '0') || '-7000-8000-000000000000')::uuid, 1, '\\x00', 0, 'null', n::text, 'kg.sample', 1,
          case when n % 10 = 0 then 'draft' else 'registered' end, 'office',
          case when n % 1000 = 0 then 'aida' else 'person-' || n end, '{}', now(), null, now()
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
    run("analyze");
  }

  private static void run(String sql) {
    STORE.database().change(sql, values -> {});
  }

  private static String plan(Within within) {
    var lines =
        STORE
            .database()
            .ask(
                "explain " + CaseLists.newest(within),
                within.with(21),
                row -> row.text("QUERY PLAN"));
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
}
