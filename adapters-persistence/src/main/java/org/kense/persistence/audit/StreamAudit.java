package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.Optional;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Transaction;

/** Goes along one stream, row by row, up to its first flaw. */
final class StreamAudit {
  private final StreamName stream;
  private final Refolding refolding;
  private byte[] previous = Chain.start();
  private long seq;
  private long erased;
  private Optional<Broken> broken = Optional.empty();

  StreamAudit(StreamName stream) {
    this.stream = stream;
    this.refolding = refolding(stream);
  }

  private static Refolding refolding(StreamName stream) {
    return switch (stream.kind()) {
      case StreamName.PERSON -> new PersonRefolding(stream);
      case StreamName.INSTITUTION -> new InstitutionRefolding(stream);
      default -> new CaseRefolding();
    };
  }

  StreamName stream() {
    return stream;
  }

  void take(Line line) {
    if (broken.isEmpty()) {
      broken = flaw(line).map(why -> new Broken(stream, line.head().seq(), why));
    }
    previous = line.hash();
    seq++;
  }

  private Optional<Flaw> flaw(Line line) {
    if (line.head().seq() != seq + 1) {
      return Optional.of(Flaw.GAP);
    }
    if (!line.contentHolds()) {
      return Optional.of(Flaw.CONTENT);
    }
    if (!line.follows(previous)) {
      return Optional.of(Flaw.CHAIN);
    }
    return folds(line) ? Optional.empty() : Optional.of(Flaw.EVENT);
  }

  /** After an erased event nothing can be folded any more, and nothing has to. */
  private boolean folds(Line line) {
    if (line.payload().isEmpty()) {
      erased++;
    }
    if (erased > 0) {
      return true;
    }
    try {
      refolding.take(line.head().type(), line.head().version(), line.payload().orElseThrow());
      return true;
    } catch (RuntimeException impossible) {
      return false;
    }
  }

  /** What is wrong with the stream, now that all of it was read. */
  Optional<Broken> end(Transaction transaction) throws SQLException {
    var end = new Refolding.End(stream, seq, previous);
    return broken.isPresent() || refolding.agrees(transaction, end, erased == 0)
        ? broken
        : Optional.of(new Broken(stream, seq, Flaw.STATE));
  }

  Audited count(boolean flawed) {
    return new Audited(1, seq, erased, flawed ? 1 : 0);
  }
}
