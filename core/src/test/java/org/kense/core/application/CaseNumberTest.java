package org.kense.core.application;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

/** Numbers that people copy by hand. */
class CaseNumberTest {
  private static final CaseNumber NUMBER = CaseNumber.of(700, Year.of(2026), 123);

  @Test
  @Clause("ENR-7.2")
  void a_number_has_fourteen_digits_of_provider_year_and_count() {
    assertEquals("7002600000123", NUMBER.digits().substring(0, 13));
    assertEquals(14, NUMBER.digits().length());
  }

  @Test
  void every_single_wrong_digit_is_found() {
    for (var place = 0; place < 14; place++) {
      for (var digit = '0'; digit <= '9'; digit++) {
        var wrong = new StringBuilder(NUMBER.digits());
        wrong.setCharAt(place, digit);
        assertEquals(
            NUMBER.digits().contentEquals(wrong), CaseNumber.read(wrong.toString()).isPresent());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"794, 0794", "'', ''", "70026000001231234, long", "7002600000123x, letter"})
  void what_is_no_number_is_read_as_none(String text, String why) {
    assertTrue(CaseNumber.read(text).isEmpty(), why);
  }

  @Test
  void people_may_write_it_in_groups() {
    var grouped = NUMBER.digits().replaceFirst("(...)(..)(........)(.)", "$1 $2-$3-$4");

    assertEquals(Optional.of(NUMBER), CaseNumber.read(grouped));
  }

  @Test
  void a_year_has_room_for_a_hundred_million_and_no_more() {
    assertThrows(
        IllegalArgumentException.class, () -> CaseNumber.of(700, Year.of(2026), 100_000_000));
  }
}
