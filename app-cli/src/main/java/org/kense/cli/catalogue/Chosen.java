package org.kense.cli.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kense.cli.Complaint;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.core.form.Sha256;
import org.kense.core.service.Service;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.DirectoryFiles;
import org.kense.persistence.definition.DirectoryFolder;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;
import org.kense.persistence.definition.ShippedDirectories;

/** The definition that was asked for, and what identifies the exact bytes of its file. */
record Chosen(Service service, Sha256 file) {
  /** One that ships, by its code, or a file of the reader's own. */
  static Chosen of(String asked, Kense kense) throws IOException {
    String name = asked + ".yaml";
    if (ShippedDefinitions.names().contains(name)) {
      return read(name, ShippedDefinitions.bytes(name), new ShippedDirectories(), kense);
    }
    Path file = Path.of(asked);
    if (Files.isRegularFile(file)) {
      return read(asked, Files.readAllBytes(file), lists(file), kense);
    }
    String known = String.join(", ", ShippedDefinitions.names()).replace(".yaml", "");
    throw Complaint.usage(Say.UNKNOWN_SERVICE, asked, known);
  }

  /** The lists of a file: those that lie beside it, and those that ship. */
  static DirectoryFiles lists(Path file) {
    return DirectoryFolder.beside(file).or(new ShippedDirectories());
  }

  private static Chosen read(String name, byte[] bytes, DirectoryFiles lists, Kense kense) {
    return switch (DefinitionReader.read(name, bytes, lists)) {
      case Reading.Read<Service> read -> new Chosen(read.value(), Sha256.of(bytes));
      case Reading.Wrong<Service> wrong -> throw wrong(new Verdict(name, wrong.findings()), kense);
    };
  }

  private static Complaint wrong(Verdict verdict, Kense kense) {
    for (String line : verdict.lines(kense.lang())) kense.remark(line);
    return Complaint.failed(Say.FILE_WRONG, verdict.file());
  }
}
