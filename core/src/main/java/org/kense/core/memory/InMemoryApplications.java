package org.kense.core.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Actor;
import org.kense.core.access.Reach;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Counter;
import org.kense.core.application.Entry;
import org.kense.core.application.Filter;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.application.Recorded;
import org.kense.core.application.Touch;
import org.kense.core.port.Applications;
import org.kense.core.port.Outbox;
import org.kense.core.port.Records;

/** Cases and their journals, in a map; one command at a time. */
public final class InMemoryApplications implements Applications {
  private final Map<CaseId, List<Recorded>> journals = new LinkedHashMap<>();
  private final KeyRing keys = new KeyRing();
  private final InMemoryOffers offers;
  private final InMemoryPersons persons;
  private final InMemoryCalendars calendars;
  private final InstantSource clock;

  /** With the calendars that ship, and no others. */
  public InMemoryApplications(InMemoryOffers offers, InMemoryPersons persons, InstantSource clock) {
    this(offers, persons, new InMemoryCalendars(), clock);
  }

  public InMemoryApplications(
      InMemoryOffers offers,
      InMemoryPersons persons,
      InMemoryCalendars calendars,
      InstantSource clock) {
    this.offers = offers;
    this.persons = persons;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public synchronized Optional<CaseFile> open(CaseId id, Optional<Key> key) {
    return now(id).map(application -> file(application, key));
  }

  private CaseFile file(Application application, Optional<Key> key) {
    var heading = application.heading();
    return new CaseFile(
        application,
        journal(heading.id()).size(),
        offers.begun(heading.id().institution(), heading.service(), clock.instant()).orElseThrow(),
        persons.person(heading.applicant()),
        places().taken(application),
        calendars.names(),
        key.flatMap(keys::use));
  }

  private PlaceBook places() {
    return new PlaceBook(() -> journals.keySet().stream().flatMap(id -> now(id).stream()));
  }

  @Override
  public synchronized Optional<Counter> counter(Ask ask) {
    return offers
        .at(ask.institution(), ask.service(), ask.at())
        .map(
            offer ->
                new Counter(
                    offer,
                    persons.person(ask.applicant()),
                    calendars.names(),
                    ask.key().flatMap(keys::use)));
  }

  @Override
  public synchronized Appended append(Entry entry) {
    var id = entry.after().id();
    if (entry.key().flatMap(keys::use).isPresent()) {
      return Appended.KEY_USED;
    }
    if (journal(id).size() != entry.before()
        || MadeRecords.passed(entry, records(new Reach.Everything()))
        || places().clashes(entry.after())) {
      return Appended.STALE;
    }
    if (takenBefore(entry)) {
      return Appended.TAKEN_BEFORE;
    }
    var journal = journals.computeIfAbsent(id, none -> new ArrayList<>());
    entry
        .events()
        .forEach(e -> journal.add(new Recorded(journal.size() + 1, entry.at(), entry.by(), e)));
    entry.key().ifPresent(key -> keys.keep(key, id.toString(), entry.version()));
    return Appended.DONE;
  }

  /** Whether the same helper began another case under the same reference. */
  private boolean takenBefore(Entry entry) {
    var start = entry.after().heading().start();
    return entry.before() == 0
        && start.reference().isPresent()
        && within(new Reach.Helped(start.helper().orElseThrow()))
            .anyMatch(it -> it.heading().start().reference().equals(start.reference()));
  }

  /** Every version of every record that cases within reach made. */
  synchronized Stream<Records.Kept> records(Reach reach) {
    return within(reach).flatMap(it -> MadeRecords.by(it.id(), journal(it.id()))).toList().stream();
  }

  @Override
  public synchronized Optional<KeyUse> use(Key key) {
    return keys.use(key);
  }

  @Override
  public synchronized Optional<Application> asOf(CaseId id, long version) {
    var events = journal(id).stream().limit(version).map(Recorded::event).toList();
    return version < 1 || events.size() < version
        ? Optional.empty()
        : Optional.of(Application.of(events));
  }

  private Optional<Application> now(CaseId id) {
    return asOf(id, journal(id).size());
  }

  @Override
  public synchronized List<Recorded> journal(CaseId id) {
    return List.copyOf(journals.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized Optional<CaseId> find(CaseNumber number, Reach reach) {
    return within(reach)
        .filter(a -> a.heading().number().equals(Optional.of(number)))
        .map(Application::id)
        .findFirst();
  }

  @Override
  public synchronized Page list(Reach reach, Filter filter, Optional<CaseId> after, int atMost) {
    return new Pages(filter, after, atMost).of(within(reach));
  }

  @Override
  public synchronized Page listPressing(Reach reach, Pressing pressing, int atMost) {
    return new PressingPages(pressing, atMost).of(within(reach));
  }

  @Override
  public synchronized List<CaseId> listDrafts(Reach reach, Instant unchangedSince, int atMost) {
    return Pages.drafts(within(reach), unchangedSince).limit(atMost).toList();
  }

  @Override
  public synchronized List<CaseId> listTouched(
      Reach reach, Touch touch, Optional<CaseId> after, int atMost) {
    return Pages.touched(within(reach), touch, after).limit(atMost).toList();
  }

  /** Every notice that was sent, the oldest first. */
  synchronized Stream<Outbox.Parcel> parcels() {
    return journals.keySet().stream()
        .flatMap(id -> journal(id).stream().flatMap(row -> InMemoryOutbox.parcel(now(id), row)))
        .toList()
        .stream();
  }

  /** How many open cases an employee is the executor of. */
  synchronized long load(Actor.Employee employee) {
    return within(new Reach.OfInstitution(employee.institution()))
        .flatMap(application -> application.turn().openStage().stream())
        .filter(stage -> stage.executor().equals(Optional.of(employee.id())))
        .count();
  }

  private Stream<Application> within(Reach reach) {
    return journals.keySet().stream()
        .flatMap(id -> now(id).stream())
        .filter(application -> reach.covers(application.heading().standing()));
  }
}
