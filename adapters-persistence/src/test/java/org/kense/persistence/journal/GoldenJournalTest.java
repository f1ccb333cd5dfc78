package org.kense.persistence.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.application.Application;
import org.kense.core.application.Event;
import org.kense.core.application.Payment;
import org.kense.core.application.Status;
import org.kense.persistence.json.Json;

/** Released events fold, and what they fold to is written and read without loss. */
final class GoldenJournalTest {
  /** A paid case that is supplemented, granted and delivered, with all that can come between. */
  private static final List<String> DELIVERED =
      List.of(
              "started-1 answered-1 attached-1 detached-1 attached-1 signed-1 numbered-1 filed-1"
                  .split(" "),
              "case-due-1 fee-asked-1 clock-stopped-1 fee-paid-1 clock-resumed-1 notice-owed-1"
                  .split(" "),
              "stage-opened-1 executor-named-1 registered-1 notice-sent-1 notice-lapsed-1"
                  .split(" "),
              "supplement-asked-1 supplement-given-1 deadline-moved-1 deadline-moved-1.stage"
                  .split(" "),
              "deadline-moved-1.notice stage-completed-1 granted-1 record-made-1 result-made-1 made-ready-1"
                  .split(" "),
              "papers-taken-1 papers-due-1 papers-returned-1 delivered-1 turn-ended-1 rated-1"
                  .split(" "))
          .stream()
          .flatMap(Stream::of)
          .toList();

  private static Application fold(List<String> names) {
    return Application.of(names.stream().<Event>map(SpecimenEvents.OF_CASES::get).toList());
  }

  @Test
  void a_journal_of_released_events_folds() {
    var application = fold(DELIVERED);

    assertEquals(new Status.Delivered(Specimens.AT), application.status());
    assertEquals(
        new Payment.Paid(Specimens.FEE, "receipt-1", Specimens.LATER), application.payment());
    assertEquals(List.of(Specimens.DONE), application.course().done());
  }

  @Test
  void every_state_on_the_way_is_read_as_it_was_written() {
    for (var end = 1; end <= DELIVERED.size(); end++) {
      var application = fold(DELIVERED.subList(0, end));

      assertEquals(application, Json.read(Json.text(application), Application.class));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"declined-1", "refused-1", "withdrawn-1", "expired-1"})
  void every_other_end_is_read_as_it_was_written(String last) {
    var application = fold(List.of("started-1", last));

    assertEquals(application, Json.read(Json.text(application), Application.class));
  }
}
