package org.kense.persistence.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.kense.persistence.sql.Database;

/** A stored content, fetched piece by piece as it is read; no connection is held in between. */
final class Pieces extends InputStream {
  private static final String PIECE =
      "select bytes from document_piece where content = ? and piece = ?";

  private final Database database;
  private final byte[] content;
  private InputStream piece = InputStream.nullInputStream();
  private int next;
  private boolean ended;

  Pieces(Database database, byte[] content) {
    this.database = database;
    this.content = content;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    if (length == 0) {
      return 0;
    }
    var read = piece.read(into, from, length);
    while (read < 0 && !ended) {
      fetch();
      read = piece.read(into, from, length);
    }
    return read;
  }

  private void fetch() {
    var bytes =
        database.askOne(
            PIECE, values -> values.bytes(content).number(next), row -> row.bytes("bytes"));
    ended = bytes.isEmpty();
    bytes.ifPresent(found -> piece = new ByteArrayInputStream(found));
    next++;
  }
}
