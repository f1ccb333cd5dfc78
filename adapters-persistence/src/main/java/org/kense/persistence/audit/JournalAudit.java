package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Transaction;

/**
 * Goes through every journal: whether its chain holds, and whether the state is what it makes it.
 *
 * <p>It sees the database as it was at one moment, and holds one stream's state at a time.
 */
public final class JournalAudit {
  private static final String CASES =
      """
      select institution, kind, id, seq, type, version, at, actor, salt, payload, content, hash
      from journal order by institution, kind, id, seq
      """;

  private static final String PERSONS =
      """
      select '' as institution, 'person' as kind, person as id, seq, type, version, at, actor,
        salt, payload, content, hash
      from person_journal order by person, seq
      """;

  private static final String WITHOUT_JOURNAL =
      """
      select a.institution, 'case' as kind, a.id::text as id, a.version from application a
      where not exists (
        select from journal j
        where j.institution = a.institution and j.kind = 'case' and j.id = a.id::text)
      union all
      select e.institution, 'case', e.id::text, e.version from erased_case e
      where not exists (
        select from journal j
        where j.institution = e.institution and j.kind = 'case' and j.id = e.id::text)
      union all
      select distinct r.institution, 'case', r.id::text, 0 from record_version r
      where not exists (
        select from journal j
        where j.institution = r.institution and j.kind = 'case' and j.id = r.id::text)
      union all
      select i.institution, 'institution', i.institution, i.version from institution i
      where not exists (
        select from journal j
        where j.institution = i.institution and j.kind = 'institution' and j.id = i.institution)
      union all
      select '', 'person', p.person, p.version from person p
      where not exists (select from person_journal j where j.person = p.person)
      """;

  private final Database database;

  public JournalAudit(Database database) {
    this.database = database;
  }

  /** Tells of each broken stream as soon as it is found. */
  public Audited verify(Consumer<Broken> report) {
    return database.snapshot(
        transaction -> {
          var walk = new Walk(transaction, report);
          for (var journal : List.of(CASES, PERSONS)) {
            transaction.stream(journal, values -> {}, row -> walk.take(Line.of(row)));
            walk.end();
          }
          transaction.stream(WITHOUT_JOURNAL, values -> {}, walk::orphan);
          return walk.sum;
        });
  }

  /** From stream to stream. */
  private static final class Walk {
    private final Transaction transaction;
    private final Consumer<Broken> report;
    private Optional<StreamAudit> now = Optional.empty();
    private Audited sum = new Audited(0, 0, 0, 0);

    Walk(Transaction transaction, Consumer<Broken> report) {
      this.transaction = transaction;
      this.report = report;
    }

    void take(Line line) throws SQLException {
      if (now.isEmpty() || !now.get().stream().equals(line.stream())) {
        end();
        now = Optional.of(new StreamAudit(line.stream()));
      }
      now.get().take(line);
    }

    void end() throws SQLException {
      if (now.isPresent()) {
        var broken = now.get().end(transaction);
        broken.ifPresent(report);
        sum = sum.plus(now.get().count(broken.isPresent()));
        now = Optional.empty();
      }
    }

    void orphan(Row row) throws SQLException {
      var stream = new StreamName(row.text("institution"), row.text("kind"), row.text("id"));
      report.accept(new Broken(stream, row.number("version"), Flaw.JOURNAL));
      sum = sum.plus(new Audited(1, 0, 0, 1));
    }
  }
}
