package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Entry;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.OuterReference;
import org.kense.core.memory.Samples;
import org.kense.core.service.Offer;

/** Whatever keeps applications keeps this. */
@Clause("CSC-41")
public abstract class ApplicationsContract {
  /** Ports over one store, which is empty. */
  public record Ports(Applications applications, Offers offers, Persons persons) {}

  private static final Offer OFFER = Samples.offer(Samples.FREE);
  private Ports ports;

  protected ApplicationsContract() {}

  protected abstract Ports empty();

  @BeforeEach
  void the_college_offers_a_certificate() {
    ports = empty();
    ports.offers().put(OFFER);
  }

  private Applications cases() {
    return ports.applications();
  }

  private Application given(CaseId id) {
    var entry = beginning(started(id, AIDA));
    assertEquals(Appended.DONE, cases().append(entry));
    return entry.after();
  }

  @Test
  void what_was_appended_is_opened() {
    var entry = beginning(started(id(1), AIDA), answer("Aida"));

    cases().append(entry);

    var file = cases().open(id(1), Optional.empty()).orElseThrow();
    assertEquals(entry.after(), file.application());
    assertEquals(2, file.version());
    assertEquals(OFFER, file.offer());
    assertEquals(AIDA, file.person().id());
    assertEquals(Optional.empty(), file.used());
  }

  @Test
  void an_unknown_case_is_not_there() {
    given(id(1));

    assertEquals(Optional.empty(), cases().open(id(2), Optional.empty()));
    assertEquals(
        Optional.empty(), cases().open(id(new InstitutionId("elsewhere"), 1), Optional.empty()));
    assertEquals(List.of(), cases().journal(id(2)));
    assertEquals(Optional.empty(), cases().asOf(id(2), 1));
  }

  @Test
  void events_follow_one_another() {
    var draft = given(id(1));

    var outcome = cases().append(next(draft, 1, answer("Aida"), answer("Aisha")));

    var file = cases().open(id(1), Optional.empty()).orElseThrow();
    assertEquals(Appended.DONE, outcome);
    assertEquals(3, file.version());
    assertEquals(Map.of("name", "Aisha"), file.application().content().answers().values());
  }

  @Test
  void nothing_is_written_on_a_version_that_has_passed() {
    var draft = given(id(1));
    cases().append(next(draft, 1, answer("Aida")));

    var late = cases().append(next(draft, 1, answer("Marat")));
    var early = cases().append(next(draft, 9, answer("Marat")));
    var twice = cases().append(beginning(started(id(1), AIDA)));

    assertEquals(
        List.of(Appended.STALE, Appended.STALE, Appended.STALE), List.of(late, early, twice));
    assertEquals(2, cases().journal(id(1)).size());
    assertEquals(2, cases().open(id(1), Optional.empty()).orElseThrow().version());
  }

  private static HeadingEvent.Started passedOn(CaseId id, String system, String reference) {
    var own = started(id, AIDA);
    return new HeadingEvent.Started(
        id,
        own.service(),
        own.channel(),
        own.units(),
        AIDA,
        own.lang(),
        own.at(),
        Optional.of(new ActorId(system)),
        Optional.of(new OuterReference(reference)));
  }

  @Test
  @Clause("EPO-8.4")
  void what_a_system_passes_on_is_taken_once_by_the_number_that_it_has_there() {
    var first = cases().append(beginning(passedOn(id(1), "portal", "4012345678")));
    var again = cases().append(beginning(passedOn(id(2), "portal", "4012345678")));
    var next = cases().append(beginning(passedOn(id(3), "portal", "4012345679")));
    var other = cases().append(beginning(passedOn(id(4), "other-portal", "4012345678")));

    assertEquals(Appended.DONE, first);
    assertEquals(Appended.TAKEN_BEFORE, again);
    assertEquals(Optional.empty(), cases().open(id(2), Optional.empty()));
    assertEquals(List.of(Appended.DONE, Appended.DONE), List.of(next, other));
  }

  @Test
  @Clause("EPO-8.4")
  void the_same_request_again_is_the_key_and_no_second_application() {
    var key = Optional.of(SampleCases.key("k-1", "request"));

    cases().append(beginning(passedOn(id(1), "portal", "4012345678")).under(key));
    var again = cases().append(beginning(passedOn(id(2), "portal", "4012345678")).under(key));

    assertEquals(Appended.KEY_USED, again);
  }

  @Test
  void a_case_that_nobody_started_does_not_go_on() {
    var draft = beginning(started(id(1), AIDA)).after();

    var outcome = cases().append(next(draft, 1, answer("Aida")));

    assertEquals(Appended.STALE, outcome);
    assertEquals(Optional.empty(), cases().open(id(1), Optional.empty()));
  }

  @Test
  void the_journal_tells_everything_in_order() {
    var draft = given(id(1));
    var answered = next(draft, 1, answer("Aida"));
    var later =
        new Entry(
            1,
            answered.events(),
            answered.after(),
            MONDAY.plusSeconds(5),
            Samples.OFFICE.id(),
            Optional.empty());

    cases().append(later);

    var journal = cases().journal(id(1));
    assertEquals(List.of(1L, 2L), journal.stream().map(e -> e.version()).toList());
    assertEquals(
        List.of(started(id(1), AIDA), answer("Aida")),
        journal.stream().map(e -> e.event()).toList());
    assertEquals(MONDAY.plusSeconds(5), journal.getLast().at());
    assertEquals(Samples.OFFICE.id(), journal.getLast().by());
  }

  @Test
  void a_case_is_known_as_it_was_at_every_version() {
    var draft = given(id(1));
    cases().append(next(draft, 1, answer("Aida"), answer("Aisha")));

    assertEquals(Optional.of(draft), cases().asOf(id(1), 1));
    assertEquals(Optional.of(draft.after(answer("Aida"))), cases().asOf(id(1), 2));
    assertEquals(Optional.empty(), cases().asOf(id(1), 4));
    assertEquals(Optional.empty(), cases().asOf(id(1), 0));
  }
}
