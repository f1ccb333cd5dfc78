package org.kense.cli.deadline;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;

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
    try (MappingIterator<String[]> rows = Csv.read(in);
        SequenceWriter answers = Csv.write(kense.terminal().out())) {
      Columns columns = Columns.of(rows.hasNextValue() ? rows.nextValue() : new String[0]);
      answers.write(columns.answered());
      return answer(rows, columns, answers);
    } catch (RuntimeJsonMappingException | com.fasterxml.jackson.core.JsonProcessingException e) {
      throw Complaint.world(Say.BAD_FILE, String.valueOf(e.getMessage()));
    }
  }

  private boolean answer(MappingIterator<String[]> rows, Columns columns, SequenceWriter answers)
      throws IOException {
    boolean right = true;
    while (rows.hasNextValue()) {
      int line = rows.getCurrentLocation().getLineNr();
      String[] row = rows.nextValue();
      if (blank(row)) continue;
      try {
        answers.write(columns.answered(row, count.of(columns.question(row))));
      } catch (Complaint complaint) {
        right = false;
        String why = kense.words(complaint);
        kense.remark(kense.words(Say.BAD_ROW, line, why));
        answers.write(columns.unanswered(row, why));
      }
    }
    return right;
  }

  private static boolean blank(String[] row) {
    return Arrays.stream(row).allMatch(String::isBlank);
  }
}
