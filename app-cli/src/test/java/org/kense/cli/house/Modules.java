package org.kense.cli.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The compiled classes of the house: what Maven built of each module before it came to this one.
 */
final class Modules {
  private static final Path HOUSE = Path.of("..");

  private Modules() {}

  static JavaClasses mainClasses() {
    return new ClassFileImporter().importPaths(compiled("src/main/java", "target/classes"));
  }

  /** Without the fixtures, which break the rules on purpose. */
  static JavaClasses testClasses() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/org/kense/fixture/"))
        .importPaths(compiled("src/test/java", "target/test-classes"));
  }

  /** A module whose sources are there must be compiled, or a rule would hold of nothing. */
  private static List<Path> compiled(String sources, String classes) {
    try (var folders = Files.list(HOUSE)) {
      return folders
          .filter(module -> Files.isDirectory(module.resolve(sources)))
          .map(module -> existing(module.resolve(classes)))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path existing(Path classes) {
    if (!Files.isDirectory(classes)) {
      throw new IllegalStateException("not compiled: " + classes);
    }
    return classes;
  }
}
