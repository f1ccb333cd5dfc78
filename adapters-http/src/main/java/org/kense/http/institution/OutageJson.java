package org.kense.http.institution;

import java.time.Instant;
import java.util.Optional;
import org.kense.core.institution.Outage;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.http.words.BasisJson;

/**
 * An outage, and by when the status of every result has to be available again (CSC-36).
 *
 * @param basis of that time; where another country's rule is followed it is assumed
 */
record OutageJson(
    String id,
    Instant from,
    Optional<Instant> to,
    String cause,
    Optional<Instant> statusBy,
    BasisJson basis) {
  static OutageJson of(Outage outage, Basis rule, Lang reader) {
    return new OutageJson(
        outage.id().toString(),
        outage.from(),
        outage.to(),
        outage.cause(),
        outage.statusBy(),
        BasisJson.of(rule, reader));
  }
}
