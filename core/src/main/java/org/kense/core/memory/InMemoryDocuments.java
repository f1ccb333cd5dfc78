package org.kense.core.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.form.Sha256;
import org.kense.core.port.Documents;

/** Files, in a map. */
public final class InMemoryDocuments implements Documents {
  private final Map<Sha256, byte[]> files = new ConcurrentHashMap<>();

  public InMemoryDocuments() {}

  @Override
  public Stored store(InputStream content) {
    try {
      var bytes = content.readAllBytes();
      var hash = Sha256.of(bytes);
      files.put(hash, bytes);
      return new Stored(hash, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<InputStream> open(Sha256 content) {
    return Optional.ofNullable(files.get(content)).map(ByteArrayInputStream::new);
  }
}
