package org.kense.cli.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.signature.imprint.DocumentCheck;
import org.kense.signature.imprint.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense document verify}: by the signed codes on files and scans, without any network. */
@Command(name = "verify")
final class VerifyDocuments implements Callable<Integer> {
  private final Kense kense;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "document")
  private List<Path> files = List.of();

  @Option(names = "--trust", paramLabel = "FILE", arity = "1..*", required = true)
  private List<Path> roots = List.of();

  @Option(names = "--certificate", paramLabel = "FILE", arity = "1..*")
  private List<Path> between = List.of();

  @Option(names = "--crl", paramLabel = "FILE", arity = "1..*")
  private List<Path> revoked = List.of();

  @Option(names = "--at", paramLabel = "INSTANT")
  private Optional<String> at = Optional.empty();

  VerifyDocuments(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    var now = at.map(VerifyDocuments::instant).orElseGet(Clock.systemUTC()::instant);
    var reliance = GivenFiles.reliance(roots, between, revoked, now);
    var judged = new DocumentCheck(reliance).judge(files.stream().map(GivenFiles::bytes).toList());
    var telling = new Telling(kense, !revoked.isEmpty());
    for (var i = 0; i < files.size(); i++) {
      for (var each : judged.get(i)) telling.tell(files.get(i), each);
    }
    var genuine = judged.stream().flatMap(List::stream).allMatch(Judgement::genuine);
    return genuine ? Exit.DONE : Exit.SOME_FAILED;
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException unreadable) {
      throw Complaint.usage(Say.WRONG_VALUE, text, "INSTANT");
    }
  }
}
