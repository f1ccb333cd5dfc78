package org.kense.core.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Entry;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.Key;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;

/** Cases for the contracts of ports, small and all different. */
public final class SampleCases {
  public static final Instant MONDAY = Instant.parse("2026-02-02T04:00:00Z");
  public static final ActorId AIDA = Samples.AIDA.id();
  public static final ActorId MARAT = Samples.MARAT.id();
  public static final UnitCode OFFICE = new UnitCode("office");
  public static final UnitCode STUDIES = new UnitCode("study-department");

  private SampleCases() {}

  /** The ids of the college's cases, each later than the one before. */
  public static CaseId id(int count) {
    return id(Samples.COLLEGE, count);
  }

  public static CaseId id(InstitutionId institution, int count) {
    var millis = MONDAY.toEpochMilli() + count;
    return new CaseId(institution, new UUID(millis << 16 | 0x7000, 0x8000_0000_0000_0000L | count));
  }

  /** How a person begins a case. */
  public static HeadingEvent.Started started(CaseId id, ActorId person) {
    return started(id, person, Set.of(OFFICE, STUDIES));
  }

  public static HeadingEvent.Started started(CaseId id, ActorId person, Set<UnitCode> units) {
    return new HeadingEvent.Started(
        id, Samples.FREE.ref(), Samples.PORTAL, units, person, Lang.KY, MONDAY);
  }

  /** An entry that begins a case and goes on with these events. */
  public static Entry beginning(HeadingEvent.Started started, Event... more) {
    var events = new ArrayList<Event>(List.of(started));
    events.addAll(List.of(more));
    return entry(0, events, Application.of(events));
  }

  /** An entry that goes on with a case of this version. */
  public static Entry next(Application application, long version, Event... events) {
    return entry(version, List.of(events), application.after(List.of(events)));
  }

  private static Entry entry(long before, List<Event> events, Application after) {
    var by = after.heading().applicant();
    return new Entry(before, events, after, MONDAY, by, Optional.empty());
  }

  /** The applicant enters a name. */
  public static ContentEvent.Answered answer(String name) {
    return new ContentEvent.Answered(Map.of("name", name), MONDAY.plusSeconds(60));
  }

  public static Key key(String value, String request) {
    return new Key(AIDA, Permission.ANSWER, value, Sha256.of(request.getBytes(UTF_8)));
  }
}
