package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.Timetable;
import org.kense.core.calendar.WorkHours;
import org.kense.core.law.Lang;
import org.kense.core.service.NoticeRule;
import org.kense.core.service.Service;

/** The limit of the notice of refusal to accept keeps the rule on the end of the week by itself. */
class AfterThreeOnFridayTest {
  private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

  private static final List<Service> SERVICES =
      Stream.of("kg.transcript.yaml", "kg.certificate-of-study.yaml")
          .map(Shipped::service)
          .toList();

  private final Timetable timetable =
      new Timetable(
          ShippedCalendars.of("KG"),
          WorkHours.of("test", BISHKEK, LocalTime.of(9, 0), LocalTime.of(18, 0)));

  @ParameterizedTest
  @Clause("CSC-35.1")
  @Clause("CSC-35.2")
  @CsvSource({
    "2026-09-02T16:00, 2026-09-03T18:00", // Wednesday: the next day
    "2026-09-04T14:59, 2026-09-07T18:00", // Friday: Monday
    "2026-09-04T15:01, 2026-09-07T18:00", // Friday after 15:00: the first day of the next week
    "2026-09-05T11:00, 2026-09-07T18:00", // Saturday: Monday
    "2026-08-28T15:30, 2026-09-01T18:00", // Monday is Independence Day: the week begins on Tuesday
    "2026-03-19T15:30, 2026-03-23T18:00", // Friday is Eid al-Fitr: Thursday ends the week
    "2026-04-30T15:30, 2026-05-11T18:00", // the whole week from 1 to 9 May is off
  })
  void what_comes_after_three_on_the_last_day_is_answered_on_the_first_day_of_the_next_week(
      LocalDateTime filed, LocalDateTime due) {
    for (var service : SERVICES) {
      var rule = refusalToAccept(service);

      var deadline = timetable.due(rule.within(), rule.basis(), filed.atZone(BISHKEK).toInstant());

      assertEquals(due, deadline.at().atZone(BISHKEK).toLocalDateTime());
    }
  }

  @Test
  void the_rule_says_in_every_language_of_the_service_why_it_needs_no_rule_for_fridays() {
    for (var service : SERVICES) {
      var note = refusalToAccept(service).note().orElseThrow();

      assertTrue(note.in(Lang.KY).words().contains("CSC-35.2"), note::toString);
      assertEquals(Set.of(Lang.EN, Lang.RU, Lang.KY), note.languages());
    }
  }

  private static NoticeRule refusalToAccept(Service service) {
    return service.notices().stream()
        .filter(notice -> notice.kind().equals("refusal-to-accept"))
        .findFirst()
        .orElseThrow();
  }
}
