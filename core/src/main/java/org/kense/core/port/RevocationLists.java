package org.kense.core.port;

import java.time.Instant;
import java.util.List;
import org.kense.core.form.Sha256;

/**
 * The newest revocation list of every series, kept so that an older one is known for what it is
 * also after a restart: whoever could bring one back would make a withdrawn certificate good again.
 */
public interface RevocationLists {
  /**
   * Keeps a list and answers with what is kept of its series from then on: this one, or one that
   * was issued later. Of two that were issued at the same time the one that came last stays.
   */
  Kept keep(Kept list);

  /** One of every series, in no order. */
  List<Kept> all();

  /**
   * A list whose signature was checked.
   *
   * @param series what it has in common with those before and after it
   */
  // It is handed on and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Kept(Sha256 series, Instant issued, byte[] content) {}
}
