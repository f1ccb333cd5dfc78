package org.kense.cli.signature;

import java.nio.file.Path;
import java.util.List;
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

  Given given() {
    return new Given(trust, certificates, lists, answers);
  }
}
