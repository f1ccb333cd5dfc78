package org.kense.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;

/** Instants as the clock on an institution's wall shows them, to the minute. */
record WallTime(ZoneId zone, Lang lang) {
  /** Where the institution of a case is; who only learns its status is not told. */
  static WallTime of(JsonNode shown, Lang lang) {
    String zone = shown.path("institution").path("zone").asText("");
    return new WallTime(zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone), lang);
  }

  String at(JsonNode instant) {
    var local = Instant.parse(instant.asText()).atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    var date = WrittenDate.withWeekday(local.toLocalDate(), lang);
    return date + " " + local.toLocalTime() + (zone.equals(ZoneOffset.UTC) ? " UTC" : "");
  }
}
