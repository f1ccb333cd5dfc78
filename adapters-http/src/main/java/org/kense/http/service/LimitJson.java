package org.kense.http.service;

import org.kense.core.law.Lang;
import org.kense.core.service.Limit;
import org.kense.core.words.LimitWords;
import org.kense.http.words.BasisJson;

/** How long something may take, and who says so. */
record LimitJson(String time, BasisJson basis) {
  static LimitJson of(Limit limit, Lang reader) {
    return new LimitJson(LimitWords.in(limit.time(), reader), BasisJson.of(limit.basis(), reader));
  }
}
