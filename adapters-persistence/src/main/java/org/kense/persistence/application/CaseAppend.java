package org.kense.persistence.application;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import org.kense.core.access.ActorId;
import org.kense.core.application.Appended;
import org.kense.core.application.Entry;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.OuterReference;
import org.kense.persistence.journal.Addition;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.journal.Lines;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.json.Json;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.register.KeptRecord;
import org.kense.persistence.sql.Database;
import org.kense.persistence.sql.Values;

/** Adds to a case, in one round trip. */
final class CaseAppend {
  private final Addition addition;
  private final SecureRandom random;

  CaseAppend(Database database, SecureRandom random) {
    this.addition = new Addition(database);
    this.random = random;
  }

  Appended append(Entry entry) {
    var sql = entry.before() == 0 ? AppendSql.START : AppendSql.ADVANCE;
    return addition.of(sql, values -> fill(values, entry), entry.key());
  }

  private void fill(Values values, Entry entry) throws SQLException {
    var id = entry.after().id();
    var start = entry.after().heading().start();
    values.text(id.institution().value()).uuid(id.unique()).number(entry.before());
    values.at(Chain.time(entry.at())).text(entry.by().value()).text(start.lang().tag());
    values.number(CaseFold.VERSION).text(Json.text(entry.after())).bytes(Chain.start());
    CaseColumns.of(entry.after()).into(values);
    values.text(start.helper().map(ActorId::value));
    values.text(start.reference().map(OuterReference::value));
    RequestKeys.all(values, entry.key());
    var place = new Lines.Place(StreamName.of(id), entry.before(), entry.at(), entry.by());
    Lines.of(place, entry.events(), EventTypes.OF_CASES, random).into(values);
    notices(values, entry);
    KeptRecord.into(values, entry);
  }

  /** Every notice that these events sent leaves through the outbox, under its event's version. */
  private static void notices(Values values, Entry entry) throws SQLException {
    var versions = new ArrayList<Long>();
    var kinds = new ArrayList<String>();
    var moments = new ArrayList<String>();
    for (var i = 0; i < entry.events().size(); i++) {
      if (entry.events().get(i) instanceof NoticeEvent.NoticeSent sent) {
        versions.add(entry.before() + i + 1);
        kinds.add(sent.kind());
        moments.add(Json.word(sent.on()));
      }
    }
    values.numbers(versions).texts(kinds).texts(moments);
  }
}
