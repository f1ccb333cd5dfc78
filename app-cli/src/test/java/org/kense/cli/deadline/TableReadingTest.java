package org.kense.cli.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;

/** A table is read as spreadsheets write it; a row that is none is told, and the rest goes on. */
class TableReadingTest {
  private static final String HEADER = "calendar,start,amount,unit\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          KZ,2026-11-23,1,"working"-days | KZ,2026-11-23,1,working-days,,,
          KZ,2026-11-23,"1"0,working-days | KZ,2026-11-23,10,working-days,,,
          """)
  void a_row_whose_quotes_are_wrong_is_told_and_the_rest_goes_on(String bad, String answer) {
    var run =
        Run.fed(
            HEADER + bad + "\nKZ,2026-11-23,1,working-days\n", "deadline", "table", "--lang=en");

    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("Line 2: The quotes of this row are wrong"), run.err());
    assertTrue(run.lines().get(1).startsWith(answer), run.out());
    assertEquals("KZ,2026-11-23,1,working-days,2026-11-24,false,", run.lines().get(2));
  }

  @Test
  void a_quote_that_nobody_closes_takes_its_rest_and_no_more_than_a_megabyte() {
    var good = "KZ,2026-11-23,1,working-days\n";

    var run =
        Run.fed(HEADER + "\"KZ,2026-11-23,1,days\n" + good.repeat(100_000), "deadline", "table");

    assertEquals(1, run.exit());
    assertEquals(1, run.err().lines().count());
    assertTrue(run.out().endsWith("KZ,2026-11-23,1,working-days,2026-11-24,false,\n"));
  }

  /** 20,000 cells would take more memory than a row may, though each is empty. */
  @Test
  void a_row_of_too_many_cells_or_letters_is_told_and_the_rest_goes_on() {
    var good = "KZ,2026-11-23,1,working-days\n";
    var cells = "KZ,2026-11-23,1,working-days" + ",".repeat(20_000) + "\n";
    var letters = "KZ,2026-11-23,1," + "d".repeat(2_000_000) + "\n";

    var run = Run.fed(HEADER + cells + good + letters + good, "deadline", "table", "--lang=en");

    assertEquals(1, run.exit());
    assertEquals(2, run.err().lines().filter(line -> line.contains("is too long")).count());
    assertEquals(
        2, run.lines().stream().filter(line -> line.endsWith("2026-11-24,false,")).count());
  }

  @Test
  void a_table_in_another_encoding_is_turned_away(@TempDir Path folder) throws IOException {
    var file = folder.resolve("table.csv");
    Files.write(file, (HEADER + "Ä,,,").getBytes(StandardCharsets.ISO_8859_1));

    var run = Run.of("deadline", "table", "--lang=en", file.toString());

    assertEquals(3, run.exit());
    assertTrue(run.err().startsWith("The table is not in UTF-8"), run.err());
  }

  @Test
  void a_table_from_a_spreadsheet_is_read_with_its_mark_and_its_line_ends() {
    var table =
        """
        \uFEFFcalendar,start,amount,unit,name
        KZ,2026-11-23,1,working-days,"two
        lines"
        KZ,2026-11-23,1,working-days,last\
        """;

    var run = Run.fed(table.replace("\n", "\r\n"), "deadline", "table");

    assertEquals(0, run.exit(), run.err());
    assertEquals(
        """
        calendar,start,amount,unit,name,due,provisional,error
        KZ,2026-11-23,1,working-days,"two\r
        lines",2026-11-24,false,
        KZ,2026-11-23,1,working-days,last,2026-11-24,false,
        """,
        run.out());
  }
}
