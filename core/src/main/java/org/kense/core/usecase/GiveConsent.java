package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.Permission;
import org.kense.core.application.Rejection;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;

/** A person agrees to one version of a text (CSC-12.3). */
public final class GiveConsent {
  /** To what, and the version of its text. */
  public record Command(Agreement agreement, String text) {}

  private final ConsentDesk desk;

  public GiveConsent(ConsentDesk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Person> handle(Order<Command> order) {
    return desk.handle(order, Permission.CONSENT, GiveConsent::decide);
  }

  /** Nothing happens where the same consent stands already. */
  static Either<Rejection, Optional<PersonEvent>> decide(
      Person person, Command command, Instant now) {
    return Either.right(given(person, command, now));
  }

  private static Optional<PersonEvent> given(Person person, Command command, Instant now) {
    return Optional.ofNullable(person.consents().get(command.agreement()))
            .filter(consent -> consent.text().equals(command.text()))
            .isPresent()
        ? Optional.empty()
        : Optional.of(
            new PersonEvent.ConsentGiven(new Consent(command.agreement(), command.text(), now)));
  }
}
