package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kense.core.access.ActorId;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Event;
import org.kense.core.application.Filter;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.PaymentEvent;
import org.kense.core.application.Recorded;
import org.kense.core.application.StatusEvent;
import org.kense.core.application.TurnEvent;
import org.kense.core.person.Agreement;
import org.kense.persistence.Outside;
import org.kense.persistence.Store;
import org.kense.persistence.audit.Broken;
import org.kense.persistence.embedded.Place;

/** What a demo left in its database. */
final class Kept {
  private static final Map<Class<? extends Event>, String> DEEDS =
      Map.ofEntries(
          Map.entry(HeadingEvent.Started.class, "start"),
          Map.entry(ContentEvent.Answered.class, "answer"),
          Map.entry(ContentEvent.Attached.class, "attach"),
          Map.entry(StatusEvent.Filed.class, "submit"),
          Map.entry(StatusEvent.Registered.class, "register"),
          Map.entry(StatusEvent.Declined.class, "decline"),
          Map.entry(StatusEvent.Granted.class, "grant"),
          Map.entry(StatusEvent.Refused.class, "refuse"),
          Map.entry(StatusEvent.MadeReady.class, "make-ready"),
          Map.entry(StatusEvent.Delivered.class, "hand-over"),
          Map.entry(StatusEvent.Withdrawn.class, "withdraw"),
          Map.entry(StatusEvent.Expired.class, "expire"),
          Map.entry(TurnEvent.ExecutorNamed.class, "assign"),
          Map.entry(TurnEvent.SupplementAsked.class, "ask"),
          Map.entry(TurnEvent.SupplementGiven.class, "supplement"),
          Map.entry(PaymentEvent.FeePaid.class, "pay"),
          Map.entry(CourseEvent.PapersTaken.class, "take-papers"),
          Map.entry(CourseEvent.PapersReturned.class, "return-papers"),
          Map.entry(CourseEvent.Rated.class, "rate"));

  /**
   * Consents are in the person's journal; a stage may be completed by other deeds, too, and state
   * registers are also asked when a draft begins.
   */
  private static final Set<String> ELSEWHERE =
      Set.of("agree", "agree-on-paper", "complete", "fetch");

  private final Path data;
  private final Script script;

  Kept(Path data, Script script) {
    this.data = data;
    this.script = script;
  }

  /** Every journal verifies, and every step is in its own exactly once. */
  void holds(Acknowledged acknowledged) {
    var outside =
        new Outside(
            new VirtualClock(script.beginning()),
            new SecureRandom(),
            (bytes, directories) -> ShippedServices.ALL.newest().getFirst());
    try (var store = Store.embedded(Place.of(data.resolve("database")), outside)) {
      List<Broken> broken = new ArrayList<>();
      var audited = store.audit().verify(broken::add);
      assertEquals(List.of(), broken);
      assertTrue(audited.events() > 0);
      for (Story story : script.stories()) holds(story, store, acknowledged);
      assertEquals(script.stories().size(), cases(store).size(), "a draft was begun twice");
    }
  }

  private static void holds(Story story, Store store, Acknowledged acknowledged) {
    var applicant = new ActorId(story.setting().applicant());
    var id = only(store, applicant);
    var journal = store.applications().journal(id);
    assertEquals(
        IntStream.rangeClosed(1, journal.size()).mapToObj(Long::valueOf).toList(),
        journal.stream().map(Recorded::version).toList());
    assertEquals(expected(story), counted(journal), story.name());
    assertEquals(stages(journal).stream().distinct().toList(), stages(journal), story.name());
    assertTrue(acknowledged.last(story.name()) <= journal.size(), story.name());
    assertEquals(
        Agreement.values().length, store.persons().open(applicant, Optional.empty()).version());
  }

  private static List<String> stages(List<Recorded> journal) {
    return journal.stream()
        .map(Recorded::event)
        .filter(CourseEvent.StageCompleted.class::isInstance)
        .map(event -> ((CourseEvent.StageCompleted) event).done().stage().value())
        .toList();
  }

  private static CaseId only(Store store, ActorId applicant) {
    var page =
        store.applications().list(new Reach.Own(applicant), Filter.NONE, Optional.empty(), 10);
    assertEquals(1, page.lines().size(), applicant + " has not exactly one case");
    return page.lines().getFirst().id();
  }

  private static List<CaseId> cases(Store store) {
    return store
        .applications()
        .list(new Reach.Everything(), Filter.NONE, Optional.empty(), 200)
        .lines()
        .stream()
        .map(line -> line.id())
        .toList();
  }

  /** How often each deed stands in the file. */
  private static Map<String, Integer> expected(Story story) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Act act : story.acts()) {
      for (String deed : deeds(act)) counts.merge(deed, 1, Integer::sum);
    }
    return counts;
  }

  /** Of a step, those that the case's own journal tells apart. */
  private static List<String> deeds(Act act) {
    if (act.deed() instanceof Deed.TakeIn taken) {
      // Two documents, and the package of the portal that passes them on.
      return taken.turnedAway().isPresent()
          ? List.of()
          : List.of("start", "answer", "attach", "attach", "attach", "submit");
    }
    if (act.deed() instanceof Deed.AtStage it && it.inVain(act.who())) return List.of();
    // Whoever has the fewest cases is named by the same event as somebody in particular.
    if (act.deed() instanceof Deed.AssignLeastLoaded) return List.of("assign");
    return ELSEWHERE.contains(act.name()) ? List.of() : List.of(act.name());
  }

  /** How often each deed stands in the journal. */
  private static Map<String, Integer> counted(List<Recorded> journal) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < journal.size(); i++) {
      if (i > 0 && follows(journal.get(i), journal.get(i - 1))) continue;
      deed(journal.get(i).event()).ifPresent(deed -> counts.merge(deed, 1, Integer::sum));
    }
    return counts;
  }

  /** Whether an executor was found by the house, together with what opened the stage. */
  private static boolean follows(Recorded named, Recorded before) {
    return named.event() instanceof TurnEvent.ExecutorNamed
        && named.at().equals(before.at())
        && named.by().equals(before.by());
  }

  private static Optional<String> deed(Event event) {
    return Optional.ofNullable(DEEDS.get(event.getClass()));
  }
}
