package org.kense.cli.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.signature.cms.CmsSigner;
import org.kense.signature.cms.CmsSigner.Form;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.SealKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense signature sign}: signatures for tests and scripts. */
@Command(name = "sign")
final class SignDocument implements Callable<Integer> {
  /** What kind of signature: over any data, or in a PDF. */
  enum Format {
    CADES,
    PADES
  }

  private final Kense kense;

  @Mixin private final KeyFile key = new KeyFile();

  @Option(names = "--document", paramLabel = "FILE", required = true)
  private Path document = Path.of("");

  @Option(names = "--format", paramLabel = "cades|pades")
  private Format format = Format.CADES;

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
    Files.write(out, signed(Content.of(document), claimed));
    kense.print(out.toString());
    return Exit.DONE;
  }

  private byte[] signed(byte[] content, Instant claimed) {
    return switch (format) {
      case CADES ->
          new CmsSigner(Keys.of(key))
              .sign(content, embed ? Form.ENVELOPING : Form.DETACHED, claimed);
      case PADES -> sealed(content, claimed);
    };
  }

  private byte[] sealed(byte[] pdf, Instant claimed) {
    if (!new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
      throw Complaint.usage(Say.NO_PDF, document);
    }
    return new PdfSealer().seal(pdf, new SealKey(Keys.of(key)), claimed);
  }
}
