package org.kense.persistence.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.kense.core.form.Sha256;
import org.kense.core.port.Documents;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Transaction;

/** Files in PostgreSQL, in pieces: neither way in nor out does one lie in memory whole. */
public final class JdbcDocuments implements Documents {
  private static final int PIECE = 256 * 1024;

  private static final String EXISTS = "select size from document where content = ?";

  private static final String DOCUMENT =
      "insert into document (content, size) values (?, ?) on conflict do nothing";

  private static final String PIECES =
      "insert into document_piece (content, piece, bytes) values (?, ?, ?)";

  private final Database database;

  public JdbcDocuments(Database database) {
    this.database = database;
  }

  @Override
  public Stored store(InputStream content) {
    try (var spool = Spool.of(content)) {
      if (!exists(spool.content())) {
        database.together(transaction -> insert(transaction, spool));
      }
      return new Stored(spool.content(), spool.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever stores the same at the same time waits here, and then has nothing left to do. */
  private static boolean insert(Transaction transaction, Spool spool) throws SQLException {
    var key = key(spool.content());
    var first = transaction.change(DOCUMENT, values -> values.bytes(key).number(spool.size())) == 1;
    if (first) {
      pieces(transaction, key, spool);
    }
    return first;
  }

  private static void pieces(Transaction transaction, byte[] key, Spool spool) throws SQLException {
    try (var in = Files.newInputStream(spool.file())) {
      var number = 0;
      for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
        piece(transaction, key, number++, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void piece(Transaction transaction, byte[] key, int number, byte[] bytes)
      throws SQLException {
    transaction.change(PIECES, values -> values.bytes(key).number(number).bytes(bytes));
  }

  @Override
  public Optional<InputStream> open(Sha256 content) {
    return exists(content) ? Optional.of(new Pieces(database, key(content))) : Optional.empty();
  }

  private boolean exists(Sha256 content) {
    return database
        .askOne(EXISTS, values -> values.bytes(key(content)), row -> row.number("size"))
        .isPresent();
  }

  private static byte[] key(Sha256 content) {
    return HexFormat.of().parseHex(content.hex());
  }
}
