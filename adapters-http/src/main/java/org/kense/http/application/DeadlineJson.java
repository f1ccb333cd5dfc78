package org.kense.http.application;

import java.time.Instant;
import org.kense.core.calendar.Deadline;
import org.kense.core.law.Lang;
import org.kense.core.words.LimitWords;
import org.kense.http.words.BasisJson;

/** By when something is due, and by which limit. */
record DeadlineJson(
    Instant at, Instant earliest, boolean provisional, String limit, BasisJson basis) {
  static DeadlineJson of(Deadline deadline, Lang reader) {
    return new DeadlineJson(
        deadline.at(),
        deadline.earliest(),
        deadline.provisional(),
        LimitWords.in(deadline.limit(), reader),
        BasisJson.of(deadline.basis(), reader));
  }
}
