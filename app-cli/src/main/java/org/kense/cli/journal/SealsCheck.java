package org.kense.cli.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.seal.SealArchive;
import org.kense.cli.signature.TrustFiles;
import org.kense.persistence.Store;
import org.kense.persistence.seal.Statement;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The seals of the journals, for whoever says whom they trust. */
final class SealsCheck {
  @Mixin private final TrustFiles trust = new TrustFiles();

  @Option(names = "--seals", paramLabel = "DIR")
  private Optional<Path> folder = Optional.empty();

  /** Says each flaw, and whether there was none; without anybody to trust, nothing is looked at. */
  boolean hold(Store store, Kense kense) throws IOException {
    if (!trust.named()) {
      if (folder.isPresent()) throw Complaint.usage(Say.MISSING_OPTION, "--trust");
      return true;
    }
    var judge = new SealJudge(trust, kense);
    var flaws = new SealFlaws(kense);
    var seals = store.sealAudit().verify(judge::holds, given(), flaws::tell);
    flaws.sum(seals);
    return flaws.none();
  }

  private List<Statement> given() throws IOException {
    return folder.isPresent() ? new SealArchive(folder.get()).statements() : List.of();
  }
}
