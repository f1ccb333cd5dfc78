package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kense.core.service.Effect;
import org.kense.core.service.Moment;
import org.kense.core.service.OriginalsRule;
import org.kense.core.service.Service;

/** Reads when originals are taken and go back, and whether that can happen and is told. */
record Originals(Jurisdiction jurisdiction) {
  private static final Kind<Effect> EFFECT = Kind.constant(Effect.REGISTERS);
  private static final Kind<Moment> END =
      Kind.listed(
          Map.of(
              "declined", Moment.DECLINED,
              "refused", Moment.REFUSED,
              "withdrawn", Moment.WITHDRAWN,
              "delivered", Moment.DELIVERED),
          Cause.NOT_LISTED,
          Moment.WITHDRAWN);

  OriginalsRule rule(Place place) {
    var table = place.table("taken", "returned");
    var taken = table.get("taken").table("at", "basis");
    var returned = table.get("returned").table("after", "within", "basis");
    return place.located(
        new OriginalsRule(
            taken.get("at").read(EFFECT),
            jurisdiction.basis(taken.get("basis")),
            ends(returned.get("after")),
            new Limits(jurisdiction).within(returned)));
  }

  private static Set<Moment> ends(Place place) {
    var ends = new HashSet<Moment>();
    for (var item : place.filled()) ends.add(item.read(END));
    return ends;
  }

  /** Some stage takes them; what goes back is a moment that can come. */
  static void possible(Service service, Notes notes) {
    for (var rule : service.originals().stream().toList()) {
      if (!RefusalRules.some(service, rule.takenAt())) {
        notes.wrong(notes.markOf(rule), Cause.ORIGINALS_NEVER_TAKEN, Kind.written(rule.takenAt()));
      }
      rule.after().stream()
          .sorted()
          .filter(end -> !NoticeChecks.happens(end, service))
          .forEach(
              end ->
                  notes.wrong(
                      notes.markOf(rule), Cause.MOMENT_IMPOSSIBLE, "originals", Kind.written(end)));
    }
  }

  /** Whose originals go back is told so. */
  static void told(Service service, Notes notes) {
    boolean told =
        service.notices().stream().anyMatch(notice -> notice.sentOn() == Moment.PAPERS_DUE);
    if (told) return;
    service
        .originals()
        .ifPresent(rule -> notes.wrong(notes.markOf(rule), Cause.ORIGINALS_WITHOUT_NOTICE));
  }
}
