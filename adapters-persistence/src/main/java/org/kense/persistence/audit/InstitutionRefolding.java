package org.kense.persistence.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kense.core.access.InstitutionId;
import org.kense.core.institution.Institution;
import org.kense.persistence.institution.KeptInstitution;
import org.kense.persistence.journal.EventTypes;
import org.kense.persistence.journal.StreamName;
import org.kense.persistence.sql.Transaction;

/** Makes an institution's state again; nothing in it is anybody's, so nothing is ever erased. */
final class InstitutionRefolding implements Refolding {
  private Institution now;

  InstitutionRefolding(StreamName stream) {
    this.now = Institution.of(new InstitutionId(stream.institution()));
  }

  @Override
  public void take(String type, int version, byte[] payload) {
    now = now.after(EventTypes.OF_INSTITUTIONS.read(type, version, payload));
  }

  @Override
  public boolean agrees(Transaction transaction, End end, boolean whole) throws SQLException {
    List<KeptInstitution> kept = new ArrayList<>();
    transaction.stream(
        KeptInstitution.SQL,
        values -> values.text(end.stream().institution()),
        row -> kept.add(KeptInstitution.of(row)));
    return whole
        && kept.size() == 1
        && end.is(kept.getFirst().version(), kept.getFirst().head())
        && kept.getFirst().agrees(now);
  }
}
