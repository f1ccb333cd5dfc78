package org.kense.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.remote.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kense import applications}: the applications of a batch that another portal passes on.
 *
 * <p>Line by line, so that a batch may have any length. A run after a kill, or a second one, comes
 * to the same cases: each step is carried out once.
 */
@Command(name = "applications")
final class ImportApplications implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Server server = new Server();

  @Parameters(paramLabel = "FILE", descriptionKey = "batch")
  private Path file = Path.of("");

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportApplications(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) throw Complaint.usage(Say.NO_SUCH_FILE, file);
    Intake intake = new Intake(server.api(kense), server.token());
    Results results = new Results(kense);
    try (Batch batch = Batch.open(file)) {
      for (var line = batch.next(); line.isPresent(); line = batch.next()) {
        results.add(result(line.get(), batch, intake));
      }
    }
    return results.sum() ? Exit.DONE : Exit.SOME_FAILED;
  }

  /** What is wrong with one line holds no other line up; what is broken outside, all of them. */
  private Result result(Batch.Line line, Batch batch, Intake intake) {
    try {
      Submission submission = Submission.read(line, batch.folder());
      intake.check(submission);
      return dryRun
          ? Result.right(line, submission)
          : Result.taken(line, submission, intake.take(submission));
    } catch (Complaint complaint) {
      if (complaint.exit() != Exit.SOME_FAILED) throw complaint;
      return Result.wrong(line, kense.words(complaint));
    }
  }
}
