package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.Permission;
import org.kense.core.application.Rejection;
import org.kense.core.person.Agreement;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;

/** A person withdraws a consent; what was filed before stays filed (CSC-12.3). */
public final class WithdrawConsent {
  /** Which one. */
  public record Command(Agreement agreement) {}

  private final ConsentDesk desk;

  public WithdrawConsent(ConsentDesk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Person> handle(Order<Command> order) {
    return desk.handle(order, Permission.WITHDRAW_CONSENT, WithdrawConsent::decide);
  }

  static Either<Rejection, Optional<PersonEvent>> decide(
      Person person, Command command, Instant now) {
    return Either.right(
        person.consents().containsKey(command.agreement())
            ? Optional.of(new PersonEvent.ConsentWithdrawn(command.agreement(), now))
            : Optional.empty());
  }
}
