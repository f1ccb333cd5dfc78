package org.kense.cli.serving;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kense.core.law.Lang;
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
    return new Plan.Paper(
        folder.map(SealFolder::read).orElseGet(Seals::none),
        folder.flatMap(SealFolder::stamps),
        folder.flatMap(SealFolder::trust),
        LayoutFolder.read(layouts, reader),
        publicAddress);
  }
}
