package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kense.persistence.definition.DuplicateOffice.CLERK;
import static org.kense.persistence.definition.DuplicateOffice.HEAD;
import static org.kense.persistence.definition.DuplicateOffice.OFFICE;
import static org.kense.persistence.definition.DuplicateOffice.SERVICE;
import static org.kense.persistence.definition.DuplicateOffice.STUDIES;
import static org.kense.persistence.definition.DuplicateOffice.connected;
import static org.kense.persistence.definition.DuplicateOffice.right;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.StageDone;
import org.kense.core.application.Status;
import org.kense.core.usecase.Completion;
import org.kense.core.usecase.Order;

/** The package of papers between the front office, the post and the university. */
class DuplicatePackageTest {
  private final DuplicateOffice office = DuplicateOffice.connecting(connected("front-office"));
  private final DuplicateCounter counter = new DuplicateCounter(office);

  @Test
  @Clause("DUP-6")
  @Clause("DUP-9F.6")
  @Clause("DUP-9F.12")
  void the_package_goes_to_the_university_by_post_and_the_duplicate_comes_back() {
    var id = counter.filed();
    right(office.complete(CLERK, id, Map.of()));
    right(office.complete(CLERK, id, DuplicateCounter.identity()));
    right(office.complete(CLERK, id, Map.of()));
    right(office.complete(CLERK, id, Map.of()));
    right(office.recorded(OFFICE, id, "RR 123 456 785 KZ"));
    right(office.desk.registerApplication().handle(Order.of(OFFICE, DuplicateCounter.done(id))));
    right(office.complete(STUDIES, id, Map.of("verified-data", "Бітірді 2015")));
    right(office.complete(HEAD, id, Map.of()));
    var duplicate = new Completion(id, Map.of("duplicate-number", "ЖБ-Б № 9876543"));
    right(office.desk.makeReady().handle(Order.of(STUDIES, duplicate)));
    right(office.complete(STUDIES, id, Map.of()));
    right(office.recorded(STUDIES, id, "RR 123 456 799 KZ"));
    right(office.desk.handOver().handle(Order.of(CLERK, DuplicateCounter.done(id))));

    assertEquals(
        SERVICE.channels().getLast().route().stages().stream().map(it -> it.code()).toList(),
        office.now(id).course().done().stream().map(StageDone::stage).toList());
    assertInstanceOf(Status.Delivered.class, office.now(id).status());
    assertEquals(List.of(), office.now(id).notices().all());
  }

  @Test
  @Clause("DUP-9F.1")
  @Clause("DUP-9F.2")
  void minutes_count_while_the_office_is_open_and_the_post_has_two_to_eight_days() {
    var id = counter.filed();
    var done = office.now(id).course().done().getFirst();
    var due = office.now(id).due().orElseThrow();

    // handed in from ten o'clock on: a quarter of an hour
    assertEquals(Instant.parse("2026-02-02T05:15:00Z"), done.deadline().orElseThrow().at());
    assertEquals(
        Optional.of(Instant.parse("2026-02-02T05:15:00Z")),
        office.now(id).turn().openStage().orElseThrow().deadline().map(it -> it.at()));
    // 2 + 2 + 1 + 3 + 1 + 6 + 1 + 2 = 18 days at the earliest, 30 at the latest, then 15 minutes
    assertEquals(Instant.parse("2026-02-23T04:15:00Z"), due.earliest());
    assertEquals(Instant.parse("2026-03-05T04:15:00Z"), due.at());
  }
}
