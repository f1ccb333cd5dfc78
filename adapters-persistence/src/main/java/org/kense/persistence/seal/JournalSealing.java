package org.kense.persistence.seal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Transaction;

/** Seals where every journal ends, once in a while; what was sealed before is not sealed again. */
public final class JournalSealing {
  private static final String LAST =
      """
      select statement from journal_seal order by number desc limit 1
      """;

  /** The states know where their journals end; that they are right is for the audit to say. */
  private static final String GROWN =
      """
      insert into sealed_head
      select h.institution, h.kind, h.id, h.seq, h.hash, ? from (
        select institution, 'case' as kind, id::text as id, version as seq, head as hash
        from application
        union all select institution, 'case', id::text, version, head from erased_case
        union all select institution, 'institution', institution, version, head from institution
        union all select '', 'person', person, version, head from person
      ) h
      where not exists (
        select from sealed_head s
        where s.institution = h.institution and s.kind = h.kind and s.id = h.id
          and s.seq >= h.seq)
      """;

  private static final String SEALED =
      """
      insert into journal_seal values (?, ?, ?)
      """;

  private final Database database;

  public JournalSealing(Database database) {
    this.database = database;
  }

  /**
   * Seals all that happened since the last seal.
   *
   * @param signer makes a detached signature over a statement
   * @return what was sealed; empty where nothing had happened
   */
  public Optional<JournalSeal> seal(Instant at, UnaryOperator<byte[]> signer) {
    return database.snapshot(
        transaction -> {
          var last = last(transaction);
          long number = last.map(Statement::number).orElse(0L) + 1;
          return transaction.change(GROWN, values -> values.number(number)) == 0
              ? Optional.empty()
              : Optional.of(sealed(transaction, statement(transaction, number, at, last), signer));
        });
  }

  private static Optional<Statement> last(Transaction transaction) throws SQLException {
    var last = new ArrayList<Statement>();
    transaction.stream(LAST, values -> {}, row -> last.add(readable(row.bytes("statement"))));
    return last.stream().findFirst();
  }

  /** Nothing is sealed on top of what nobody can read. */
  private static Statement readable(byte[] statement) {
    return Statement.read(statement)
        .orElseThrow(() -> new IllegalStateException("the last seal of the journals is broken"));
  }

  private static JournalSeal sealed(
      Transaction transaction, Statement statement, UnaryOperator<byte[]> signer)
      throws SQLException {
    var seal = new JournalSeal(statement.bytes(), signer.apply(statement.bytes()));
    transaction.change(
        SEALED,
        values ->
            values.number(statement.number()).bytes(seal.statement()).bytes(seal.signature()));
    return seal;
  }

  private static Statement statement(
      Transaction transaction, long number, Instant at, Optional<Statement> last)
      throws SQLException {
    var heads = Heads.of(number, transaction);
    return new Statement(number, at, last.map(Statement::digest), heads.streams(), heads.digest());
  }
}
