package org.kense.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.intake.Batch;
import org.kense.cli.intake.Intake;
import org.kense.cli.intake.Submission;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Reply;

/**
 * A batch that another portal delivers, taken in as {@code kense import} does, a line at a time.
 */
record Delivery(Api api, String token, Path file) {
  /** The case; empty where the application was to be turned away, and was. */
  Optional<Reply> take(Deed.TakeIn deed) {
    Intake intake = new Intake(api, token);
    try {
      Submission submission = submission(deed.reference());
      intake.check(submission);
      Reply taken = intake.take(submission);
      if (deed.turnedAway().isPresent()) throw new TurnedAway("taken in: " + deed.reference());
      return Optional.of(taken);
    } catch (Complaint complaint) {
      String why = Arrays.toString(complaint.values());
      if (deed.turnedAway().filter(field -> why.contains(field + ":")).isPresent()) {
        return Optional.empty();
      }
      throw new TurnedAway(complaint.getMessage() + ": " + why);
    }
  }

  private Submission submission(String reference) {
    try (Batch batch = Batch.open(file)) {
      for (var line = batch.next(); line.isPresent(); line = batch.next()) {
        Submission submission = Submission.read(line.get(), batch.folder());
        if (submission.reference().equals(reference)) return submission;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    throw new TurnedAway(file + ": " + reference);
  }
}
