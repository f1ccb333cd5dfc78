package org.kense.http.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Page;
import org.kense.core.application.Summary;
import org.kense.core.calendar.Remaining;
import org.kense.core.law.Lang;
import org.kense.core.words.StatusWords;

/** Some cases, and where the list goes on. */
record PageJson(List<LineJson> applications, Optional<String> next) {
  static PageJson of(Page page, Map<CaseId, Remaining> remaining, Lang reader) {
    return new PageJson(
        page.lines().stream()
            .map(line -> LineJson.of(line, Optional.ofNullable(remaining.get(line.id())), reader))
            .toList(),
        Optional.empty());
  }

  PageJson upTo(Optional<String> place) {
    return new PageJson(applications, place);
  }

  /** One case. */
  record LineJson(
      String id,
      Optional<String> number,
      RefJson service,
      LabelJson status,
      Optional<String> unit,
      Optional<Instant> due,
      Instant startedAt,
      Optional<RemainingJson> remaining) {
    static LineJson of(Summary line, Optional<Remaining> remaining, Lang reader) {
      return new LineJson(
          line.id().toString(),
          line.number().map(CaseNumber::digits),
          new RefJson(line.service().code().value(), line.service().version()),
          new LabelJson(line.status(), StatusWords.of(line.status(), reader)),
          line.unit().map(UnitCode::value),
          line.due(),
          line.startedAt(),
          remaining.map(it -> RemainingJson.of(it, reader)));
    }
  }

  /** A version of a service. */
  record RefJson(String code, int version) {}

  /** A code, and what people call it. */
  record LabelJson(String code, String label) {}
}
