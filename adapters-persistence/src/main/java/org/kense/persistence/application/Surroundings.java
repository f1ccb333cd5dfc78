package org.kense.persistence.application;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kense.core.application.KeyUse;
import org.kense.core.service.Offer;
import org.kense.persistence.calendar.NewestCalendars;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.person.PersonRow;
import org.kense.persistence.service.OfferRow;
import org.kense.persistence.sql.Row;

/** What a command needs besides its case, joined to it or, for a new case, alone. */
record Surroundings(Offer offer, PersonRow person, List<String> calendars, Optional<KeyUse> used) {
  static Surroundings of(Row row) throws SQLException {
    return new Surroundings(
        OfferRow.of(row), PersonRow.of(row), NewestCalendars.of(row), RequestKeys.of(row));
  }
}
