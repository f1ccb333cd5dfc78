package org.kense.core.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.law.WrittenDate;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.core.service.StageCode;

/** For whom words are chosen: their language, their clock, and what the codes stand for. */
public record Reader(Lang lang, ZoneId zone, Names names) {
  private static final Wording TIMES = Wording.of("times");

  /** Somebody of whom only the language is known: times in UTC, codes as they are. */
  public static Reader of(Lang lang) {
    return new Reader(lang, ZoneOffset.UTC, Names.NONE);
  }

  /** Somebody who reads of a case: times as at the institution, codes by their titles. */
  public static Reader of(Lang lang, Service service, Offer offer) {
    return new Reader(lang, offer.hours().zone(), Names.of(service));
  }

  /** A moment in a sentence, as in "5 марта 2026 года в 18:00"; seconds are left out. */
  String on(Instant at) {
    var local = LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
    String date = WrittenDate.in(local.toLocalDate(), lang);
    return TIMES.say("time", lang, date, local.toLocalTime().toString());
  }

  /** A moment at which something ends, with its day of the week; midnight is 24:00. */
  String end(Instant at) {
    return new Moments(zone, lang).end(at);
  }

  /** A day, as in "5 March 2026". */
  String day(Instant at) {
    return WrittenDate.in(LocalDate.ofInstant(at, zone), lang);
  }

  /**
   * A moment after a colon, as in "5 March 2026, 18:00"; outside an institution's zone it says UTC.
   */
  String time(Instant at) {
    String written = new Moments(zone, lang).plainTime(at);
    return zone.equals(ZoneOffset.UTC) ? written + " UTC" : written;
  }

  String field(String name) {
    return names.field(name, lang);
  }

  String document(String code) {
    return names.document(code, lang);
  }

  /** A field or, where none has this code, a document. */
  String entry(String code) {
    return names.entry(code, lang);
  }

  String register(String code) {
    return names.register(code, lang);
  }

  String stage(StageCode stage) {
    return names.stage(stage.value(), lang);
  }

  String ground(GroundCode ground) {
    return names.ground(ground.value(), lang);
  }

  String option(String code) {
    return names.option(code, lang);
  }

  String text(Text text) {
    return text.in(lang).words();
  }
}
