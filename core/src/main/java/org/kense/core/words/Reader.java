package org.kense.core.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.kense.core.law.Lang;
import org.kense.core.service.GroundCode;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;
import org.kense.core.service.StageCode;

/** For whom words are chosen: their language, their clock, and what the codes stand for. */
public record Reader(Lang lang, ZoneId zone, Names names) {

  /** Somebody of whom only the language is known: times in UTC, codes as they are. */
  public static Reader of(Lang lang) {
    return new Reader(lang, ZoneOffset.UTC, Names.NONE);
  }

  /** Somebody who reads of a case: times as at the institution, codes by their titles. */
  public static Reader of(Lang lang, Service service, Offer offer) {
    return new Reader(lang, offer.hours().zone(), Names.of(service));
  }

  /** A moment, as in "5 March 2026, 18:00"; outside an institution's zone it says UTC. */
  String time(Instant at) {
    String written = new Moments(zone, lang).plainTime(at);
    return zone.equals(ZoneOffset.UTC) ? written + " UTC" : written;
  }

  /** A field or a document. */
  String entry(String code) {
    return names.entry(code, lang);
  }

  String stage(StageCode stage) {
    return names.stage(stage.value(), lang);
  }

  String ground(GroundCode ground) {
    return names.ground(ground.value(), lang);
  }
}
