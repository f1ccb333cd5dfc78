package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.kense.core.access.AccessTable;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.Key;
import org.kense.core.application.Rejection;
import org.kense.core.application.Untimely;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.core.port.Persons;

/** The desk for what belongs to a person and to no case. */
public final class ConsentDesk {
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
    var key = order.key(permission);
    return access
        .reach(order.actor(), permission)
        .<Rejection>mapLeft(Barred.NotPermitted::new)
        .map(own -> persons.open(order.actor().id(), key))
        .flatMap(file -> unused(file, key))
        .flatMap(file -> decide(file, order, key, decision));
  }

  /** What a person agreed to, for themselves. */
  public Person read(Actor actor) {
    return persons.open(actor.id(), Optional.empty()).person();
  }

  private static Either<Rejection, Persons.PersonFile> unused(
      Persons.PersonFile file, Optional<Key> key) {
    return file.used().stream().allMatch(used -> key.orElseThrow().request().equals(used.request()))
        ? Either.right(file)
        : Either.left(new Untimely.KeyReused(key.orElseThrow().value()));
  }

  private <C> Either<Rejection, Person> decide(
      Persons.PersonFile file, Order<C> order, Optional<Key> key, Decision<C> decision) {
    return file.used().isPresent()
        ? Either.right(file.person())
        : decision
            .decide(file.person(), order.command(), clock.instant())
            .map(event -> append(file, event, key))
            .orElseGet(() -> Either.right(file.person()));
  }

  private Either<Rejection, Person> append(
      Persons.PersonFile file, PersonEvent event, Optional<Key> key) {
    var after = file.person().after(event);
    var entry = new Persons.PersonEntry(after, file.version(), event, clock.instant(), key);
    return switch (persons.append(entry)) {
      case DONE -> Either.right(after);
      case STALE, KEY_USED -> Either.left(new Untimely.Stale(file.version(), file.version() + 1));
    };
  }
}
