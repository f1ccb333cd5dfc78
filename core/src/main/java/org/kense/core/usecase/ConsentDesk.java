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
    Either<Rejection, Optional<PersonEvent>> decide(Person person, C command, Instant now);
  }

  <C> Either<Rejection, Person> handle(
      Order<C> order, Permission permission, Decision<C> decision) {
    return access
        .reach(order.actor(), permission)
        .<Rejection>mapLeft(Barred.NotPermitted::new)
        .flatMap(own -> record(order.actor().id(), order, permission, decision));
  }

  /** The same of somebody whom the actor may speak for, which has been judged before. */
  <C> Either<Rejection, Person> record(
      ActorId person, Order<C> order, Permission permission, Decision<C> decision) {
    return attempt(new Asked<>(person, order, order.key(permission)), decision, TRIES);
  }

  /** Of whom something is decided, on whose order. */
  private record Asked<C>(ActorId person, Order<C> order, Optional<Key> key) {}

  /** What a person agreed to, for themselves. */
  public Person read(Actor actor) {
    return persons.open(actor.id(), Optional.empty()).person();
  }

  private <C> Either<Rejection, Person> attempt(Asked<C> asked, Decision<C> decision, int tries) {
    var key = asked.key();
    var file = persons.open(asked.person(), key);
    if (file.used().isPresent()) {
      return again(asked.person(), key.orElseThrow(), file.used().get());
    }
    if (tries == 0) {
      return Either.left(new Untimely.Stale(file.version(), file.version() + 1));
    }
    var now = clock.instant();
    return decision
        .decide(file.person(), asked.order().command(), now)
        .flatMap(
            change ->
                change
                    .map(event -> entry(file, event, now, key))
                    .map(entry -> written(entry, () -> attempt(asked, decision, tries - 1)))
                    .orElseGet(() -> Either.right(file.person())));
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
