package org.kense.cli.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.persistence.seal.JournalSeal;
import org.kense.persistence.seal.Statement;

/** Where seals are given out to, out of the reach of whoever runs the database. */
public record SealArchive(Path folder) {
  /** Puts a seal there: what it says, and its signature beside it. */
  void add(JournalSeal seal) {
    var name = "journal-seal-%08d".formatted(seal.said().orElseThrow().number());
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".p7s"), seal.signature());
      Files.write(folder.resolve(name + ".txt"), seal.statement());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All statements there; a file that is none is a complaint, or a seal would be passed over. */
  public List<Statement> statements() throws IOException {
    if (!Files.isDirectory(folder)) throw Complaint.usage(Say.NO_SUCH_FILE, folder);
    var statements = new ArrayList<Statement>();
    try (var files = Files.newDirectoryStream(folder, "journal-seal-*.txt")) {
      for (var file : files) {
        statements.add(
            Statement.read(Files.readAllBytes(file))
                .orElseThrow(() -> Complaint.failed(Say.SEAL_UNREADABLE, file)));
      }
    }
    return statements;
  }
}
