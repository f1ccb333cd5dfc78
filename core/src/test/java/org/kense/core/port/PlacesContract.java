package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Appended;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent.PlaceSought;
import org.kense.core.application.CourseEvent.PlaceTaken;
import org.kense.core.application.Place;
import org.kense.core.application.PlanLine;
import org.kense.core.memory.Samples;

/** Whatever keeps applications gives no place of a plan to two of them. */
@Clause("EPO-8.4")
public abstract class PlacesContract {
  private static final PlanLine BUDGET = line(2026, "budget");
  private static final int RIVALS = 8;
  private ApplicationsContract.Ports ports;

  protected PlacesContract() {}

  protected abstract ApplicationsContract.Ports empty();

  @BeforeEach
  void the_college_offers_something() {
    ports = empty();
    ports.offers().put(Samples.offer(Samples.FREE));
  }

  private static PlanLine line(int year, String funding) {
    return new PlanLine(LocalDate.of(year, 6, 20), List.of("welding", funding));
  }

  private void seeks(CaseId id, PlanLine line) {
    ports.applications().append(beginning(started(id, AIDA), new PlaceSought(line)));
  }

  private CaseFile file(CaseId id) {
    return ports.applications().open(id, Optional.empty()).orElseThrow();
  }

  private Appended takes(CaseFile file, PlanLine line, int number) {
    return ports
        .applications()
        .append(next(file.application(), file.version(), new PlaceTaken(line, number)));
  }

  @Test
  void a_case_is_opened_with_the_places_taken_in_its_line_of_the_plan() {
    IntStream.rangeClosed(1, 3).forEach(count -> seeks(id(count), BUDGET));
    takes(file(id(1)), BUDGET, 1);
    takes(file(id(2)), BUDGET, 2);

    assertEquals(2, file(id(3)).placesTaken());
  }

  @Test
  void places_of_other_lines_years_and_institutions_are_others() {
    var paid = line(2026, "paid");
    var nextYear = line(2027, "budget");
    var elsewhere = id(new InstitutionId("other-college"), 4);
    seeks(id(1), BUDGET);
    seeks(id(2), paid);
    seeks(id(3), nextYear);
    takes(file(id(1)), BUDGET, 1);

    assertEquals(0, file(id(2)).placesTaken());
    assertEquals(Appended.DONE, takes(file(id(2)), paid, 1));
    assertEquals(Appended.DONE, takes(file(id(3)), nextYear, 1));
    var begun = started(elsewhere, AIDA);
    assertEquals(
        Appended.DONE, ports.applications().append(beginning(begun, new PlaceTaken(BUDGET, 1))));
  }

  @Test
  void a_case_that_seeks_no_place_is_opened_with_none_taken() {
    ports.applications().append(beginning(started(id(1), AIDA)));

    assertEquals(0, file(id(1)).placesTaken());
    assertEquals(new Place.NotSought(), file(id(1)).application().course().place());
  }

  @Test
  void a_place_is_given_once_and_who_comes_late_writes_nothing() {
    seeks(id(1), BUDGET);
    seeks(id(2), BUDGET);
    var first = file(id(1));
    var second = file(id(2));

    assertEquals(Appended.DONE, takes(first, BUDGET, 1));
    assertEquals(Appended.STALE, takes(second, BUDGET, 1));

    assertEquals(second.version(), file(id(2)).version());
    assertEquals(new Place.Sought(BUDGET), file(id(2)).application().course().place());
  }

  @Test
  void many_at_once_get_each_a_place_of_their_own() throws InterruptedException {
    IntStream.rangeClosed(1, RIVALS).forEach(count -> seeks(id(count), BUDGET));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(
          IntStream.rangeClosed(1, RIVALS).<Callable<Integer>>mapToObj(this::insists).toList());
    }

    var places = IntStream.rangeClosed(1, RIVALS).map(this::place).sorted().boxed().toList();
    assertEquals(IntStream.rangeClosed(1, RIVALS).boxed().toList(), places);
  }

  /** Tries again for as long as others are faster. */
  private Callable<Integer> insists(int count) {
    return () -> {
      for (var file = file(id(count)); ; file = file(id(count))) {
        if (takes(file, BUDGET, file.placesTaken() + 1) == Appended.DONE) return count;
      }
    };
  }

  private int place(int count) {
    return switch (file(id(count)).application().course().place()) {
      case Place.Taken taken -> taken.number();
      case Place.Sought sought -> 0;
      case Place.NotSought none -> 0;
    };
  }
}
