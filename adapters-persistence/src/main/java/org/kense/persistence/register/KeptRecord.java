package org.kense.persistence.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent.RecordMade;
import org.kense.core.application.Entry;
import org.kense.core.port.Records.Kept;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;
import org.kense.core.register.RegisterName;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Values;

/**
 * A version of a record, as its row.
 *
 * @param units of the case that made it, in order
 */
public record KeptRecord(Kept kept, List<String> units) {
  /** The columns, of {@code record_version r}. */
  public static final String COLUMNS =
      "r.institution, r.register, r.key, r.version, r.content, r.id, r.units, r.at";

  public KeptRecord {
    units = List.copyOf(units);
  }

  /** Five arrays: register, key, version, content and time of every version that is made. */
  public static void into(Values values, Entry entry) throws SQLException {
    var made = new ArrayList<RecordMade>();
    for (var event : entry.events()) {
      if (event instanceof RecordMade it) made.add(it);
    }
    values.texts(made.stream().map(it -> it.record().name().register().value()).toList());
    values.texts(made.stream().map(it -> it.record().name().key()).toList());
    values.numbers(made.stream().map(it -> it.record().version()).toList());
    values.texts(made.stream().map(it -> Json.text(it.record().values())).toList());
    values.texts(made.stream().map(it -> time(it).toString()).toList());
  }

  /** To the microsecond, as a row keeps it. */
  private static Instant time(RecordMade made) {
    return Chain.time(made.at());
  }

  /** The row that this event of the case wrote. */
  public static KeptRecord of(Application of, RecordMade made) {
    var units = of.heading().start().units().stream().map(UnitCode::value).sorted().toList();
    return new KeptRecord(new Kept(made.record(), of.id(), time(made)), units);
  }

  /** Throws where the row is none that an event could have written. */
  public static KeptRecord of(Row row) throws SQLException {
    var institution = new InstitutionId(row.text("institution"));
    var name = new RecordName(institution, new RegisterName(row.text("register")), row.text("key"));
    var version = new RecordVersion(name, row.number("version"), values(row));
    var by = new CaseId(institution, row.uuid("id"));
    return new KeptRecord(new Kept(version, by, row.at("at")), row.texts("units"));
  }

  private static Map<String, String> values(Row row) throws SQLException {
    var values = new HashMap<String, String>();
    Json.tree(row.text("content").getBytes(UTF_8))
        .properties()
        .forEach(value -> values.put(value.getKey(), text(value.getValue())));
    return values;
  }

  private static String text(JsonNode value) {
    if (!value.isTextual()) throw new IllegalArgumentException("no text in a record: " + value);
    return value.textValue();
  }
}
