package org.kense.cli.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.signature.cms.CmsSigner.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense signature sign}: signatures for tests and scripts. */
@Command(name = "sign")
final class SignDocument implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final KeyFile key = new KeyFile();

  @Option(names = "--document", paramLabel = "FILE", required = true)
  private Path document = Path.of("");

  @Option(names = "--embed")
  private boolean embed;

  @Option(names = "--at", paramLabel = "2026-03-05T10:00:00Z")
  private Optional<String> at = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out = Path.of("");

  SignDocument(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    var claimed = at.map(Moment::read).orElseGet(Instant::now);
    var form = embed ? Form.ENVELOPING : Form.DETACHED;
    Files.write(out, key.signer().sign(Content.of(document), form, claimed));
    kense.print(out.toString());
    return Exit.DONE;
  }
}
