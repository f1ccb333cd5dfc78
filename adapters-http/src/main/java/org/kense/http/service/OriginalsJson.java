package org.kense.http.service;

import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.service.OriginalsRule;
import org.kense.http.words.BasisJson;
import org.kense.http.words.Codes;

/** When originals are taken, with which ends of a case they go back, and within which time. */
record OriginalsJson(
    String takenAt, BasisJson basis, List<String> returnedAfter, LimitJson returnedWithin) {
  OriginalsJson {
    returnedAfter = List.copyOf(returnedAfter);
  }

  static OriginalsJson of(OriginalsRule rule, Lang reader) {
    return new OriginalsJson(
        Codes.of(rule.takenAt()),
        BasisJson.of(rule.basis(), reader),
        rule.after().stream().sorted().map(Codes::of).toList(),
        LimitJson.of(rule.within(), reader));
  }
}
