package org.kense.cli.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.signature.validation.Terms;
import picocli.CommandLine.Option;

/** The files by which signatures are verified: whom one trusts, and what is known of them. */
public final class TrustFiles {
  @Option(names = "--trust", paramLabel = "FILE", arity = "1..*")
  private List<Path> trust = List.of();

  @Option(names = "--certificate", paramLabel = "FILE", arity = "1..*")
  private List<Path> certificates = List.of();

  @Option(names = "--crl", paramLabel = "FILE", arity = "1..*")
  private List<Path> lists = List.of();

  @Option(names = "--ocsp", paramLabel = "FILE", arity = "1..*")
  private List<Path> answers = List.of();

  /** Whether there is anybody whom one trusts. */
  public boolean named() {
    return !trust.isEmpty();
  }

  /** The terms as of an instant; files that say nothing are remarked upon. */
  public Terms terms(Instant at, Kense kense) {
    return Terms.of(
        given().reliance(at, file -> kense.remark(kense.words(Say.PROVES_NOTHING, file))));
  }

  Given given() {
    return new Given(trust, certificates, lists, answers);
  }
}
