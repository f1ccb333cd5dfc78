package org.kense.persistence.staff;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.port.People;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/**
 * Employees in PostgreSQL, remembered for half a minute so that a command need not ask for them.
 *
 * <p>Whom another program moves or dismisses keeps their old place here for as long.
 */
public final class JdbcPeople implements People {
  private static final String ONE =
      "select id, role, unit, head from staff where institution = ? and id = ?";

  private static final String LOADS =
      """
      select s.id, s.role, s.unit, s.head, (
        select count(*) from application a
        where a.institution = s.institution and a.executor = s.id) as cases
      from staff s where s.institution = ? and s.unit = ?
      order by s.id collate "C"
      """;

  private static final String PUT =
      """
      insert into staff (institution, id, role, unit, head) values (?, ?, ?, ?, ?)
      on conflict (institution, id)
        do update set role = excluded.role, unit = excluded.unit, head = excluded.head
      """;

  private static final String REMOVE = "delete from staff where institution = ? and id = ?";
  private static final long LIFE = Duration.ofSeconds(30).toNanos();
  private static final int MOST = 10_000;

  private record Name(InstitutionId institution, ActorId id) {}

  private record Seen(Actor.Employee employee, long nanos) {
    boolean fresh() {
      return System.nanoTime() - nanos < LIFE;
    }
  }

  private final Map<Name, Seen> seen = new ConcurrentHashMap<>();
  private final Database database;

  public JdbcPeople(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Actor.Employee> employee(InstitutionId institution, ActorId id) {
    var name = new Name(institution, id);
    return Optional.ofNullable(seen.get(name))
        .filter(Seen::fresh)
        .map(Seen::employee)
        .or(() -> ask(name));
  }

  private Optional<Actor.Employee> ask(Name name) {
    var found =
        database.askOne(
            ONE,
            values -> values.text(name.institution().value()).text(name.id().value()),
            row -> employee(name.institution(), row));
    found.ifPresent(employee -> remember(name, employee));
    return found;
  }

  /** Asked anew each time, for loads change with every step of a case. */
  @Override
  public List<Load> loads(InstitutionId institution, UnitCode unit) {
    return database.ask(
        LOADS,
        values -> values.text(institution.value()).text(unit.value()),
        row -> new Load(employee(institution, row), row.number("cases")));
  }

  private static Actor.Employee employee(InstitutionId institution, Row row) throws SQLException {
    return new Actor.Employee(
        new ActorId(row.text("id")),
        Json.constant(row.text("role"), Role.class),
        institution,
        new UnitCode(row.text("unit")),
        row.truth("head"));
  }

  private void remember(Name name, Actor.Employee employee) {
    if (seen.size() >= MOST) {
      seen.clear();
    }
    seen.put(name, new Seen(employee, System.nanoTime()));
  }

  /** Employs somebody, or gives them another place. */
  public void put(Actor.Employee employee) {
    database.change(
        PUT,
        values ->
            values
                .text(employee.institution().value())
                .text(employee.id().value())
                .text(Json.word(employee.role()))
                .text(employee.unit().value())
                .truth(employee.head()));
    seen.remove(new Name(employee.institution(), employee.id()));
  }

  /** Somebody works there no longer. */
  public void remove(InstitutionId institution, ActorId id) {
    database.change(REMOVE, values -> values.text(institution.value()).text(id.value()));
    seen.remove(new Name(institution, id));
  }
}
