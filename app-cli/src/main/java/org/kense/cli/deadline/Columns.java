package org.kense.cli.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** Where in a row the question stands; what else is there passes through. */
record Columns(List<String> names, List<Integer> asked) {
  private static final List<String> ASKED = List.of("calendar", "start", "amount", "unit");
  private static final List<String> ANSWERED = List.of("due", "provisional", "error");

  /** By the first line of a table. */
  static Columns of(String... header) {
    List<String> names = Arrays.stream(header).map(String::strip).toList();
    List<String> missing = ASKED.stream().filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw Complaint.usage(
          Say.COLUMNS_MISSING, String.join(", ", missing), String.join(",", ASKED));
    }
    ANSWERED.stream()
        .filter(names::contains)
        .findFirst()
        .ifPresent(
            taken -> {
              throw Complaint.usage(Say.COLUMN_TAKEN, taken);
            });
    return new Columns(names, ASKED.stream().map(names::indexOf).toList());
  }

  Question question(String... row) {
    if (row.length != names.size()) {
      throw Complaint.usage(Say.CELLS_DIFFER, row.length, names.size());
    }
    return new Question(cell(0, row), cell(1, row), cell(2, row), cell(3, row));
  }

  private String cell(int number, String... row) {
    return row[asked.get(number)].strip();
  }

  String[] answered() {
    return Stream.concat(names.stream(), ANSWERED.stream()).toArray(String[]::new);
  }

  String[] answered(String[] row, RowCount.Found found) {
    return followed(row, found.due(), Boolean.toString(found.provisional()), "");
  }

  /** A row that lacks cells gets empty ones, so that the error stands in its column. */
  String[] unanswered(String[] row, String why) {
    return followed(row, "", "", why);
  }

  private String[] followed(String[] row, String... answer) {
    int width = Math.max(row.length, names.size());
    String[] whole = Arrays.copyOf(row, width + answer.length);
    Arrays.fill(whole, row.length, width, "");
    System.arraycopy(answer, 0, whole, width, answer.length);
    return whole;
  }
}
