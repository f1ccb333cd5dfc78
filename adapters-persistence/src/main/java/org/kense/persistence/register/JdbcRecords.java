package org.kense.persistence.register;

import java.util.List;
import java.util.Optional;
import org.kense.core.access.Reach;
import org.kense.core.port.Records;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.persistence.sql.Database;

/** Records in PostgreSQL; the rows are written by the statement that adds to the case. */
public final class JdbcRecords implements Records {
  /** Institution, register, key; then what the reach asks for. */
  private static final String VERSIONS =
      """
      select %s from record_version r
      left join application a on a.institution = r.institution and a.id = r.id
      where r.institution = ? and r.register = ? and r.key = ? and %s
      order by r.version desc
      """;

  private final Database database;

  public JdbcRecords(Database database) {
    this.database = database;
  }

  @Override
  public Optional<RecordVersion> last(RecordName name) {
    return versions(name, within(new Reach.Everything()), " limit 1").stream()
        .map(Kept::version)
        .findFirst();
  }

  @Override
  public List<Kept> history(RecordName name, Reach reach) {
    return versions(name, within(reach), "");
  }

  private List<Kept> versions(RecordName name, Within within, String most) {
    return database.ask(
        VERSIONS.formatted(KeptRecord.COLUMNS, within.condition()) + most,
        values -> {
          values.text(name.institution().value()).text(name.register().value()).text(name.key());
          for (var value : within.values()) {
            values.text(value);
          }
        },
        row -> KeptRecord.of(row).kept());
  }

  /** A case that was erased is nobody's own any more; the units keep what it made. */
  private static Within within(Reach reach) {
    return switch (reach) {
      case Reach.Own own -> new Within("a.applicant = ?", List.of(own.person().value()));
      case Reach.Helped by ->
          new Within(
              "exists (select from helper_case h where h.helper = ?"
                  + " and h.institution = r.institution and h.id = r.id)",
              List.of(by.helper().value()));
      case Reach.OfUnit of ->
          new Within(
              "r.institution = ? and ? = any (r.units)",
              List.of(of.institution().value(), of.unit().value()));
      case Reach.OfInstitution of ->
          new Within("r.institution = ?", List.of(of.institution().value()));
      case Reach.AsParticipant as -> new Within("? = any (r.units)", List.of(as.unit().value()));
      case Reach.Everything everything -> new Within("true", List.of());
    };
  }

  /** A reach as a condition, and the values of its question marks. */
  private record Within(String condition, List<String> values) {}
}
