package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;

/** An employee records the consent that the applicant gave on the paper that they signed. */
public final class RecordConsent {
  /** For which draft, and to what; the text is the one that the offer names. */
  public record Command(CaseId id, Agreement agreement) {}

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
                consents.record(
                    reading.facts().applicant().id(),
                    order,
                    Permission.RECORD_CONSENT,
                    (person, command, now) -> decide(person, command, reading, now)));
  }

  /** Nothing happens where the same consent stands already, whatever became of the draft. */
  static Either<Rejection, Optional<PersonEvent>> decide(
      Person person, Command command, Reading reading, Instant now) {
    var text = reading.facts().offer().terms();
    return person.lacking(text).contains(command.agreement())
        ? Checks.draft(reading.application())
            .map(draft -> consent(command, text, reading.facts(), now))
        : Either.right(Optional.empty());
  }

  private static Optional<PersonEvent> consent(
      Command command, String text, Facts facts, Instant now) {
    var by = Optional.of(facts.actor().id());
    return Optional.of(
        new PersonEvent.ConsentGiven(new Consent(command.agreement(), text, now, by)));
  }
}
