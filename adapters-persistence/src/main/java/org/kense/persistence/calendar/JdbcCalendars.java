package org.kense.persistence.calendar;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.calendar.CalendarVersion;
import org.kense.core.calendar.ShippedCalendars;
import org.kense.core.calendar.VersionNumber;
import org.kense.core.calendar.WorkCalendar;
import org.kense.core.form.Sha256;
import org.kense.core.port.Calendars;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Row;

/** Published calendars, byte by byte; each is read once, for it never changes. */
public final class JdbcCalendars implements Calendars {
  /** Answers with what is published, now or before: the update changes nothing. */
  private static final String PUBLISH =
      """
      insert into calendar_version as v (code, year, count, sha256, bytes) values (?, ?, ?, ?, ?)
      on conflict (code, year, count) do update set code = v.code
      returning sha256
      """;

  private static final String ONE =
      "select bytes from calendar_version where code = ? and year = ? and count = ?";

  private static final String ALL =
      "select bytes from calendar_version where code = ? order by year, count";

  private static final String NEWEST =
      "select code, year, count from calendar_version where code = ?"
          + " order by year desc, count desc limit 1";

  private final Map<String, WorkCalendar> known = new ConcurrentHashMap<>();
  private final Database database;

  public JdbcCalendars(Database database) {
    this.database = database;
  }

  /**
   * Publishes what ships; again and again, if one likes.
   *
   * @throws ChangedCalendar where such a version was published with other days
   */
  public void publishShipped() {
    for (var code : ShippedCalendars.codes()) {
      var shipped = ShippedCalendars.of(code);
      if (!publish(CalendarVersion.first(shipped))) throw new ChangedCalendar(shipped.id());
    }
  }

  @Override
  public boolean publish(CalendarVersion version) {
    var number = version.number();
    var bytes = Json.bytes(KeptCalendar.of(version));
    var now = Sha256.of(bytes).hex();
    var kept =
        database.change(
            PUBLISH,
            values ->
                values
                    .text(version.calendar().code())
                    .number(number.year())
                    .number(number.count())
                    .text(now)
                    .bytes(bytes),
            row -> row.text("sha256"));
    return kept.contains(now);
  }

  @Override
  public Optional<WorkCalendar> newest(String code) {
    return database
        .askOne(
            NEWEST,
            values -> values.text(code),
            row ->
                new VersionNumber((int) row.number("year"), (int) row.number("count")).toString())
        .flatMap(number -> version(code + "@" + number));
  }

  @Override
  public Optional<WorkCalendar> version(String id) {
    var before = Optional.ofNullable(known.get(id));
    return before.isPresent() ? before : read(id).map(now -> keep(id, now));
  }

  private WorkCalendar keep(String id, WorkCalendar calendar) {
    known.put(id, calendar);
    return calendar;
  }

  /** An id is a code, a number and perhaps a reading of contested days. */
  private Optional<WorkCalendar> read(String id) {
    var parts = id.split("[@+]", 3);
    return parts.length < 2
        ? Optional.empty()
        : VersionNumber.read(parts[1])
            .flatMap(number -> one(parts[0], number))
            .flatMap(version -> version.calendar().called(id));
  }

  private Optional<CalendarVersion> one(String code, VersionNumber number) {
    return database.askOne(
        ONE,
        values -> values.text(code).number(number.year()).number(number.count()),
        JdbcCalendars::kept);
  }

  @Override
  public List<CalendarVersion> versions(String code) {
    return database.ask(ALL, values -> values.text(code), JdbcCalendars::kept);
  }

  private static CalendarVersion kept(Row row) throws SQLException {
    var json = new String(row.bytes("bytes"), StandardCharsets.UTF_8);
    return Json.read(json, KeptCalendar.class).toDomain();
  }
}
