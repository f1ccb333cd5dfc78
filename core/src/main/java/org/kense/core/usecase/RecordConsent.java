package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;

/**
 * Consent is recorded that the applicant gave elsewhere: on the paper that they signed before an
 * employee, or at a portal that passes on what they filed there.
 */
public final class RecordConsent {
  /**
   * For which draft, and to what; the text is the one that the offer names.
   *
   * @param evidence the attachment that shows it; a system has nothing else to show
   */
  public record Command(CaseId id, Agreement agreement, Optional<String> evidence) {
    /** What an employee saw with their own eyes. */
    public Command(CaseId id, Agreement agreement) {
      this(id, agreement, Optional.empty());
    }
  }

  private final Desk desk;
  private final ConsentDesk consents;

  public RecordConsent(Desk desk, ConsentDesk consents) {
    this.desk = desk;
    this.consents = consents;
  }

  public Either<Rejection, Person> handle(Order<Command> order) {
    return desk.read(order.actor(), Permission.RECORD_CONSENT, order.command().id())
        .flatMap(
            reading ->
                consents
                    .record(
                        reading.facts().applicant().id(),
                        order,
                        Permission.RECORD_CONSENT,
                        (person, command, now) -> decide(person, command, reading, now))
                    .mapLeft(rejection -> rejection.in(reading.facts().service().calendar())));
  }

  /** Nothing happens where the same consent stands already, however far the case has come. */
  static Either<Rejection, Optional<PersonEvent>> decide(
      Person person, Command command, Reading reading, Instant now) {
    var text = reading.facts().offer().terms();
    return person.lacking(text).contains(command.agreement())
        ? Checks.draft(reading.application())
            .flatMap(draft -> shown(command, reading))
            .map(shown -> given(command, reading.facts(), shown, now))
            .map(Optional::of)
        : Either.right(Optional.empty());
  }

  private static Either<Rejection, Optional<String>> shown(Command command, Reading reading) {
    var file = command.evidence().flatMap(reading.application().content()::attachment);
    boolean needed =
        command.evidence().isPresent() || reading.facts().actor() instanceof Actor.Machine;
    return file.isPresent() || !needed
        ? Either.right(file.map(it -> it.content().hex()))
        : Either.left(new Ungrounded.ConsentUnproven(command.agreement()));
  }

  private static PersonEvent given(
      Command command, Facts facts, Optional<String> shown, Instant now) {
    var text = facts.offer().terms();
    var by = Optional.of(facts.actor().id());
    return new PersonEvent.ConsentGiven(new Consent(command.agreement(), text, now, by, shown));
  }
}
