package org.kense.cli.serving;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kense.cli.check.Trusted;
import org.kense.core.law.Lang;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seals;
import picocli.CommandLine.Option;

/** What stands on what a house prints. */
final class PaperOptions {
  @Option(names = "--seals", paramLabel = "DIR")
  private Optional<Path> seals = Optional.empty();

  @Option(names = "--layouts", paramLabel = "DIR")
  private Optional<Path> layouts = Optional.empty();

  @Option(names = "--public-address", paramLabel = "https://HOST")
  private Optional<URI> publicAddress = Optional.empty();

  /** Read once, when the house opens. */
  Plan.Paper paper(Instant now, Lang reader) {
    var folder = seals.map(it -> new SealFolder(it, now, reader));
    var read = folder.map(SealFolder::read).orElseGet(Seals::none);
    return new Plan.Paper(
        read,
        folder.map(SealFolder::sealer).orElseGet(PdfSealer::new),
        folder.map(it -> it.trusted(read)).orElse(Trusted.NOBODY),
        LayoutFolder.read(layouts, reader),
        publicAddress);
  }
}
