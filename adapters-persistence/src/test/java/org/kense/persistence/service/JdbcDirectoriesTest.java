package org.kense.persistence.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.persistence.TestStore;
import org.kense.persistence.definition.DirectoryFiles;

/** PostgreSQL keeps the contract. */
final class JdbcDirectoriesTest extends DirectoryFilesContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  DirectoryFiles with(byte[]... files) {
    var directories = new JdbcDirectories(STORE.database());
    List.of(files).forEach(directories::publish);
    return directories;
  }

  @Test
  void the_same_bytes_can_be_published_again() {
    with(file(REF, "А"));

    assertEquals(REF, new JdbcDirectories(STORE.database()).publish(file(REF, "А")));
  }

  @Test
  void changed_bytes_under_one_version_are_refused_with_a_message() {
    var files = (JdbcDirectories) with(file(REF, "А"));

    var refused = assertThrows(ChangedDefinition.class, () -> files.publish(file(REF, "Другое")));

    assertTrue(refused.getMessage().startsWith("kept-places-1 was published as SHA-256"));
    assertArrayEquals(file(REF, "А"), files.bytes(REF).orElseThrow());
  }

  @Test
  void what_cannot_be_read_is_not_published() {
    var files = new JdbcDirectories(STORE.database());

    assertThrows(IllegalArgumentException.class, () -> files.publish(new byte[] {'a'}));
  }
}
