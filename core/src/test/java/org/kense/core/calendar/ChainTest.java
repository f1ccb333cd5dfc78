package org.kense.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Kazakhstan in February 2026: no holidays, the 2nd a Monday; open from nine to six. */
class ChainTest {
  private final Office office = Office.in("KZ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # from Monday 2 February 2026 at ten; not before, deadline
          # 24:00 belongs to the day that it ends, so calendar days add up
          1 calendar day, then 3 calendar days                        | 2026-02-07T00:00 | 2026-02-07T00:00
          1 calendar day, then 3 calendar days, then 1 calendar day   | 2026-02-08T00:00 | 2026-02-08T00:00
          1 working day, then 2 working days                          | 2026-02-05T18:00 | 2026-02-05T18:00
          # over the weekend, then on Monday
          4 working days, then 1 working day                          | 2026-02-09T18:00 | 2026-02-09T18:00
          # minutes after a day that ended at 24:00: on Wednesday from nine on
          1 calendar day, then 15 working minutes                     | 2026-02-04T09:15 | 2026-02-04T09:15
          # both quarters in the same hour; then over lunch
          15 working minutes, then 15 working minutes                 | 2026-02-02T10:30 | 2026-02-02T10:30
          3 hours, then 15 working minutes                            | 2026-02-02T14:15 | 2026-02-02T14:15
          # a range makes a range of all that follows
          2 to 8 calendar days, then 1 calendar day                   | 2026-02-06T00:00 | 2026-02-12T00:00
          1 calendar day, then 2 to 8 calendar days, then 15 working minutes | 2026-02-06T09:15 | 2026-02-12T09:15
          2 to 8 calendar days, then 2 to 8 calendar days             | 2026-02-07T00:00 | 2026-02-19T00:00
          # what several say counts as one link
          first of 3 working days; 24 hours, then 1 working day       | 2026-02-04T18:00 | 2026-02-04T18:00
          1 working day, then by 10 February                          | 2026-02-11T00:00 | 2026-02-11T00:00
          1 working day, then at once                                 | 2026-02-03T18:00 | 2026-02-03T18:00
          """)
  void each_link_begins_where_the_one_before_ended(
      String limit, LocalDateTime earliest, LocalDateTime latest) {
    var deadline = office.deadline(limit, LocalDateTime.parse("2026-02-02T10:00"));

    assertEquals(latest, office.local(deadline.at()));
    assertEquals(earliest, office.local(deadline.earliest()));
  }

  @Test
  void the_links_are_explained_one_by_one() {
    var deadline =
        office.deadline(
            "2 to 3 calendar days, then 15 working minutes",
            LocalDateTime.parse("2026-02-02T10:00"));

    var steps = office.timetable().explain(deadline, List.of()).steps();

    var range = TimeLimits.read("2 to 3 calendar days").orElseThrow();
    assertEquals(
        List.of(
            new Step.NotBefore(office.at(LocalDateTime.parse("2026-02-05T09:15"))),
            new Step.Linked(1, range, deadline.start()),
            new Step.NotCounted(day(2), new Why.StartDay()),
            new Step.Counted(day(3), 1),
            new Step.Counted(day(4), 2),
            new Step.Counted(day(5), 3),
            new Step.Linked(
                2,
                new TimeLimit.WorkingMinutes(15),
                office.at(LocalDateTime.parse("2026-02-06T00:00"))),
            new Step.Worked(day(6), Duration.ofMinutes(15)),
            new Step.Falls(deadline.at(), Step.End.EXACT_TIME)),
        steps.subList(2, steps.size()));
  }

  private static LocalDate day(int ofFebruary) {
    return LocalDate.of(2026, 2, ofFebruary);
  }
}
