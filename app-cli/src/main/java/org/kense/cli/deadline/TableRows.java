package org.kense.cli.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.csv.CsvReader;
import org.kense.cli.csv.CsvWriter;

/** Reads a table, answers each row and forgets it, so that a table may have any length. */
final class TableRows {
  private final RowCount count;
  private final Kense kense;

  TableRows(RowCount count, Kense kense) {
    this.count = count;
    this.kense = kense;
  }

  /** Whether every row could be answered; those that could not were named, and say why. */
  boolean answer(InputStream in) throws IOException {
    CsvWriter answers = new CsvWriter(kense.terminal().out());
    try {
      CsvReader rows = new CsvReader(in);
      String[] header = rows.hasNext() ? rows.next() : new String[0];
      if (!rows.fits()) throw Complaint.usage(Say.ROW_TOO_LONG);
      Columns columns = Columns.of(header);
      answers.write(columns.answered());
      return answer(rows, columns, answers);
    } catch (CharacterCodingException foreign) {
      throw Complaint.world(Say.NOT_UTF_8);
    } finally {
      answers.flush();
    }
  }

  private boolean answer(CsvReader rows, Columns columns, CsvWriter answers) throws IOException {
    boolean right = true;
    while (rows.hasNext()) {
      String[] row = rows.next();
      if (blank(row)) continue;
      try {
        requireWhole(rows);
        answers.write(columns.answered(row, count.of(columns.question(row))));
      } catch (Complaint complaint) {
        right = false;
        String why = kense.words(complaint);
        kense.remark(kense.words(Say.BAD_ROW, rows.line(), why));
        answers.write(columns.unanswered(row, why));
      }
    }
    return right;
  }

  private static void requireWhole(CsvReader rows) {
    if (!rows.whole()) throw Complaint.usage(Say.QUOTES_WRONG);
    if (!rows.fits()) throw Complaint.usage(Say.ROW_TOO_LONG);
  }

  private static boolean blank(String... cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) return false;
    }
    return true;
  }
}
