package org.kense.persistence.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.form.DirectoryRef;
import org.kense.persistence.definition.DirectoryFiles;

/** What holds wherever directories are kept. */
abstract class DirectoryFilesContract {
  static final DirectoryRef REF = new DirectoryRef("kept-places", 1);

  /** A store with these files. */
  abstract DirectoryFiles with(byte[]... files);

  static byte[] file(DirectoryRef ref, String name) {
    var head = "directory," + ref.name() + "," + ref.version();
    return (head + "\n# Әулиекөл\ncode,upper,level,offers,ru\na,,place,," + name + "\n")
        .getBytes(UTF_8);
  }

  @Test
  void a_directory_is_kept_as_its_exact_bytes() {
    var files = with(file(REF, "А"));

    assertArrayEquals(file(REF, "А"), files.bytes(REF).orElseThrow());
  }

  @Test
  void each_version_is_kept_for_itself() {
    var second = new DirectoryRef(REF.name(), 2);
    var files = with(file(REF, "А"), file(second, "Б"));

    assertArrayEquals(file(REF, "А"), files.bytes(REF).orElseThrow());
    assertArrayEquals(file(second, "Б"), files.bytes(second).orElseThrow());
  }

  @Test
  void what_is_not_there_is_empty() {
    assertEquals(Optional.empty(), with().bytes(new DirectoryRef("other-places", 1)));
  }
}
