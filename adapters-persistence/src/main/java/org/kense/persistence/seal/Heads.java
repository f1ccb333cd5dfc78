package org.kense.persistence.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.kense.core.form.Sha256;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Transaction;

/** Where streams ended when they were sealed, as one digest; any number of them go through it. */
final class Heads {
  private static final String OF_SEAL =
      """
      select institution, kind, id, seq, hash from sealed_head where seal = ?
      order by institution collate "C", kind collate "C", id collate "C", seq
      """;

  private final MessageDigest digest;
  private long streams;

  private Heads() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Those that one seal is over. */
  static Heads of(long seal, Transaction transaction) throws SQLException {
    var heads = new Heads();
    transaction.stream(OF_SEAL, values -> values.number(seal), heads::take);
    return heads;
  }

  private void take(Row row) throws SQLException {
    streams++;
    for (var column : new String[] {"institution", "kind", "id"}) part(row.text(column));
    part(Long.toString(row.number("seq")));
    part(HexFormat.of().formatHex(row.bytes("hash")));
  }

  /** With its length before it, so that no two heads share a form. */
  private void part(String text) {
    var bytes = text.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
  }

  long streams() {
    return streams;
  }

  /** Once only. */
  Sha256 digest() {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }
}
