package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.id;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.application.CaseNumber;
import org.kense.core.port.Prints.Printed;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;

/** Whatever keeps printed sheets keeps this. */
public abstract class PrintsContract {
  private static final CaseNumber NUMBER = CaseNumber.of(700, Year.of(2026), 1);
  private static final CaseNumber OTHER = CaseNumber.of(700, Year.of(2026), 2);
  private static final Mark MARK = new Mark("0123456789abcdef0123");
  private static final Mark ANOTHER = new Mark("0123456789abcdef0124");

  protected PrintsContract() {}

  protected abstract Prints empty();

  @ParameterizedTest
  @EnumSource(Sheet.Kind.class)
  void a_sheet_is_found_by_its_number_and_mark(Sheet.Kind kind) {
    var prints = empty();
    var sheet = printed(kind, "2026-02-02");

    prints.keep(sheet);

    assertEquals(Optional.of(sheet), prints.under(NUMBER, MARK));
  }

  @Test
  void neither_the_number_nor_the_mark_alone_finds_one() {
    var prints = empty();

    prints.keep(printed(Sheet.Kind.NOTICE, "2026-02-02"));

    assertEquals(Optional.empty(), prints.under(OTHER, MARK));
    assertEquals(Optional.empty(), prints.under(NUMBER, ANOTHER));
  }

  @Test
  void the_same_sheet_printed_again_is_kept_as_it_was() {
    var prints = empty();
    var first = printed(Sheet.Kind.NOTICE, "2026-02-02");

    prints.keep(first);
    prints.keep(printed(Sheet.Kind.NOTICE, "2026-02-03"));

    assertEquals(Optional.of(first), prints.under(NUMBER, MARK));
  }

  private static Printed printed(Sheet.Kind kind, String date) {
    return new Printed(id(1), NUMBER, MARK, kind, LocalDate.parse(date));
  }
}
