package org.kense.cli.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.serving.Storage;
import org.kense.core.calendar.Amendment;
import org.kense.core.calendar.Decree;
import org.kense.core.calendar.DecreeFault.InLine;
import org.kense.core.calendar.DecreeRow;
import org.kense.core.calendar.WorkCalendar;
import org.kense.persistence.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense calendar import}: a decree makes the next version of a calendar. */
@Command(name = "import")
final class ImportDecree implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Storage storage = new Storage();

  @Parameters(paramLabel = "FILE", descriptionKey = "decree")
  private Path file = Path.of("");

  @Option(names = "--calendar", required = true, paramLabel = "KZ|KG|RU")
  private String code = "";

  @Option(names = "--official-until", paramLabel = "2027-12-31")
  private Optional<LocalDate> officialUntil = Optional.empty();

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportDecree(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    List<DecreeRow> rows = rows();
    try (Store store = storage.open()) {
      Shelf shelf = new Shelf(store);
      WorkCalendar newest = shelf.newest(code).calendar();
      checkHorizon(newest);
      return new Decree(rows, officialUntil)
          .on(newest)
          .fold(this::refuse, amendment -> take(amendment, newest, shelf));
    }
  }

  private List<DecreeRow> rows() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DecreeFile.read(in);
    } catch (NoSuchFileException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    }
  }

  private void checkHorizon(WorkCalendar newest) {
    officialUntil
        .filter(day -> day.isBefore(newest.officialUntil()) || day.isAfter(newest.last()))
        .ifPresent(
            day -> {
              throw Complaint.usage(Say.HORIZON_WRONG, newest.officialUntil(), newest.last(), day);
            });
  }

  private int refuse(List<InLine> faults) {
    for (InLine wrong : faults) remark(wrong.line(), DecreeWords.of(wrong.fault(), kense));
    kense.remark(kense.words(Say.NOT_IMPORTED, faults.size()));
    return Exit.SOME_FAILED;
  }

  private int take(Amendment amendment, WorkCalendar newest, Shelf shelf) {
    for (int line : amendment.needless()) remark(line, kense.words(Say.ROW_NEEDLESS));
    if (amendment.changing() && !dryRun) shelf.publish(amendment.version());
    new ImportReport(kense, newest, amendment, dryRun).tell();
    return Exit.DONE;
  }

  private void remark(int line, String words) {
    kense.remark(kense.words(Say.BAD_ROW, line, words));
  }
}
