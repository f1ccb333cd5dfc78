package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.form.Sha256;

/** Whatever stores documents gives back exactly what it got. */
public abstract class DocumentsContract {
  private Documents documents;

  protected DocumentsContract() {}

  protected abstract Documents empty();

  @BeforeEach
  void nothing_is_stored() {
    documents = empty();
  }

  /** Around the borders of the pieces in which a store may keep them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 1_000_003})
  void what_was_stored_comes_back(int size) throws IOException {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);

    var stored = documents.store(new ByteArrayInputStream(bytes));

    assertEquals(new Documents.Stored(Sha256.of(bytes), size), stored);
    try (var content = documents.open(stored.content()).orElseThrow()) {
      assertArrayEquals(bytes, content.readAllBytes());
    }
  }

  @Test
  void the_same_content_is_stored_once() throws IOException {
    var first = documents.store(new ByteArrayInputStream(new byte[] {1, 2, 3}));

    var second = documents.store(new ByteArrayInputStream(new byte[] {1, 2, 3}));

    assertEquals(first, second);
    try (var content = documents.open(first.content()).orElseThrow()) {
      assertArrayEquals(new byte[] {1, 2, 3}, content.readAllBytes());
    }
  }

  @Test
  void what_was_never_stored_is_not_there() {
    assertEquals(Optional.empty(), documents.open(Sha256.of(new byte[] {9})));
  }
}
