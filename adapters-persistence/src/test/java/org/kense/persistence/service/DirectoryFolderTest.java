package org.kense.persistence.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.kense.core.form.DirectoryRef;
import org.kense.persistence.definition.DirectoryFiles;
import org.kense.persistence.definition.DirectoryFolder;

/** A folder keeps the contract, for the definition that lies in it. */
final class DirectoryFolderTest extends DirectoryFilesContract {
  @TempDir Path folder;

  @Override
  DirectoryFiles with(byte[]... files) {
    for (int version = 1; version <= files.length; version++) {
      write(new DirectoryRef(REF.name(), version), List.of(files).get(version - 1));
    }
    return DirectoryFolder.beside(folder.resolve("service.yaml"));
  }

  private void write(DirectoryRef ref, byte[] bytes) {
    try {
      Files.write(folder.resolve(ref + ".csv"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
