package org.kense.cli.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.cms.Strictness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense signature verify}: what a signature proves, by the files given and nothing else. */
@Command(name = "verify")
final class VerifySignature implements Callable<Integer> {
  private final Kense kense;

  @Option(names = "--document", paramLabel = "FILE")
  private @Nullable Path document;

  @Option(names = "--signature", paramLabel = "FILE")
  private @Nullable Path signature;

  @Mixin private final TrustFiles trust = new TrustFiles();

  @Option(names = "--at", paramLabel = "2026-03-05T10:00:00Z")
  private @Nullable String at;

  @Option(names = "--expect-iin", paramLabel = "NUMBER")
  private @Nullable String iin;

  @Option(names = "--expect-bin", paramLabel = "NUMBER")
  private @Nullable String bin;

  @Option(names = "--require-role", paramLabel = "OID")
  private @Nullable String role;

  @Option(names = "--min-signers", paramLabel = "NUMBER")
  private int signers = 1;

  @Option(names = "--lenient")
  private boolean lenient;

  @Option(names = "--batch", paramLabel = "FILE|-")
  private @Nullable String batch;

  VerifySignature(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    var answering = new Answering(kense);
    if (batch != null) return new InquiryBatch(kense, answering).answer(batch);
    var finding = answering.of(inquiry());
    new FindingLines(kense).show(finding);
    return finding.verdict() == Verdict.VALID ? Exit.DONE : Exit.SOME_FAILED;
  }

  private Inquiry inquiry() {
    return new Inquiry(
        Optional.ofNullable(document),
        Optional.ofNullable(signature),
        trust.given(),
        Optional.ofNullable(at).map(Moment::read).orElseGet(Instant::now),
        lenient ? Strictness.LENIENT : Strictness.STRICT,
        Demanded.of(iin, bin, role, signers));
  }
}
