package org.kense.core.port;

import java.io.InputStream;
import java.util.Optional;
import org.kense.core.form.Sha256;

/** Files, stored under the SHA-256 of their content. */
public interface Documents {
  /** Stores a content, once; it is read to its end and not closed. */
  Stored store(InputStream content);

  /** The content, to be closed by the caller; empty where it is not there, or no more. */
  Optional<InputStream> open(Sha256 content);

  /**
   * What was stored.
   *
   * @param size in bytes
   */
  record Stored(Sha256 content, long size) {}
}
