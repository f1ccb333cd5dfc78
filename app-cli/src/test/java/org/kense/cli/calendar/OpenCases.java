package org.kense.cli.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.calendar.Deadline;
import org.kense.core.calendar.TimeLimit;
import org.kense.core.calendar.Timetable;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.port.SampleCases;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Offer;
import org.kense.core.service.StageCode;
import org.kense.persistence.Store;

/** Many cases of a college in Russia, written straight into the journal: five days for each. */
final class OpenCases {
  private static final UnitCode OFFICE = new UnitCode("office");

  private final Store store;
  private final Offer offer;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  OpenCases(Store store) {
    this.store = store;
    offer =
        store.offers().on(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1)).stream()
            .filter(it -> it.service().code().value().equals("ru.certificate-of-study"))
            .findFirst()
            .orElseThrow();
  }

  /** The last day of each, which is a working day. */
  LocalDate lastDay() {
    return LocalDate.ofInstant(due().at(), offer.hours().zone());
  }

  private Deadline due() {
    var calendar = store.calendars().versions("RU").getFirst().calendar();
    return new Timetable(calendar, offer.hours())
        .due(new TimeLimit.WorkingDays(5), Assumed.UNSTATED, now);
  }

  List<CaseId> begin(int count) {
    var ids =
        IntStream.range(0, count)
            .mapToObj(number -> new CaseId(offer.provider().id(), store.ids().next()))
            .toList();
    ids.forEach(this::begin);
    return ids;
  }

  private void begin(CaseId id) {
    var started =
        new HeadingEvent.Started(
            id,
            offer.service(),
            new ChannelCode("portal"),
            Set.of(OFFICE),
            new ActorId("kovaleva"),
            Lang.RU,
            now);
    store
        .applications()
        .append(
            SampleCases.beginning(
                started,
                new StatusEvent.Filed(now),
                new CourseEvent.CaseDue(due()),
                new TurnEvent.StageOpened(
                    new StageCode("register"), OFFICE, now, Optional.empty())));
  }
}
