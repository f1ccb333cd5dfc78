package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.journal.Head;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Row;

/** A journal row as it is read again. */
final class Line {
  private final StreamName stream;
  private final Head head;
  private final Optional<byte[]> salt;
  private final Optional<byte[]> payload;
  private final byte[] content;
  private final byte[] hash;

  private Line(StreamName stream, Head head, Row row) throws SQLException {
    this.stream = stream;
    this.head = head;
    this.salt = row.maybeBytes("salt");
    this.payload = row.maybeBytes("payload");
    this.content = row.bytes("content");
    this.hash = row.bytes("hash");
  }

  static Line of(Row row) throws SQLException {
    return new Line(
        new StreamName(row.text("institution"), row.text("kind"), row.text("id")),
        new Head(
            row.number("seq"),
            row.text("type"),
            (int) row.number("version"),
            row.at("at"),
            row.text("actor")),
        row);
  }

  StreamName stream() {
    return stream;
  }

  Head head() {
    return head;
  }

  /** Empty where it was erased. */
  Optional<byte[]> payload() {
    return payload;
  }

  byte[] hash() {
    return hash;
  }

  boolean contentHolds() {
    return payload.isEmpty()
        || Arrays.equals(content, Chain.content(salt.orElseThrow(), payload.get()));
  }

  boolean follows(byte[] previous) {
    return Arrays.equals(hash, Chain.hash(previous, Chain.frame(stream, head, content)));
  }
}
