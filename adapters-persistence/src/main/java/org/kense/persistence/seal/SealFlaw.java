package org.kense.persistence.seal;

import java.util.Locale;
import org.kense.persistence.journal.StreamName;

/** How what is there differs from what was sealed. */
public sealed interface SealFlaw {
  /** A seal itself is not right. */
  record OfSeal(long number, Why why) implements SealFlaw {}

  /** A stream is not any more what was sealed. */
  record OfStream(StreamName stream, long seq, long seal) implements SealFlaw {}

  /** What is wrong with a seal. */
  enum Why {
    /** Nobody can read it. */
    UNREADABLE,
    /** Its signature does not hold. */
    SIGNATURE,
    /** It does not come after the one before. */
    ORDER,
    /** What is kept of the streams is not what it was made over. */
    HEADS,
    /** It was given out, and is not there any more. */
    REMOVED;

    /** The name that is printed, for ever. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
