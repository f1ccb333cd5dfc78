package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.kense.core.access.AccessTable;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Permission;
import org.kense.core.application.Appended;
import org.kense.core.application.Barred;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.core.port.Persons;

/** The desk for what belongs to a person and to no case. */
public final class ConsentDesk {
  /** How often a decision is made anew when somebody else was faster. */
  private static final int TRIES = 5;

  private final Persons persons;
  private final AccessTable access;
  private final InstantSource clock;

  public ConsentDesk(Persons persons, AccessTable access, InstantSource clock) {
    this.persons = persons;
    this.access = access;
    this.clock = clock;
  }

  /** Decides on a person; empty where nothing changes. */
  @FunctionalInterface
  interface Decision<C> {
    Optional<PersonEvent> decide(Person person, C command, Instant now);
  }

  <C> Either<Rejection, Person> handle(
      Order<C> order, Permission permission, Decision<C> decision) {
    return access
        .reach(order.actor(), permission)
        .<Rejection>mapLeft(Barred.NotPermitted::new)
        .flatMap(own -> attempt(order, order.key(permission), decision, TRIES));
  }

  /** What a person agreed to, for themselves. */
  public Person read(Actor actor) {
    return persons.open(actor.id(), Optional.empty()).person();
  }

  private <C> Either<Rejection, Person> attempt(
      Order<C> order, Optional<Key> key, Decision<C> decision, int tries) {
    var file = persons.open(order.actor().id(), key);
    if (file.used().isPresent()) {
      return again(order.actor().id(), key.orElseThrow(), file.used().get());
    }
    if (tries == 0) {
      return Either.left(new Untimely.Stale(file.version(), file.version() + 1));
    }
    var now = clock.instant();
    return decision
        .decide(file.person(), order.command(), now)
        .map(event -> entry(file, event, now, key))
        .map(entry -> written(entry, () -> attempt(order, key, decision, tries - 1)))
        .orElseGet(() -> Either.right(file.person()));
  }

  /** Where somebody was faster, it is decided anew, on what they left. */
  private Either<Rejection, Person> written(
      Persons.PersonEntry entry, Supplier<Either<Rejection, Person>> anew) {
    return persons.append(entry) == Appended.DONE ? Either.right(entry.after()) : anew.get();
  }

  private static Persons.PersonEntry entry(
      Persons.PersonFile file, PersonEvent event, Instant now, Optional<Key> key) {
    return new Persons.PersonEntry(file.person().after(event), file.version(), event, now, key);
  }

  /** The answer that the key's first use got. */
  private Either<Rejection, Person> again(ActorId id, Key key, KeyUse used) {
    return used.request().equals(key.request())
        ? Either.right(persons.asOf(id, used.version()))
        : Either.left(new Untimely.KeyReused(key.value()));
  }
}
