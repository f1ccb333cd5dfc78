package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.Arrays;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Transaction;

/** Makes a state of a stream's events again. */
interface Refolding {
  /** Takes the next event; throws where it cannot come here. */
  void take(String type, int version, byte[] payload);

  /**
   * Whether the state that is kept is the one that the events made.
   *
   * @param whole whether all events were there to be folded; where not, no state may be left: else
   *     somebody could empty a row and then write a state of their own
   */
  boolean agrees(Transaction transaction, End end, boolean whole) throws SQLException;

  /** Where a stream ends. */
  final class End {
    private final StreamName stream;
    private final long version;
    private final byte[] hash;

    End(StreamName stream, long version, byte[] hash) {
      this.stream = stream;
      this.version = version;
      this.hash = hash;
    }

    StreamName stream() {
      return stream;
    }

    boolean is(long other, byte[] otherHash) {
      return version == other && Arrays.equals(hash, otherHash);
    }
  }
}
