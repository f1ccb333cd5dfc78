package org.kense.persistence.seal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kense.core.form.Sha256;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.seal.SealFlaw.Why;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Transaction;

/**
 * Whether the journals still are what was sealed; whoever changes them would need the seal's key.
 */
public final class SealAudit {
  private static final String SEALS =
      """
      select statement, signature from journal_seal order by number
      """;

  /** Also what claims to be sealed by no seal at all, so that it would never be. */
  private static final String CHANGED =
      """
      select s.institution, s.kind, s.id, s.seq, s.seal from sealed_head s
      left join (
        select institution, kind, id, seq, hash from journal
        union all select '', 'person', person, seq, hash from person_journal
      ) j on j.institution = s.institution and j.kind = s.kind and j.id = s.id and j.seq = s.seq
      where j.hash is distinct from s.hash
        or not exists (select from journal_seal n where n.number = s.seal)
      """;

  private final Database database;

  public SealAudit(Database database) {
    this.database = database;
  }

  /**
   * Tells of each flaw as soon as it is found.
   *
   * <p>The last seal vouches for all before it, as each names the digest of the one before: their
   * own signatures may have run out since.
   *
   * @param holds whether the last seal's signature is good
   * @param given statements that were given out, and must be here
   * @return how many seals there are
   */
  public long verify(
      Predicate<JournalSeal> holds, Collection<Statement> given, Consumer<SealFlaw> report) {
    return database.snapshot(
        transaction -> {
          var seals = seals(transaction);
          var walk = new Walk(transaction, holds, report);
          for (var seal : seals) walk.take(seal);
          if (!seals.isEmpty()) walk.last(seals.getLast());
          walk.missing(given);
          transaction.stream(CHANGED, values -> {}, row -> report.accept(changed(row)));
          return (long) seals.size();
        });
  }

  private static List<JournalSeal> seals(Transaction transaction) throws SQLException {
    var seals = new ArrayList<JournalSeal>();
    transaction.stream(
        SEALS,
        values -> {},
        row -> seals.add(new JournalSeal(row.bytes("statement"), row.bytes("signature"))));
    return seals;
  }

  private static SealFlaw changed(Row row) throws SQLException {
    return new SealFlaw.OfStream(
        new StreamName(row.text("institution"), row.text("kind"), row.text("id")),
        row.number("seq"),
        row.number("seal"));
  }

  /** From seal to seal. */
  private static final class Walk {
    private final Transaction transaction;
    private final Predicate<JournalSeal> holds;
    private final Consumer<SealFlaw> report;
    private final List<Sha256> digests = new ArrayList<>();

    Walk(Transaction transaction, Predicate<JournalSeal> holds, Consumer<SealFlaw> report) {
      this.transaction = transaction;
      this.holds = holds;
      this.report = report;
    }

    void take(JournalSeal seal) throws SQLException {
      var flaw = flaw(seal, digests.size() + 1L);
      if (flaw.isPresent()) report.accept(new SealFlaw.OfSeal(digests.size() + 1L, flaw.get()));
      digests.add(Sha256.of(seal.statement()));
    }

    private Optional<Why> flaw(JournalSeal seal, long number) throws SQLException {
      var said = seal.said();
      if (said.isEmpty()) return Optional.of(Why.UNREADABLE);
      if (!follows(said.get(), number)) return Optional.of(Why.ORDER);
      var heads = Heads.of(number, transaction);
      return said.get().streams() == heads.streams() && said.get().heads().equals(heads.digest())
          ? Optional.empty()
          : Optional.of(Why.HEADS);
    }

    private boolean follows(Statement said, long number) {
      var before = digests.isEmpty() ? Optional.<Sha256>empty() : Optional.of(digests.getLast());
      return said.number() == number && said.previous().equals(before);
    }

    void last(JournalSeal seal) {
      if (!holds.test(seal)) report.accept(new SealFlaw.OfSeal(digests.size(), Why.SIGNATURE));
    }

    void missing(Collection<Statement> given) {
      given.stream()
          .filter(statement -> !digests.contains(statement.digest()))
          .forEach(
              statement -> report.accept(new SealFlaw.OfSeal(statement.number(), Why.REMOVED)));
    }
  }
}
