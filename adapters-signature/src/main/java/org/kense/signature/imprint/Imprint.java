package org.kense.signature.imprint;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.kense.core.words.Mark;

/**
 * What proves a sheet, to be printed on it.
 *
 * @param link where anybody can check it; empty where the house has no page for that
 * @param symbols the signed data, as pictures
 */
public record Imprint(Mark mark, Optional<Link> link, List<byte[]> symbols) {
  public Imprint {
    symbols = List.copyOf(symbols);
  }

  /** An address, and its picture for phones. */
  // It is drawn once and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  public record Link(URI address, byte[] picture) {}
}
