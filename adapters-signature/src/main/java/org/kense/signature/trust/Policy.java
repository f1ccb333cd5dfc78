package org.kense.signature.trust;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What signatures are held to, as a file says it.
 *
 * @param freshness how long an answer about revocation counts that names no next update
 * @param tolerance how far the clocks of others may be ahead of ours
 */
public record Policy(
    Algorithms algorithms, Purposes purposes, Duration freshness, Duration tolerance) {
  /** Read once, when somebody first asks. */
  private static final class Shipped {
    private static final Policy POLICY = PolicyFile.shipped();
  }

  /** The one that is shipped. */
  public static Policy standard() {
    return Shipped.POLICY;
  }

  /**
   * The one in a file, in the form of the shipped one.
   *
   * @throws IllegalArgumentException where it says something that is no policy, naming its key
   */
  public static Policy read(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      return PolicyFile.read(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
