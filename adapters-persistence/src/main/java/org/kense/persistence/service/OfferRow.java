package org.kense.persistence.service;

import java.sql.SQLException;
import org.kense.core.service.Offer;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;

/** An offer, as the statements of others read it from {@code o}. */
public final class OfferRow {
  public static final String COLUMN = "o.body as offer";

  /** Whether an offer has begun at an instant, which is the one value that this takes. */
  public static final String BEGUN = "o.from_day <= (?::timestamptz at time zone o.zone)::date";

  private OfferRow() {}

  public static Offer of(Row row) throws SQLException {
    return Json.read(row.text("offer"), Offer.class);
  }
}
