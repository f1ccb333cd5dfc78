package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Page;
import org.kense.core.application.Summary;
import org.kense.core.law.Lang;
import org.kense.core.words.StatusWords;

/** Some cases, the newest first, and where the list goes on. */
record PageJson(List<LineJson> applications, Optional<String> next) {
  static PageJson of(Page page, Lang reader) {
    return new PageJson(
        page.lines().stream().map(line -> LineJson.of(line, reader)).toList(),
        page.next().map(CaseId::toString));
  }

  /** One case. */
  record LineJson(
      String id,
      Optional<String> number,
      RefJson service,
      LabelJson status,
      Optional<String> unit,
      Optional<Instant> due,
      Instant startedAt) {
    static LineJson of(Summary line, Lang reader) {
      return new LineJson(
          line.id().toString(),
          line.number().map(CaseNumber::digits),
          new RefJson(line.service().code().value(), line.service().version()),
          new LabelJson(line.status(), StatusWords.of(line.status(), reader)),
          line.unit().map(UnitCode::value),
          line.due(),
          line.startedAt());
    }
  }

  /** A version of a service. */
  record RefJson(String code, int version) {}

  /** A code, and what people call it. */
  record LabelJson(String code, String label) {}
}
