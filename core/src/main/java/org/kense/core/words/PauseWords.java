package org.kense.core.words;

import java.util.Map;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Why a clock stood still. */
final class PauseWords {
  private static final Map<String, Text> REASONS =
      Map.of(
          "payment",
          Text.of("waiting for payment", "ожидание оплаты", "төлемді күту", "төлөмдү күтүү"),
          "supplement",
          Text.of(
              "waiting for what the applicant has to add",
              "ожидание дополнений от заявителя",
              "өтініш берушінің толықтыруын күту",
              "арыз ээсинин толуктоосун күтүү"),
          "outage",
          Text.of(
              "an outage at the institution",
              "сбой в работе учреждения",
              "мекеме жұмысындағы іркіліс",
              "мекеменин ишиндеги үзгүлтүк"));

  private PauseWords() {}

  /** A reason that nobody translated is said by its code. */
  static String in(String reason, Lang lang) {
    Text known = REASONS.get(reason);
    return known == null ? reason : known.in(lang).words();
  }
}
