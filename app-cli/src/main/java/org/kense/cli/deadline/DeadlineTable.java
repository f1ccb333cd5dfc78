package org.kense.cli.deadline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense deadline table}: a deadline for every row of a CSV, row by row. */
@Command(name = "table")
final class DeadlineTable implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Kense kense;

  @Parameters(arity = "0..1", paramLabel = "FILE|-", descriptionKey = "table")
  private String file = STANDARD_INPUT;

  @Option(names = "--hours", paramLabel = "09:00-18:00[,lunch 13:00-14:00][;sat 09:00-13:00]")
  private String hours = HoursText.USUAL;

  @Option(names = "--contested", paramLabel = "working|off")
  private String contested = "";

  DeadlineTable(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    CalendarText.reading(contested);
    var rows = new TableRows(new RowCount(hours, contested), kense);
    try (InputStream in = open()) {
      return rows.answer(in) ? Exit.DONE : Exit.SOME_FAILED;
    } catch (FileNotFoundException | NoSuchFileException missing) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    }
  }

  private InputStream open() throws IOException {
    return file.equals(STANDARD_INPUT)
        ? kense.terminal().in()
        : Files.newInputStream(Path.of(file));
  }
}
