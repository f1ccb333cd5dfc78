package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** What an explanation says of parts that only some limits have. */
class ExplanationPartsTest {
  @Test
  void midnight_is_the_end_of_its_day_and_an_assumption_says_that_it_is_one() {
    var lines =
        Told.in("KZ")
            .restingOn(new Assumed(Text.only(Lang.EN, "as for others")))
            .lines("1 calendar day", "2026-12-31T10:00", Lang.EN);

    assertEquals(
        """
        Time limit: 1 calendar day. No source states it; it is assumed: as for others.
        The time runs from Thursday, 31 December 2026, 10:00.
        Thursday, 31 December 2026: not counted – the day of the start.
        Friday, 1 January 2027: day 1.
        Deadline: Friday, 1 January 2027, 24:00 – the end of the day.
        Provisional: it falls after 31 December 2026, the last day for which the transfers of \
        days off are decreed.\
        """,
        lines);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_day_whose_act_is_not_recorded_says_so(Lang lang) {
    var unrecorded =
        switch (lang) {
          case EN -> "(act not recorded)";
          case RU -> "(акт не указан)";
          case KK -> "(актісі көрсетілмеген)";
          case KY -> "(актысы көрсөтүлгөн эмес)";
        };

    // Monday 7 March 2022 was moved by a resolution that the sources do not name
    var lines = Told.in("KZ").lines("1 working day", "2022-03-05T10:00", lang);

    assertTrue(lines.contains(unrecorded), lines);
  }

  @Test
  void a_chain_is_told_part_by_part() {
    var lines =
        Told.in("KZ")
            .lines("1 calendar day, then 1 to 2 calendar days", "2026-02-02T10:00", Lang.EN);

    assertEquals(
        """
        Time limit: 1 calendar day, then 1 to 2 calendar days. \
        Basis: kz-sample-act, clause 9 (DUP-9P.5).
        The time runs from Monday, 2 February 2026, 10:00.
        Not before Wednesday, 4 February 2026, 24:00.
        Part 1: 1 calendar day, from Monday, 2 February 2026, 10:00.
        Monday, 2 February 2026: not counted – the day of the start.
        Tuesday, 3 February 2026: day 1.
        Part 2: 1 to 2 calendar days, from Tuesday, 3 February 2026, 24:00.
        Tuesday, 3 February 2026: not counted – the day of the start.
        Wednesday, 4 February 2026 – Thursday, 5 February 2026: days 1–2.
        Deadline: Thursday, 5 February 2026, 24:00 – the end of the day.\
        """,
        lines);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void every_kind_of_step_has_its_sentence(Lang lang) {
    for (String limit : List.of("2 to 8 calendar days", "2 calendar days rolled", "24 hours")) {
      assertFalse(Told.in("KZ").lines(limit, "2026-03-05T16:40", lang).contains("{"));
    }
    for (String limit : List.of("15 working minutes", "first of 9 hours; by 6 March", "at once")) {
      assertFalse(Told.in("KZ").lines(limit, "2026-03-06T17:55", lang).contains("{"));
    }
    var chain = "2 to 8 calendar days, then 15 working minutes";
    assertFalse(Told.in("KZ").lines(chain, "2026-03-06T17:55", lang).contains("{"));
  }
}
