package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.key;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.institution.Outage;
import org.kense.core.memory.Samples;
import org.kense.core.port.Institutions.InstitutionEntry;

/** Whatever keeps institutions keeps each one's history to itself. */
public abstract class InstitutionsContract {
  private static final InstitutionId COLLEGE = Samples.COLLEGE;
  private static final UUID OUTAGE = new UUID(0, 1);
  private static final InstitutionEvent BEGUN =
      new InstitutionEvent.OutageBegun(OUTAGE, MONDAY, "no electricity");
  private static final InstitutionEvent ENDED =
      new InstitutionEvent.OutageEnded(OUTAGE, MONDAY.plusSeconds(3600));

  private Institutions institutions;

  protected InstitutionsContract() {}

  protected abstract Institutions empty();

  @BeforeEach
  void nothing_has_happened() {
    institutions = empty();
  }

  private Appended append(long before, Optional<Key> key, InstitutionEvent... events) {
    var now = institutions.asOf(COLLEGE, before).after(List.of(events));
    return institutions.append(
        new InstitutionEntry(now, before, List.of(events), MONDAY, Samples.HEAD.id(), key));
  }

  private Appended append(long before, InstitutionEvent... events) {
    return append(before, Optional.empty(), events);
  }

  @Test
  void an_institution_of_which_nobody_has_heard_has_no_history() {
    var file = institutions.open(COLLEGE, Optional.empty());

    assertEquals(Institution.of(COLLEGE), file.institution());
    assertEquals(0, file.version());
  }

  @Test
  void what_happened_is_kept_and_known_as_of_every_version() {
    assertEquals(Appended.DONE, append(0, BEGUN));
    assertEquals(Appended.DONE, append(1, ENDED));

    var file = institutions.open(COLLEGE, Optional.empty());
    var whole = new Outage(OUTAGE, MONDAY, Optional.of(MONDAY.plusSeconds(3600)), "no electricity");
    assertEquals(List.of(whole), file.institution().outages());
    assertEquals(2, file.version());
    assertTrue(institutions.asOf(COLLEGE, 1).outages().getFirst().lasts());
    assertEquals(
        List.of(),
        institutions.open(new InstitutionId("other"), Optional.empty()).institution().outages());
  }

  @Test
  void several_events_are_one_addition() {
    assertEquals(Appended.DONE, append(0, BEGUN, ENDED));

    assertEquals(2, institutions.open(COLLEGE, Optional.empty()).version());
  }

  @Test
  void on_a_stale_version_nothing_is_written() {
    append(0, BEGUN);

    assertEquals(Appended.STALE, append(0, BEGUN));
    assertEquals(1, institutions.open(COLLEGE, Optional.empty()).version());
  }

  @Test
  void a_key_is_used_once() {
    var key = Optional.of(key("k-1", "request"));
    append(0, key, BEGUN);

    assertEquals(Appended.KEY_USED, append(1, key, ENDED));
    var used = institutions.open(COLLEGE, key).used().orElseThrow();
    assertEquals(key.get().request(), used.request());
    assertEquals(1, used.version());
  }
}
